import { DAY_MS } from '../lib/dates/days.ts';
import { parseInstant } from '../lib/dates/parse-date.ts';
import { parseRelative } from '../lib/dates/relative-date.ts';
import type { RecordKind } from '../model/kinds.ts';
import { sampleCells } from './match-columns.ts';
import type { ColumnPlan } from './plan-columns.ts';
import type { TableView } from './table-view.ts';

/** Fields that look ahead: their dates say nothing about the day of the export. */
const AHEAD: ReadonlySet<string> = new Set(['dueAt', 'originalDueAt', 'renewalAt']);

/** True for dates that tell when something happened; the close date of a deal may be a forecast. */
export function looksBack(field: string, kind: RecordKind): boolean {
  return !AHEAD.has(field) && !(kind === 'deals' && field === 'closedAt');
}

/**
 * What relative dates of a file count from: the newest date of its sample that tells when something happened, or the
 * date in its name when that is a little later.
 * @returns null when the sample holds no relative date or nothing to count from
 */
export function findReference(
  view: TableView,
  plan: ColumnPlan,
  { kind, source }: { kind: RecordKind; source: string },
): number | null {
  const cells = plan.fields
    .filter(({ type }) => type === 'date')
    .flatMap(({ field, matches }) =>
      matches.flatMap((match) => sampleCells(view, match).map((cell) => ({ field, cell }))),
    );
  if (!cells.some(({ cell }) => parseRelative(cell) !== null)) return null;
  let newest: number | null = null;
  for (const { field, cell } of cells) {
    const ms = looksBack(field, kind) ? (parseInstant(cell, 'mdy')?.ms ?? Number.NaN) : Number.NaN;
    if (ms > (newest ?? Number.NEGATIVE_INFINITY)) newest = ms;
  }
  const named = dateInName(source);
  if (newest === null || named === null) return newest ?? named;
  return named >= newest && named - newest <= MAX_LATER ? named : newest;
}

/** A file may be exported this long after its newest row. */
const MAX_LATER = 60 * DAY_MS;

/** The last date in a file's name, as in `hubspot-crm-exports-deals-2025-03-04.csv`. */
function dateInName(source: string): number | null {
  const name = source.slice(source.lastIndexOf('/') + 1).slice(-200);
  const dates = [...name.matchAll(/(?<!\d)(20\d\d)[-_.]?(\d\d)[-_.]?(\d\d)(?!\d)/g)];
  const [, year, month, day] = dates.at(-1) ?? [];
  const ms = parseInstant(`${year}-${month}-${day}`, 'dmy')?.ms ?? Number.NaN;
  return Number.isNaN(ms) ? null : ms;
}
