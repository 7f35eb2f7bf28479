import { addStakes, shareOfLargest } from '../../lib/accounts/stake.ts';
import { CHURN, type Range } from '../../lib/accounts/stake-ranges.data.ts';
import { compareBy } from '../../lib/stable-order.ts';
import type { ThemeInfo } from '../../model/analyzer.ts';
import type { AnalyzerTable, Fact } from '../../model/conclusion.ts';
import type { Holding, Holdings } from './holdings.ts';
import { LARGEST } from './meta.ts';

export const LOST_LINE = 'Pipeline lost to the product, once';
export const RISK_LINE = 'ARR at risk, every year';
const CITING_LINE = 'of it, in accounts that cite the product';

/** Pains that are tabled. */
const MAX_PAINS = 25;

/** Factors from what was kept of large exports to all of it; 1 for others. */
export interface Scale {
  readonly losses: number;
  readonly risks: number;
}

/** One line in one currency. */
export interface Line {
  readonly title: string;
  readonly currency: string;
  readonly holdings: readonly Holding[];
  readonly accounts: number;
  readonly gross: number;
  readonly range: Range;
}

/** The lines, each in its main currency first. Amounts of different lines or currencies are never added. */
export function drawLines({ main, gaps, risks }: Holdings, scale: Scale): Line[] {
  const citing = risks.filter(({ citesProduct }) => citesProduct);
  const lost = currenciesOf(gaps, main.lost).map((code) =>
    drawLine(LOST_LINE, inCurrency(gaps, code), scale.losses),
  );
  const atRisk = currenciesOf(risks, main.risks).flatMap((code) => [
    drawLine(RISK_LINE, inCurrency(risks, code), scale.risks),
    drawLine(CITING_LINE, inCurrency(citing, code), scale.risks),
  ]);
  return [...lost, ...atRisk].flatMap((line) => (line === null ? [] : [line]));
}

function currenciesOf(holdings: readonly Holding[], main: string): string[] {
  return [...new Set(holdings.map(({ currency }) => currency))].sort(
    compareBy<string>(
      (code) => (code === main ? 0 : 1),
      (code) => code,
    ),
  );
}

export function inCurrency<T extends Holding>(holdings: readonly T[], currency: string): T[] {
  return holdings.filter((holding) => holding.currency === currency);
}

export function drawLine(title: string, holdings: readonly Holding[], factor: number): Line | null {
  const [first] = holdings;
  if (first === undefined) return null;
  const [low, middle, high] = addStakes(holdings);
  return {
    title,
    currency: first.currency,
    holdings,
    accounts: holdings.length,
    gross: Math.round(factor * sumOf(holdings)),
    range: [Math.round(factor * low), Math.round(factor * middle), Math.round(factor * high)],
  };
}

export function shareOfTop({ holdings }: Line): number | null {
  return shareOfLargest(
    holdings.map(({ amount }) => amount),
    LARGEST,
  );
}

export function lineTable(lines: readonly Line[]): AnalyzerTable {
  const rows = lines.map((line): Fact[] => [
    line.title,
    line.accounts,
    line.gross,
    ...line.range,
    shareOfTop(line),
    named(line.currency),
  ]);
  return { id: 'at-stake', rows };
}

const LEVELS = ['high', 'medium', 'low', 'unrated'] as const satisfies readonly (keyof typeof CHURN)[];

export function levelTable({ main: { risks: currency }, risks }: Holdings, scale: Scale): AnalyzerTable {
  const rows = LEVELS.flatMap((level): Fact[][] => {
    const own = inCurrency(risks, currency).filter((holding) => holding.level === level);
    const line = drawLine(level, own, scale.risks);
    if (line === null) return [];
    const [from, , to] = CHURN[level];
    const title = level === 'unrated' ? 'not rated' : level;
    return [[title, line.accounts, line.gross, from, to, ...line.range, named(currency)]];
  });
  return { id: 'arr-at-risk', rows };
}

/** A pain in one currency. */
interface Pain {
  readonly title: string;
  readonly broad: boolean;
  readonly currency: string;
  readonly deals: readonly Holding[];
  readonly accounts: readonly Holding[];
}

/**
 * What names each theme, the one that touches most money first, by the larger of its two amounts. Amounts of a source
 * that is silent about its currency stand beside those of the other source.
 */
export function painTable({ main, lost, risks }: Holdings, themes: readonly ThemeInfo[]): AnalyzerTable {
  const titles = new Map(themes.map(({ id, title }) => [id, title]));
  const broad = new Set(themes.filter((theme) => theme.broad === true).map(({ id }) => id));
  const codeOf = ({ currency }: Holding): string => currency || main.lost || main.risks;
  const codes = currenciesOf(
    [...lost, ...risks].map((one) => ({ ...one, currency: codeOf(one) })),
    main.lost,
  );
  const pains = codes.flatMap((currency): Pain[] => {
    const [deals, accounts] = [lost, risks].map((all) => all.filter((one) => codeOf(one) === currency));
    const ids = new Set([...(deals ?? []), ...(accounts ?? [])].flatMap((holding) => holding.themes));
    const naming = (all: readonly Holding[] | undefined, id: string): Holding[] =>
      (all ?? []).filter((one) => one.themes.includes(id));
    return [...ids].map((id) => ({
      title: titles.get(id) ?? id,
      broad: broad.has(id),
      currency,
      deals: naming(deals, id),
      accounts: naming(accounts, id),
    }));
  });
  const rows = pains.sort(byMoney).slice(0, MAX_PAINS);
  return {
    id: 'money-by-pain',
    rows: rows.map(({ title, deals, accounts, currency }): Fact[] => [
      title,
      deals.length,
      deals.length === 0 ? null : sumOf(deals),
      accounts.length,
      accounts.length === 0 ? null : sumOf(accounts),
      named(currency),
    ]),
  };
}

const byMoney = compareBy<Pain>(
  // Aspects such as stability are named by nearly all: areas tell where to begin.
  (pain) => (pain.broad ? 1 : 0),
  ({ deals, accounts }) => -Math.max(sumOf(deals), sumOf(accounts)),
  ({ title }) => title,
  ({ currency }) => currency,
);

function sumOf(holdings: readonly Holding[]): number {
  return holdings.reduce((sum, { amount }) => sum + amount, 0);
}

export function named(currency: string): string | null {
  return currency === '' ? null : currency;
}
