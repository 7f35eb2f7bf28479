import { ALPHABETS } from './alphabets.data.ts';

const COMMON_LATIN: ReadonlySet<string> = new Set(ALPHABETS.flatMap((letters) => [...letters]));

/** Points lost when no alphabet has any of the letters. */
const NO_ALPHABET = 0.6;

/** Letters of Icelandic, and of nobody's tickets. */
const RARE_LATIN = new Set('ÿŸƒþÞðÐ');
const RARE_CYRILLIC = /[ЂЃѓЉЊЌЋЏђљњќћџЎўЈҐґЄЇ]/;

/** Letters that are words by themselves, in French, Italian, Spanish, Swedish, Danish, Czech. */
const STANDING_ALONE = /[àéèóáúíöåøæô]/i;

const LETTER = /\p{L}/u;
const isLetter = (char: string) => LETTER.test(char);
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const DIGIT = /\d/;

type Script =
  | 'latin'
  | 'cyrillic'
  | 'greek'
  | 'hebrew'
  | 'arabic'
  | 'thai'
  | 'kana'
  | 'half-kana'
  | 'han'
  | 'hangul'
  | 'none';

/** Last code points of the blocks the encodings reach, ascending. */
const BLOCKS: readonly (readonly [last: number, script: Script])[] = [
  [0x40, 'none'],
  [0x5a, 'latin'],
  [0x60, 'none'],
  [0x7a, 'latin'],
  [0xbf, 'none'],
  [0x24f, 'latin'],
  [0x36f, 'none'],
  [0x3ff, 'greek'],
  [0x52f, 'cyrillic'],
  [0x590, 'none'],
  [0x5ff, 'hebrew'],
  [0x77f, 'arabic'],
  [0xdff, 'none'],
  [0xe7f, 'thai'],
  [0x3040, 'none'],
  [0x30ff, 'kana'],
  [0x33ff, 'none'],
  [0x9fff, 'han'],
  [0xabff, 'none'],
  [0xd7a3, 'hangul'],
  [0xff65, 'none'],
  [0xff9f, 'half-kana'],
];

function scriptOf(char: string): Script {
  const code = char.codePointAt(0) ?? 0;
  return BLOCKS.find(([last]) => code <= last)?.[1] ?? 'none';
}

/**
 * How likely a text is what a person wrote, judged by each character outside ASCII and its two neighbours:
 * letters that join letters of their own script, quotes that open before words, currencies beside figures.
 * Every character counts the same, however often it stands there: one euro sign decides among many umlauts.
 * @returns mean points, about -2 (noise) to 1.5 (sure); 0 when the text is all ASCII
 */
export function scoreText(text: string): number {
  const points = new Map<string, { sum: number; count: number }>();
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) < 128) continue;
    const char = text.charAt(i);
    const own = points.get(char) ?? { sum: 0, count: 0 };
    own.sum += scoreChar(char, text.charAt(i - 1), text.charAt(i + 1));
    own.count += 1;
    points.set(char, own);
  }
  let total = 0;
  for (const { sum, count } of points.values()) total += sum / count;
  return points.size === 0 ? 0 : total / points.size - weighAlphabets([...points.keys()]);
}

/** @returns what the share of accented letters costs that the best alphabet does not have */
function weighAlphabets(chars: readonly string[]): number {
  const letters = [...new Set(chars.filter(isAccented).map(lowerCase))];
  if (letters.length === 0) return 0;
  const known = ALPHABETS.map((alphabet) => letters.filter((letter) => alphabet.has(letter)).length);
  return (1 - Math.max(...known) / letters.length) * NO_ALPHABET;
}

/** Turkish İ would become two characters. */
function lowerCase(char: string): string {
  return char === 'İ' ? 'ı' : char.toLowerCase();
}

function isAccented(char: string): boolean {
  return char.charCodeAt(0) >= 0xc0 && scriptOf(char) === 'latin' && LETTER.test(char);
}

function scoreChar(char: string, before: string, after: string): number {
  const code = char.charCodeAt(0);
  if (code < 0xa0) return -2;
  if (code === 0xfffd || (code >= 0xe000 && code < 0xf900)) return -5;
  if (!LETTER.test(char) || 'µªº'.includes(char)) return scoreSign(char, before, after);
  const script = scriptOf(char);
  if (isMixed(script, scriptOf(before)) || isMixed(script, scriptOf(after))) return -1.5;
  if (UPPER.test(char) && LOWER.test(before)) return -1;
  return scoreLetter(char, script, [before, after]);
}

