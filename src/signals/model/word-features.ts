import { hashPair, hashWord } from '../../lib/text/word-ids.ts';
import type { Text } from '../../model/signal.ts';
import { hashStem } from './stem-word.ts';

/** Rows of the weight table. A power of two. */
export const ROWS = 1 << 17;

/** Words of one text that are looked at: what a text is about is said before that. */
const MAX_WORDS = 500;
/** Rows of one text. */
export const MAX_FEATURES = 1 << 13;
const LOG_SLOTS = 14;

/** A mark of `#met` holds the number of the reading above the row, so that nothing has to be emptied. */
const ONE_READING = ROWS;
const READING = ~(ROWS - 1);
/** Slots for each word: a word gives three or four rows. */
const SLOTS_PER_WORD = 8;

const CLAUSE = hashWord('<clause>');
const QUESTION = hashWord('<?>');
const EXCLAMATION = hashWord('<!>');
const IN_TITLE = 0x1234567;
const OPENS_LINE = 0x3131313;

/**
 * What words a record's texts hold, as rows of the weight table: stems, pairs of stems in a clause, what clauses and
 * lines begin with, and the marks that clauses end with. Each row once, in order of appearance. One reader serves one
 * thread; `rows[0..count)` are valid until the next `read`.
 */
export class WordFeatures {
  readonly rows = new Int32Array(MAX_FEATURES);
  /** By row met: the clause it was first met in, counted through all texts. */
  readonly clauses = new Int32Array(MAX_FEATURES);
  count = 0;
  #clause = 0;
  /** Rows met in this reading, open addressing; of its slots only as many as a text needs, which stay in the cache. */
  readonly #met = new Int32Array(2 * MAX_FEATURES);
  #mask = 0;
  #reading = 0;

  read(texts: readonly Text[]): void {
    this.count = 0;
    this.#clause = 0;
    this.#reading = (this.#reading + ONE_READING) | 0;
    if (this.#reading <= 0) {
      this.#met.fill(0);
      this.#reading = ONE_READING;
    }
    let words = 1;
    for (const { tokens } of texts) words += tokens.length;
    this.#mask = 2 ** Math.min(LOG_SLOTS, Math.ceil(Math.log2(SLOTS_PER_WORD * words))) - 1;
    let before = 0;
    for (let i = 0; i < texts.length; i++) {
      const text = texts[i];
      if (text === undefined) break;
      this.#readText(text, before, i === 0 ? headlineEnd(text) : 0);
      before += text.clauses.length;
    }
  }

  /**
   * @param before clauses of the texts before this one
   * @param headline where the headline ends, 0 without one
   */
  #readText({ raw, tokens, clauses }: Text, before: number, headline: number): void {
    const end = Math.min(tokens.length, MAX_WORDS);
    let order = 0;
    let previous = CLAUSE;
    /** The word before, when it opened a line; 0 elsewhere. */
    let opening = 0;
    for (let i = 0; i < end; i++) {
      const token = tokens[i];
      if (token === undefined) break;
      if (clauses[order]?.from === i) {
        previous = CLAUSE;
        this.#clause = before + order;
        order++;
      }
      const hash = hashStem(token);
      this.#add(hash);
      if (token.start < headline) this.#add(hash ^ IN_TITLE);
      this.#add(pair(previous, hash));
      previous = hash;
      if (i > 0 && opensLine(raw, tokens[i - 1]?.end ?? 0, token.start)) {
        opening = hash ^ OPENS_LINE;
        this.#add(opening);
      } else if (opening !== 0) {
        this.#add(pair(opening, hash));
        opening = 0;
      }
      const mark = markAfter(raw, token.end, tokens[i + 1]?.start ?? raw.length);
      if (mark !== 0) {
        this.#add(mark);
        this.#add(pair(hash, mark));
      }
    }
  }

  #add(hash: number): void {
    const row = rowOf(hash);
    const mark = this.#reading | row;
    let slot = row & this.#mask;
    for (let held = this.#met[slot] ?? 0; held !== mark; held = this.#met[slot] ?? 0) {
      if ((held & READING) !== this.#reading) {
        if (this.count === MAX_FEATURES) return;
        this.#met[slot] = mark;
        this.clauses[this.count] = this.#clause;
        this.rows[this.count++] = row;
        return;
      }
      slot = (slot + 1) & this.#mask;
    }
  }
}

/**
 * Where the headline of a record ends: its first text is one, or begins with one. Exports put subject and text into
 * one cell, a line break between them.
 */
function headlineEnd({ field, raw }: Text): number {
  if (field === 'subject' || field === 'title') return raw.length;
  const end = raw.indexOf('\n');
  if (end <= 0 || end > LONGEST_HEADLINE) return 0;
  const last = raw.charCodeAt(raw.charCodeAt(end - 1) === RETURN ? end - 2 : end - 1);
  return ENDS_SENTENCE.has(last) ? 0 : end;
}

/** Longer lines are paragraphs. */
const LONGEST_HEADLINE = 160;
/** Greetings and sentences end with these; headlines do not, questions excepted. */
const ENDS_SENTENCE: ReadonlySet<number> = new Set([...',.;:!'].map((mark) => mark.charCodeAt(0)));
const RETURN = 13;

/** Whether a line begins between two words. */
function opensLine(raw: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (raw.charCodeAt(i) === NEW_LINE) return true;
  return false;
}

const NEW_LINE = 10;

/** The question or exclamation mark behind a word, 0 for none. */
function markAfter(raw: string, end: number, next: number): number {
  if (next === end + 1 && raw.charCodeAt(end) === BLANK) return 0;
  const stop = Math.min(next, end + NEAR);
  for (let i = end; i < stop; i++) {
    const code = raw.charCodeAt(i);
    if (code === QUESTION_MARK) return QUESTION;
    if (code === EXCLAMATION_MARK) return EXCLAMATION;
  }
  return 0;
}

const NEAR = 4;
const BLANK = 32;
const EXCLAMATION_MARK = 33;
const QUESTION_MARK = 63;

function pair(first: number, second: number): number {
  const mixed = hashPair(first, second);
  return mixed ^ (mixed >>> 13);
}

/** Where the weights of a hash stand. */
export function rowOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) & (ROWS - 1);
}
