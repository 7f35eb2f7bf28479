import { parseDuration, unitInHeader } from '../lib/dates/parse-duration.ts';
import type { RecordKind } from '../model/kinds.ts';
import { countFilled, matchColumns, sampleCells } from './match-columns.ts';
import { isNullCell } from './null-cell.ts';
import type { ColumnPlan } from './plan-columns.ts';
import type { TableView } from './table-view.ts';
import { type Cells, compileText } from './text-reader.ts';

/** Columns that tell how long a request took; calendar time before business hours, which no clock shows. */
const HEADERS = [
  'Full resolution time in minutes',
  'Resolution time (in hrs)',
  'Resolution Time (in Hrs)',
  'Full resolution time (hrs)',
  'Full resolution time (min)',
  'Resolution time in minutes',
  'Resolution time in hours',
  'Time to resolution (hours)',
  'Resolution time',
  'Time to resolve',
  'calendar_duration',
];

/** Fields of ServiceNow that count seconds without saying so. */
const IN_SECONDS: ReadonlySet<string> = new Set(['calendar_duration']);

export interface ResolutionTime {
  readonly header: string;
  readonly positions: readonly number[];
  /** Milliseconds from creation to solution; null when the row does not say. */
  readonly read: (cells: Cells) => number | null;
}

/**
 * Where tickets have no date of solution but the time it took, the one follows from the other.
 * @returns null when there is nothing to be made up for, or nothing to do it with
 */
export function findResolutionTime(
  view: TableView,
  plan: ColumnPlan,
  kind: RecordKind,
): ResolutionTime | null {
  if (kind !== 'tickets') return null;
  const dates = plan.fields.filter(({ field }) => field === 'resolvedAt' || field === 'closedAt');
  if (dates.some(({ matches }) => matches.some((match) => countFilled(view, match) > 0))) return null;
  for (const match of matchColumns(view, HEADERS)) {
    const unit = IN_SECONDS.has(match.header) ? 1000 : unitInHeader(match.header);
    const cells = sampleCells(view, match).filter((cell) => !isNullCell(cell));
    // A bare number of nobody knows what is no time.
    const isTime = (cell: string) => !Number.isNaN(parseDuration(cell, unit ?? Number.NaN));
    if (cells.length === 0 || !cells.some(isTime)) continue;
    const text = compileText([match]);
    const read = (row: Cells): number | null => {
      const cell = text(row);
      const ms = cell === '' ? Number.NaN : parseDuration(cell, unit ?? Number.NaN);
      return ms >= 0 ? ms : null;
    };
    return { ...match, read };
  }
  return null;
}
