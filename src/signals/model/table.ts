import type { Text, Token } from '../../model/signal.ts';
import { hashStem } from './stem-word.ts';
import { CUSTOMER, MAIN } from './weights.data.ts';
import { MAX_FEATURES, ROWS, rowOf, WordFeatures } from './word-features.ts';

/** Length of a text's feature vector: single words of short texts count as much as they did when it was learned. */
export const LENGTH = 1.5;

/** A table as it ships. */
export interface PackedTable {
  /** A bit for each row that has weights, in base64. */
  readonly present: string;
  /** The weights of those rows, one byte each, in base64. */
  readonly weights: string;
  /** What one step of a weight is worth, by column. */
  readonly scales: readonly number[];
}

/** Columns that are added up together: eight, four to a number of 32 bits. */
const PAIR = 2;
const MOST_COLUMNS = 24;
/** Four weights of nothing: bytes are kept without a sign, so that four of them can be added up at once. */
const ZERO = 0x80808080 | 0;
const BIAS = 0x80;
/** Every second byte of a number: sums of that many rows cannot run over into the next one. */
const EVEN = 0x00ff00ff;
const RUN = 256;

/** Rows of tables that are asked about the same texts stand side by side: one look into memory fetches both. */
interface Memory {
  readonly lanes: Int32Array;
  /** From row to row. */
  readonly stride: number;
}

interface Table extends Memory {
  /** Where its lanes begin in a row, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** A bit for each row that has weights. */
  readonly present: Uint8Array;
  readonly scales: readonly number[];
  /** Written over each time: longer ones are slow to make. */
  readonly scores: Float64Array;
}

const features = new WordFeatures();
/** Texts that were read last: tables are asked about the same ones in turn. */
let read: readonly Text[] = [];
const sums = new Int32Array(MOST_COLUMNS);
/** Rows of a text that a table has weights for. */
const weighed = new Int32Array(MAX_FEATURES);
const loaded = new Map<PackedTable, Table>();

function load(shipped: PackedTable): Table {
  const known = loaded.get(shipped);
  if (known !== undefined) return known;
  const together = [MAIN, CUSTOMER].includes(shipped) ? [MAIN, CUSTOMER] : [shipped];
  const stride = together.reduce((sum, packed) => sum + lanesOf(packed), 0);
  const memory: Memory = { lanes: new Int32Array(ROWS * stride).fill(ZERO), stride };
  let from = 0;
  for (const packed of together) {
    const { scales } = packed;
    const to = from + lanesOf(packed);
    const present = bytesOf(packed.present);
    const table = { ...memory, from, to, present, scales, scores: new Float64Array(scales.length) };
    fill(table, packed);
    loaded.set(packed, table);
    from = to;
  }
  return load(shipped);
}

/** Whole pairs. */
function lanesOf({ scales }: PackedTable): number {
  return PAIR * Math.ceil(scales.length / (4 * PAIR));
}

function fill({ lanes, stride, from, present }: Table, { weights, scales }: PackedTable): void {
  const packed = bytesOf(weights);
  let next = 0;
  for (let row = 0; row < ROWS; row++) {
    if (!holds(present, row)) continue;
    for (let column = 0; column < scales.length; column++) {
      const lane = row * stride + from + (column >>> 2);
      lanes[lane] = (lanes[lane] ?? ZERO) ^ ((packed[next++] ?? 0) << (8 * (column & 3)));
    }
  }
}

function holds(present: Uint8Array, row: number): boolean {
  return ((present[row >>> 3] ?? 0) & (1 << (row & 7))) !== 0;
}

function bytesOf(base64: string): Uint8Array {
  return new Uint8Array(Buffer.from(base64, 'base64'));
}

function readRows(texts: readonly Text[]): WordFeatures {
  if (read !== texts) features.read(texts);
  read = texts;
  return features;
}

export interface WordScores {
  /** By column of the table; see `HEADS`. Written over when the table is asked about other texts. */
  readonly scores: Float64Array;
  /** Share of the words and pairs that the first four columns have weights for: others may be known to other heads. */
  readonly known: number;
  /** Different words and pairs, and those of them that have weights. */
  readonly count: number;
  readonly weighed: number;
}

