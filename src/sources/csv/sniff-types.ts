/** What a cell looks like: enough to tell a column from its neighbour, not enough to read a value. */
export type CellType =
  | 'empty'
  | 'number'
  | 'amount'
  | 'date'
  | 'time'
  | 'address'
  | 'flag'
  | 'code'
  | 'words'
  | 'text'
  | 'structure'
  | 'odd';

/** Longer cells are judged by their beginning. */
const MAX_LOOK = 120;

/** The longest words; more is a text. */
const MAX_WORDS = 60;

const NUMBER = /^[-+]?(?:\d+|\d{1,3}(?:[,.'\u00a0 ]\d{3})+)?(?:[.,]\d+)?(?:e[-+]?\d+)?$/i;
const AMOUNT =
  /^[-+(]?\s*(?:[$€£¥₹#]|[A-Z]{3}\s|US\$)?\s*[-+]?\d[\d.,'\u00a0 ]*\s*(?:%|[$€£¥₹]|[A-Z]{3}|[kKmM]|°?[a-zA-Z]{1,3})?\)?$/;
const DATE =
  /^(?:\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}[-/ .]\p{L}{3,9}\.?,?[-/ .]\d{2,4}|\p{L}{3,9}\.? \d{1,2},? \d{4}|\p{L}{3,9}[- ]\d{2,4}|\d{4}[- ]\p{L}{3,9}[- ]\d{1,2})(?:[T ,]+\d{1,2}[:.]\d{2}.*)?$/u;
const TIME = /^[-+]?\d{1,3}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[AaPp]\.?[Mm]\.?)?(?:Z| ?[-+]\d{2}:?\d{2})?$/;
const ADDRESS =
  /^(?:[a-z][a-z+.-]*:\/\/\S+|www\.\S+|mailto:\S+|[^\s@,;|]+@[^\s@,;|]+\.[a-z]{2,}|(?:\d{1,3}\.){3}\d{1,3}(?::\d+|\/\d+)?)$/i;
const FLAG = /^(?:true|false|yes|no|y|n|t|f|null|none|nil|nan|n\/?a|na|#n\/a|\\n|[-.–—*?]{1,3})$/i;
const CODE = /^[#\p{L}\d][\p{L}\d]*(?:[-_./:#+][\p{L}\d]+)*$/u;
const WORDS =
  /^[¿¡(#*]?\p{L}[\p{L}\p{M}\d'’.()&/+%#*º°!?:_ -]*(?:, [\p{L}\d][\p{L}\p{M}\d'’.()&/+%#*º°!?:_ -]*)*$/u;
const STRUCTURE = /^(?:\{.*\}|\[.*\]|<.*>)$/s;
const MONTH =
  /jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[czs]|ene|abr|ago|dic|fev|f[eé]v|avr|jui|ao[uû]|gen|mag|giu|lug|set|ott|out/i;

/** The type of a cell; surrounding blanks do not count. */
export function typeOf(cell: string): CellType {
  if (cell === '') return 'empty';
  const text = (cell.length > MAX_LOOK ? cell.slice(0, MAX_LOOK) : cell).trim();
  if (text === '') return 'empty';
  return (/\d/.test(text) ? typeOfFigures(text) : null) ?? typeOfText(text);
}

function typeOfFigures(text: string): CellType | null {
  if (NUMBER.test(text)) return 'number';
  if (TIME.test(text)) return 'time';
  if (isDate(text)) return 'date';
  return AMOUNT.test(text) ? 'amount' : null;
}

function typeOfText(text: string): CellType {
  if (ADDRESS.test(text)) return 'address';
  if (FLAG.test(text)) return 'flag';
  if (STRUCTURE.test(text)) return 'structure';
  if (/\d/.test(text) && CODE.test(text)) return 'code';
  if (text.length <= MAX_WORDS && WORDS.test(text)) return 'words';
  return isOdd(text) ? 'odd' : 'text';
}

function isDate(text: string): boolean {
  return text.length <= 60 && DATE.test(text) && (!/\p{L}{3}/u.test(text.slice(0, 11)) || MONTH.test(text));
}

/** A tab, a bar, a semicolon or a comma with no blank after it: a row that was not cut, rather than a sentence. */
function isOdd(text: string): boolean {
  if (/[\t|\x00-\x08\x1f]/.test(text) || !/[\p{L}\d]/u.test(text)) return true;
  const cuts = text.match(/[;,](?=[^\s'"’)\]])/g)?.length ?? 0;
  const sentence = text.match(/[\p{L}.,] \p{L}/gu)?.length ?? 0;
  return cuts > 0 && cuts >= sentence;
}

/** Whether a type says what a column holds; words and texts stand everywhere. */
export function isTyped(type: CellType): boolean {
  return type === 'number' || type === 'amount' || type === 'date' || type === 'time' || type === 'address';
}

/** Longer cells are compared by the form of their beginning. */
const MAX_FORM = 40;

/** Each digit as `9`, letters as `a`: `2026-01-31` is `9999-99-99`. */
export function formOf(cell: string): string {
  return cell
    .slice(0, MAX_FORM)
    .replace(/\d/g, '9')
    .replace(/\p{L}+/gu, 'a');
}

/** Figures as `9`, letters as `a`, the rest as it is: `2026-01-31` is `9-9-9`. */
export function shapeOf(cell: string): string {
  return cell
    .slice(0, MAX_FORM)
    .replace(/\d+/g, '9')
    .replace(/\p{L}+/gu, 'a');
}

/** Occurrences of a sign in a text, one after the other, at most `limit`. */
export function countIn(text: string, sign: string, limit: number): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0 && count < limit; at = text.indexOf(sign, at + sign.length))
    count += 1;
  return count;
}
