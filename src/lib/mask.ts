const EMAIL_MASK = '[e-mail]';
const PHONE_MASK = '[phone]';

// Each part is a run of one character class that ends where the next begins, and the look-behind lets a run be
// entered at its start only: linear time on any input. A quote may be cut inside an address, so that an address
// may also end with the text.
const EMAIL =
  /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]+@(?:[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|[\p{L}\p{N}.-]*$)/gu;

// A number in up to seven groups, perhaps with a country code, brackets and an extension.
const DIGITS =
  /(?<![\p{L}\p{N}@#/:_.,-]|\d )(?:\+ ?)?\(?\d{1,15}\)?(?:[ .\u00a0/-]{0,2}\(?\d{1,9}\)?){0,6}(?: ?(?:x|ext\.? ?)\d{1,5})?(?![\p{L}\p{N}@_]|[-/:,.]\p{N}|[ \u00a0]?[%€$£])/gu;

// What stands right before or after a number and says what it is.
const CUE =
  /\b(?:phone|tel|telephone|mobile|mob|cell|fax|call(?:ed|ing)?|dial|ring|reach|answering|whatsapp|sms|text|messages?|contact|desk|hotline|rufnummer|telefon|handy)\b[^\d]{0,24}$/iu;
const CUE_AFTER = /^[\s\\,(-]{0,3}(?:phone|office|fax|mobile|cell|home|desk|direct)\b/iu;
const OTHER_CUE =
  /\b(?:order|ticket|invoice|case|id|ref|reference|build|version|account|serial|nr|no|rows?|records?|part|sku|po|booking|tracking|ssn|iban)\b[^\n\d]{0,12}$/iu;

/**
 * Replaces e-mail addresses by `[e-mail]` and phone numbers by `[phone]`; all other characters stay verbatim.
 * Dates, amounts, versions, IP addresses and ids are no phone numbers; bare digits only after a word such as
 * "call". Names and postal addresses are not found.
 */
export function maskPersonal(text: string): string {
  const masked = text.includes('@') ? text.replace(EMAIL, maskEmail) : text;
  if (!/\d[^\n]{0,12}\d/.test(masked)) return masked;
  return masked.replace(DIGITS, (match: string, offset: number) => {
    const before = masked.slice(Math.max(0, offset - 40), offset);
    const after = masked.slice(offset + match.length, offset + match.length + 16);
    return isPhone(match, before, after) ? PHONE_MASK : match;
  });
}

function maskEmail(match: string): string {
  // `package@1.2.3` names a version.
  if (/@[\d.]+$|@\d+\.\d/u.test(match)) return match;
  // A full stop at the end belongs to the sentence.
  return match.endsWith('.') ? `${EMAIL_MASK}.` : EMAIL_MASK;
}

function isPhone(match: string, before: string, after: string): boolean {
  const number = match.replace(/ ?(?:x|ext\.? ?)\d{1,5}$/u, '');
  const groups = number.split(/\D+/u).filter((group) => group !== '');
  const digits = groups.join('').length;
  if (digits < 7 || digits > 15 || isDateOrAddress(number, groups)) return false;
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
