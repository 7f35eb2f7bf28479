import { type CalendarDay, isZoneName, toClockMs, toDayMs, toHour, toYear, toZoneMs } from './calendar.ts';
import { DATE_FILLERS, MONTH_BY_NAME } from './month-names.data.ts';
import { type Instant, parseIsoDate } from './parse-iso-date.ts';

/** How `5/6/25` is read: 5 June or May 6. */
export type DayOrder = 'dmy' | 'mdy';

const DAY_MS = 86_400_000;
const FIRST_MS = Date.UTC(1990, 0, 1);
const LAST_MS = Date.UTC(2101, 0, 1);

/** Longer cells are no dates; it also bounds the work on hostile ones. */
const MAX_LENGTH = 64;

/** Day 0 of spreadsheets, two days off for their leap year 1900 and their counting from 1. */
const SERIAL_EPOCH_MS = Date.UTC(1899, 11, 30);

const CLOCK = /(\d{1,2})[:h](\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:\s?([ap])\.?m\b\.?)?/i;
const NUMERIC = /^[+-]?\d+(?:\.\d+)?$/;
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})(?!\d)/;

/** Days remembered by a parser: some years of them. */
const MAX_KEPT = 4096;

/**
 * A parser for one column. It remembers days as they are written, since a column has many rows and few days.
 * @returns what `parseInstant` returns
 */
export function compileInstantParser(order: DayOrder): (text: string) => Instant | null {
  const kept = new Map<string, number>();
  const readDayMs: ReadDayMs = (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const ms = parseDayMs(text, order);
    if (kept.size >= MAX_KEPT) kept.clear();
    kept.set(text, ms);
    return ms;
  };
  return (text) => readInstant(text, readDayMs);
}

/** Midnight of a day in words or numbers; NaN when unreadable. */
type ReadDayMs = (text: string) => number;

/**
 * Reads a date or an instant in any form exports use: ISO, `13/Jun/22 1:10 PM` with month names in six languages,
 * day/month/year in the given order, JS Date strings, epoch seconds or milliseconds, spreadsheet serials.
 * @returns the instant; null when it is no date anybody meant (`9999-01-01`); NaN in `ms` when unreadable
 */
export function parseInstant(text: string, order: DayOrder): Instant | null {
  return readInstant(text, (day) => parseDayMs(day, order));
}

function readInstant(text: string, readDayMs: ReadDayMs): Instant | null {
  const trimmed = text.trim();
  if (trimmed.length > MAX_LENGTH) return UNREADABLE;
  const instant = parseIsoDate(trimmed) ?? parseEpoch(trimmed) ?? parseWords(trimmed, readDayMs);
  if (Number.isNaN(instant.ms)) return instant;
  return instant.ms >= FIRST_MS && instant.ms < LAST_MS ? instant : null;
}

const UNREADABLE: Instant = { ms: Number.NaN, zoned: false };

/** What the dates of a column say about the order of day and month; cells such as `5/6/25` say nothing. */
export function voteDayOrder(cells: Iterable<string>): DayOrder | null {
  let balance = 0;
  for (const cell of cells) {
    const match = SLASHED.exec(cell.trim());
    if (match === null) continue;
    if (Number(match[1]) > 12) balance++;
    else if (Number(match[2]) > 12) balance--;
  }
  return balance === 0 ? null : balance > 0 ? 'dmy' : 'mdy';
}

/** True when the reading of a cell hangs on the order of day and month. */
export function needsDayOrder(cell: string): boolean {
  const match = SLASHED.exec(cell.trim());
  return match !== null && Number(match[1]) <= 12 && Number(match[2]) <= 12 && match[1] !== match[2];
}

