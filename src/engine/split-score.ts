import type { Fact } from '../model/conclusion.ts';
import type { PointId } from '../model/kinds.ts';
import type { Score } from '../model/score.ts';
import { POINT_TITLES } from '../report/wording.ts';
import type { Analysis } from './analyses.ts';

/** The analyzer that tells perception from product, and its table by source. */
const SPLITTER = 'perception-or-product';
const BY_SOURCE = 'perception-by-source';

/** The point each source of statements speaks for. */
const POINT_OF: ReadonlyMap<Fact, PointId> = new Map<Fact, PointId>([
  ['interviews', 'customers'],
  ['tickets', 'tickets'],
  ['reviews', 'reviews'],
  ['deals', 'lost-deals'],
]);

/** Columns of the table by source. */
const COLUMN = { source: 0, share: 7, from: 8, to: 9 } as const;

/**
 * Splits the penalty into what is believed and what is so, and changes nothing of it: the points a source loses,
 * times the share of its wishes that are granted already. That share is known for the wishes alone; taken for all of
 * a point it is an upper reading, which the table says.
 */
export function splitScore(analyses: readonly Analysis[], score: Score): Analysis[] {
  return analyses.map((analysis) => {
    const { meta, conclusion } = analysis;
    if (meta.id !== SPLITTER || conclusion.kind !== 'measured') return analysis;
    const shares = conclusion.tables?.find(({ id }) => id === BY_SOURCE)?.rows ?? [];
    const rows = splitRows(shares, score);
    if (rows.length === 0) return analysis;
    const tables = [...(conclusion.tables ?? []), { id: 'score-split', rows }];
    return { meta, conclusion: { ...conclusion, tables } };
  });
}

function splitRows(shares: readonly (readonly Fact[])[], { points }: Score): Fact[][] {
  const rows = shares.flatMap((row): Fact[][] => {
    const id = POINT_OF.get(row[COLUMN.source] ?? null);
    const point = points.find((one) => one.id === id && one.status === 'measured');
    const [share, from, to] = [row[COLUMN.share], row[COLUMN.from], row[COLUMN.to]].map((fact) =>
      typeof fact === 'number' ? fact : null,
    );
    if (point === undefined || share == null || from == null || to == null) return [];
    const lost = point.contribution;
    return [[POINT_TITLES[point.id], lost, lost * share, lost * from, lost * to]];
  });
  if (rows.length === 0) return [];
  const sum = (column: number): number => rows.reduce((total, row) => total + Number(row[column] ?? 0), 0);
  return [...rows, ['All that can be split', sum(1), sum(2), sum(3), sum(4)]];
}
