import { toClockMs, toDayMs } from './calendar.ts';
import { DAY_MS } from './days.ts';
import type { Instant } from './parse-iso-date.ts';

/** Days anybody means in a business export: before lie epochs and defaults, after it placeholders. */
export const FIRST_MS = Date.UTC(1990, 0, 1);
export const LAST_MS = Date.UTC(2101, 0, 1);

/** Day 0 of spreadsheets, two days off for their leap year 1900 and their counting from 1. */
const SERIAL_EPOCH_MS = Date.UTC(1899, 11, 30);
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 60_000;

const NUMERIC = /^[+-]?\d+(?:\.\d+)?$/;
const SERIALISED = /^\/Date\((-?\d{1,16})(?:[+-]\d{4})?\)\/$/;

/** Smallest value that is read so, and its length in milliseconds. */
const UNITS: readonly (readonly [number, number])[] = [
  [5e8, 1000],
  [5e11, 1],
  [5e14, 1e-3],
  [5e17, 1e-6],
];

/**
 * Reads a date that is a bare number: days of a spreadsheet, seconds to nanoseconds since 1970, `20250304`,
 * `20250304101500`, `/Date(1741082400000)/`. The ranges do not overlap.
 * @returns null when the text is no number; NaN in `ms` when the number is no date
 */
export function parseEpoch(text: string): Instant | null {
  const first = text.charCodeAt(0);
  if (first > 57) return null;
  const serialised = first === 47 ? SERIALISED.exec(text) : null;
  if (serialised !== null) return { ms: Number(serialised[1]), zoned: true };
  if (!NUMERIC.test(text)) return null;
  const value = Number(text);
  const compact = readCompact(text);
  if (compact !== null) return compact;
  if (value >= FIRST_SERIAL && value <= LAST_SERIAL) {
    return { ms: SERIAL_EPOCH_MS + Math.round(value * DAY_MS), zoned: false };
  }
  for (const [least, length] of UNITS) {
    const ms = value * length;
    if (ms >= FIRST_MS && ms < LAST_MS && value >= least) return { ms: Math.round(ms), zoned: true };
  }
  // Zero and minus one mean "never"; anything else is no date.
  return { ms: value === 0 || value === -1 ? 0 : Number.NaN, zoned: true };
}

/** True for a cell that can only be a date of a spreadsheet. */
export function isSerial(text: string): boolean {
  const value = Number(text);
  return NUMERIC.test(text) && value >= FIRST_SERIAL && value <= LAST_SERIAL;
}

/** `yyyymmdd`, `yyyymmddhhmm`, `yyyymmddhhmmss`: digits alone, beginning with a year of our time. */
function readCompact(text: string): Instant | null {
  if (text.length !== 8 && text.length !== 12 && text.length !== 14) return null;
  if (!/^(?:19|20|99)\d+$/.test(text)) return null;
  const part = (from: number) => Number(text.slice(from, from + 2));
  const day = { year: Number(text.slice(0, 4)), month: part(4), day: part(6) };
  const ms = toDayMs(day) + (text.length === 8 ? 0 : toClockMs(part(8), part(10), part(12), undefined));
  // Twelve digits may be milliseconds of the years before 2001 as well; nobody means those.
  return Number.isNaN(ms) && text.length > 8 ? null : { ms, zoned: false };
}
