import type { ThemeInfo } from '../../model/analyzer.ts';
import { isInCurrency, majorityCurrency } from '../cells/currencies.ts';
import { groupBy } from '../group-by.ts';
import { productThemes } from '../product-themes.ts';
import type { RiskRow } from '../states/risk-rows.ts';
import { wilsonInterval } from '../statistics/wilson.ts';
import { RISK_REASONS } from './risk-reasons.data.ts';

const NAMED = new Map(RISK_REASONS.map((reason) => [reason.id, reason]));

const OTHER_REASON = 'another reason';
const NO_REASON = 'no reason given';

/** An account, put together from all its rows. */
export interface RiskAccount {
  /** Largest ARR of its rows in the register's currency, minor units; null when none has one. */
  readonly arr: number | null;
  readonly reasons: readonly string[];
  /** Rows that cite the product. */
  readonly citing: readonly RiskRow[];
  readonly risk: RiskRow['risk'];
  readonly rows: readonly RiskRow[];
}

export interface Register {
  /** The currency most rows are in; empty when none says. */
  readonly currency: string;
  readonly accounts: readonly RiskAccount[];
  /** Accounts whose ARR is in another currency only. */
  readonly otherCurrency: number;
}

/** @param currency that the ARR is told in; left out, the one most rows are in */
export function buildRegister(
  rows: readonly RiskRow[],
  themes: readonly ThemeInfo[],
  currency = majorityCurrency(rows.filter(({ arr }) => arr !== null).map((row) => row.currency)),
): Register {
  const reading = {
    currency,
    titles: new Map(themes.map(({ id, title }) => [id, title])),
    ofProduct: productThemes(themes),
  };
  const accounts = [...groupBy(rows, ({ cluster }) => cluster).values()].map((own) =>
    buildAccount(own, reading),
  );
  return {
    currency,
    accounts,
    otherCurrency: accounts.filter(
      (account) => account.arr === null && account.rows.some(({ arr }) => arr !== null),
    ).length,
  };
}

interface Reading {
  readonly currency: string;
  readonly titles: ReadonlyMap<string, string>;
  readonly ofProduct: (theme: string) => boolean;
}

function buildAccount(rows: readonly RiskRow[], { currency, titles, ofProduct }: Reading): RiskAccount {
  const priced = rows.flatMap(({ arr, currency: own }) =>
    arr !== null && isInCurrency(own, currency) ? [arr] : [],
  );
  // Themes speak for the rows whose reason has no name.
  const reasons = rows.flatMap((row) =>
    row.reasons.length > 0
      ? row.reasons.map((id) => NAMED.get(id)?.title ?? id)
      : row.themes.map((id) => titles.get(id) ?? id),
  );
  const fallback = rows.some(({ stated }) => stated) ? OTHER_REASON : NO_REASON;
  return {
    arr: priced.length === 0 ? null : Math.max(...priced),
    reasons: reasons.length === 0 ? [fallback] : [...new Set(reasons)],
    citing: rows.filter((row) =>
      row.reasons.length > 0
        ? row.reasons.some((id) => NAMED.get(id)?.product === true)
        : row.themes.some(ofProduct),
    ),
    risk: worstRisk(rows),
    rows,
  };
}

function worstRisk(rows: readonly RiskRow[]): RiskRow['risk'] {
  return (
    (['high', 'medium', 'low'] as const).find((level) => rows.some(({ risk }) => risk === level)) ?? null
  );
}

/** Sum of the ARR that is known, minor units; null when none is. */
export function sumArr(accounts: readonly RiskAccount[]): number | null {
  const known = accounts.flatMap(({ arr }) => (arr === null ? [] : [arr]));
  return known.length === 0 ? null : known.reduce((sum, arr) => sum + arr, 0);
}

/**
 * Share of ARR that cites the product, with a 90 % Wilson interval over Kish's effective number of accounts,
 * `(sum of ARR)^2 / sum of ARR^2`: one large account among many small ones is little evidence.
 * @returns null when no ARR is known
 * @see Kish 1965, Survey Sampling, section 11.7
 */
export function shareCitingProduct(
  accounts: readonly RiskAccount[],
): { readonly share: number; readonly interval: readonly [number, number] } | null {
  const total = sumArr(accounts) ?? 0;
  if (total === 0) return null;
  const citing = sumArr(accounts.filter(({ citing: rows }) => rows.length > 0)) ?? 0;
  const shares = accounts.map(({ arr }) => (arr ?? 0) / total);
  const effective = 1 / shares.reduce((sum, share) => sum + share * share, 0);
  const share = citing / total;
  return { share, interval: wilsonInterval(share * effective, effective) };
}
