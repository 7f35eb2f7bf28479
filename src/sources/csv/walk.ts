import { RAW_KEPT } from '../../lib/text/cut-text.ts';
import type { Reject } from '../../model/row.ts';
import type { ByteWindow } from './bytes.ts';
import { compileCell, type DecodeCell, decodeAll, isBlank } from './cells.ts';
import type { CsvDialect } from './dialect.ts';
import { type Damage, describeCells, describeLarge, describeSwallow, UNCLOSED_QUOTE } from './failures.ts';
import { createCellOffsets, scanRecord } from './scan.ts';
import {
  compileForm,
  countBreaks,
  type Form,
  findBreak,
  findNextLine,
  passBreak,
  type Span,
} from './scan-form.ts';
import { NEEDS_MORE, UNCLOSED } from './scan-quotes.ts';
import { findSwallow } from './swallowed.ts';

/** What is taken for damage. */
export interface RecordLimits {
  /** Bytes of one record: an 8 MB cell is read, a lost quote does not fill the memory. */
  readonly recordBytes: number;
  /** Cells of one record; a spreadsheet has 16,384 columns. */
  readonly cells: number;
}

const RECORD_LIMITS: RecordLimits = { recordBytes: 16 * 2 ** 20, cells: 100_000 };

/** Records from which is learned what one looks like. */
const LEARNED_RECORDS = 50;

/** A place between two records, and what is known there from those before it. */
export interface Place {
  /** Bytes of UTF-8 from the start of the file, without byte-order mark. */
  readonly byte: number;
  /** Number of the record before it, 0 at the start. */
  readonly row: number;
  /** Physical line of the next record, from 1. */
  readonly line: number;
  /** The first filled cell of each column, and the number of records it was looked for in. */
  readonly model: readonly string[];
  readonly learned: number;
}

export const START: Place = { byte: 0, row: 0, line: 1, model: [], learned: 0 };

/** What was met; `ignored` are blank lines above the first record and the rest of what was rejected. */
export type Step = 'record' | 'blank' | 'ignored' | 'reject' | 'starved' | 'end';

/**
 * Walks over the records of a file one by one, numbers them, and recovers where they are damaged: up to the line on
 * which a quote opens by mistake they are a reject, and the walk goes on with the next line. What it finds depends on
 * the bytes from its place on, never on how they arrive.
 */
export class RecordWalker {
  /** The record that was met, with its first byte and line. The offsets are good until the next step. */
  readonly cells = createCellOffsets();
  byte = 0;
  row = 0;
  line = 0;
  damage: Pick<Reject, 'code' | 'reason' | 'told' | 'raw'> = { code: '', reason: '', raw: '' };
  /** Place after what was met. */
  nextByte: number;
  #nextRow: number;
  #nextLine: number;
  #model: readonly string[];
  #learned: number;
  /** Whether a line is being passed over that is longer than a record may be. */
  #isDiscarding = false;
  readonly #window: ByteWindow;
  readonly #limits: RecordLimits;
  readonly #dialect: CsvDialect;
  readonly #form: Form;
  readonly #decode: DecodeCell;
  readonly #span: Span;

  constructor(
    window: ByteWindow,
    dialect: CsvDialect,
    options: { from?: Place; limits?: RecordLimits | undefined } = {},
  ) {
    const { from = START, limits = RECORD_LIMITS } = options;
    this.#window = window;
    this.#limits = limits;
    this.#dialect = dialect;
    this.#form = compileForm(dialect);
    this.#decode = compileCell(dialect);
    this.#span = { bytes: window.bytes, from: 0, end: 0, isLast: false, strays: 'text' };
    this.nextByte = from.byte;
    this.#nextRow = from.row;
    this.#nextLine = from.line;
    this.#model = from.model;
    this.#learned = from.learned;
  }

