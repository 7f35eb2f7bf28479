import { ROWS } from '../../src/signals/model/word-features.ts';
import type { Linear } from './fit.ts';

/** Weights beyond this share of all, by size, are cut off: a few rare words would take the scale from the rest. */
const KEPT = 0.9995;
const MOST = 127;

/** Columns of a table that share a scale. */
export interface PackedHead {
  readonly from: number;
  readonly size: number;
  readonly model: Linear;
  /** In how many texts that it was learned from each row occurs. */
  readonly met: Uint16Array;
}

/** The heads as one table of whole numbers, rows without weights left out, as a constant of `weights.data.ts`. */
export function packTable(name: string, about: string, heads: readonly PackedHead[]): string {
  const width = heads.reduce((most, { from, size }) => Math.max(most, from + size), 0);
  const scales = new Array<number>(width).fill(0);
  const table = new Int8Array(ROWS * width);
  for (const head of heads) fill(table, scales, head);
  const present = new Uint8Array(ROWS / 8);
  const rows: number[] = [];
  for (let row = 0; row < ROWS; row++) {
    const own = table.subarray(row * width, (row + 1) * width);
    if (own.every((weight) => weight === 0)) continue;
    present[row >>> 3] = (present[row >>> 3] ?? 0) | (1 << (row & 7));
    rows.push(...own);
  }
  return `
/** ${about} */
export const ${name}: PackedTable = {
  present:
    '${Buffer.from(present).toString('base64')}',
  weights:
    '${Buffer.from(Int8Array.from(rows).buffer).toString('base64')}',
  scales: [${scales.map((scale) => Number(scale.toPrecision(6))).join(', ')}],
};
`;
}

/** Words met once say more about their text than about their meaning. */
export const RARE = 2;

/** In how many texts each row of the table occurs. */
export function countRows(texts: Iterable<{ readonly rows: Int32Array }>): Uint16Array {
  const met = new Uint16Array(ROWS);
  for (const { rows } of texts) {
    for (const row of rows) met[row] = Math.min(60_000, (met[row] ?? 0) + 1);
  }
  return met;
}

/** Rows that a head will have weights for: 1, or 0. */
export function knownRows(model: Linear, met: Uint16Array): Uint8Array {
  const least = stepOf(model) / 2;
  return Uint8Array.from(met, (n, row) => {
    const own = model.table.subarray(row * model.classes, (row + 1) * model.classes);
    return n >= RARE && own.some((weight) => Math.abs(weight) >= least) ? 1 : 0;
  });
}

/** What one step of a packed weight is worth. */
function stepOf({ table }: Linear): number {
  const sizes = table
    .map(Math.abs)
    .filter((weight) => weight > 0)
    .sort();
  return (sizes[Math.floor(sizes.length * KEPT)] ?? 1) / MOST;
}

function fill(table: Int8Array, scales: number[], { from, size, model, met }: PackedHead): void {
  const width = scales.length;
  const scale = stepOf(model);
  for (let c = 0; c < size; c++) {
    scales[from + c] = scale;
    for (let row = 0; row < ROWS; row++) {
      if ((met[row] ?? 0) < RARE) continue;
      const weight = Math.round((model.table[row * model.classes + c] ?? 0) / scale);
      table[row * width + from + c] = Math.max(-MOST, Math.min(MOST, weight));
    }
  }
}
