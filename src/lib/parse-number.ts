/** The sign before the fraction in a column: `1,234.50` or `1.234,50`. */
export type DecimalSign = '.' | ',';

/** Longer cells are no numbers; it also bounds the work on hostile ones. */
const MAX_LENGTH = 40;

const PLAIN = /^-?\d+(?:\.\d+)?$/;
const GROUPED = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mio', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
]);

/** What the cells of a column say about their decimal sign; `1.234` and `1,234` say nothing alone. */
export function voteDecimalSign(cells: Iterable<string>): DecimalSign | null {
  let balance = 0;
  for (const cell of cells) {
    if (cell.length > MAX_LENGTH) continue;
    const sign = decimalSignOf(cell.replace(/[^\d.,]/g, ''));
    if (sign !== null) balance += sign === '.' ? 1 : -1;
  }
  return balance === 0 ? null : balance > 0 ? '.' : ',';
}

function decimalSignOf(digits: string): DecimalSign | null {
  const dot = digits.lastIndexOf('.');
  const comma = digits.lastIndexOf(',');
  if (dot >= 0 && comma >= 0) return dot > comma ? '.' : ',';
  const at = Math.max(dot, comma);
  if (at < 0) return null;
  const sign: DecimalSign = dot >= 0 ? '.' : ',';
  if (digits.indexOf(sign) !== at) return sign === '.' ? ',' : '.';
  return digits.length - at - 1 === 3 && at > 0 && at <= 3 ? null : sign;
}

/**
 * Reads a number as people and programs write it: `1,234.50`, `1 234,5`, `(1,200)`, `12 %`, `30k`, `1.2E+6`.
 * Signs of currency must be gone. @returns NaN when it is no number
 */
export function parseNumber(text: string, decimal: DecimalSign): number {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > MAX_LENGTH) return Number.NaN;
  if (decimal === '.' && PLAIN.test(trimmed)) return Number(trimmed);
  if (decimal === '.' && GROUPED.test(trimmed)) return Number(trimmed.replaceAll(',', ''));
  const negative = /^\(.*\)$/.test(trimmed) || /^[-−–]/.test(trimmed) || /[-−–]$/.test(trimmed);
  const bare = trimmed.replace(/^\((.*)\)$/, '$1').replace(/^[-−–+]|[-−–]$|%$/g, '');
  const match = /^([\d.,\s'’_]+)(e[+-]?\d{1,3})?\s*([a-z]{1,3})?$/i.exec(bare.trim());
  if (match === null) return Number.NaN;
  const scale = match[3] === undefined ? 1 : (SCALES.get(match[3].toLowerCase()) ?? Number.NaN);
  const value = readDigits(match[1] ?? '', decimal, match[2] ?? '') * scale;
  return negative ? -value || 0 : value;
}

function readDigits(text: string, decimal: DecimalSign, exponent: string): number {
  const digits = text.replace(/[\s'’_]/g, '');
  // A cell that can only be read one way is read so, whatever its column does.
  const sign = decimalSignOf(digits) ?? decimal;
  const [whole = '', fraction = '', ...more] = digits.split(sign);
  if (more.length > 0 || !/\d/.test(digits)) return Number.NaN;
  const grouped = whole.replace(sign === '.' ? /,/g : /\./g, '');
  return /^\d*$/.test(grouped) && /^\d*$/.test(fraction)
    ? Number(`${grouped === '' ? '0' : grouped}.${fraction === '' ? '0' : fraction}${exponent}`)
    : Number.NaN;
}
