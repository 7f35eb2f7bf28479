import type { PointId, RecordKind } from '../model/kinds.ts';
import type { Report, ReportPoint } from '../model/report.ts';
import { translate } from './words/say.ts';

/** Note of a point that this run was not told to look at. */
export const NOT_ASKED = 'not asked for';

/** The records a point is measured on. */
export const KIND_OF_POINT: Readonly<Record<PointId, RecordKind>> = {
  customers: 'interviews',
  tickets: 'tickets',
  reviews: 'reviews',
  'lost-deals': 'deals',
  backlog: 'backlog',
};

/**
 * Why there is no measurement of a point: nobody asked for it, there are no records, or there are and they do not
 * tell. Null when it is measured.
 */
export type PointGap = 'not-asked' | 'no-records' | 'records-silent' | null;

export function pointGap(point: ReportPoint, { sources }: Pick<Report, 'sources'>): PointGap {
  if (point.status === 'measured') return null;
  if (point.note === NOT_ASKED || point.note === translate(NOT_ASKED)) return 'not-asked';
  return countRecords(point.id, sources) === 0 ? 'no-records' : 'records-silent';
}

/** Records of the kind a point is measured on, in all files. */
export function countRecords(
  point: PointId,
  sources: readonly Pick<Report['sources'][number], 'kind' | 'records'>[],
): number {
  return sources.reduce((sum, { kind, records }) => sum + (kind === KIND_OF_POINT[point] ? records : 0), 0);
}
