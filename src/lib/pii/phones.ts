import { type PiiSpan, spansOf } from './types.ts';

// A number in up to seven groups, perhaps with a country code, brackets and an extension.
const DIGITS =
  /(?<![\p{L}\p{N}@#/:_.,-]|\d )(?:\+ ?)?\(?\d{1,15}\)?(?:(?:[ .\u00a0/-]{1,2}\(?|\(|(?<=\)))\d{1,9}\)?){0,6}(?: ?(?:x|ext\.? ?)\d{1,5})?(?![\p{L}\p{N}@_]|[-/:,.]\p{N}|[ \u00a0]?[%€$£])/gu;

// What stands right before or after a number and says what it is.
const CUE =
  /\b(?:phone|tel|telephone|mobile|mob|cell|fax|call(?:ed|ing)?|dial|ring|reach|answering|whatsapp|sms|text|messages?|contact|desk|hotline|registered|rufnummer|telefon|handy|mobil|portable|teléfono|móvil|celular|telefone|cellulare|telefoon)\b[^\d]{0,24}$/iu;
const CUE_AFTER = /^[\s\\,(-]{0,3}(?:phone|office|fax|mobile|cell|home|desk|direct)\b/iu;
const OTHER_CUE =
  /\b(?:order|ticket|invoice|case|id|ref|reference|build|version|account|serial|nr|no|rows?|records?|part|sku|po|booking|tracking|ssn|iban)\b[^\n\d]{0,12}$/iu;

/** Phone numbers. Dates, amounts, versions and ids are none; bare digits are one only after a word such as "call". */
export function findPhones(text: string): readonly PiiSpan[] {
  if (!/\d[^\n]{0,12}\d/.test(text)) return [];
  return spansOf(text, DIGITS, 'phone').filter(({ start, end }) => {
    const before = text.slice(Math.max(0, start - 40), start);
    return isPhone(text.slice(start, end), before, text.slice(end, end + 16));
  });
}

function isPhone(match: string, before: string, after: string): boolean {
  const number = match.replace(/ ?(?:x|ext\.? ?)\d{1,5}$/u, '');
  const groups = number.split(/\D+/u).filter((group) => group !== '');
  const digits = groups.join('').length;
  if (digits < 7 || digits > 15 || isDateOrAddress(number, groups)) return false;
  if (groups.filter((group) => /^0+$/.test(group)).length > 1) return false;
  if (number.startsWith('+')) return true;
  if (OTHER_CUE.test(before)) return false;
  const isAnnounced = CUE.test(before) || CUE_AFTER.test(after);
  return isAnnounced ? !isAmount(number) : hasPhoneShape(number, groups);
}

const YEAR = /^(?:19|20)\d\d$/;

function isDateOrAddress(number: string, groups: readonly string[]): boolean {
  const [a = '', b = '', c = ''] = groups;
  // `2026-11-21`, `2024-001234`: dates and numbered papers.
  if (YEAR.test(a) && (groups.length === 2 || Number(b) <= 12)) return true;
  if (groups.length >= 3 && Number(a) <= 31 && Number(b) <= 31 && YEAR.test(c)) return true;
  const isAddress = groups.length === 4 && groups.every((group) => Number(group) <= 255);
  return isAddress && /^[\d.]+$/.test(number);
}

/** `1.000.000`, the way much of Europe writes a million. */
function isAmount(number: string): boolean {
  return /^[1-9]\d{0,2}(?:\.\d{3})+$/.test(number);
}

const SHAPES: ReadonlySet<string> = new Set([
  '3-3-4',
  '1-3-3-4',
  '2-3-3-4',
  '3-4-4',
  '4-3-4',
  '2-2-2-2-2',
  '3-3-2-2',
  '4-3-2-2',
]);
// Social security numbers, and a postal code before a house number.
const OTHER_SHAPES: ReadonlySet<string> = new Set(['3-2-4', '5-4', '5-5']);

/** Grouped as phone numbers are and hardly anything else is. */
function hasPhoneShape(number: string, groups: readonly string[]): boolean {
  const shape = groups.map((group) => group.length).join('-');
  if (groups.length === 1 || OTHER_SHAPES.has(shape)) return false;
  // A leading zero is a trunk prefix and brackets hold an area code: amounts and counts have neither.
  return /^(?:0\d|\(\d{1,4}\))/.test(number) || SHAPES.has(shape);
}
