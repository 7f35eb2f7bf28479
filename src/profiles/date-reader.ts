import { toZoneMs } from '../lib/dates/calendar.ts';
import { compileInstantParser } from '../lib/dates/parse-date.ts';
import { isSerial } from '../lib/dates/parse-epoch.ts';
import { parseRelative, resolveRelative } from '../lib/dates/relative-date.ts';
import { compileZoneClock, isZone } from '../lib/dates/zone-clock.ts';
import type { RecordKind } from '../model/kinds.ts';
import type { OnProblem } from './compile-readers.ts';
import type { DateColumn, DateColumns } from './date-columns.ts';
import { looksBack } from './date-reference.ts';
import type { FieldPlan } from './plan-columns.ts';
import { type Cells, compileText } from './text-reader.ts';

/** What people write where a date has no place. */
const NO_DATE: ReadonlySet<string> = new Set(
  `never nat tbd tba unknown open ongoing pending none nie jamais nunca unbekannt inconnu desconocido offen ouvert
  abierto n.v.`.split(/\s+/),
);

export interface DateContext {
  readonly dates: DateColumns;
  readonly kind: RecordKind;
  readonly onProblem: OnProblem;
}

/** Reads an instant in milliseconds from the first column that has one. */
export function compileDate(
  plan: FieldPlan,
  { dates, kind, onProblem }: DateContext,
): (cells: Cells) => number | null {
  const columns = plan.matches.map((match) => {
    const column = dates.get(match);
    return {
      header: match.header,
      text: compileText([match]),
      toMs: compileInstant(match.header, column, dates),
    };
  });
  const tellsThePast = looksBack(plan.field, kind);
  return (cells) => {
    let bad: { column: string; raw: string } | null = null;
    for (const { header, text, toMs } of columns) {
      const cell = text(cells);
      if (cell === '') continue;
      const ms = toMs(cell);
      if (ms !== null && !Number.isNaN(ms)) {
        if (tellsThePast) dates.noteNewest(ms);
        return ms;
      }
      if (ms !== null) bad ??= { column: header, raw: cell };
    }
    if (bad !== null) onProblem({ ...bad, code: 'bad-date', reason: 'this cannot be read as a date' });
    return null;
  };
}

/** @returns null where a cell says that there is no date, NaN where it cannot be read */
function compileInstant(
  header: string,
  column: DateColumn | undefined,
  dates: DateColumns,
): (cell: string) => number | null {
  const toUtc = zoneInHeader(header);
  const { serialShift } = dates;
  const parse = compileInstantParser(column?.order ?? 'mdy', column?.read);
  return (cell) => {
    const instant = parse(cell);
    if (instant === null) return null;
    const { ms, zoned } = instant;
    if (Number.isNaN(ms)) return readOddDate(cell, dates);
    if (serialShift !== 0 && isSerial(cell.trim())) return ms + serialShift;
    return zoned || toUtc === null ? ms : toUtc(ms);
  };
}

function readOddDate(cell: string, dates: DateColumns): number | null {
  if (NO_DATE.has(cell.trim().toLowerCase())) return null;
  const relative = parseRelative(cell);
  if (relative === null) return Number.NaN;
  if (dates.reference === null) {
    dates.unplaced++;
    return null;
  }
  dates.placed++;
  return resolveRelative(relative, dates.reference);
}

/** The clock of the zone a header names, as in `Created (America/New_York)` or `Created at (UTC+2)`; null for UTC. */
function zoneInHeader(header: string): ((clockMs: number) => number) | null {
  const name = /[([]([^()[\]]{1,40})[)\]]\s*$/.exec(header.slice(-80))?.[1]?.trim();
  if (name === undefined) return null;
  const offset = toZoneMs(name);
  if (offset === 0) return null;
  if (!Number.isNaN(offset)) return (clockMs) => clockMs - offset;
  return /^[A-Za-z]+(?:\/[A-Za-z_+\-0-9]+)+$/.test(name) && isZone(name) ? compileZoneClock(name) : null;
}
