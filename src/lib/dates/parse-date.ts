import { isZoneName, toClockMs, toHour, toZoneMs } from './calendar.ts';
import type { DayOrder, OrderTally } from './day-order.ts';
import { DAY_MS } from './days.ts';
import { type DayReading, readDay } from './parse-day.ts';
import { FIRST_MS, LAST_MS, parseEpoch } from './parse-epoch.ts';
import { type Instant, parseIsoDate } from './parse-iso-date.ts';

/** Longer cells are no dates; it also bounds the work on hostile ones. */
const MAX_LENGTH = 80;

/** The last day of the century stands for "no end", as 9999-12-31 does. */
const NO_END_MS = Date.UTC(2099, 11, 31);

const CLOCK = /(\d{1,2})[:h時](\d{2})(?:[:分](\d{2})(?:[.,](\d{1,9}))?)?(?:\s?([ap])\.?\s?m\b\.?)?/i;
/** `10 AM`, `14 h 05`. */
const BARE_HOUR = /(^|\s)(\d{1,2})\s?([ap])\.?m\b/i;
const SPACED_CLOCK = /(\d{1,2})\sh\s(\d{2})/i;
const HALVES: readonly (readonly [RegExp, string])[] = [
  [/午前\s?(\d{1,2}[:時]\d{2}(?:[:分]\d{2})?)/, '$1 am'],
  [/午後\s?(\d{1,2}[:時]\d{2}(?:[:分]\d{2})?)/, '$1 pm'],
];
const BASIC = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})?(?:\.\d{1,9})?(Z|[+-]\d{2}:?\d{2})?$/;

/** Days remembered by a parser: some years of them. */
const MAX_KEPT = 4096;

/**
 * A parser for one column. It remembers days as they are written, since a column has many rows and few days.
 * @param tally is told what every date proves about the order of day and month
 * @returns what `parseInstant` returns
 */
export function compileInstantParser(order: DayOrder, tally?: OrderTally): (text: string) => Instant | null {
  const kept = new Map<string, DayReading>();
  const readMs = (text: string): number => {
    let day = kept.get(text);
    if (day === undefined) {
      day = readDay(text, order);
      if (kept.size >= MAX_KEPT) kept.clear();
      kept.set(text, day);
    }
    if (day.bits !== 0) tally?.add(day.bits);
    return day.ms;
  };
  return (text) => readInstant(text, readMs);
}

/** Midnight of a day in words or numbers; NaN when unreadable. */
type ReadDayMs = (text: string) => number;

/**
 * Reads a date or an instant in any form exports use: ISO, `13/Jun/22 1:10 PM` with month names in eight languages,
 * day, month and year in the given order, JS Date strings, epoch seconds to nanoseconds, spreadsheet serials.
 * @returns the instant; null when it is no date anybody meant (`9999-01-01`); NaN in `ms` when unreadable
 */
export function parseInstant(text: string, order: DayOrder): Instant | null {
  return readInstant(text, (day) => readDay(day, order).ms);
}

function readInstant(text: string, readDayMs: ReadDayMs): Instant | null {
  const trimmed = text.trim();
  if (trimmed.length > MAX_LENGTH) return UNREADABLE;
  const instant =
    parseIsoDate(trimmed) ?? parseEpoch(trimmed) ?? parseBasic(trimmed) ?? parseWords(trimmed, readDayMs);
  if (Number.isNaN(instant.ms)) return instant;
  const { ms } = instant;
  return ms >= FIRST_MS && ms < LAST_MS && (ms < NO_END_MS || ms >= NO_END_MS + DAY_MS) ? instant : null;
}

const UNREADABLE: Instant = { ms: Number.NaN, zoned: false };

/** `20250304T101500Z`. */
function parseBasic(text: string): Instant | null {
  if (text[8] !== 'T') return null;
  const match = BASIC.exec(text);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second = '00', zone = ''] = match;
  return parseIsoDate(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`);
}

function parseWords(text: string, readDayMs: ReadDayMs): Instant {
  let words = text;
  if (words.includes('午')) for (const [pattern, form] of HALVES) words = words.replace(pattern, form);
  let clock = CLOCK.exec(words);
  if (clock === null && (BARE_HOUR.test(words) || SPACED_CLOCK.test(words))) {
    words = words.replace(BARE_HOUR, '$1$2:00 $3m').replace(SPACED_CLOCK, '$1:$2');
    clock = CLOCK.exec(words);
  }
  if (clock === null) return { ms: readDayMs(words), zoned: false };
  const before = dropMark(words.slice(0, clock.index));
  const after = words.slice(clock.index + clock[0].length);
  // "10:30, 3 March 2025": the clock may stand first.
  const { zone, year } = before === '' ? { zone: '', year: after } : splitTail(after);
  if (zone === null) return UNREADABLE;
  const dayMs = readDayMs(year === '' ? before : `${before} ${year}`);
  const clockMs = toClockMs(
    toHour(Number(clock[1]), clock[5]),
    Number(clock[2]),
    Number(clock[3] ?? 0),
    clock[4],
  );
  return { ms: dayMs + clockMs - (zone === '' ? 0 : toZoneMs(zone)), zoned: zone !== '' };
}

/** Between the day and the clock stands a blank, or the `T` of ISO forms that are odd elsewhere. */
function dropMark(day: string): string {
  const trimmed = day.trim();
  return trimmed.endsWith('T') && /\dT$/.test(trimmed) ? trimmed.slice(0, -1) : trimmed;
}

/** After the clock may stand a zone, its name in brackets, or the year (`Tue May 14 08:53:33 2024`). */
function splitTail(rest: string): { zone: string | null; year: string } {
  if (rest === '') return { zone: '', year: '' };
  const tail = rest
    .replace(/[([].*$/, '')
    .replace(/^\s*,/, '')
    .trim()
    .toLowerCase()
    .replace(/\buhr\b|[秒分]/, '');
  const year = /(?:^|\s)(\d{4})$/.exec(tail);
  const zone = (year === null ? tail : tail.slice(0, year.index)).trim();
  const known = zone === '' || isZoneName(zone);
  return { zone: known ? zone : null, year: year?.[1] ?? '' };
}
