import { isProductGap, LOSS_GROUP_TITLES } from '../../lib/accounts/loss-groups.ts';
import { isInCurrency } from '../../lib/cells/currencies.ts';
import { collectEvidence } from '../../lib/evidence/evidence-items.ts';
import { severityAbove } from '../../lib/severity.ts';
import { compareBy } from '../../lib/stable-order.ts';
import type { Loss } from '../../lib/states/loss-rows.ts';
import { shareChange } from '../../lib/statistics/share-change.ts';
import { wilsonInterval } from '../../lib/statistics/wilson.ts';
import type { AnalyzerFinding, AnalyzerTable, Fact } from '../../model/conclusion.ts';
import { LOSS_GROUPS } from '../../model/kinds.ts';
import { lostCurrency, selectPriced, splitWindows } from './metrics.ts';

/** A gap is worth a finding from this many deals on; one or two are anecdotes. */
const MIN_GAP_DEALS = 3;
/** Gaps told as findings; the table has all. */
const MAX_GAPS = 3;
/** A single kind of gap that takes more of the losses than this is a risk. Our choice. */
const RISK_SHARE = 0.1;
/** Deals each window needs before a change is reported. */
const MIN_WINDOW = 10;

/** Lost deals by reason group, the most frequent first; shares of deals with a stated reason. */
export function groupTable(losses: readonly Loss[]): AnalyzerTable {
  const stated = losses.filter(({ group }) => group !== null);
  const currency = lostCurrency(losses);
  const priced = selectPriced(stated, currency);
  const rows = LOSS_GROUPS.map((group) => {
    const own = stated.filter((loss) => loss.group === group);
    const amounts = priced.filter((loss) => loss.group === group).map(({ amount }) => amount);
    // Nothing in this currency is not the same as nothing lost.
    const amount = amounts.length === 0 ? null : amounts.reduce((sum, one) => sum + one, 0);
    return { group, deals: own.length, amount };
  }).filter(({ deals }) => deals > 0);
  return {
    id: 'loss-groups',
    rows: rows
      .sort(
        compareBy(
          ({ deals }) => -deals,
          ({ group }) => group,
        ),
      )
      .map(({ group, deals, amount }): Fact[] => [
        LOSS_GROUP_TITLES[group],
        isProductGap(group) ? 'yes' : 'no',
        deals,
        deals / stated.length,
        ...wilsonInterval(deals, stated.length),
        amount,
        currency === '' ? null : currency,
      ]),
  };
}

/** Deals left out of amounts because they are in another currency than most. */
export function currencyTable(losses: readonly Loss[]): AnalyzerTable {
  const majority = lostCurrency(losses);
  const left = losses.filter(({ amount, currency }) => amount !== null && !isInCurrency(currency, majority));
  const currencies = [...new Set(left.map(({ currency }) => currency))].sort();
  const rows = currencies.map((currency): Fact[] => {
    const own = left.filter((loss) => loss.currency === currency);
    const sum = own.reduce((total, { amount }) => total + (amount ?? 0), 0);
    return [own.length, sum, currency, majority];
  });
  return { id: 'other-currencies', rows };
}

export function findGaps(losses: readonly Loss[]): AnalyzerFinding[] {
  const stated = losses.filter(({ group }) => group !== null);
  const gaps = LOSS_GROUPS.filter(isProductGap)
    .map((group) => ({ group, own: stated.filter((loss) => loss.group === group) }))
    .filter(({ own }) => own.length >= MIN_GAP_DEALS)
    .sort(
      compareBy(
        ({ own }) => -own.length,
        ({ group }) => group,
      ),
    );
  return gaps.slice(0, MAX_GAPS).map(({ group, own }): AnalyzerFinding => {
    const facts = { deals: own.length, all: stated.length, group: LOSS_GROUP_TITLES[group] };
    const severity = severityAbove(own.length, stated.length, RISK_SHARE);
    const key = `product-gap:${group}`;
    return { key, id: 'product-gap', facts, severity, evidence: collectEvidence(own) };
  });
}

/** A change is reported only when its 90 % interval leaves out "no change". */
export function findTrend(losses: readonly Loss[], asOfDay: number): AnalyzerFinding[] {
  const [recent, previous] = splitWindows(
    losses.filter(({ group }) => group !== null),
    asOfDay,
  );
  if (recent.length < MIN_WINDOW || previous.length < MIN_WINDOW) return [];
  const gaps = (window: readonly Loss[]) => window.filter(({ group }) => isProductGap(group));
  const change = shareChange(
    { x: gaps(recent).length, n: recent.length },
    { x: gaps(previous).length, n: previous.length },
  );
  if (change.interval[0] <= 0 && change.interval[1] >= 0) return [];
  const facts = { recent: change.recent, previous: change.previous };
  const severity = change.difference > 0 ? 'risk' : 'info';
  return [{ key: 'gap-trend', id: 'gap-trend', facts, severity, evidence: collectEvidence(gaps(recent)) }];
}
