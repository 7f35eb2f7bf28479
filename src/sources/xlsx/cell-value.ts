import { isoDay } from '../../lib/dates/days.ts';
import type { CellKind } from './number-format.ts';

/** Serial number of 1970-01-01 where day 1 is 1900-01-01, and Excel's 29 February 1900 is counted. */
const UNIX_EPOCH = 25_569;

/** Days between the two systems Excel counts in. */
const DAYS_1904 = 1462;

/** Serial number of 9999-12-31. */
const LAST_SERIAL = 2_958_465;

/** Below this, in days, what is formatted as a time of day is a length of time. */
const LONGEST_TIME = 1000;

const DAY_SECONDS = 86_400;

/**
 * The text of a number cell: a plain number as a spreadsheet shows it with all its digits, a date as
 * `2026-03-04` or `2026-03-04T10:20:30`, a time as `10:20:30`, a length of time as `26:15:00`.
 * @param raw the number as it stands in the file
 */
export function formatNumber(raw: string, kind: CellKind, is1904: boolean): string {
  if (kind === 'number') return plainNumber(raw);
  const serial = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(serial)) return '';
  const isLength = kind === 'duration' || (kind === 'time' && serial >= 1 && serial < LONGEST_TIME);
  if (isLength) return clock(Math.round(serial * DAY_SECONDS));
  if (serial < 0 || serial > LAST_SERIAL) return plainNumber(raw);
  if (serial < 1) return clock(Math.round(serial * DAY_SECONDS));
  return dateText(is1904 ? serial + DAYS_1904 : serial);
}

function dateText(serial: number): string {
  const seconds = Math.round(serial * DAY_SECONDS);
  const day = Math.floor(seconds / DAY_SECONDS);
  const date = isoDay(day - UNIX_EPOCH + (day < 60 ? 1 : 0));
  const rest = seconds - day * DAY_SECONDS;
  return rest === 0 ? date : `${date}T${clock(rest)}`;
}

function clock(seconds: number): string {
  const whole = Math.abs(seconds);
  const two = (value: number) => String(value).padStart(2, '0');
  const text = `${two(Math.floor(whole / 3600))}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
  return seconds < 0 ? `-${text}` : text;
}

/** Files hold 17 digits, `0.30000000000000004`; Excel counts with 15, and shows `0.3`. */
function plainNumber(raw: string): string {
  if (raw.length <= 15 && /^-?\d+$/.test(raw)) return raw;
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return '';
  return String(Number(value.toPrecision(15)));
}
