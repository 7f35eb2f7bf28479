import type { Family } from '../../lib/complaints.ts';
import { compareBy } from '../../lib/stable-order.ts';
import { countDistinct } from '../../lib/states/distinct.ts';
import type { AnalyzerTable, Fact } from '../../model/conclusion.ts';
import type { Cell } from './state.ts';
import { isMany, type Weighed } from './weigh.ts';

/** Rows of the table of themes. */
const MAX_THEMES = 20;

export const TITLES: Readonly<Record<Family, string>> = {
  tickets: 'tickets',
  reviews: 'reviews',
  deals: 'lost deals',
  interviews: 'interviews',
  'risk-accounts': 'accounts at risk',
};

/** A family of sources and who of it says that something else was promised. */
export interface Source {
  readonly family: Family;
  readonly cell: Cell;
}

/** A theme by its title. */
export interface TitledCell {
  readonly title: string;
  readonly cell: Cell;
}

export function claimTable(claims: readonly Weighed[]): AnalyzerTable {
  const order = compareBy<Weighed>(
    (one) => (one.isBroken ? 0 : 1),
    ({ against }) => -against,
    ({ claim }) => claim.text,
  );
  const rows = [...claims].sort(order).map((one): Fact[] => {
    const { claim, supporting, against, n, asking, share, interval, sold } = one;
    return [
      claim.text,
      verdictOf(one),
      n,
      supporting,
      against,
      asking,
      share,
      ...(share === null ? [null, null] : interval),
      sold,
      `${claim.at.source}:${claim.at.row}`,
    ];
  });
  return { id: 'kept-promises', rows };
}

function verdictOf({ isBroken: broken, n, against, asking }: Weighed): string {
  if (broken) return 'contradicted';
  if (n === 0) return asking === 0 ? 'nobody speaks of it' : 'only asked for';
  if (against === 0) return 'supported';
  return !isMany(against) ? 'too few voices' : 'mostly supported';
}

/** Customers and statements by family of sources. */
export function sourceTable(id: 'sold-wrong' | 'answers-wrong', sources: readonly Source[]): AnalyzerTable {
  const rows = sources.map(({ family, cell }): Fact[] => [
    TITLES[family],
    countDistinct(cell.sold),
    cell.statements.reduce((sum, count) => sum + count, 0),
  ]);
  return { id, rows };
}

export function themeTable(themes: readonly TitledCell[]): AnalyzerTable {
  const rows = themes
    .slice(0, MAX_THEMES)
    .map(({ title, cell }): Fact[] => [title, countDistinct(cell.sold), ...cell.statements]);
  return { id: 'sold-wrong-themes', rows };
}
