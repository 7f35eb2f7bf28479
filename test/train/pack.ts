import { HEADS, WIDTH } from '../../src/signals/model/heads.ts';
import { ROWS } from '../../src/signals/model/word-features.ts';
import type { Linear } from './fit.ts';

/** Weights beyond this share of all, by size, are cut off: a few rare words would take the scale from the rest. */
const KEPT = 0.9995;
const MOST = 127;

type Head = keyof typeof HEADS;

/** The heads as one table of whole numbers, rows without weights left out, as the text of `weights.data.ts`. */
export function packWeights(models: Readonly<Record<Head, Linear>>, met: Uint16Array): string {
  const scales = new Array<number>(WIDTH).fill(0);
  const table = new Int8Array(ROWS * WIDTH);
  for (const name of Object.keys(HEADS).sort()) {
    if (isHead(name)) fill(table, scales, { ...HEADS[name], model: models[name], met });
  }
  const present = new Uint8Array(ROWS / 8);
  const rows: number[] = [];
  for (let row = 0; row < ROWS; row++) {
    const own = table.subarray(row * WIDTH, (row + 1) * WIDTH);
    if (own.every((weight) => weight === 0)) continue;
    present[row >>> 3] = (present[row >>> 3] ?? 0) | (1 << (row & 7));
    rows.push(...own);
  }
  const weights = Buffer.from(Int8Array.from(rows).buffer).toString('base64');
  return `// Written by \`npm run train:signals\`; what it was learned from stands in docs/text-model.md.

/** A bit for each row of the table that has weights, in base64. */
export const PRESENT =
  '${Buffer.from(present).toString('base64')}';

/** The weights of those rows, one byte each, in base64. */
export const WEIGHTS =
  '${weights}';

/** What one step of a weight is worth, by column. */
export const SCALES: readonly number[] = [${scales.map((scale) => Number(scale.toPrecision(6))).join(', ')}];
`;
}

function isHead(name: string): name is Head {
  return name in HEADS;
}

interface Filling {
  readonly from: number;
  readonly size: number;
  readonly model: Linear;
  readonly met: Uint16Array;
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

function fill(table: Int8Array, scales: number[], { from, size, model, met }: Filling): void {
  const sizes = model.table
    .map(Math.abs)
    .filter((weight) => weight > 0)
    .sort();
  const scale = (sizes[Math.floor(sizes.length * KEPT)] ?? 1) / MOST;
  for (let c = 0; c < size; c++) {
    scales[from + c] = scale;
    for (let row = 0; row < ROWS; row++) {
      if ((met[row] ?? 0) < RARE) continue;
      const weight = Math.round((model.table[row * model.classes + c] ?? 0) / scale);
      table[row * WIDTH + from + c] = Math.max(-MOST, Math.min(MOST, weight));
    }
  }
}
