import type { Unit } from '../../model/analyzer.ts';
import type { Fact } from '../../model/conclusion.ts';
import { isoDay } from '../dates/days.ts';
import { roundTo } from '../round.ts';
import { spokenLanguage } from './language.ts';

/** The sign for "no value": an en dash. */
export const NO_VALUE = '\u2013';

export interface UnitOptions {
  /** Between thousands; what the language has unless said otherwise. */
  readonly separator?: '.' | ',' | '\u2009';
  /** Code printed after an amount of money. */
  readonly currency?: string | null;
}

/**
 * Writes a value with its unit, the same on every machine; in English: `33 %`, `1.6x`, `+7.5 pp`, `1,000`, `33 d`,
 * `2026-11-21`, `460,000 EUR`, `58.1`.
 * @param value `share` and `points` (a difference of shares) as fractions, `day` since 1970, `money` in major
 * units; a text passes through
 */
export function formatUnit(value: Fact, unit: Unit, options: UnitOptions = {}): string {
  if (value === null || value === '') return NO_VALUE;
  if (typeof value === 'string') return value;
  if (!Number.isFinite(value)) return NO_VALUE;
  const separator = options.separator ?? spokenLanguage().thousands;
  const plain = (decimals: number) => groupThousands(roundTo(value, decimals), separator);
  switch (unit) {
    case 'share':
      return formatShare(value);
    case 'points':
      return `${roundTo(100 * value, 1) > 0 ? '+' : ''}${groupThousands(roundTo(100 * value, 1), separator)} pp`;
    case 'ratio':
      return `${plain(Math.abs(value) < 10 ? 2 : 1)}x`;
    case 'index':
      return writeDecimals(roundTo(value, 2), 2);
    case 'days':
      return `${plain(Math.abs(value) < 10 ? 1 : 0)} d`;
    case 'day':
      return formatDay(value);
    case 'money':
      return formatMoney(value, options);
    case 'score':
      return writeDecimals(roundTo(value, 1), 1);
    default:
      return plain(Number.isInteger(value) ? 0 : 2);
  }
}

/** A change of a penalty, in points: `+3.2`, `-0.4`, `0.0`. */
export function formatChange(points: number): string {
  return `${roundTo(points, 1) > 0 ? '+' : ''}${formatUnit(points, 'score')}`;
}

/**
 * The change of a penalty that stands beside both ends: their difference as printed, so that a reader who subtracts
 * finds the same. 57.04 to 54.26 is 57.0 to 54.3, so -2.7.
 */
export function formatMove(move: { readonly before: number; readonly after: number }): string {
  return formatChange(printedMove(move));
}

/** The same in points, with one decimal. */
export function printedMove({ before, after }: { readonly before: number; readonly after: number }): number {
  return roundTo(roundTo(after, 1) - roundTo(before, 1), 1);
}

/** An interval with its unit once: `23–38 %`, `0.9–1.4x`. */
export function formatRange([lo, hi]: readonly [number, number], unit: Unit): string {
  if (unit === 'share') return `${formatPercent(lo)}${NO_VALUE}${formatPercent(hi)} %`;
  const low = formatUnit(lo, unit);
  const high = formatUnit(hi, unit);
  const suffix = unit === 'points' ? ' pp' : unit === 'ratio' ? 'x' : unit === 'days' ? ' d' : '';
  const start = suffix !== '' && low.endsWith(suffix) ? low.slice(0, -suffix.length) : low;
  // A second sign right after the dash would be hard to read: `-8.1 to +22.4 pp`.
  return `${start}${unit === 'points' ? (spokenLanguage().texts[' to '] ?? ' to ') : NO_VALUE}${high}`;
}

function formatShare(value: number): string {
  return `${formatPercent(value)} %`;
}

// Whole per cents read best; below 10 and near 100 the decimal matters, and "100 %" must mean all.
function formatPercent(value: number): string {
  const percent = 100 * value;
  const size = Math.abs(percent);
  if (size > 0 && size < 0.1) return localise(percent < 0 ? '>-0.1' : '<0.1');
  if (size > 99.9 && size < 100) return localise('>99.9');
  return localise(String(roundTo(percent, size < 10 || (size > 99 && size < 100) ? 1 : 0)));
}

function formatDay(value: number): string {
  // Outside of years 0 to 9999 there is no ISO date worth printing.
  const day = Math.floor(value);
  return day > -719_529 && day < 2_932_897 ? formatIsoDay(isoDay(day)) : NO_VALUE;
}

/** A day as the language writes it. @param iso `2026-11-21` */
export function formatIsoDay(iso: string): string {
  return spokenLanguage().writeDay(iso);
}

function formatMoney(
  value: number,
  { currency, separator = spokenLanguage().thousands }: UnitOptions,
): string {
  const cents = Math.abs(value) < 100 && !Number.isInteger(value);
  const amount = cents ? writeDecimals(roundTo(value, 2), 2) : groupThousands(roundTo(value, 0), separator);
  return currency === undefined || currency === null || currency === '' ? amount : `${amount} ${currency}`;
}

/** Digits with the decimal sign of the language. */
const localise = (digits: string) => digits.replace('.', spokenLanguage().decimal);

const writeDecimals = (value: number, decimals: number) => localise(value.toFixed(decimals));

function groupThousands(value: number, separator: string): string {
  const text = String(value);
  if (text.includes('e')) return text;
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, separator);
  return fraction === undefined ? grouped : `${grouped}${spokenLanguage().decimal}${fraction}`;
}
