import { ENTITIES } from './html-entities.data.ts';

/** Tags that stand on lines of their own. */
const BLOCKS = `p|div|br|li|ul|ol|dl|dt|dd|tr|table|thead|tbody|h1|h2|h3|h4|h5|h6|blockquote|pre|hr|section|article|header|
footer|address|form|body|html|head|title|center`;
const INLINE = `a|b|i|u|s|em|strong|span|font|code|td|th|img|small|sub|sup|mark|del|ins|kbd|tt|big|strike|label|input|
button|figure|figcaption|col|colgroup|meta|link|wbr|cite|q|abbr|o:p|v:shape|script|style|template|svg|iframe|object|
noscript|video|audio|source|picture|nav|main|aside|details|summary|time|var|samp|caption|tfoot|base|map|area`;
const toSet = (names: string): ReadonlySet<string> =>
  new Set(names.split(/\||\s+/).filter((name) => name !== ''));
const BLOCK_TAGS = toSet(BLOCKS);
const CELL_TAGS: ReadonlySet<string> = new Set(['td', 'th']);
/** Their content is for machines. */
const SILENT_TAGS: ReadonlySet<string> = new Set(['script', 'style', 'template', 'svg', 'head']);
const KNOWN_TAGS: ReadonlySet<string> = new Set([...BLOCK_TAGS, ...toSet(INLINE)]);

const TAG = /<(\/?)([a-z][a-z\d:]{0,15})(?=[\s/>])[^<>]{0,4000}>|<!--/giy;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}\d{0,2}));/gi;

/** True for a text with tags of HTML; `a < b`, `<name>` and `List<String>` are none. */
export function hasTags(text: string): boolean {
  if (!text.includes('<')) return false;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    TAG.lastIndex = at;
    const match = TAG.exec(text);
    if (match !== null && (match[2] === undefined || KNOWN_TAGS.has(match[2].toLowerCase()))) return true;
  }
  return false;
}

/** Decodes `&amp;`, `&#39;` and `&eacute;`; unknown names stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES.get(name) ?? ENTITIES.get(name.toLowerCase()) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    if (code === 160) return ' ';
    return code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : whole;
  });
}

/**
 * The words of a text with tags: a line per block, `> ` before the lines of a quotation, nothing of scripts, styles
 * and comments. What stands between two tags stays as it was written but for its entities. Linear in the text.
 */
export function htmlText(html: string): string {
  const reader = new HtmlReader(html);
  return reader.read();
}

class HtmlReader {
  readonly #html: string;
  readonly #lines: string[] = [];
  #line = '';
  #quotes = 0;
  /** Where no end of a comment or script was found any more: looked for once only. */
  readonly #unclosed = new Set<string>();

  constructor(html: string) {
    this.#html = html;
  }

  read(): string {
    const html = this.#html;
    let from = 0;
    for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', Math.max(from, at + 1))) {
      TAG.lastIndex = at;
      const match = TAG.exec(html);
      const name = match?.[2]?.toLowerCase();
      if (match === null || (name !== undefined && !KNOWN_TAGS.has(name))) continue;
      this.#line += html.slice(from, at);
      from = at + match[0].length;
      if (name === undefined) from = this.#skip('-->', from);
      else if (match[1] === '' && SILENT_TAGS.has(name) && !match[0].endsWith('/>'))
        from = this.#skip(`</${name}`, from);
      else this.#tag(name, match[1] === '/');
    }
    this.#line += html.slice(from);
    this.#endLine();
    return this.#lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  }

  #tag(name: string, closing: boolean): void {
    if (BLOCK_TAGS.has(name)) this.#endLine();
    else if (CELL_TAGS.has(name) && closing) this.#line += ' ';
    if (name === 'blockquote') this.#quotes = Math.max(0, this.#quotes + (closing ? -1 : 1));
    if (name === 'p' && closing) this.#lines.push('');
  }

  #endLine(): void {
    const line = decodeEntities(this.#line).trimEnd();
    this.#line = '';
    if (line.trim() !== '') this.#lines.push(this.#quotes > 0 ? `> ${line.trim()}` : line);
  }

  /** @returns the place after the given end, or the same place when there is none */
  #skip(end: string, from: number): number {
    if (this.#unclosed.has(end)) return from;
    const at = indexOfFolded(this.#html, end, from);
    if (at < 0) this.#unclosed.add(end);
    if (at < 0) return from;
    const close = end === '-->' ? at + 2 : this.#html.indexOf('>', at);
    return close < 0 ? this.#html.length : close + 1;
  }
}

function indexOfFolded(text: string, end: string, from: number): number {
  const pattern = ENDS.get(end);
  if (pattern === undefined) return -1;
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
}

const ENDS: ReadonlyMap<string, RegExp> = new Map(
  ['-->', ...[...SILENT_TAGS].map((name) => `</${name}`)].map((end) => [end, new RegExp(end, 'gi')]),
);
