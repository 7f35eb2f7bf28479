/** Marks that only Jira's markup has; one of them in a column is enough. `{{name}}` is a template's elsewhere. */
const WIKI =
  /\{(?:code|noformat|quote|color|panel)(?::[^{}\n]{0,200})?\}|^h[1-6]\. |\[~[^\]\n]{1,80}\]|![^!\s|]{1,120}\.(?:png|jpe?g|gif|svg)(?:\|[^!\n]{0,80})?!/im;

export function hasWikiMarks(text: string): boolean {
  return WIKI.test(text.slice(0, 20_000));
}

const BLOCK = /\{(code|noformat)(?::[^{}\n]{0,200})?\}/gi;

/** Signs of which each rule needs one, what it takes away, and what is left. In this order: the next reads what one left. */
const RULES: readonly (readonly [signs: readonly string[], pattern: RegExp, words: string])[] = [
  [['{'], /\{(?:quote|color|panel|anchor|toc)(?::[^{}\n]{0,200})?\}/gi, ''],
  [['{{'], /\{\{([^{}\n]{1,400})\}\}/g, '$1'],
  [['!'], /![^!\s|]{1,200}\.[a-z\d]{2,5}(?:\|[^!\n]{0,80})?!/gi, ''],
  [['[^'], /\[\^[^\]\n]{1,200}\]/g, ''],
  [['[~'], /\[~[^\]\n]{1,100}\]/g, ''],
  [['['], /\[([^[\]|\n]{1,300})\|[^[\]\n]{1,1000}\]/g, '$1'],
  [['['], /\[((?:https?:\/\/|mailto:)[^[\]\s]{1,1000})\]/g, '$1'],
  [['h1. ', 'h2. ', 'h3. ', 'h4. ', 'h5. ', 'h6. ', 'bq. '], /^[ \t]{0,20}(?:h[1-6]|bq)\. {1,3}/gm, ''],
  [['----'], /^[ \t]{0,20}-{4,}[ \t]{0,20}$/gm, ''],
  [['||'], /\|{2}/g, ' '],
];

/** The words of Jira's wiki markup: no code, images, mentions and macros; links by their label. Linear in the text. */
export function wikiText(text: string): string {
  let out = text.includes('{') ? dropCode(text) : text;
  for (const [signs, pattern, words] of RULES) {
    if (signs.some((sign) => out.includes(sign))) out = out.replace(pattern, words);
  }
  return out.replace(/\n[ \t]*\n(?:[ \t]*\n)+/g, '\n\n');
}

/** Code stands between two equal marks; a mark without its twin hides nothing but itself. */
function dropCode(text: string): string {
  const kept: string[] = [];
  let from = 0;
  let open: RegExpExecArray | null = null;
  for (const mark of text.matchAll(BLOCK)) {
    if (open === null) {
      kept.push(text.slice(from, mark.index));
      open = mark;
      from = mark.index + mark[0].length;
    } else if (mark[1]?.toLowerCase() === open[1]?.toLowerCase()) {
      open = null;
      from = mark.index + mark[0].length;
    }
  }
  kept.push(text.slice(from));
  return kept.join('');
}