/** Japanese mixes its scripts; all others keep to one within a word. */
function isMixed(script: Script, neighbour: Script): boolean {
  if (neighbour === 'none' || neighbour === script) return false;
  const isJapanese = (one: Script) => one === 'kana' || one === 'han';
  if (isJapanese(script) && isJapanese(neighbour)) return false;
  return !(isJapanese(script) || script === 'hangul') || neighbour !== 'latin';
}

function scoreLetter(char: string, script: Script, neighbours: readonly string[]): number {
  switch (script) {
    case 'latin':
      return scoreLatin(char, neighbours);
    case 'cyrillic':
      return RARE_CYRILLIC.test(char) ? -0.3 : 1;
    case 'kana':
      return 1.2;
    case 'han':
      // Two letters of the West beside an ideograph: more likely an accent than Chinese.
      return neighbours.some((one) => scriptOf(one) === 'latin') ? -0.7 : 0.6;
    case 'hangul':
      return neighbours.some((one) => scriptOf(one) === 'latin') ? 0 : 0.8;
    case 'half-kana':
      return neighbours.some((one) => scriptOf(one) === 'half-kana' || one === 'ﾞ' || one === 'ﾟ') ? 1 : -1;
    default:
      return neighbours.some((one) => scriptOf(one) === script) ? 0.9 : -0.3;
  }
}

/** Accented letters stand alone between plain ones; a row of them is another script read wrongly. */
function scoreLatin(char: string, neighbours: readonly string[]): number {
  const accented = neighbours.filter((one) => one.charCodeAt(0) >= 0xc0 && scriptOf(one) === 'latin').length;
  const isCommon = COMMON_LATIN.has(lowerCase(char));
  const standsAlone = !isCommon || STANDING_ALONE.test(char) ? 0 : neighbours.some(isLetter) ? 0 : 0.8;
  const worth = RARE_LATIN.has(char) ? -0.2 : isCommon ? 1 : 0.3;
  const afterDigit = DIGIT.test(neighbours[0] ?? '') ? 0.8 : 0;
  return worth - standsAlone - (accented === 0 ? 0 : accented === 1 ? 0.5 : 1.5) - afterDigit;
}

/** Where a sign of punctuation stands well, and what it is worth there and elsewhere. */
interface SignRule {
  readonly signs: string;
  readonly fits: (before: string, after: string) => boolean;
  readonly good: number;
  readonly bad: number;
}

const isWordy = (char: string) => LETTER.test(char) || DIGIT.test(char);
const always = () => true;

const SIGN_RULES: readonly SignRule[] = [
  { signs: '’', fits: (before, after) => LETTER.test(before) && LETTER.test(after), good: 1, bad: 0.4 },
  { signs: '“‘„«¿¡', fits: (before, after) => isWordy(after) && !LETTER.test(before), good: 1, bad: -0.3 },
  { signs: '”»', fits: (before, after) => before.trim() !== '' && !isWordy(after), good: 1, bad: -0.3 },
  { signs: '€£¥', fits: (before, after) => /[\d\s]/.test(before + after), good: 1, bad: -0.2 },
  { signs: '¤', fits: always, good: -0.6, bad: -0.6 },
  { signs: '·', fits: always, good: 0, bad: 0 },
  { signs: 'µ', fits: (before, after) => !LETTER.test(before) && LETTER.test(after), good: 0.8, bad: 0 },
  { signs: '±', fits: (before) => !LETTER.test(before), good: 0.7, bad: -0.2 },
  { signs: '°½¼¾²³ªº', fits: (before) => DIGIT.test(before), good: 0.8, bad: 0 },
  { signs: '–—…•™®©§、。・「」！？，：；（）ー', fits: always, good: 0.7, bad: 0.7 },
  { signs: '\u00a0', fits: always, good: 0.2, bad: 0.2 },
];

/** Signs that may stand between two letters. */
const JOINING = new Set('’€£¥¤·“‘„«¿¡”»');

function scoreSign(char: string, before: string, after: string): number {
  if (!JOINING.has(char) && LETTER.test(before) && LETTER.test(after)) return -1;
  const rule = SIGN_RULES.find(({ signs }) => signs.includes(char));
  if (rule === undefined) return -0.2;
  return rule.fits(before, after) ? rule.good : rule.bad;
}
