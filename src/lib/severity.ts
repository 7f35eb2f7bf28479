import type { Severity } from '../model/conclusion.ts';
import { wilsonInterval } from './wilson.ts';

/**
 * How loudly a share of `x` of `n` speaks against a reference: `risk` when its whole 90 % interval lies above,
 * `caution` when only the share itself does, so that chance may explain it, else `info`. A matter of
 * significance; what the share is worth is for scoring to say.
 */
export function severityAbove(x: number, n: number, reference: number): Severity {
  if (n === 0 || x / n <= reference) return 'info';
  return wilsonInterval(x, n)[0] > reference ? 'risk' : 'caution';
}