  /** Where the walk stands; null in the middle of a line that is too long. */
  get place(): Place | null {
    if (this.#isDiscarding) return null;
    return {
      byte: this.nextByte,
      row: this.#nextRow,
      line: this.#nextLine,
      model: this.#model,
      learned: this.#learned,
    };
  }

  /** Goes on to the next record; after `starved` the window has to be filled first. */
  step(): Step {
    if (this.#isDiscarding && this.#discard()) return 'ignored';
    if (this.#isDiscarding || !this.#look()) return this.#window.isLast ? 'end' : 'starved';
    const span = this.#span;
    const isFull = span.end - span.from >= this.#limits.recordBytes;
    if (this.#startsComment()) return this.#passComment(isFull);
    const next = this.#scan(isFull);
    if (next === NEEDS_MORE && !isFull) return 'starved';
    const damage = next < 0 ? this.#explain(next) : this.#findDamage(next);
    if (damage !== null) return this.#passDamage(damage);
    const isEmpty = isBlank(span.bytes, this.cells);
    if (!isEmpty && this.#learned < LEARNED_RECORDS) this.#learn();
    this.#advance(next, 1 + this.cells.breaks, !isEmpty || this.#nextRow > 0);
    return isEmpty ? (this.row > 0 ? 'blank' : 'ignored') : 'record';
  }

  /** Points the span at the next record. @returns whether there are bytes */
  #look(): boolean {
    const { bytes, from, isLast } = this.#window;
    const span = this.#span;
    span.bytes = bytes;
    span.from = from;
    span.end = Math.min(bytes.length, from + this.#limits.recordBytes);
    span.isLast = isLast && span.end === bytes.length;
    // A line may be a comment; the shortest one of those needs that many bytes.
    return from < span.end && (span.end - from >= this.#form.comment.length || span.isLast);
  }

  /** Reads stray quotes as text, or as signs that the cell is not quoted, whichever fits the table. */
  #scan(isFull: boolean): number {
    const { cells } = this;
    const asText = this.#scanAs('text');
    const hasStrays = cells.strays > 0 || (asText === UNCLOSED && cells.quoted.strays > 0);
    if (!hasStrays || asText === NEEDS_MORE) return asText;
    const fit = this.#rate(asText);
    const verbatim = this.#scanAs('verbatim');
    if (verbatim === NEEDS_MORE && !isFull) return NEEDS_MORE;
    if (this.#rate(verbatim) <= fit) return this.#scanAs('text');
    const last = cells.starts[cells.count - 1] ?? 0;
    if (!Number.isFinite(fit) || this.#span.bytes[last] !== this.#form.quote) return verbatim;
    // Any first line of a last cell completes the record; what it leaves has to read like another.
    const after = this.#scanAs('text', verbatim);
    if (after === NEEDS_MORE && !isFull) return NEEDS_MORE;
    return this.#scanAs(cells.count === this.#form.columns ? 'verbatim' : 'text');
  }

  #scanAs(strays: Span['strays'], from = this.#window.from): number {
    const span = this.#span;
    span.strays = strays;
    span.from = from;
    const next = scanRecord(span, this.#form, this.cells);
    span.from = this.#window.from;
    return next;
  }

  /** How well a reading fits: closed before unclosed, of the right length before others, few lines before many. */
  #rate(next: number): number {
    if (next < 0) return Number.NEGATIVE_INFINITY;
    return (this.cells.count === this.#form.columns ? 0 : -this.#limits.recordBytes) - this.cells.breaks;
  }

  /** Why a record has no end. */
  #explain(next: number): Found {
    const { isOpen, quoted, count, ends } = this.cells;
    if (next === UNCLOSED) return { at: quoted.openedAt, ...UNCLOSED_QUOTE };
    const at = isOpen ? quoted.openedAt : count > 0 ? (ends[count - 1] ?? 0) : this.#span.from;
    return { at, ...describeLarge(this.#limits.recordBytes, isOpen) };
  }

  /** Looks for records within the record that ends before `next`. */
  #findDamage(next: number): Found | null {
    const { cells } = this;
    if (cells.count > this.#limits.cells) return { at: next - 1, ...describeCells(this.#limits.cells) };
    let at = cells.tornAt;
    if (at < 0 && cells.isSuspect && this.#model.length > 0) {
      const texts = decodeAll(this.#span.bytes, cells, this.#decode);
      const hasStrays = cells.strays > 0;
      const { delimiter, quote } = this.#dialect;
      const cell = findSwallow(texts, { delimiter, quote, known: this.#model, hasStrays });
      if (cell >= 0) at = cells.starts[cell] ?? 0;
    }
    if (at < 0) return null;
    return { at, ...describeSwallow(countBreaks(this.#span, this.#form, at, next - 1)) };
  }

  /** Goes on with the line after the one on which the damage is. */
  #passDamage({ at, code, reason, told }: Found): Step {
    const span = this.#span;
    const { from, end, bytes } = span;
    const lines = 1 + countBreaks(span, this.#form, from, at);
    const next = findNextLine(span, this.#form, at);
    this.#isDiscarding = next < 0;
    const stop = next < 0 ? end : next;
    // UTF-8 has at most four bytes for a character, and a UTF-16 unit at most three.
    const raw = bytes.toString('utf8', from, Math.min(stop, from + 4 * RAW_KEPT));
    this.damage = {
      code,
      reason,
      ...(told !== undefined && { told }),
      raw: raw.slice(0, RAW_KEPT).trimEnd(),
    };
    this.#advance(stop, lines, true);
    return 'reject';
  }

  /** Passes over the rest of a line that is too long. @returns whether its end was found */
  #discard(): boolean {
    const window = this.#window;
    const { bytes, isLast } = window;
    const span = { ...this.#span, bytes, from: window.from, end: bytes.length, isLast };
    const at = findBreak(span, this.#form, window.from);
    const next = at < span.end ? passBreak(span, at) : at;
    this.#isDiscarding = next < 0 || at >= span.end;
    const stop = next < 0 ? at : next;
    this.nextByte += stop - window.from;
    window.from = stop;
    return !this.#isDiscarding;
  }

  #startsComment(): boolean {
    const { bytes, from, end } = this.#span;
    const { comment } = this.#form;
    return (
      comment.length > 0 &&
      from + comment.length <= end &&
      bytes.compare(comment, 0, comment.length, from, from + comment.length) === 0
    );
  }

  /** A comment counts as a blank line. */
  #passComment(isFull: boolean): Step {
    const next = findNextLine(this.#span, this.#form, this.#span.from);
    if (next < 0 && !isFull) return 'starved';
    this.#isDiscarding = next < 0;
    this.#advance(next < 0 ? this.#span.end : next, 1, this.#nextRow > 0);
    return this.row > 0 ? 'blank' : 'ignored';
  }

  /** Fills the gaps in the model with the cells of one more record. */
  #learn(): void {
    const { cells } = this;
    if (cells.count !== this.#form.columns) return;
    const texts = decodeAll(this.#span.bytes, cells, this.#decode);
    this.#model = texts.map((text, at) => this.#model[at] || text);
    this.#learned += 1;
  }

  #advance(next: number, lines: number, isNumbered: boolean): void {
    const { from } = this.#span;
    if (isNumbered) this.#nextRow += 1;
    this.row = this.#nextRow;
    this.line = this.#nextLine;
    this.byte = this.nextByte;
    this.#nextLine += lines;
    this.nextByte += next - from;
    this.#window.from = next;
  }
}

/** Damage, and the byte at which it shows. */
interface Found extends Damage {
  readonly at: number;
}
