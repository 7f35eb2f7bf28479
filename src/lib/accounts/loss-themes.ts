import type { LossGroup } from '../../model/kinds.ts';
import { isProductGap } from './loss-groups.ts';

/**
 * Reasons for a loss that each of these themes answers to; areas of the product answer to every gap in it. Sellers
 * write of contracts that run, of frozen budgets and of calls without an answer: what their words look like is a pain
 * only where the deal was lost for it.
 */
const REASONS: ReadonlyMap<string, readonly LossGroup[]> = new Map<string, readonly LossGroup[]>([
  ['performance', ['performance', 'quality']],
  ['reliability', ['quality', 'performance']],
  ['data-quality', ['quality', 'integration']],
  ['missing-feature', ['missing-feature', 'integration']],
  ['usability', ['usability']],
  ['onboarding', ['usability']],
  ['support', ['quality']],
  ['upgrade-release', ['quality']],
  ['promises', ['sales-execution', 'quality', 'missing-feature']],
  ['pricing', ['price']],
  ['billing', ['price']],
]);

/** Was a deal that was lost for these reasons lost for the theme? */
export function isLostFor(groups: readonly LossGroup[], theme: string): boolean {
  const own = REASONS.get(theme);
  return groups.some((group) => (own === undefined ? isProductGap(group) : own.includes(group)));
}
