import { isProductGap } from '../../lib/accounts/loss-groups.ts';
import { buildRegister, type RiskAccount } from '../../lib/accounts/risk-register.ts';
import type { Stake } from '../../lib/accounts/stake.ts';
import { CHURN, CONFIRMED_REASON, REPORTED_REASON } from '../../lib/accounts/stake-ranges.data.ts';
import { exchange, majorityCurrency } from '../../lib/cells/currencies.ts';
import type { EvidenceItem } from '../../lib/evidence/evidence.ts';
import { groupBy } from '../../lib/group-by.ts';
import { compareBy, compareText } from '../../lib/stable-order.ts';
import type { FinishContext } from '../../model/analyzer.ts';
import type { State } from './state.ts';

/** What one account holds of a line. */
export interface Holding extends Stake {
  readonly account: number;
  readonly currency: string;
  /** Themes its deals or rows name as trouble. */
  readonly themes: readonly string[];
  readonly rows: readonly { readonly evidence: EvidenceItem | null }[];
}

/** An account of the risk register; without an amount it is counted, not priced. */
export interface AtRisk extends Holding {
  readonly level: keyof typeof CHURN;
  readonly citesProduct: boolean;
}

/** Everything with a price, accounts apart, each once. */
export interface Holdings {
  /** The currency most amounts of a line are in; empty when none says. */
  readonly main: { readonly lost: string; readonly risks: string };
  /** Accounts that lost a deal to a gap in the product, with their largest. */
  readonly gaps: readonly Holding[];
  /** Accounts that lost a deal for any reason, with their largest. */
  readonly lost: readonly Holding[];
  readonly risks: readonly AtRisk[];
  readonly unpriced: { readonly deals: number; readonly accounts: number };
}

export function readHoldings(state: State, { rates, themes }: FinishContext): Holdings {
  const losses = state.losses.rows.map(({ value }) => {
    if (value.amount === null) return value;
    const { minor, currency } = exchange({ minor: value.amount, currency: value.currency }, rates);
    return { ...value, amount: minor, currency };
  });
  const risks = state.risks.rows.map(({ value }) => {
    if (value.arr === null) return value;
    const { minor, currency } = exchange({ minor: value.arr, currency: value.currency }, rates);
    return { ...value, arr: minor, currency };
  });
  const main = {
    lost: majorityCurrency(losses.filter(({ amount }) => amount !== null).map(({ currency }) => currency)),
    risks: majorityCurrency(risks.filter(({ arr }) => arr !== null).map(({ currency }) => currency)),
  };
  const lost = losses.flatMap((loss) => {
    const { amount, cluster, verified } = loss;
    if (amount === null) return [];
    const range = verified ? CONFIRMED_REASON : REPORTED_REASON;
    return [{ ...loss, amount, account: cluster, currency: loss.currency || main.lost, range, rows: [loss] }];
  });
  // What an account is, all its rows say, with and without an amount; only amounts are of a currency.
  const rows = risks.map((row) => ({ ...row, currency: row.currency || main.risks }));
  const accounts = [main.risks, ...otherCurrencies(risks, main.risks)].flatMap((currency) =>
    buildRegister(rows, themes, currency).accounts.flatMap((account) => toHolding(account, currency)),
  );
  return {
    main,
    gaps: largestPerAccount(lost.filter(({ group }) => isProductGap(group))),
    lost: largestPerAccount(lost),
    risks: accounts,
    unpriced: {
      deals: losses.filter(({ amount, group }) => amount === null && isProductGap(group)).length,
      accounts: countUnpriced(risks),
    },
  };
}

function countUnpriced(rows: readonly { readonly cluster: number; readonly arr: number | null }[]): number {
  const priced = new Set(rows.filter(({ arr }) => arr !== null).map(({ cluster }) => cluster));
  return new Set(rows.map(({ cluster }) => cluster).filter((cluster) => !priced.has(cluster))).size;
}

function otherCurrencies(rows: readonly { currency: string; arr: number | null }[], main: string): string[] {
  const priced = rows.filter(({ arr, currency }) => arr !== null && currency !== '' && currency !== main);
  return [...new Set(priced.map(({ currency }) => currency))].sort(compareText);
}

/** Nothing for an account without an amount in the currency. */
function toHolding({ arr, rows, risk, citing }: RiskAccount, currency: string): AtRisk[] {
  if (arr === null) return [];
  const level = risk ?? 'unrated';
  return [
    {
      account: rows[0]?.cluster ?? 0,
      amount: arr,
      currency,
      range: CHURN[level],
      themes: [...new Set(rows.flatMap(({ themes }) => themes))],
      rows,
      level,
      citesProduct: citing.length > 0,
    },
  ];
}

/**
 * A deal that is lost twice was one deal: an account counts with its largest, in each currency. Its themes and rows are
 * those of all its deals.
 */
function largestPerAccount(holdings: readonly Holding[]): Holding[] {
  const groups = groupBy(holdings, ({ account, currency }) => `${account} ${currency}`);
  return [...groups.values()].flatMap((group) => {
    const [largest] = group.sort(byAmount);
    if (largest === undefined) return [];
    const themes = [...new Set(group.flatMap((holding) => holding.themes))];
    return [{ ...largest, themes, rows: group.flatMap(({ rows }) => rows) }];
  });
}

const byAmount = compareBy<Holding>(
  ({ amount }) => -amount,
  // Of equal amounts the better known one counts.
  ({ range }) => -range[0],
);
