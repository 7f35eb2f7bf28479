/** The sign before the fraction in a column: `1,234.50` or `1.234,50`. */
export type DecimalSign = '.' | ',';

/** Longer cells are no numbers; it also bounds the work on hostile ones. */
const MAX_LENGTH = 40;

const PLAIN = /^-?\d+(?:\.\d+)?$/;
const GROUPED = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const SCALES: ReadonlyMap<string, number> = new Map(
  [
    '1e3 k t tsd thousand tausend mil mila mille',
    '1e5 lakh lakhs lac l',
    '1e6 m mm mio mln million millions millionen millones milhoes milioni',
    '1e7 cr crore crores',
    '1e9 b bn mrd mld bio billion billions milliarden',
  ].flatMap((line) => {
    const [scale = '', ...words] = line.split(' ');
    return words.map((word): [string, number] => [word, Number(scale)]);
  }),
);

/**
 * What the cells of a column say about their decimal sign; `1.234` and `1,234` say nothing alone.
 * @param money amounts have no three digits after the sign, so that there the two say something after all
 */
export function voteDecimalSign(cells: Iterable<string>, money = false): DecimalSign | null {
  let balance = 0;
  let grouping = 0;
  for (const cell of cells) {
    if (cell.length > MAX_LENGTH) continue;
    const digits = cell.replace(/[^\d.,]/g, '').replace(/[.,]$/, '');
    const sign = decimalSignOf(digits);
    if (sign !== null) balance += sign === '.' ? 1 : -1;
    else if (digits.includes(',')) grouping++;
    else if (digits.includes('.')) grouping--;
  }
  if (balance !== 0) return balance > 0 ? '.' : ',';
  return grouping === 0 || !money ? null : grouping > 0 ? '.' : ',';
}

function decimalSignOf(digits: string): DecimalSign | null {
  const dot = digits.lastIndexOf('.');
  const comma = digits.lastIndexOf(',');
  if (dot >= 0 && comma >= 0) return dot > comma ? '.' : ',';
  const at = Math.max(dot, comma);
  if (at < 0) return null;
  const sign: DecimalSign = dot >= 0 ? '.' : ',';
  if (digits.indexOf(sign) !== at) return sign === '.' ? ',' : '.';
  // A leading zero has no thousands after it.
  const couldGroup = digits.length - at - 1 === 3 && at > 0 && at <= 3 && digits[0] !== '0';
  return couldGroup ? null : sign;
}

/**
 * Reads a number as people and programs write it: `1,234.50`, `1 234,5`, `1'234.–`, `1,23,456`, `(1,200)`, `12-`,
 * `12 %`, `30k`, `1.2 Mio.`, `1.2E+6`. Signs of currency must be gone. @returns NaN when it is no number
 */
export function parseNumber(text: string, decimal: DecimalSign): number {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > MAX_LENGTH) return Number.NaN;
  if (decimal === '.' && PLAIN.test(trimmed)) return Number(trimmed);
  if (decimal === '.' && GROUPED.test(trimmed)) return Number(trimmed.replaceAll(',', ''));
  return readLoose(trimmed, decimal);
}

const BODY = /^([\d.,\s'’´_٬]+)(e[+-]?\d{1,3})?\s*(\p{L}{1,9})?\.?$/iu;

function readLoose(text: string, decimal: DecimalSign): number {
  // Full-width digits and signs are what they look like.
  const plain = /[\uff00-\uffef]/.test(text) ? text.normalize('NFKC') : text;
  // "12.-" and "12,–" are round amounts, not negative ones.
  const round = plain.replace(/[.,]\s?[-–—]{1,2}$/, '').trim();
  const negative = /^\(.*\)$/.test(round) || /^[-−–]/.test(round) || /[-−–]$/.test(round);
  const bare = round.replace(/^\((.*)\)$/, '$1').replace(/^[-−–+]|[-−–]$|\s?%$/g, '');
  const match = BODY.exec(bare.trim());
  if (match === null) return Number.NaN;
  const scale = match[3] === undefined ? 1 : (SCALES.get(match[3].toLowerCase()) ?? Number.NaN);
  const value = readDigits(match[1] ?? '', decimal, match[2] ?? '') * scale;
  return negative ? -value || 0 : value;
}

/** No grouping, or groups of three at the end; of two before that, as in India. */
const WHOLE = /^(?:\d*|\d{1,3}(?:[.,\s'’´_٬]\d{2,3})*[.,\s'’´_٬]\d{3})$/;

function readDigits(text: string, decimal: DecimalSign, exponent: string): number {
  const digits = text.replace(/[\s'’´_٬]/g, '');
  // A cell that can only be read one way is read so, whatever its column does.
  const sign = decimalSignOf(digits) ?? decimal;
  const [whole = '', fraction = '', ...more] = text.trim().split(sign);
  if (more.length > 0 || !/\d/.test(digits) || !WHOLE.test(whole) || !/^\d*$/.test(fraction))
    return Number.NaN;
  return Number(`${whole.replace(/\D/g, '') || '0'}.${fraction || '0'}${exponent}`);
}
