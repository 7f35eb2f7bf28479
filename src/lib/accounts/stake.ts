import type { Range } from './stake-ranges.data.ts';

/** An amount, and the range of the share of it that is at stake. */
export interface Stake {
  /** Minor units. */
  readonly amount: number;
  readonly range: Range;
}

/** What is at stake in all: every amount with its own range, added up; minor units, whole. */
export function addStakes(stakes: readonly Stake[]): Range {
  // Whole amounts first, range by range: sums of fractions would depend on the order of the accounts.
  const amounts = new Map<Range, number>();
  for (const { amount, range } of stakes) amounts.set(range, (amounts.get(range) ?? 0) + amount);
  const parts = [...amounts].sort((a, b) => a[0][0] - b[0][0] || a[0][1] - b[0][1]);
  const sum = (place: 0 | 1 | 2): number =>
    Math.round(parts.reduce((total, [range, amount]) => total + amount * range[place], 0));
  return [sum(0), sum(1), sum(2)];
}

/** Share of the whole that the largest few hold. @returns null when there is nothing */
export function shareOfLargest(amounts: readonly number[], count: number): number | null {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  if (total <= 0) return null;
  const largest = [...amounts].sort((a, b) => b - a).slice(0, count);
  return largest.reduce((sum, amount) => sum + amount, 0) / total;
}
