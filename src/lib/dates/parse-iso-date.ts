import { toClockMs, toDayMs, toZoneMs } from './calendar.ts';

/** An instant as it was read: `zoned` when the text itself says where its clock stood. */
export interface Instant {
  /** Milliseconds since 1970 UTC; without a zone the clock is taken for UTC. */
  readonly ms: number;
  readonly zoned: boolean;
}

/** Longest form: `2013-12-06T08:51:22.236123456-06:00`. */
const MAX_LENGTH = 36;

const DAY_PLACES = [0, 2, 5, 8];
const CLOCK_PLACES = [...DAY_PLACES, 11, 14];
const SECOND_PLACES = [17];

/**
 * Reads `YYYY-MM-DD`, alone or followed by a clock (`T` or blank, seconds and fraction optional) and a zone (`Z`, `UTC`,
 * `+hh`, `+hhmm`, `+hh:mm`). Read digit by digit: most dates of most exports are of this form.
 * @returns null when the text has another form; NaN in `ms` when it has this form and no such day or time exists
 */
export function parseIsoDate(text: string): Instant | null {
  if (text.length < 10 || text.length > MAX_LENGTH || text[4] !== '-' || text[7] !== '-') return null;
  const year = digits(text, 0) * 100 + digits(text, 2);
  const dayMs = toDayMs({ year, month: digits(text, 5), day: digits(text, 8) });
  if (text.length === 10) return areDigits(text, DAY_PLACES) ? { ms: dayMs, zoned: false } : null;
  if ((text[10] !== 'T' && text[10] !== ' ') || text[13] !== ':' || !areDigits(text, CLOCK_PLACES))
    return null;
  return readClock(text, dayMs);
}

function readClock(text: string, dayMs: number): Instant | null {
  let at = 16;
  let second = 0;
  if (text[at] === ':') {
    if (!areDigits(text, SECOND_PLACES)) return null;
    second = digits(text, 17);
    at = 19;
  }
  let fraction: string | undefined;
  if (text[at] === '.' || text[at] === ',') {
    const from = at + 1;
    do at++;
    while (isDigit(text.charCodeAt(at)));
    if (at === from) return null;
    fraction = text.slice(from, at);
  }
  const ms = dayMs + toClockMs(digits(text, 11), digits(text, 14), second, fraction);
  if (at === text.length) return { ms, zoned: false };
  if (at === text.length - 1 && text[at] === 'Z') return { ms, zoned: true };
  const zone = toZoneMs(text.slice(at));
  return Number.isNaN(zone) ? null : { ms: ms - zone, zoned: true };
}

function digits(text: string, at: number): number {
  return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;
}

/** True when two digits stand at each of the places. */
function areDigits(text: string, places: readonly number[]): boolean {
  for (const at of places)
    if (!isDigit(text.charCodeAt(at)) || !isDigit(text.charCodeAt(at + 1))) return false;
  return true;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
