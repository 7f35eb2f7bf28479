import { ZONE_MINUTES } from './month-names.data.ts';

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const ZONE = /^(?:gmt|utc)?\s?([+-])(\d{1,2}):?(\d{2})?$/;

/** True for a zone that `toZoneMs` knows; lower-case. */
export function isZoneName(zone: string): boolean {
  return ZONE_MINUTES.has(zone) || ZONE.test(zone);
}

/** Hours from 0 of a reading with or without am and pm; NaN when the clock has no such hour. */
export function toHour(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return Number.NaN;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

/** The year of two or four digits; NaN for any other number of digits. */
export function toYear(text: string): number {
  if (text.length === 4) return Number(text);
  if (text.length !== 2) return Number.NaN;
  return Number(text) + (Number(text) < 70 ? 2000 : 1900);
}

/** Midnight UTC of a day; NaN when the calendar has no such day, -Infinity for years nobody means. */
export function toDayMs({ year, month, day }: CalendarDay): number {
  // Sentinels such as 0000-00-00 are recognised by their year; they need no real day.
  if (year < 1000) return Number.NEGATIVE_INFINITY;
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return Number.NaN;
  return Date.UTC(year, month - 1, day);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Milliseconds since midnight; NaN when the clock has no such time. */
export function toClockMs(
  hour: number,
  minute: number,
  second: number,
  fraction: string | undefined,
): number {
  if (!(hour <= 24) || minute > 59 || second > 60) return Number.NaN;
  const ms = fraction === undefined ? 0 : Number(`${fraction}00`.slice(0, 3));
  return ((hour * 60 + minute) * 60 + second) * 1000 + ms;
}

/** How far east of UTC a zone such as `+0300`, `GMT+5:30` or `EST` is; NaN when unknown. */
export function toZoneMs(zone: string): number {
  const name = zone.trim().toLowerCase();
  const named = ZONE_MINUTES.get(name);
  if (named !== undefined) return named * 60_000;
  const match = ZONE.exec(name);
  if (match === null) return Number.NaN;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return (match[1] === '-' ? -minutes : minutes) * 60_000;
}
