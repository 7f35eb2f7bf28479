import { documentText, isDocument } from './document-text.ts';
import { isObject, pick } from './json-value.ts';
import { parsePythonLiteral } from './python-literal.ts';

/** Where objects keep their words, best first. */
const WORDS: ReadonlySet<string> = new Set([
  'text',
  'body',
  'content',
  'comment',
  'message',
  'value',
  'description',
  'title',
  'name',
  'label',
]);

/**
 * The words of a cell that holds an object or a list, written as JSON or by Python's `repr`: a line per item, and of
 * Atlassian documents a line per block.
 * @returns null when the cell holds no such thing or no words
 */
export function objectText(cell: string): string | null {
  const start = cell.trimStart()[0];
  if (start !== '{' && start !== '[') return null;
  const value = parsePythonLiteral(cell);
  if (value === undefined || typeof value !== 'object' || value === null) return null;
  const words = collectWords(value).join('\n').trim();
  return words === '' ? null : words;
}

/** The walk is as deep as the parser lets values be. */
function collectWords(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(collectWords);
  if (!isObject(value)) return [];
  if (isDocument(value)) return [documentText(value)];
  for (const name of WORDS) {
    const found = collectWords(pick(value, name));
    if (found.length > 0) return found;
  }
  // Those of the list were looked at and hold none: twice per level would be 2 to the power of the depth.
  return Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === 'object' && !WORDS.has(name) ? collectWords(inner) : [],
  );
}
