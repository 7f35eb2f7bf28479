import type { Change, Comparison, Direction } from '../lib/comparison.ts';
import { penaltyAt } from '../lib/curve.ts';
import { nearestName } from '../lib/nearest-name.ts';
import { formatMove, formatUnit } from '../lib/words/format-unit.ts';
import { UserError } from '../model/errors.ts';
import { SURE } from './change.ts';
import { chanceAbove, type Spread } from './draws.ts';
import type { Run } from './run.ts';

/** A limit that a run must keep. `target`: a point id, a metric id, or null for the score of the company. */
export type Gate =
  | { readonly kind: 'above'; readonly text: string; readonly target: string | null; readonly limit: number }
  | {
      readonly kind: 'probably-above';
      readonly text: string;
      readonly target: string | null;
      readonly limit: number;
      readonly chance: number;
    }
  | {
      readonly kind: 'moved';
      readonly text: string;
      readonly target: string | null;
      readonly direction: Direction;
      readonly chance: number;
    };

/** `unknown`: there is nothing to judge by, and the sentence says why. */
export interface GateResult {
  readonly gate: Gate;
  readonly state: 'passed' | 'breached' | 'unknown';
  readonly sentence: string;
  /** What the gate names is not measured in this run, so that nobody knows whether the limit was kept. */
  readonly isUnmeasured?: boolean;
}

/**
 * Reads the value of `--fail-above`: `60`, `tickets=55`, `T3=60`.
 * @param targets ids of points and metrics there are
 * @param name what the user wrote it behind
 * @throws UserError with the nearest valid name
 */
export function parseFailAbove(text: string, targets: readonly string[], name = '--fail-above'): Gate {
  const { target, rest } = splitTarget(text, targets, name);
  return { kind: 'above', text, target, limit: parsePenalty(rest, `${name} ${text}`) };
}

/** Reads the value of `--fail-above-p`: `60:0.9`, `tickets=55:0.8`: breached when above that, that probably. */
export function parseFailAboveP(text: string, targets: readonly string[], name = '--fail-above-p'): Gate {
  const flag = `${name} ${text}`;
  const { target, rest } = splitTarget(text, targets, name);
  const [limit = '', chance = ''] = splitPair(rest, flag, '60:0.9');
  return {
    kind: 'probably-above',
    text,
    target,
    limit: parsePenalty(limit, flag),
    chance: parseChance(chance, flag),
  };
}

/** Reads the value of `--alert-on`: `worse:0.9`, `tickets=worse:0.8`, `better:0.9`. */
export function parseAlertOn(text: string, targets: readonly string[], name = '--alert-on'): Gate {
  const flag = `${name} ${text}`;
  const { target, rest } = splitTarget(text, targets, name);
  const [direction = '', chance = ''] = splitPair(rest, flag, 'worse:0.9');
  if (direction !== 'worse' && direction !== 'better') throw badGate(flag, 'say worse or better');
  return { kind: 'moved', text, target, direction, chance: parseChance(chance, flag) };
}

/**
 * Holds a run against its gates.
 * @param comparison with the run before; null when there is none
 */
export function evaluateGates(gates: readonly Gate[], run: Run, comparison: Comparison | null): GateResult[] {
  return gates.map((gate) =>
    gate.kind === 'moved' ? judgeMove(gate, run, comparison) : judgeLevel(gate, run),
  );
}

function judgeLevel(gate: Exclude<Gate, { readonly kind: 'moved' }>, run: Run): GateResult {
  const found = findLevel(gate.target, run);
  const name = gate.target ?? 'the score';
  if (found === null) return unmeasured(gate, name);
  const limit = formatUnit(gate.limit, 'score');
  if (gate.kind === 'above') {
    const breached = found.value > gate.limit;
    const verb = breached ? 'is above' : 'is not above';
    return result(gate, breached, `${name} ${formatUnit(found.value, 'score')} ${verb} ${limit}`);
  }
  const chance = chanceAbove(gate.limit, found);
  const breached = chance >= gate.chance;
  return result(
    gate,
    breached,
    `${name} is above ${limit} with a probability of ${formatUnit(chance, 'share')}`,
  );
}

