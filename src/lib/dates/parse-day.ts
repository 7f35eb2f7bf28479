import { type CalendarDay, toDayMs, toYear } from './calendar.ts';
import { type DayOrder, fitOrder, type Triple, weighTriple } from './day-order.ts';
import { DAY_MS } from './days.ts';
import { DATE_FILLERS, MONTH_BY_NAME } from './month-names.data.ts';

/** A day as it was read. */
export interface DayReading {
  /** Midnight UTC; NaN when it cannot be read or the calendar has no such day. */
  readonly ms: number;
  /** What it proves about the order of its column, as `weighTriple` says it; 0 for nothing. */
  readonly bits: number;
}

const UNREADABLE: DayReading = { ms: Number.NaN, bits: 0 };

/**
 * Reads a day in words or numbers: `13/Jun/22`, `14 de mayo de 2024`, `5/6/25` in the given order, `2025年3月4日`,
 * `2025-W10-2`, `2025-063`, or the first day of a month such as `March 2025`.
 */
export function readDay(text: string, order: DayOrder): DayReading {
  const numbers: string[] = [];
  let month = 0;
  let monthFirst = false;
  for (const token of splitTokens(text)) {
    const named = MONTH_BY_NAME.get(token);
    if (named !== undefined) {
      // "mar." may be Tuesday in French and Spanish; the month comes after the weekday.
      month = named;
      monthFirst = numbers.length === 0;
    } else if (isNumber(token)) numbers.push(token);
    else if (!DATE_FILLERS.has(token)) return readWeek(text);
  }
  if (month !== 0) return exact(joinNamed(month, numbers, monthFirst));
  return joinNumbers(numbers, order);
}

function exact(day: CalendarDay | null): DayReading {
  return day === null ? UNREADABLE : { ms: toDayMs(day), bits: 0 };
}

function joinNumbers(numbers: readonly string[], order: DayOrder): DayReading {
  const [a = '', b = '', c = ''] = numbers;
  if (numbers.length === 2) return joinTwo(a, b);
  if (numbers.length !== 3) return UNREADABLE;
  if (a.length === 4) return exact({ year: Number(a), month: Number(b), day: Number(c) });
  const bits = weighTriple([a, b, c]);
  return { ms: toDayMs(arrange([a, b, c], fitOrder(bits, order))), bits };
}

/** `2025-03`, `03/2025`, and the day of a year, `2025-063`. */
function joinTwo(a: string, b: string): DayReading {
  if (a.length === 4 && b.length === 3) {
    const ms = toDayMs({ year: Number(a), month: 1, day: 1 }) + (Number(b) - 1) * DAY_MS;
    return Number(b) >= 1 && Number(b) <= 366 ? { ms, bits: 0 } : UNREADABLE;
  }
  if (a.length === 4 && b.length === 2) return exact({ year: Number(a), month: Number(b), day: 1 });
  return b.length === 4 && a.length <= 2 ? exact({ year: Number(b), month: Number(a), day: 1 }) : UNREADABLE;
}

function arrange([a, b, c]: Triple, order: DayOrder): CalendarDay {
  if (order === 'ymd') return { year: toYear(a), month: Number(b), day: Number(c) };
  const [day, month] = order === 'dmy' ? [a, b] : [b, a];
  return { year: toYear(c), month: Number(month), day: Number(day) };
}

function joinNamed(month: number, numbers: readonly string[], monthFirst: boolean): CalendarDay | null {
  const [a = '', b = ''] = numbers;
  if (numbers.length === 1 && a.length === 4) return { year: Number(a), month, day: 1 };
  if (numbers.length !== 2) return null;
  if (a.length === 4 && !monthFirst) return { year: Number(a), month, day: Number(b) };
  return { year: toYear(b), month, day: Number(a) };
}

const WEEK = /^(\d{4})-?w(\d{1,2})(?:-?([1-7]))?$/i;

/** A day of an ISO week, its Monday when none is named: week 1 holds 4 January. */
function readWeek(text: string): DayReading {
  const match = WEEK.exec(text.trim());
  const week = Number(match?.[2]);
  if (match === null || week < 1 || week > 53) return UNREADABLE;
  const fourth = toDayMs({ year: Number(match[1]), month: 1, day: 4 });
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
  return { ms: fourth + (week * 7 - 7 - weekday + Number(match[3] ?? 1) - 1) * DAY_MS, bits: 0 };
}

function splitTokens(text: string): string[] {
  return foldSigns(text)
    .toLowerCase()
    .replace(/(\d)(?:st|nd|rd|th|er|e|º|ª|o|a)(?![a-z])/g, '$1')
    .split(/[\s,./\-'’º年月日년월일]+/)
    .filter((token) => token !== '');
}

/** Full-width digits become digits, accents and weekdays in brackets go. */
function foldSigns(text: string): string {
  if (!/[^\x20-\x7e]/.test(text)) return text;
  return text
    .replace(/[（(]\p{L}{1,3}[)）]|[月火水木金土日]曜日?/gu, ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC');
}

function isNumber(token: string): boolean {
  return /^\d+$/.test(token);
}
