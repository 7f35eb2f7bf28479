import { isObject, type JsonObject, pick } from './json-value.ts';

/** Nodes of the Atlassian Document Format that end a line. */
const BLOCKS: ReadonlySet<unknown> = new Set([
  'paragraph',
  'heading',
  'listItem',
  'taskItem',
  'decisionItem',
  'codeBlock',
  'blockquote',
  'tableRow',
  'hardBreak',
  'rule',
  'panel',
]);

/** Whether a value is a rich-text document of the Atlassian Document Format. */
export function isDocument(value: JsonObject): boolean {
  return pick(value, 'type') === 'doc' && Array.isArray(pick(value, 'content'));
}

/** The words of a document, one line per block. Iterative, because documents nest as deep as their writer likes. */
export function documentText(document: JsonObject): string {
  const lines: string[] = [];
  let line = '';
  const endLine = () => {
    if (line !== '') lines.push(line);
    line = '';
  };
  // A block is visited twice: on the way in (the node) and on the way out (the function).
  const stack: unknown[] = [document];
  while (stack.length > 0) {
    const node = stack.pop();
    if (node === endLine) endLine();
    if (!isObject(node)) continue;
    line += ownText(node);
    if (BLOCKS.has(pick(node, 'type'))) stack.push(endLine);
    const content = pick(node, 'content');
    if (Array.isArray(content)) for (let i = content.length - 1; i >= 0; i--) stack.push(content[i]);
  }
  endLine();
  return lines.join('\n');
}

/** Text nodes carry `text`; mentions, emoji, cards and statuses carry their words in `attrs`. */
function ownText(node: JsonObject): string {
  const text = pick(node, 'text');
  if (typeof text === 'string') return text;
  const attrs = pick(node, 'attrs');
  if (!isObject(attrs)) return '';
  for (const key of ['text', 'shortName', 'url']) {
    const value = pick(attrs, key);
    if (typeof value === 'string') return value;
  }
  return '';
}
