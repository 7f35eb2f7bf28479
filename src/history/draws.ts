import { hash32 } from '../lib/hash.ts';
import { quantileOf } from '../lib/statistics/quantile.ts';
import { RandomStream } from '../lib/statistics/rng.ts';
import { Z_90 } from '../lib/statistics/wilson.ts';

/** Draws a run keeps of each metric: their quantiles settle to about a tenth of their spread. */
const KEPT_DRAWS = 1000;
/** Quantiles a run keeps of score, points and metrics: 0 %, 1 %, ... 100 %. */
const QUANTILES = 101;

const LEVELS = 0xffff;

/** Draws in the order in which they were drawn, as 16-bit steps between the lowest and the highest. */
export interface PackedDraws {
  readonly lo: number;
  readonly hi: number;
  /** Base64 of unsigned 16-bit integers, little-endian. */
  readonly steps: string;
}

/** @returns null when there are none or one is not finite */
export function packDraws(draws: ArrayLike<number>): PackedDraws | null {
  const kept = Float64Array.from(draws).subarray(0, KEPT_DRAWS);
  if (kept.length === 0 || !kept.every(Number.isFinite)) return null;
  const lo = kept.reduce((least, draw) => Math.min(least, draw), Number.POSITIVE_INFINITY);
  const hi = kept.reduce((most, draw) => Math.max(most, draw), Number.NEGATIVE_INFINITY);
  const width = hi > lo ? hi - lo : 1;
  const bytes = Buffer.alloc(2 * kept.length);
  kept.forEach((draw, index) => {
    bytes.writeUInt16LE(Math.round((LEVELS * (draw - lo)) / width), 2 * index);
  });
  return { lo, hi, steps: bytes.toString('base64') };
}

export function unpackDraws({ lo, hi, steps }: PackedDraws): Float64Array {
  const bytes = Buffer.from(steps, 'base64');
  const draws = new Float64Array(Math.floor(bytes.length / 2));
  return draws.map((_, index) => lo + ((hi - lo) * bytes.readUInt16LE(2 * index)) / LEVELS);
}

/** @returns ascending, or null when there are none or one is not finite */
export function quantilesOf(draws: ArrayLike<number>): number[] | null {
  const sorted = Float64Array.from(draws).sort();
  if (sorted.length === 0 || !sorted.every(Number.isFinite)) return null;
  return Array.from({ length: QUANTILES }, (_, index) => quantileOf(sorted, index / (QUANTILES - 1)));
}

/** What is known of a number: its draws' quantiles, else the 90 % interval alone. */
export interface Spread {
  readonly value: number;
  readonly interval: readonly [lo: number, hi: number];
  readonly quantiles: readonly number[] | null;
}

/** Probability that a number is above `limit`, linear between quantiles. */
export function chanceAbove(limit: number, spread: Spread): number {
  const quantiles = spread.quantiles ?? quantilesOf(imitateDraws(spread, 'level')) ?? [spread.value];
  const above = quantiles.findIndex((quantile) => quantile > limit);
  if (above < 0) return 0;
  if (above === 0) return 1;
  const low = quantiles[above - 1] ?? limit;
  const high = quantiles[above] ?? limit;
  return 1 - (above - 1 + (limit - low) / (high - low)) / (quantiles.length - 1);
}

/** Draws for a number of which only value and interval are known: normal, with a spread of its own on each side. */
export function imitateDraws({ value, interval }: Spread, name: string): Float64Array {
  const below = Math.max(0, value - interval[0]) / Z_90;
  const above = Math.max(0, interval[1] - value) / Z_90;
  const stream = new RandomStream(hash32(name), 0x696d6974);
  return new Float64Array(KEPT_DRAWS).map(() => {
    const z = stream.normal();
    return value + z * (z < 0 ? below : above);
  });
}
