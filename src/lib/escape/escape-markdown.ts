import { sanitiseTerminal } from './escape.ts';

// Entities, not backslashes, for what a later pass over the text would still take for its own: raw HTML, formulas in
// dollar signs, templates in braces.
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  $: '&#36;',
  '{': '&#123;',
};
const SPECIAL = /[&<>${\\`*_[\]|~^]/g;
// What would start a heading, a list, a quote or a rule at the beginning of a line.
const STARTS_BLOCK = /^(?:(?=[-+#=:])|\d{1,9}(?=[.)]))/;
// Names of people, issues and hosts become links, and links call people: an empty comment in between stops that and
// shows nothing.
const LINKS = /@(?=\w)|(?<!&)#(?=\d)|\/(?=\/)|\bwww(?=\.)/gi;
const GAP = '<!-- -->';

/** Text that Markdown (CommonMark, GitHub, GitLab) shows as it is, on one line, in a paragraph or a table cell. */
export function escapeMarkdown(text: string): string {
  return sanitiseTerminal(text)
    .trim()
    .replace(SPECIAL, (char) => ENTITIES[char] ?? `\\${char}`)
    .replace(STARTS_BLOCK, '$&\\')
    .replace(LINKS, `$&${GAP}`);
}