function parseEpoch(text: string): Instant | null {
  if (!NUMERIC.test(text)) return null;
  const value = Number(text);
  if (text.length === 8 && value > 19_000_000 && value < 99_999_999) {
    const [year, month, day] = [text.slice(0, 4), text.slice(4, 6), text.slice(6)].map(Number);
    return { ms: toDayMs({ year: year ?? 0, month: month ?? 0, day: day ?? 0 }), zoned: false };
  }
  if (value >= 20_000 && value <= 60_000) {
    return { ms: SERIAL_EPOCH_MS + Math.round(value * DAY_MS), zoned: false };
  }
  for (const [unit, ms] of EPOCH_UNITS) {
    if (value * ms >= FIRST_MS && value * ms < LAST_MS && value >= unit) {
      return { ms: Math.round(value * ms), zoned: true };
    }
  }
  // Zero and minus one mean "never"; anything else is no date.
  return value === 0 || value === -1 ? { ms: 0, zoned: true } : UNREADABLE;
}

/** Smallest value that is read so, and its length in milliseconds. */
const EPOCH_UNITS: readonly (readonly [number, number])[] = [
  [5e8, 1000],
  [5e11, 1],
  [5e14, 1e-3],
];

function parseWords(text: string, readDayMs: ReadDayMs): Instant {
  const clock = CLOCK.exec(text);
  const dayText = clock === null ? text : text.slice(0, clock.index);
  const rest = clock === null ? '' : text.slice(clock.index + clock[0].length);
  const { zone, year } = splitTail(rest);
  if (zone === null) return UNREADABLE;
  const dayMs = readDayMs(year === '' ? dayText : `${dayText} ${year}`);
  if (clock === null) return { ms: dayMs, zoned: false };
  const clockMs = toClockMs(
    toHour(Number(clock[1]), clock[5]),
    Number(clock[2]),
    Number(clock[3] ?? 0),
    clock[4],
  );
  return { ms: dayMs + clockMs - (zone === '' ? 0 : toZoneMs(zone)), zoned: zone !== '' };
}

/** After the clock may stand a zone, its name in brackets, or the year (`Tue May 14 08:53:33 2024`). */
function splitTail(rest: string): { zone: string | null; year: string } {
  if (rest === '') return { zone: '', year: '' };
  const tail = rest
    .replace(/\(.*$/, '')
    .replace(/^\s*,/, '')
    .trim()
    .toLowerCase()
    .replace(/\buhr\b/, '');
  const year = /(?:^|\s)(\d{4})$/.exec(tail);
  const zone = (year === null ? tail : tail.slice(0, year.index)).trim();
  const known = zone === '' || isZoneName(zone);
  return { zone: known ? zone : null, year: year?.[1] ?? '' };
}

function parseDayMs(text: string, order: DayOrder): number {
  const day = readDay(text, order);
  return day === null ? Number.NaN : toDayMs(day);
}

function readDay(text: string, order: DayOrder): CalendarDay | null {
  const numbers: string[] = [];
  let month = 0;
  let monthFirst = false;
  for (const token of splitTokens(text)) {
    const named = MONTH_BY_NAME.get(token);
    if (named !== undefined && month === 0) {
      month = named;
      monthFirst = numbers.length === 0;
    } else if (/^\d+$/.test(token)) numbers.push(token);
    else if (!DATE_FILLERS.has(token)) return null;
  }
  if (month !== 0) return joinNamed(month, numbers, monthFirst);
  const [a = '', b = '', c = ''] = numbers;
  if (numbers.length !== 3) return null;
  if (a.length === 4) return { year: Number(a), month: Number(b), day: Number(c) };
  const dayFirst = Number(a) > 12 || (Number(b) <= 12 && (order === 'dmy' || text.includes('.')));
  return dayFirst
    ? { year: toYear(c), month: Number(b), day: Number(a) }
    : { year: toYear(c), month: Number(a), day: Number(b) };
}

function joinNamed(month: number, numbers: readonly string[], monthFirst: boolean): CalendarDay | null {
  const [a = '', b = ''] = numbers;
  if (numbers.length === 1 && a.length === 4) return { year: Number(a), month, day: 1 };
  if (numbers.length !== 2) return null;
  if (a.length === 4 && !monthFirst) return { year: Number(a), month, day: Number(b) };
  return { year: toYear(b), month, day: Number(a) };
}

function splitTokens(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(\d)(?:st|nd|rd|th|er|º|ª)(?![a-z])/g, '$1')
    .split(/[\s,./\-'’º]+/)
    .filter((token) => token !== '');
}
