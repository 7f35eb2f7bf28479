import { parseNumber } from './parse-number.ts';

/** Longer cells are prose. */
const MAX_LENGTH = 40;

const OUT_OF = /^(?:rated\s+)?(\d+(?:[.,]\d+)?)\s*(?:\/|out of|von|sur|de)\s*(\d+)/;
const WORDS = /\s*(?:stars?|sterne?|[ée]toiles?|estrellas?)$/;

/**
 * Reads a rating: `4.5`, `4 / 5`, `8 out of 10`, `★★★★☆`, `5 stars`.
 * @param scale what bare numbers are out of, 5 or 10
 * @returns 0 to 5; NaN when it is no rating
 */
export function parseStars(text: string, scale: number): number {
  const trimmed = text.trim().toLowerCase();
  if (trimmed === '' || trimmed.length > MAX_LENGTH) return Number.NaN;
  const full = trimmed.replace(/[^★⭐]/gu, '').length;
  if (full > 0 || /^☆+$/.test(trimmed)) return full <= 5 ? full : Number.NaN;
  const ratio = OUT_OF.exec(trimmed);
  const value = parseNumber((ratio?.[1] ?? trimmed.replace(WORDS, '')).replace(',', '.'), '.');
  const best = ratio === null ? scale : Number(ratio[2]);
  if (!(best > 0) || !(value >= 0) || value > best) return Number.NaN;
  return (value * 5) / best;
}

/** What the header says bare numbers are out of: 10 for `Rating (0-10)`, `Score /10`; else 5. */
export function starScale(header: string): number {
  return /(?:\/\s*10|out of 10|0\s*[-–]\s*10|1\s*[-–]\s*10)\b/i.test(header.slice(0, 200)) ? 10 : 5;
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
