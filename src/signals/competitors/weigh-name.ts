import { CONTEXT_ROWS, readContext } from './context.ts';
import type { Decide, Named } from './discover.ts';
import { RIVAL } from './rival.data.ts';

/** What was learned about names, as it ships. */
export interface RivalWeights {
  /** By row of `readContext`, one byte each, in base64. */
  readonly weights: string;
  /** What one step of a weight is worth. */
  readonly scale: number;
  /** What each of `readJudgement` is worth. */
  readonly rules: readonly number[];
  readonly constant: number;
}

/** Evidence from which on the rules alone would take a name for a rival's. */
export const ENOUGH = 2.4;

/** The same for the odds of rules and learned words together: a rival missed is a little worse than a name too many. */
export const LEAST_ODDS = -0.3;

/** What the rules say of a name, as numbers around 1 that weights are learned for. */
export function readJudgement({ judgement: { score } }: Named): Float64Array {
  return Float64Array.of(Math.max(-2, Math.min(3, score / 2)), score >= ENOUGH ? 1 : 0);
}

/** By what rules say and by what stands around names that sellers meant, or did not mean, for rivals. */
export function createDecision(): Decide {
  let weights: Int8Array | null = null;
  return (named) => {
    weights ??= new Int8Array(Buffer.from(RIVAL.weights, 'base64'));
    return oddsOf(named, weights) > LEAST_ODDS;
  };
}

function oddsOf(named: Named, weights: Int8Array): number {
  const rows = readContext(named);
  let said = 0;
  for (const row of rows) said += weights[row & (CONTEXT_ROWS - 1)] ?? 0;
  let odds = (said * RIVAL.scale) / Math.sqrt(rows.length) + RIVAL.constant;
  for (const [i, ruled] of readJudgement(named).entries()) odds += ruled * (RIVAL.rules[i] ?? 0);
  return odds;
}
