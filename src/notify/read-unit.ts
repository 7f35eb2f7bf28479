import type { Unit } from '../model/analyzer.ts';

const UNITS: readonly Unit[] = [
  'share',
  'ratio',
  'points',
  'index',
  'count',
  'days',
  'day',
  'money',
  'text',
  'score',
];

/** The unit a report names, or a plain number for one that this version does not know. */
export function readUnit(name: string): Unit {
  return UNITS.find((unit) => unit === name) ?? 'index';
}
