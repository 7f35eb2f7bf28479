import type { Unit } from '../../model/analyzer.ts';

const UNITS: Readonly<Record<string, Unit>> = {
  ...{ share: 'share', ratio: 'ratio', points: 'points', index: 'index', count: 'count' },
  ...{ days: 'days', day: 'day', money: 'money', text: 'text', score: 'score' },
};

/** The unit of a saved report's column or metric; a plain number where it is not known. */
export function unitOf(name: string): Unit {
  return (Object.hasOwn(UNITS, name) ? UNITS[name] : undefined) ?? 'count';
}
