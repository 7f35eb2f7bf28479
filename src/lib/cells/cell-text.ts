import { parseInstant } from '../dates/parse-date.ts';
import { decodeEntities, hasTags, htmlText } from './html-text.ts';
import { markdownText } from './markdown-text.ts';
import { objectText } from './object-text.ts';
import { hasWikiMarks, wikiText } from './wiki-text.ts';

/** Longer cells are cut nowhere and unpacked nowhere: they are dumps. */
const MAX_LENGTH = 1_000_000;

/** A cell of a comment column: `13/Jun/22 1:10 PM;user;words`. */
const COMMENT = /^([^;\n]{6,40});[^;\n]{0,100};/;

/**
 * Compiles the way from a cell of words to its plain words, for one column. HTML, entities, JSON and Python objects
 * and Markdown links are seen cell by cell; Jira's markup and `date;user;text` are decided by the sample.
 * @returns the cell itself when there is nothing to take away
 */
export function compileCellText(sample: readonly string[]): (cell: string) => string {
  const wiki = sample.some(hasWikiMarks);
  const filled = sample.filter((cell) => cell !== '');
  const comments = filled.length > 0 && filled.every((cell) => bareComment(cell) !== null);
  return (cell) => {
    if (cell.length > MAX_LENGTH) return cell;
    const words = comments ? (bareComment(cell) ?? cell) : cell;
    const plain = plainText(words);
    return wiki ? wikiText(plain) : plain;
  };
}

/** Some exports put a quotation mark before what a spreadsheet would take for a formula. */
const GUARDED = /^'[=+\-@]/;

/** The plain words of a cell; the cell itself when it is plain already. */
export function plainText(cell: string): string {
  const words = objectText(cell) ?? (GUARDED.test(cell) ? cell.slice(1) : cell);
  const once = unmark(words);
  // Tags may have been escaped on their way: `&lt;p&gt;`.
  const twice = once !== words && !hasTags(words) && hasTags(once) ? unmark(once) : once;
  return twice.includes('](') || twice.includes('\\') ? markdownText(twice) : twice;
}

function unmark(text: string): string {
  return hasTags(text) ? htmlText(text) : decodeEntities(text);
}

function bareComment(cell: string): string | null {
  const match = COMMENT.exec(cell);
  const instant = match === null ? null : parseInstant(match[1] ?? '', 'dmy');
  return match === null || instant === null || Number.isNaN(instant.ms) ? null : cell.slice(match[0].length);
}
