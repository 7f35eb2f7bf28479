import { hash32, mix32 } from '../lib/hash.ts';
import type { Row } from '../model/row.ts';

/**
 * Remembers rows by a 64-bit fingerprint of all their cells, whatever the order of the columns. The same id with
 * other contents is another row: exports exist that reuse a key. 16 bytes per row at most, open addressing, so a
 * million rows cost 16 to 32 MB where a Set of strings costs 100.
 */
export class SeenRows implements RowMemory {
  #slots = new Uint32Array(2 << 12);
  #size = 0;
  /** Met, and not yet among the slots: nobody may ever ask again, and as a list they take less room. */
  #listed: Prints = [];

  /** Remembers a fingerprint. @returns true when it was there before */
  seen(low: number, high: number): boolean {
    this.#takeIn();
    return this.#meet(low, high);
  }

  /** Remembers all rows of a shard. @returns the numbers of those that were there before */
  findRepeated(prints: Prints): number[] {
    this.#takeIn();
    const repeated: number[] = [];
    eachPrint(prints, (low, high, row) => {
      const at = placeIn(this.#slots, low, high);
      if (this.#slots[at] !== 0 || this.#slots[at + 1] !== 0) repeated.push(row);
    });
    this.#listed = prints;
    return repeated;
  }

  #takeIn(): void {
    if (this.#listed.length === 0) return;
    const listed = this.#listed;
    this.#listed = [];
    eachPrint(listed, (low, high) => this.#meet(low, high));
  }

  #meet(low: number, high: number): boolean {
    if (this.#size * 4 > this.#slots.length) this.#grow();
    const isNew = put(this.#slots, low, high);
    if (isNew) this.#size++;
    return !isNew;
  }

  #grow(): void {
    const old = this.#slots;
    const larger = new Uint32Array(old.length * 2);
    for (let i = 0; i < old.length; i += 2) {
      const low = old[i] ?? 0;
      const high = old[i + 1] ?? 0;
      if (low !== 0 || high !== 0) put(larger, low, high);
    }
    this.#slots = larger;
  }
}

/** Where a fingerprint stands in a table, or would. Both halves 0 say that nothing stands there. */
function placeIn(slots: Uint32Array, low: number, high: number): number {
  const mask = slots.length / 2 - 1;
  const filled = low === 0 && high === 0 ? 1 : high;
  for (let slot = low & mask; ; slot = (slot + 1) & mask) {
    const a = slots[2 * slot];
    const b = slots[2 * slot + 1];
    if ((a === 0 && b === 0) || (a === low && b === filled)) return 2 * slot;
  }
}

/** @returns whether it was not there before */
function put(slots: Uint32Array, low: number, high: number): boolean {
  const at = placeIn(slots, low, high);
  if (slots[at] !== 0 || slots[at + 1] !== 0) return false;
  slots[at] = low;
  slots[at + 1] = low === 0 && high === 0 ? 1 : high;
  return true;
}

/** Tells rows that were met before by their fingerprint. */
export interface RowMemory {
  /** @param row number of the row @returns whether it is a duplicate */
  seen(low: number, high: number, row: number): boolean;
}

/** Rows in pieces of a list, three numbers each: both halves of the fingerprint, and where the row stands. */
export type Prints = readonly Uint32Array<ArrayBuffer>[];

const PRINT_LENGTH = 3;

function eachPrint(prints: Prints, take: (low: number, high: number, row: number) => void): void {
  for (const piece of prints) {
    for (let at = 0; at < piece.length; at += PRINT_LENGTH) {
      take(piece[at] ?? 0, piece[at + 1] ?? 0, piece[at + 2] ?? 0);
    }
  }
}

/** Rows listed in one piece: lists that grow in place would be twice as long as what they hold, and copied. */
const PIECE = PRINT_LENGTH << 14;

/**
 * The rows of one shard. Those that repeat rows of other shards are only known when all are read: so every new row is
 * listed, and rows found to be repeated are given when the shard is read once more.
 */
export class ShardRows implements RowMemory {
  readonly #own = new SeenRows();
  readonly #repeated: ReadonlySet<number>;
  readonly #full: Uint32Array<ArrayBuffer>[] = [];
  #piece = new Uint32Array(PIECE);
  #length = 0;

  constructor(repeated: readonly number[]) {
    this.#repeated = new Set(repeated);
  }

  /** The rows that are not repeated in the shard, in order. */
  get prints(): Prints {
    return [...this.#full, this.#piece.slice(0, this.#length)];
  }

  seen(low: number, high: number, row: number): boolean {
    if (this.#own.seen(low, high)) return true;
    if (this.#length === PIECE) {
      this.#full.push(this.#piece);
      this.#piece = new Uint32Array(PIECE);
      this.#length = 0;
    }
    this.#piece[this.#length++] = low;
    this.#piece[this.#length++] = high;
    this.#piece[this.#length++] = row;
    return this.#repeated.has(row);
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
