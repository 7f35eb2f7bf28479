import { isProductGap } from '../../lib/accounts/loss-groups.ts';
import { exchange, isInCurrency, majorityCurrency } from '../../lib/cells/currencies.ts';
import { RECENT_DAYS } from '../../lib/dates/recent-days.ts';
import { collectEvidence } from '../../lib/evidence/evidence-items.ts';
import { missingMetric } from '../../lib/missing-metric.ts';
import { compareText } from '../../lib/stable-order.ts';
import { ClusterTally } from '../../lib/states/clusters.ts';
import type { Loss, LossState } from '../../lib/states/loss-rows.ts';
import { quantileOf } from '../../lib/statistics/quantile.ts';
import { NO_THEME, narrowThemes } from '../../lib/theme-parts.ts';
import type { ExchangeRates, ThemeInfo } from '../../model/analyzer.ts';
import type { Metric, Statement } from '../../model/conclusion.ts';

/** Days of each of the two windows of the trend. */
const WINDOW_DAYS = RECENT_DAYS.deals;

/** Larger amounts count as this quantile, so that one deal does not decide. */
const WINSOR = 0.95;

/** Losses with a stated reason, and what must be said of every metric about them. */
export interface StatedLosses {
  readonly losses: readonly Loss[];
  /** The currency that amounts are told in, whatever the reasons. */
  readonly currency: string;
  readonly caveats: readonly Statement[];
}

/** The losses with their amounts in the base currency, where there are rates. */
export function exchangeAmounts(state: LossState, rates: ExchangeRates | undefined): LossState {
  if (rates === undefined) return state;
  const rows = state.rows.map((row) => {
    const { amount, currency } = row.value;
    if (amount === null) return row;
    const exchanged = exchange({ minor: amount, currency }, rates);
    return { ...row, value: { ...row.value, amount: exchanged.minor, currency: exchanged.currency } };
  });
  return { ...state, rows };
}

export function selectStated(state: LossState): StatedLosses {
  const all = state.rows.map(({ value }) => value);
  const losses = all.filter(({ group }) => group !== null);
  const unread = all.filter(({ group, stated }) => group === null && stated).length;
  const sampled = { id: 'sampled', facts: { kept: all.length, total: state.total } };
  return {
    losses,
    currency: lostCurrency(all),
    caveats: [
      ...remark('unstated', all.length - losses.length - unread),
      ...remark('unread', unread),
      ...(state.total > all.length ? [sampled] : []),
    ],
  };
}

/** Product gaps by theme, each deal divided evenly among those it names. */
function gapsByTheme(
  losses: readonly Loss[],
  weights: readonly number[],
  infos: readonly ThemeInfo[],
): readonly (readonly [theme: string, units: number])[] {
  const units = new Map<string, number>();
  for (const [index, { group, themes }] of losses.entries()) {
    if (!isProductGap(group)) continue;
    const narrow = narrowThemes(themes, infos);
    const named = narrow.length === 0 ? [NO_THEME] : narrow;
    for (const id of named) units.set(id, (units.get(id) ?? 0) + (weights[index] ?? 0) / named.length);
  }
  return [...units].sort((a, b) => compareText(a[0], b[0]));
}

/** D2: share of losses that went to a product gap, every deal alike. */
export function measureCount({ losses, caveats }: StatedLosses, infos: readonly ThemeInfo[]): Metric {
  if (losses.length === 0) return missingMetric('D2', 'proportion', { id: 'no-reasons', facts: {} });
  const clusters = new ClusterTally(2);
  for (const loss of losses) clusters.addAll(loss.cluster, [isProductGap(loss.group) ? 1 : 0, 1]);
  return {
    id: 'D2',
    n: losses.length,
    data: { kind: 'proportion', clusters: clusters.toState().rows },
    verifiedShare: losses.filter(({ verified }) => verified).length / losses.length,
    themes: gapsByTheme(
      losses,
      losses.map(() => 1),
      infos,
    ),
    evidence: collectEvidence(losses.filter(({ group }) => isProductGap(group))),
    caveats: [...allowanceFor(losses), ...caveats],
  };
}