/**
 * What the words of a record say to each column of a table. Weights and sums are whole numbers, and what follows
 * are multiplications in a fixed order: the same on every machine.
 */
export function scoreWords(texts: readonly Text[], shipped: PackedTable = MAIN): WordScores {
  const table = load(shipped);
  const { from, to, scales, scores } = table;
  const { rows, count } = readRows(texts);
  const met = keepWeighed(table, rows, count);
  sums.fill(0);
  let known = 0;
  for (let first = 0; first < met; first += RUN) {
    const end = Math.min(met, first + RUN);
    known += countKnown(table, first, end);
    for (let lane = from; lane < to; lane += PAIR) addUp(table, lane, first, end);
  }
  const share = LENGTH / Math.sqrt(Math.max(1, count));
  for (let column = 0; column < scales.length; column++) {
    scores[column] = ((sums[column] ?? 0) - BIAS * met) * (scales[column] ?? 0) * share;
  }
  return { scores, known: known / Math.max(1, count), count, weighed: met };
}

/** How many rows have weights; they are put into `weighed`. The bits of all rows stay in the nearest cache. */
function keepWeighed({ present }: Table, rows: Int32Array, count: number): number {
  let met = 0;
  for (let i = 0; i < count; i++) {
    const row = rows[i] ?? 0;
    weighed[met] = row;
    if (holds(present, row)) met++;
  }
  return met;
}

/**
 * Rows with weights in the first lane. Rows are far apart, and this short loop asks for the next ones before the last
 * has come: those who need all of a row ask after it.
 */
function countKnown({ lanes, stride, from }: Table, first: number, end: number): number {
  let known = 0;
  for (let i = first; i < end; i++) if (lanes[(weighed[i] ?? 0) * stride + from] !== ZERO) known++;
  return known;
}

/** Adds the weights of up to `RUN` rows in a pair of lanes to `sums`, two columns in one addition. */
function addUp({ lanes, stride, from }: Table, lane: number, first: number, end: number): void {
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let i = first; i < end; i++) {
    const at = (weighed[i] ?? 0) * stride + lane;
    const one = lanes[at] ?? ZERO;
    const two = lanes[at + 1] ?? ZERO;
    a = (a + (one & EVEN)) | 0;
    b = (b + ((one >>> 8) & EVEN)) | 0;
    c = (c + (two & EVEN)) | 0;
    d = (d + ((two >>> 8) & EVEN)) | 0;
  }
  const column = 4 * (lane - from);
  keep(column, a, b);
  keep(column + 4, c, d);
}

/** Four columns, the even ones in one sum and the odd ones in the other. */
function keep(column: number, even: number, odd: number): void {
  sums[column] = (sums[column] ?? 0) + (even & 0xffff);
  sums[column + 1] = (sums[column + 1] ?? 0) + (odd & 0xffff);
  sums[column + 2] = (sums[column + 2] ?? 0) + (even >>> 16);
  sums[column + 3] = (sums[column + 3] ?? 0) + (odd >>> 16);
}

/**
 * What the words of each clause say to one column; clauses of all texts counted through. Words met before belong to
 * the clause that had them first.
 */
export function scoreClauses(texts: readonly Text[], column: number, shipped: PackedTable): Float64Array {
  const { lanes, stride, from } = load(shipped);
  const { rows, clauses, count } = readRows(texts);
  const scores = new Float64Array(texts.reduce((sum, text) => sum + text.clauses.length, 0));
  const lane = from + (column >>> 2);
  const shift = 8 * (column & 3);
  for (let i = 0; i < count; i++) {
    const clause = clauses[i] ?? 0;
    const weight = (((lanes[(rows[i] ?? 0) * stride + lane] ?? ZERO) >>> shift) & 0xff) - BIAS;
    scores[clause] = (scores[clause] ?? 0) + weight;
  }
  return scores;
}

/** Whether a table has weights for a word by itself. */
export function holdsWord(token: Pick<Token, 'word' | 'id'>, shipped: PackedTable): boolean {
  return holds(load(shipped).present, rowOf(hashStem(token)));
}
