import type { NamedRow } from '../lib/named-rows.ts';
import type { Fact } from '../model/conclusion.ts';
import type { PointId } from '../model/kinds.ts';
import type { Score } from '../model/score.ts';
import { findRows } from '../report/find-rows.ts';
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
const COLUMNS = ['source', 'statements', 'unknown', 'share', 'from', 'to'] as const;
type Share = NamedRow<(typeof COLUMNS)[number]>;

/**
 * Wishes whose fate is known, below which a point is not split: of nine, half of them granted, the 90 % interval is as
 * wide as half of all that could be, and tells nothing. Our choice.
 */
const MIN_WISHES = 10;

/**
 * Splits the penalty into what is believed and what is so, and changes nothing of it: the points a source loses, times
 * the share of its wishes that are granted already, where there are enough of them. That share is known for the wishes
 * alone; taken for all of a point it is an upper reading, which the table says.
 */
export function splitScore(analyses: readonly Analysis[], score: Score): Analysis[] {
  return analyses.map((analysis) => {
    const { meta, conclusion } = analysis;
    if (meta.id !== SPLITTER || conclusion.kind !== 'measured') return analysis;
    const rows = splitRows(findRows([analysis], BY_SOURCE, COLUMNS), score);
    if (rows.length === 0) return analysis;
    const tables = [...(conclusion.tables ?? []), { id: 'score-split', rows }];
    return { meta, conclusion: { ...conclusion, tables } };
  });
}

function splitRows(shares: readonly Share[], { points, metrics }: Score): Fact[][] {
  const rows = shares.flatMap(({ source, statements, unknown, share, from, to }): Fact[][] => {
    const id = POINT_OF.get(source);
    const point = points.find((one) => one.id === id && one.status === 'measured');
    if (point === undefined || Number(statements) - Number(unknown) < MIN_WISHES) return [];
    if (typeof share !== 'number' || typeof from !== 'number' || typeof to !== 'number') return [];
    const lost = measuredLoss(metrics, point.id);
    return [[POINT_TITLES[point.id], lost, lost * share, lost * from, lost * to]];
  });
  if (rows.length === 0) return [];
  const sum = (column: number): number => rows.reduce((total, row) => total + Number(row[column] ?? 0), 0);
  return [...rows, ['All that can be split', sum(1), sum(2), sum(3), sum(4)]];
}

/** Points lost to what was measured: what nobody knows is neither believed nor so. */
function measuredLoss(metrics: Score['metrics'], id: PointId): number {
  return metrics.reduce(
    (sum, { point, status, contribution }) =>
      sum + (point === id && status === 'measured' ? contribution : 0),
    0,
  );
}
