import type { Text, Token } from '../../model/signal.ts';
import { hashStem } from './stem-word.ts';
import { CUSTOMER, MAIN } from './weights.data.ts';
import { ROWS, rowOf, WordFeatures } from './word-features.ts';

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

/** Columns of a table in memory, four to a number of 32 bits. */
const COLUMNS = 16;
const LANES = COLUMNS / 4;
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
  /** Where its lanes begin in a row. */
  readonly from: number;
  readonly scales: readonly number[];
  /** Written over each time: longer ones are slow to make. */
  readonly scores: Float64Array;
}

const features = new WordFeatures();
/** Texts that were read last: tables are asked about the same ones in turn. */
let read: readonly Text[] = [];
const sums = new Int32Array(COLUMNS);
const loaded = new Map<PackedTable, Table>();

function load(shipped: PackedTable): Table {
  const known = loaded.get(shipped);
  if (known !== undefined) return known;
  const together = [MAIN, CUSTOMER].includes(shipped) ? [MAIN, CUSTOMER] : [shipped];
  const stride = LANES * together.length;
  const memory: Memory = { lanes: new Int32Array(ROWS * stride).fill(ZERO), stride };
  for (const [place, packed] of together.entries()) {
    const { scales } = packed;
    const table = { ...memory, from: LANES * place, scales, scores: new Float64Array(scales.length) };
    fill(table, packed);
    loaded.set(packed, table);
  }
  return load(shipped);
}

function fill({ lanes, stride, from }: Table, { present, weights, scales }: PackedTable): void {
  const bits = bytesOf(present);
  const packed = bytesOf(weights);
  let next = 0;
  for (let row = 0; row < ROWS; row++) {
    if (((bits[row >>> 3] ?? 0) & (1 << (row & 7))) === 0) continue;
    for (let column = 0; column < scales.length; column++) {
      const lane = row * stride + from + (column >>> 2);
      lanes[lane] = (lanes[lane] ?? ZERO) ^ ((packed[next++] ?? 0) << (8 * (column & 3)));
    }
  }
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
  const { scales, scores } = table;
  const { rows, count } = readRows(texts);
  sums.fill(0);
  let known = 0;
  let weighed = 0;
  for (let from = 0; from < count; from += RUN) {
    const to = Math.min(count, from + RUN);
    known += countKnown(table, rows, from, to);
    weighed += addUp(table, rows, from, to);
  }
  const share = LENGTH / Math.sqrt(Math.max(1, count));
  for (let column = 0; column < scales.length; column++) {
    scores[column] = ((sums[column] ?? 0) - BIAS * count) * (scales[column] ?? 0) * share;
  }
  return { scores, known: known / Math.max(1, count), count, weighed };
}

/**
 * Rows with weights in the first lane. Rows are far apart, and this short loop asks for the next ones before the last
 * has come: those who need all of a row ask after it.
 */
function countKnown({ lanes, stride, from }: Table, rows: Int32Array, first: number, end: number): number {
  let known = 0;
  for (let i = first; i < end; i++) if (lanes[(rows[i] ?? 0) * stride + from] !== ZERO) known++;
  return known;
}

/**
 * Adds the weights of up to `RUN` rows to `sums`, two columns in one addition.
 * @returns rows with any weights
 */
function addUp({ lanes, stride, from }: Table, rows: Int32Array, first: number, end: number): number {
  let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0];
  let met = 0;
  for (let i = first; i < end; i++) {
    const at = (rows[i] ?? 0) * stride + from;
    const one = lanes[at] ?? ZERO;
    const two = lanes[at + 1] ?? ZERO;
    const three = lanes[at + 2] ?? ZERO;
    const four = lanes[at + 3] ?? ZERO;
    a = (a + (one & EVEN)) | 0;
    b = (b + ((one >>> 8) & EVEN)) | 0;
    c = (c + (two & EVEN)) | 0;
    d = (d + ((two >>> 8) & EVEN)) | 0;
    e = (e + (three & EVEN)) | 0;
    f = (f + ((three >>> 8) & EVEN)) | 0;
    g = (g + (four & EVEN)) | 0;
    h = (h + ((four >>> 8) & EVEN)) | 0;
    if (one !== ZERO || two !== ZERO || three !== ZERO || four !== ZERO) met++;
  }
  keep(0, a, b);
  keep(4, c, d);
  keep(8, e, f);
  keep(12, g, h);
  return met;
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
  const { lanes, stride, from } = load(shipped);
  const row = rowOf(hashStem(token)) * stride + from;
  for (let lane = row; lane < row + LANES; lane++) if (lanes[lane] !== ZERO) return true;
  return false;
}
