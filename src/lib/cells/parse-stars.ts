import { parseNumber } from './parse-number.ts';

/** Longer cells are prose. */
const MAX_LENGTH = 40;

const OUT_OF = /^(?:rated\s+)?(\d+(?:[.,]\d+)?)\s*(?:\/|out of|von|sur|de|di|su|van|of)\s*(\d+)/;
const WORDS =
  /\s*(?:stars?|sterne?n?|[ée]toiles?|estrell?as?|estrelas?|stell[ae]|sterren|points?|★|⭐\ufe0f?|🌟)$/u;
const LEADING_MARK = /^(?:★|⭐\ufe0f?|🌟|星)\s*(?=\d)/u;
const GLYPHS = /^(?:[★⭐🌟☆✩½⯨\s]|\ufe0f)+$/u;
const FULL = /[★⭐🌟]/gu;
const HALF = /[½⯨]/u;
const ASTERISKS = /^\*{1,5}$/;

/** What words are worth in stars: lower-case, no accents. */
const WORTH: ReadonlyMap<string, number> = new Map(
  Object.entries({
    5: `five, excellent, outstanding, perfect, amazing, great, fantastic, very satisfied, extremely satisfied, very good,
      love it, ausgezeichnet, hervorragend, sehr gut, sehr zufrieden, tres satisfait, tres bien, excelente, muy satisfecho,
      muito satisfeito, eccellente, ottimo, uitstekend, zeer tevreden, 最高`,
    4: `four, good, satisfied, somewhat satisfied, above average, gut, zufrieden, bon, bien, satisfait, bueno, satisfecho,
      bom, satisfeito, buono, goed, tevreden, 良い`,
    3: `three, average, ok, okay, neutral, fair, mixed, so so, neither satisfied nor dissatisfied, mittel, befriedigend,
      neutre, moyen, regular, medio, neutro, neutraal, redelijk, 普通`,
    2: `two, poor, below average, dissatisfied, somewhat dissatisfied, not good, schlecht, unzufrieden, mauvais, insatisfait,
      malo, insatisfecho, ruim, scarso, slecht, ontevreden, 悪い`,
    1: `one, terrible, awful, horrible, bad, worst, very poor, very bad, very dissatisfied, extremely dissatisfied, hate it,
      sehr schlecht, sehr unzufrieden, tres mauvais, tres insatisfait, pesimo, muy malo, muy insatisfecho, pessimo,
      zeer slecht, 最悪`,
  }).flatMap(([stars, words]) => words.split(/,\s*/).map((word): [string, number] => [word, Number(stars)])),
);

/**
 * Reads a rating: `4.5`, `4 / 5`, `8 out of 10`, `80 %`, `★★★★☆`, `4★`, `5 stars`, `Excellent`.
 * @param scale what bare numbers are out of: 5, 7, 10 or 100
 * @returns 0 to 5; NaN when it is no rating
 */
export function parseStars(text: string, scale: number): number {
  const trimmed = text.trim().toLowerCase();
  if (trimmed === '' || trimmed.length > MAX_LENGTH) return Number.NaN;
  if (GLYPHS.test(trimmed)) return countGlyphs(trimmed);
  if (ASTERISKS.test(trimmed)) return trimmed.length;
  const ratio = OUT_OF.exec(trimmed);
  const bare = trimmed.replace(WORDS, '').replace(LEADING_MARK, '');
  const value = parseNumber((ratio?.[1] ?? bare).replace(',', '.'), '.');
  if (Number.isNaN(value)) return WORTH.get(foldWords(trimmed)) ?? Number.NaN;
  const best = ratio !== null ? Number(ratio[2]) : trimmed.endsWith('%') ? 100 : scale;
  return best > 0 && value >= 0 && value <= best ? (value * 5) / best : Number.NaN;
}

function countGlyphs(text: string): number {
  const stars = (text.match(FULL) ?? []).length + (HALF.test(text) ? 0.5 : 0);
  const known = stars > 0 || /[☆✩]/.test(text);
  return known && stars <= 5 ? stars : Number.NaN;
}

function foldWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

/** What ratings are given out of, and how that is known. */
export interface StarScale {
  readonly best: number;
  /** `header`: it says so; `values`: the highest one does; `usual`: five, because nothing speaks against it. */
  readonly known: 'header' | 'values' | 'usual';
}

const IN_HEADER: readonly (readonly [number, RegExp])[] = [
  [100, /(?:\/\s*100|out of 100|[01]\s*[-–]\s*100|%|percent)(?!\d)/i],
  [
    10,
    /(?:\/\s*10|out of 10|von 10|sur 10|[01]\s*[-–]\s*10)(?!\d)|\bnps\b|\b(?:likelihood|likely) to recommend\b/i,
  ],
  [7, /(?:\/\s*7|out of 7|[01]\s*[-–]\s*7)(?!\d)/i],
  [5, /(?:\/\s*5|out of 5|von 5|sur 5|[01]\s*[-–]\s*5)(?!\d)|\bstars?\b/i],
];

/** Steps of ratings; a column that goes beyond one of them is out of the next. */
const STEPS = [5, 10, 100];

/** So many ratings up to 7 and none above show a scale of seven; fewer may be tens that nobody gave. */
const MIN_SEVEN = 30;

/** One value in so many may be a slip of the pen and moves no scale. */
const SLIP = 50;

/** What bare numbers of a column are out of: its header says so, else its values do. */
export function learnStarScale(header: string, cells: readonly string[]): StarScale {
  const numbers = cells.flatMap((cell) =>
    /^\s*\d/.test(cell) ? [Number(cell.trim().replace(',', '.'))] : [],
  );
  const exceeds = (step: number) => numbers.filter((value) => value > step).length > numbers.length / SLIP;
  const name = header.slice(0, 200);
  const named = IN_HEADER.find(([, words]) => words.test(name));
  if (named !== undefined && !exceeds(named[0])) return { best: named[0], known: 'header' };
  if (exceeds(6) && !exceeds(7) && numbers.length >= MIN_SEVEN) return { best: 7, known: 'values' };
  const best = STEPS.find((step) => !exceeds(step)) ?? 100;
  return { best, known: best === 5 ? 'usual' : 'values' };
}

/**
 * Data sets made for training hold class labels in place of stars. Labels of two classes are bad (0) and good (1);
 * labels of five classes count from 0, so they are one less than the stars; a 5 shows that they are stars.
 * @param cells the filled cells of the column
 * @returns how a label becomes stars
 */
export function learnLabels(cells: readonly string[]): (label: number) => number {
  const highest = Math.max(0, ...cells.map(Number).filter(Number.isInteger));
  if (highest > 4) return (label) => label;
  return highest > 1 ? (label) => label + 1 : (label) => (label === 0 ? 1 : 5);
}
