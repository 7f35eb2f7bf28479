import { mean, sampleCorrelation, sampleVariance } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { RandomStream, randomKey, uniformAt } from '../../../../src/lib/statistics/rng.ts';

const N = 20_000;

function repeat(count: number, next: (index: number) => number): number[] {
  return Array.from({ length: count }, (_, index) => next(index));
}

function uniforms(...parts: readonly number[]): number[] {
  const { high, low } = randomKey(...parts);
  return repeat(N, (index) => uniformAt(high, low, index));
}

describe('uniformAt', () => {
  it('is the same for the same key and index, and another for another', () => {
    const { high, low } = randomKey(7, 42);
    expect(uniformAt(high, low, 3)).toBe(uniformAt(high, low, 3));
    expect(new Set([...uniforms(7, 42), ...uniforms(42, 7), ...uniforms(7, 43)]).size).toBe(3 * N);
  });

  it('lies inside (0, 1) for any words', () => {
    for (const word of [0, 1, 0x7fffffff, 0x80000000, 0xffffffff]) {
      for (let index = 0; index < 1000; index++) {
        const u = uniformAt(word, word, index);
        expect(u > 0 && u < 1).toBe(true);
      }
    }
  });

  it('is uniform along the index', () => {
    const sorted = uniforms(1, 2, 3).sort((a, b) => a - b);
    const distance = Math.max(...sorted.map((u, i) => Math.abs(u - (i + 0.5) / N)));
    // Kolmogorov and Smirnov: 1.95 / sqrt(n) is exceeded once in a thousand.
    expect(distance).toBeLessThan(1.95 / Math.sqrt(N));
  });

  it('is uniform and uncorrelated along neighbouring keys too', () => {
    const keys = repeat(N, (cluster) => cluster).map((cluster) => randomKey(1, 9, cluster));
    const now = keys.map(({ high, low }) => uniformAt(high, low, 0));
    const next = keys.map(({ high, low }) => uniformAt(high, low, 1));
    expect(mean(now)).toBeCloseTo(0.5, 2);
    expect(sampleVariance(now)).toBeCloseTo(1 / 12, 2);
    expect(Math.abs(sampleCorrelation(now, next))).toBeLessThan(0.03);
    expect(Math.abs(sampleCorrelation(now.slice(1), now.slice(0, -1)))).toBeLessThan(0.03);
  });

  it('gives exponential weights whose sum over clusters varies as it should', () => {
    const keys = repeat(200, (cluster) => randomKey(5, cluster).high).map((_, c) => randomKey(5, c));
    const sums = repeat(4000, (draw) =>
      keys.reduce((sum, { high, low }) => sum - Math.log(uniformAt(high, low, draw)), 0),
    );
    expect(mean(sums) / 200).toBeCloseTo(1, 2);
    expect(sampleVariance(sums) / 200).toBeGreaterThan(0.9);
    expect(sampleVariance(sums) / 200).toBeLessThan(1.1);
  });
});

describe('RandomStream', () => {
  it('repeats itself for the same parts', () => {
    const [a, b] = [new RandomStream(1, 2), new RandomStream(1, 2)];
    expect(repeat(50, () => a.gamma(0.4))).toEqual(repeat(50, () => b.gamma(0.4)));
  });

  it('has standard normals', () => {
    const stream = new RandomStream(3);
    const sample = repeat(N, () => stream.normal());
    expect(Math.abs(mean(sample))).toBeLessThan(0.03);
    expect(Math.abs(sampleVariance(sample) - 1)).toBeLessThan(0.05);
  });

  it.each([0.08, 0.325, 0.5, 1, 2.5, 40])('has Gammas with mean and variance %f', (shape) => {
    const stream = new RandomStream(4, Math.round(shape * 1000));
    const sample = repeat(N, () => stream.gamma(shape));
    expect(Math.min(...sample)).toBeGreaterThanOrEqual(0);
    expect(Math.abs(mean(sample) / shape - 1)).toBeLessThan(0.1);
    expect(Math.abs(sampleVariance(sample) / shape - 1)).toBeLessThan(0.2);
  });

  it('has nothing for a shape that is not positive', () => {
    const stream = new RandomStream(5);
    expect([0, -1, Number.NaN].map((shape) => stream.gamma(shape))).toEqual([0, 0, 0]);
  });

  it('has Betas with the mean and variance of their shapes', () => {
    const stream = new RandomStream(6);
    const sample = repeat(N, () => stream.beta(1, 3));
    expect(mean(sample)).toBeCloseTo(0.25, 2);
    expect(sampleVariance(sample)).toBeCloseTo(3 / 80, 2);
  });
});
