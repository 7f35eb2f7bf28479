import type { CsvDialect } from './dialect.ts';

/** How a text would be cut: one guess at its dialect. */
export type CutRules = Pick<CsvDialect, 'delimiter' | 'quote' | 'escape'>;

export interface CutRow {
  readonly cells: readonly string[];
  /** First physical line, from 1. */
  readonly line: number;
}

export interface Cut {
  readonly rules: CutRules;
  /** Blank lines are rows of one empty cell. */
  readonly rows: readonly CutRow[];
  /** Cells in proper quotes. */
  readonly quoted: number;
  /** Quotes that neither open nor close a cell nor are doubled. */
  readonly stray: number;
  /** Doubled or escaped quotes inside cells. */
  readonly escaped: number;
  /** How many records end in each way. */
  readonly ends: { lf: number; crlf: number; cr: number };
}

const LF = 10;
const CR = 13;
const BACKSLASH = 92;

const UNCLOSED = -1;
const MISTAKEN = -2;

/**
 * Cuts the beginning of a text as these rules would. A quote opens a cell only at its start and closes it only before a
 * delimiter or the end of a line; one that is never closed is a character like any other. Linear in the text.
 * @param limits.complete whether the text ends where the file ends, so that the last record is whole
 */
export function cutRecords(
  text: string,
  rules: CutRules,
  limits: { maxRows: number; complete: boolean },
): Cut {
  const cutter = new Cutter(text, rules, limits.complete);
  while (cutter.at < text.length && cutter.rows.length < limits.maxRows) cutter.takeRecord();
  const isWhole = limits.complete || cutter.at < text.length || /[\r\n]$/.test(text);
  if (!isWhole && cutter.rows.length > 1) cutter.rows.pop();
  const { rows, quoted, stray, escaped, ends } = cutter;
  return { rules, rows, quoted, stray, escaped, ends };
}

class Cutter {
  readonly rows: CutRow[] = [];
  readonly ends = { lf: 0, crlf: 0, cr: 0 };
  at = 0;
  quoted = 0;
  stray = 0;
  escaped = 0;
  readonly #text: string;
  readonly #rules: CutRules;
  readonly #complete: boolean;
  #line = 1;
  #nextCut = -1;
  #nextFeed = -1;
  #nextReturn = -1;
  /** Set once a quote is found never to be closed: then no later one is. */
  #open = false;

  constructor(text: string, rules: CutRules, complete: boolean) {
    this.#text = text;
    this.#complete = complete;
    this.#rules = rules;
  }

  takeRecord(): void {
    const cells: string[] = [];
    const line = this.#line;
    do cells.push(this.#takeCell());
    while (this.#passDelimiter());
    this.#passLineEnd();
    this.rows.push({ cells, line });
  }

  #takeCell(): string {
    const { quote } = this.#rules;
    if (quote !== '' && !this.#open && this.#text.startsWith(quote, this.at)) {
      const end = this.#findClose(this.at + 1);
      if (end >= 0) return this.#takeQuoted(end);
      this.#open = end === UNCLOSED;
    }
    const start = this.at;
    this.at = Math.min(this.#findCut(), this.#findLineEnd());
    const cell = this.#text.slice(start, this.at);
    if (quote !== '' && cell.includes(quote)) this.stray += 1;
    return cell;
  }

  #takeQuoted(end: number): string {
    const { quote, escape: escapeSign } = this.#rules;
    const raw = this.#text.slice(this.at + 1, end);
    this.at = end + 1;
    while (this.#isPadding(this.at)) this.at += 1;
    this.quoted += 1;
    for (let i = 0; i < raw.length; i++) {
      const unit = raw.charCodeAt(i);
      if (unit === LF || (unit === CR && raw.charCodeAt(i + 1) !== LF)) this.#line += 1;
    }
    return escapeSign === '' ? raw : raw.replaceAll(escapeSign + quote, quote);
  }

  /** @returns index of the quote that closes the cell, `UNCLOSED`, or `MISTAKEN` where another cell opens before */
  #findClose(from: number): number {
    const { quote, escape: escapeSign } = this.#rules;
    let stray = 0;
    let escaped = 0;
    for (let at = this.#text.indexOf(quote, from); at >= 0; at = this.#text.indexOf(quote, at + 1)) {
      if (escapeSign === '\\' && this.#isEscaped(at, from)) escaped += 1;
      else if (escapeSign === quote && this.#text.startsWith(quote, at + 1)) {
        escaped += 1;
        at += 1;
      } else if (this.#closesAt(at + 1)) {
        this.stray += stray;
        this.escaped += escaped;
        return at;
      } else if (this.#opensAt(at)) {
        return MISTAKEN;
      } else stray += 1;
    }
    return UNCLOSED;
  }

  #isEscaped(at: number, from: number): boolean {
    let slashes = 0;
    while (at - slashes > from && this.#text.charCodeAt(at - slashes - 1) === BACKSLASH) slashes += 1;
    return slashes % 2 === 1;
  }

  /** Whether a cell would open at this quote, as it never does inside another. */
  #opensAt(at: number): boolean {
    const { delimiter } = this.#rules;
    return delimiter !== ' ' && this.#text.startsWith(delimiter, at - delimiter.length);
  }

  #closesAt(at: number): boolean {
    let end = at;
    while (end - at < 8 && this.#isPadding(end)) end += 1;
    if (end >= this.#text.length || this.#text.startsWith(this.#rules.delimiter, end)) return true;
    const unit = this.#text.charCodeAt(end);
    return unit === LF || unit === CR;
  }

  /** A blank between a closing quote and the delimiter. */
  #isPadding(at: number): boolean {
    return this.#text.charCodeAt(at) === 32 && !this.#text.startsWith(this.#rules.delimiter, at);
  }

  #findCut(): number {
    if (this.#nextCut < this.at) {
      const found = this.#text.indexOf(this.#rules.delimiter, this.at);
      this.#nextCut = found < 0 ? this.#text.length : found;
    }
    return this.#nextCut;
  }

  #findLineEnd(): number {
    const { length } = this.#text;
    if (this.#nextFeed < this.at) this.#nextFeed = orEnd(this.#text.indexOf('\n', this.at), length);
    if (this.#nextReturn < this.at) this.#nextReturn = orEnd(this.#text.indexOf('\r', this.at), length);
    return Math.min(this.#nextFeed, this.#nextReturn);
  }

  #passDelimiter(): boolean {
    if (!this.#text.startsWith(this.#rules.delimiter, this.at)) return false;
    this.at += this.#rules.delimiter.length;
    return true;
  }

  #passLineEnd(): void {
    const unit = this.#text.charCodeAt(this.at);
    if (unit === LF) this.ends.lf += 1;
    else if (unit === CR && this.#text.charCodeAt(this.at + 1) === LF) this.ends.crlf += 1;
    else if (unit === CR && (this.#complete || this.at + 1 < this.#text.length)) this.ends.cr += 1;
    this.at += unit === CR && this.#text.charCodeAt(this.at + 1) === LF ? 2 : 1;
    this.#line += 1;
  }
}

function orEnd(index: number, end: number): number {
  return index < 0 ? end : index;
}