/**
 * Weights of deals by amount, in units of the mean, so that they add up to the number of deals.
 * @param amounts above zero, all in one currency
 */
export function weighAmounts(amounts: readonly number[]): number[] {
  const sorted = [...amounts].sort((a, b) => a - b);
  const cap = quantileOf(sorted, WINSOR);
  const mean = sorted.reduce((sum, amount) => sum + Math.min(amount, cap), 0) / sorted.length;
  return amounts.map((amount) => Math.min(amount, cap) / mean);
}

/** A loss with an amount. */
export type PricedLoss = Loss & { readonly amount: number };

/** The currency most lost deals with an amount are in: one for all that is told of them. */
export function lostCurrency(losses: readonly Loss[]): string {
  return majorityCurrency(losses.filter(({ amount }) => amount !== null).map(({ currency }) => currency));
}

/** Losses with an amount in a currency. */
export function selectPriced(losses: readonly Loss[], currency: string): PricedLoss[] {
  return losses.filter(
    (loss): loss is PricedLoss => loss.amount !== null && isInCurrency(loss.currency, currency),
  );
}

/** D3: the same by amount. */
export function measureAmount(
  { losses, currency, caveats }: StatedLosses,
  infos: readonly ThemeInfo[],
): Metric {
  const priced = selectPriced(losses, currency);
  if (priced.length === 0) return missingMetric('D3', 'proportion', { id: 'no-amounts', facts: {} });
  const weights = weighAmounts(priced.map(({ amount }) => amount));
  const clusters = new ClusterTally(2);
  let verified = 0;
  for (const [index, loss] of priced.entries()) {
    const weight = weights[index] ?? 0;
    clusters.addAll(loss.cluster, [isProductGap(loss.group) ? weight : 0, weight]);
    if (loss.verified) verified += weight;
  }
  return {
    id: 'D3',
    n: priced.length,
    data: { kind: 'proportion', clusters: clusters.toState().rows },
    verifiedShare: Math.min(1, verified / priced.length),
    themes: gapsByTheme(priced, weights, infos),
    evidence: collectEvidence(priced.filter(({ group }) => isProductGap(group))),
    caveats: [...allowanceFor(priced), ...caveats, ...remark('unpriced', losses.length - priced.length)],
  };
}

/** The losses of the recent and of the previous window. */
export function splitWindows(losses: readonly Loss[], asOfDay: number): readonly [Loss[], Loss[]] {
  const since = (from: number, to: number) =>
    losses.filter(({ day }) => day !== null && day > asOfDay - from && day <= asOfDay - to);
  return [since(WINDOW_DAYS, 0), since(2 * WINDOW_DAYS, WINDOW_DAYS)];
}

/** D5: is the share growing? Rests on the smaller window. */
export function measureTrend({ losses, caveats }: StatedLosses, asOfDay: number): Metric {
  const [recent, previous] = splitWindows(losses, asOfDay);
  const clusters = new ClusterTally(4);
  for (const { cluster, group } of recent) clusters.addAll(cluster, [isProductGap(group) ? 1 : 0, 1, 0, 0]);
  for (const { cluster, group } of previous) clusters.addAll(cluster, [0, 0, isProductGap(group) ? 1 : 0, 1]);
  return {
    id: 'D5',
    n: Math.min(recent.length, previous.length),
    data: { kind: 'trend-ratio', clusters: clusters.toState().rows },
    evidence: collectEvidence(recent.filter(({ group }) => isProductGap(group))),
    caveats: [
      { id: 'windows', facts: { recent: recent.length, previous: previous.length } },
      ...remark('undated', losses.filter(({ day }) => day === null).length),
      ...caveats,
    ],
  };
}

/** Reasons no buyer has confirmed are taken with the error that sellers' reports are known for. */
function allowanceFor(losses: readonly Loss[]): Statement[] {
  return losses.every(({ verified }) => verified) ? [] : [{ id: 'misreported', facts: {} }];
}

function remark(id: string, deals: number): Statement[] {
  return deals > 0 ? [{ id, facts: { deals } }] : [];
}
