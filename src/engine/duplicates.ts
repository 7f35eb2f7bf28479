import { hash32, mix32 } from '../lib/hash.ts';
import type { Row } from '../model/row.ts';

/** Tells rows that were met before by their fingerprint. */
export interface RowMemory {
  /** @param row number of the row @returns whether it is a duplicate */
  seen(low: number, high: number, row: number): boolean;
}

/** Rows in pieces of a list, three numbers each: both halves of the fingerprint, and where the row stands. */
export type Prints = readonly Uint32Array<ArrayBuffer>[];

const PRINT_LENGTH = 3;
/** Rows of a piece, as a power of two. A list that grew in place would be copied, and twice as long as what it holds. */
const PIECE_BITS = 14;
const PIECE_MASK = 2 ** PIECE_BITS - 1;

/**
 * Remembers rows by a 64-bit fingerprint of all their cells, whatever the order of the columns. The same id with
 * other contents is another row: exports exist that reuse a key. 20 to 28 bytes per row, open addressing over a
 * list, where a Set of strings costs 100.
 */
export class SeenRows implements RowMemory {
  readonly #pieces: Uint32Array<ArrayBuffer>[] = [];
  #size = 0;
  /** Places in the list, from 1; 0 where there is none. */
  #slots = new Int32Array(2 << 12);
  /** Met, and not yet in the list: nobody may ever ask again. */
  #waiting: Prints = [];

  /** Remembers a row. @returns true when it was there before */
  seen(low: number, high: number, row: number): boolean {
    this.#takeIn();
    return this.#meet(low, high, row);
  }

  /** Remembers the rows of a shard. @returns the numbers of those that were there before */
  findRepeated(prints: Prints): number[] {
    this.#takeIn();
    const repeated: number[] = [];
    eachPrint(prints, (low, high, row) => {
      if (this.#slots[this.#slotFor(low, high)] !== 0) repeated.push(row);
    });
    this.#waiting = prints;
    return repeated;
  }

  /** The rows met, in order. */
  get prints(): Prints {
    this.#takeIn();
    const rest = (this.#size & PIECE_MASK) * PRINT_LENGTH;
    if (rest === 0) return this.#pieces;
    return [...this.#pieces.slice(0, -1), ...this.#pieces.slice(-1).map((piece) => piece.slice(0, rest))];
  }

  #takeIn(): void {
    if (this.#waiting.length === 0) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    eachPrint(waiting, (low, high, row) => this.#meet(low, high, row));
  }

  #meet(low: number, high: number, row: number): boolean {
    const slot = this.#slotFor(low, high);
    if (this.#slots[slot] !== 0) return true;
    this.#list(low, high, row);
    this.#slots[slot] = this.#size;
    if (this.#size * 2 > this.#slots.length) this.#grow();
    return false;
  }

  #list(low: number, high: number, row: number): void {
    const at = (this.#size & PIECE_MASK) * PRINT_LENGTH;
    if (at === 0) this.#pieces.push(new Uint32Array(PRINT_LENGTH << PIECE_BITS));
    const piece = this.#pieces[this.#size >> PIECE_BITS];
    this.#size++;
    if (piece === undefined) return;
    piece[at] = low;
    piece[at + 1] = high;
    piece[at + 2] = row;
  }

  /** The slot of a fingerprint, or the one it would take. */
  #slotFor(low: number, high: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = low & mask; ; slot = (slot + 1) & mask) {
      const place = this.#slots[slot] ?? 0;
      if (place === 0) return slot;
      const at = ((place - 1) & PIECE_MASK) * PRINT_LENGTH;
      const piece = this.#pieces[(place - 1) >> PIECE_BITS];
      if (piece?.[at] === low && piece[at + 1] === high) return slot;
    }
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    let place = 0;
    eachPrint(this.prints, (low, high) => {
      place++;
      this.#slots[this.#slotFor(low, high)] = place;
    });
  }
}

function eachPrint(prints: Prints, take: (low: number, high: number, row: number) => void): void {
  for (const piece of prints) {
    for (let at = 0; at < piece.length; at += PRINT_LENGTH) {
      take(piece[at] ?? 0, piece[at + 1] ?? 0, piece[at + 2] ?? 0);
    }
  }
}

/**
 * The rows of one shard. Those that repeat rows of other shards are only known when all are read: so every new row is
 * listed, and rows found to be repeated are given when the shard is read once more.
 */
export class ShardRows implements RowMemory {
  readonly #own = new SeenRows();
  readonly #repeated: ReadonlySet<number>;

  constructor(repeated: readonly number[]) {
    this.#repeated = new Set(repeated);
  }

  /** The rows that are not repeated in the shard, in order. */
  get prints(): Prints {
    return this.#own.prints;
  }

  seen(low: number, high: number, row: number): boolean {
    return this.#own.seen(low, high, row) || this.#repeated.has(row);
  }
}

/** Compiles the fingerprint of a table's rows. `scope` keeps apart rows of different exports. */
export function compileFingerprint(scope: string, header: readonly string[]): (row: Row) => [number, number] {
  const occurrence = new Map<string, number>();
  const seeds: number[] = [];
  const others: number[] = [];
  for (const name of header) {
    const folded = name.trim().toLowerCase();
    const nth = occurrence.get(folded) ?? 0;
    occurrence.set(folded, nth + 1);
    seeds.push(hash32(`${scope}\n${folded}\n${nth}`));
    others.push(hash32(`${scope}\n${folded}\n${nth}`, 1));
  }
  const extra = hash32(`${scope}\nextra`);
  return ({ cells }) => {
    let low = 0;
    let high = 0;
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i];
      if (cell === undefined || cell === '') continue;
      // A sum does not depend on the order of the columns; the seed ties each cell to its column.
      // Two independent hashes: with one, a million rows that differ in their id alone would hold false twins.
      let a = seeds[i] ?? extra + i;
      let b = others[i] ?? extra - i;
      // Two units at a time, and the length for the last one that may stand alone.
      const pairs = cell.length - 1;
      let at = 0;
      for (; at < pairs; at += 2) {
        const units = (cell.charCodeAt(at) << 16) ^ cell.charCodeAt(at + 1);
        a = Math.imul(a ^ units, 0x01000193) ^ (a >>> 15);
        b = Math.imul(b + units, 0x85ebca6b) ^ (b >>> 15);
      }
      const last = at === pairs ? cell.charCodeAt(at) ^ (cell.length << 16) : cell.length << 16;
      a = Math.imul(a ^ last, 0x01000193);
      b = Math.imul(b + last, 0x85ebca6b) ^ (b >>> 15);
      low = (low + mix32(a)) | 0;
      high = (high + mix32(b)) | 0;
    }
    return [low >>> 0, high >>> 0];
  };
}
