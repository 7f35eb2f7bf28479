import { escapeHtml } from '../../lib/escape/escape-html.ts';
import { cutWords } from '../../lib/text/cut-text.ts';

/**
 * A piece of HTML that is safe to show. Its text is private, so that nothing read from a file can pass for one:
 * whatever is not a `Markup` is escaped.
 */
export class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What may stand in a template. `null`, `undefined` and `false` show nothing, lists show their items one by one. */
export type Part = Markup | string | number | null | undefined | false | readonly Part[];

/** Longer texts of a report are cut, in UTF-16 units: nothing that tells something is longer. */
const MAX_TEXT = 2000;

const UNQUOTED = /<[^<>]*[\w-]=$/;
const URL_ATTRIBUTE = /\b(?:href|src)="$/;
const SAFE_URL = /^(?:#|https?:\/\/|mailto:)/i;

/**
 * Template tag for HTML: every part is escaped unless it is markup itself, and a URL that could run a script leads
 * nowhere. Attributes with parts must be quoted.
 * @throws Error when a part stands in an attribute without quotes
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let text = strings[0] ?? '';
  parts.forEach((part, at) => {
    const before = strings[at] ?? '';
    if (UNQUOTED.test(before)) throw new Error(`quote the attribute: ${before.slice(-40)}`);
    const shown = showPart(part);
    text += URL_ATTRIBUTE.test(before) && !SAFE_URL.test(shown) ? '#' : shown;
    text += strings[at + 1] ?? '';
  });
  return new Markup(text);
}

function showPart(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Markup) return part.toString();
  if (typeof part === 'object') return part.map(showPart).join('');
  if (typeof part === 'number') return String(part);
  return escapeHtml(part.length > MAX_TEXT ? `${cutWords(part, MAX_TEXT)}…` : part);
}

export const NOTHING = html``;