/** Penalty of the score, a point or a metric, where it is measured. */
function findLevel(target: string | null, { score, points, metrics }: Run): Spread | null {
  if (target === null) return score;
  const point = points.find(({ id }) => id === target);
  if (point !== undefined) return point.status === 'measured' ? { ...point, value: point.score } : null;
  const metric = metrics.find(({ id }) => id === target);
  if (metric === undefined || metric.status !== 'measured') return null;
  return penaltySpread(metric);
}

/** From value to penalty: the curve only rises, so that quantiles stay quantiles. */
function penaltySpread({ score, interval, quantiles, anchors }: Run['metrics'][number]): Spread {
  const [lo, hi] = interval ?? [Number.NaN, Number.NaN];
  return {
    value: score,
    interval: interval === null ? [score, score] : [penaltyAt(lo, anchors), penaltyAt(hi, anchors)],
    quantiles: quantiles?.map((quantile) => penaltyAt(quantile, anchors)) ?? null,
  };
}

function judgeMove(
  gate: Extract<Gate, { readonly kind: 'moved' }>,
  run: Run,
  comparison: Comparison | null,
): GateResult {
  const name = gate.target ?? 'the score';
  const unknown = (why: string): GateResult => ({ gate, state: 'unknown', sentence: why });
  if (findLevel(gate.target, run) === null) return unmeasured(gate, name);
  if (comparison === null) return unknown('there is no earlier run to compare with');
  if (comparison.kind === 'unlike')
    return unknown(`the runs are not alike: ${comparison.differences.join('; ')}`);
  const change = findChange(gate.target, comparison);
  if (change === null) return unknown(`${name} is not measured in the run before`);
  const worse = gate.direction === 'worse';
  const clearly = worse ? change.clearlyWorse : change.clearlyBetter;
  const atAll = worse ? change.worse : 1 - change.worse;
  const breached = clearly >= gate.chance && atAll >= SURE;
  const chance = formatUnit(clearly, 'share');
  return result(
    gate,
    breached,
    `${name} clearly got ${gate.direction} (${formatMove(change)}) with a probability of ${chance}`,
  );
}

function findChange(
  target: string | null,
  { score, points, metrics }: Extract<Comparison, { readonly kind: 'alike' }>,
): Change | null {
  if (target === null) return score;
  return points.find(({ id }) => id === target) ?? metrics.find(({ id }) => id === target)?.penalty ?? null;
}

function unmeasured(gate: Gate, name: string): GateResult {
  return { gate, state: 'unknown', sentence: `${name} is not measured in this run`, isUnmeasured: true };
}

function result(gate: Gate, breached: boolean, sentence: string): GateResult {
  return { gate, state: breached ? 'breached' : 'passed', sentence };
}

function splitTarget(
  text: string,
  targets: readonly string[],
  flag: string,
): { readonly target: string | null; readonly rest: string } {
  const at = text.indexOf('=');
  if (at < 0) return { target: null, rest: text.trim() };
  const name = text.slice(0, at).trim();
  const target = targets.find((known) => known.toLowerCase() === name.toLowerCase());
  if (target !== undefined) return { target, rest: text.slice(at + 1).trim() };
  const nearest = nearestName(name, targets);
  const hint = nearest === null ? `there is ${targets.join(', ')}` : `did you mean "${nearest}"?`;
  throw badGate(`${flag} ${text}`, `"${name}" is no point or metric; ${hint}`);
}

function splitPair(text: string, flag: string, example: string): string[] {
  const parts = text.split(':');
  if (parts.length !== 2) throw badGate(flag, `write it like ${example}`);
  return parts;
}

const NUMBER = /^\d{1,3}(?:\.\d{1,9})?$/;

function parsePenalty(text: string, flag: string): number {
  const value = NUMBER.test(text) ? Number(text) : Number.NaN;
  if (!(value >= 0 && value <= 100)) throw badGate(flag, 'a penalty is a number from 0 to 100');
  return value;
}

function parseChance(text: string, flag: string): number {
  const value = NUMBER.test(text) ? Number(text) : Number.NaN;
  if (!(value >= 0.5 && value < 1))
    throw badGate(flag, 'a probability is a number from 0.5 to below 1, such as 0.9');
  return value;
}

function badGate(flag: string, why: string): UserError {
  return new UserError('bad-gate', `${flag}: ${why}`);
}
