import type { Text } from '../../model/signal.ts';
import { HEADS } from './heads.ts';
import { MAIN } from './weights.data.ts';
import { ROWS, WordFeatures } from './word-features.ts';

/** Length of a text's feature vector: single words of short texts count as much as they did when it was learned. */
export const LENGTH = 1.5;

/** Bytes from row to row in memory. */
const STRIDE = 16;

/** A table as it ships. */
export interface PackedTable {
  /** A bit for each row that has weights, in base64. */
  readonly present: string;
  /** The weights of those rows, one byte each, in base64. */
  readonly weights: string;
  /** What one step of a weight is worth, by column. */
  readonly scales: readonly number[];
}

const PRESENT = 2;
const KNOWN = 3;
const ROWS_PER_BYTE = 4;
/** Columns of the first head. */
const FIRST = HEADS.intent.size;

interface Table {
  /** `weights[row * STRIDE + column]`. */
  readonly weights: Int8Array;
  /** Two bits a row: 0 without weights, `KNOWN` with weights of the first head, else `PRESENT`. */
  readonly present: Uint8Array;
  readonly scales: readonly number[];
  /** Written over each time: longer ones are slow to make. */
  readonly scores: Float64Array;
}

const features = new WordFeatures();
/** Texts that were read last: tables are asked about the same ones in turn. */
let read: readonly Text[] = [];
/** Where the rows with weights begin in the table that is asked. */
const weighed = new Int32Array(features.rows.length);
const loaded = new Map<PackedTable, Table>();

function load(shipped: PackedTable): Table {
  const known = loaded.get(shipped);
  if (known !== undefined) return known;
  const bits = bytesOf(shipped.present);
  const packed = bytesOf(shipped.weights);
  const width = shipped.scales.length;
  const weights = new Int8Array(ROWS * STRIDE);
  const present = new Uint8Array(ROWS / ROWS_PER_BYTE);
  let next = 0;
  for (let row = 0; row < ROWS; row++) {
    if (((bits[row >>> 3] ?? 0) & (1 << (row & 7))) === 0) continue;
    let mark = PRESENT;
    for (let column = 0; column < width; column++) {
      const weight = packed[next++] ?? 0;
      weights[row * STRIDE + column] = weight;
      if (column < FIRST && weight !== 0) mark = KNOWN;
    }
    present[row >>> 2] = (present[row >>> 2] ?? 0) | (mark << (2 * (row & 3)));
  }
  const table = { weights, present, scales: shipped.scales, scores: new Float64Array(width) };
  loaded.set(shipped, table);
  return table;
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
  /** Share of the words and pairs that the first head has weights for: others may be known to other heads alone. */
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
  const { present, weights, scales, scores } = load(shipped);
  const width = scales.length;
  const { rows, count } = readRows(texts);
  let kept = 0;
  let known = 0;
  for (let i = 0; i < count; i++) {
    const row = rows[i] ?? 0;
    const mark = ((present[row >>> 2] ?? 0) >>> (2 * (row & 3))) & 3;
    if (mark === 0) continue;
    weighed[kept++] = row * STRIDE;
    known += mark & 1;
  }
  const share = LENGTH / Math.sqrt(Math.max(1, count));
  // Two columns at a time stay in registers; their rows are in the nearest cache after the first.
  for (let column = 0; column < width; column += 2) {
    let left = 0;
    let right = 0;
    for (let i = 0; i < kept; i++) {
      const at = (weighed[i] ?? 0) + column;
      left += weights[at] ?? 0;
      right += weights[at + 1] ?? 0;
    }
    scores[column] = left * (scales[column] ?? 0) * share;
    if (column + 1 < width) scores[column + 1] = right * (scales[column + 1] ?? 0) * share;
  }
  return { scores, known: known / Math.max(1, count), count, weighed: kept };
}

/**
 * What the words of each clause say to one column; clauses of all texts counted through. Words met before belong to
 * the clause that had them first.
 */
export function scoreClauses(texts: readonly Text[], column: number, shipped: PackedTable): Float64Array {
  const { weights } = load(shipped);
  const { rows, clauses, count } = readRows(texts);
  const scores = new Float64Array(texts.reduce((sum, text) => sum + text.clauses.length, 0));
  for (let i = 0; i < count; i++) {
    const clause = clauses[i] ?? 0;
    scores[clause] = (scores[clause] ?? 0) + (weights[(rows[i] ?? 0) * STRIDE + column] ?? 0);
  }
  return scores;
}
