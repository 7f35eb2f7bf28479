import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ClusterTally,
  clusterOf,
  MAX_CLUSTERS,
  mergeClusters,
  sumClusters,
} from '../../../src/lib/states/clusters.ts';
import { countDistinct, DISTINCT_CAP, Distinct, mergeDistinct } from '../../../src/lib/states/distinct.ts';
import { mergeSamples, RowSample } from '../../../src/lib/states/sample.ts';
import { mergeTallies, Tally } from '../../../src/lib/states/tally.ts';
import { mergeWindows, OLD, WindowTally, windowCounts } from '../../../src/lib/states/windows.ts';

// Every bounded state obeys one law: however the input is cut into parts and in whatever order the parts are
// merged, the state is the same. Small caps would hide folding, so numbers beyond the caps are used too.

const cut = <T>(items: readonly T[], at: number): [T[], T[]] => {
  const index = items.length === 0 ? 0 : at % (items.length + 1);
  return [items.slice(0, index), items.slice(index)];
};

describe('cluster tallies', () => {
  const build = (clusters: readonly number[]) => {
    const tally = new ClusterTally(2);
    for (const cluster of clusters) tally.add(cluster, cluster % 2);
    return tally.toState();
  };

  it('merge to the same state however they are cut', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff_ffff), { maxLength: 60 }), fc.nat(), (clusters, at) => {
        const [a, b] = cut(clusters, at);
        expect(mergeClusters(build(a), build(b))).toEqual(build(clusters));
        expect(mergeClusters(build(b), build(a))).toEqual(build(clusters));
      }),
    );
  });

  it('fold beyond the cap, early or late alike, and lose no count', () => {
    const many = Array.from({ length: 3 * MAX_CLUSTERS }, (_, i) => (i * 2654435761) >>> 0);
    const whole = build(many);
    expect(whole.folded).toBe(true);
    expect(whole.rows.length).toBeLessThanOrEqual(MAX_CLUSTERS);
    expect(sumClusters(whole, 0) + sumClusters(whole, 1)).toBe(many.length);
    for (const at of [10, MAX_CLUSTERS - 1, 2 * MAX_CLUSTERS]) {
      const [a, b] = cut(many, at);
      expect(mergeClusters(build(a), build(b))).toEqual(whole);
    }
  });

  it('put an account into one cluster whatever its case, and a stranger into its own', () => {
    expect(clusterOf(' Globex ', '1')).toBe(clusterOf('globex', '2'));
    expect(clusterOf(null, '1')).not.toBe(clusterOf(null, '2'));
    expect(clusterOf(null, 'globex')).not.toBe(clusterOf('globex', ''));
  });
});

describe('window tallies', () => {
  const SPAN = 30;
  type Cell = readonly [cluster: number, day: number];
  const build = (cells: readonly Cell[]) => {
    const tally = new WindowTally(SPAN, 1);
    for (const [cluster, day] of cells) tally.add(cluster, day, 0);
    return tally.toState();
  };

  it('merge to the same state however they are cut', () => {
    const cell = fc.tuple(fc.nat(5), fc.integer({ min: 20_000, max: 20_100 }));
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 60 }), fc.nat(), (cells, at) => {
        const [a, b] = cut(cells, at);
        expect(mergeWindows(build(a), build(b), SPAN)).toEqual(build(cells));
        expect(mergeWindows(build(b), build(a), SPAN)).toEqual(build(cells));
      }),
    );
  });

  it('count exactly inside any window that ends on the newest day or later', () => {
    const cell = fc.tuple(fc.nat(5), fc.integer({ min: 20_000, max: 20_100 }));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 60 }), fc.nat(20), (cells, later) => {
        const end = Math.max(...cells.map(([, day]) => day)) + later;
        const counted = [...windowCounts(build(cells), end - SPAN, end).values()].flat();
        const expected = cells.filter(([, day]) => day > end - SPAN && day <= end).length;
        expect(counted.reduce((sum, count) => sum + count, 0)).toBe(expected);
      }),
    );
  });

  it('keep what fell out of the window as one bucket', () => {
    const state = build([
      [1, 20_000],
      [1, 20_001],
      [1, 20_090],
    ]);
    expect(state.rows).toEqual([
      [1, OLD, 2],
      [1, 20_090, 1],
    ]);
  });

  it('fold beyond the cap, early or late alike', () => {
    const many = Array.from(
      { length: 2 * MAX_CLUSTERS },
      (_, i): Cell => [(i * 2654435761) >>> 0, 20_000 + (i % 50)],
    );
    for (const at of [5, MAX_CLUSTERS + 1]) {
      const [a, b] = cut(many, at);
      expect(mergeWindows(build(a), build(b), SPAN)).toEqual(build(many));
    }
  });
});

describe('tallies by text', () => {
  const build = (keys: readonly string[], cap?: number) => {
    const tally = new Tally();
    for (const key of keys) tally.add(key);
    return tally.toState(cap);
  };

  it('count keys that would hurt an object', () => {
    expect(build(['acme', '__proto__', 'acme', 'constructor'])).toEqual([
      ['__proto__', 1],
      ['acme', 2],
      ['constructor', 1],
    ]);
  });

  it('obey the cap however they are cut, with exact counts for the keys that stay', () => {
    const key = fc.constantFrom(...'abcdefghijklmnop');
    fc.assert(
      fc.property(fc.array(key, { maxLength: 80 }), fc.nat(), (keys, at) => {
        const [a, b] = cut(keys, at);
        expect(mergeTallies(build(a, 5), build(b, 5), 5)).toEqual(build(keys, 5));
      }),
    );
  });
});

describe('distinct counters', () => {
  const build = (values: readonly string[]) => {
    const distinct = new Distinct();
    for (const value of values) distinct.add(value);
    return distinct.toState();
  };
  const names = (count: number): string[] => Array.from({ length: count }, (_, i) => `account ${i}`);

  it('are exact below the cap and close above it', () => {
    expect(countDistinct(build([...names(500), ...names(500)]))).toBe(500);
    const estimate = countDistinct(build(names(50_000)));
    expect(Math.abs(estimate - 50_000)).toBeLessThan(5000);
  });

  it('merge to the same state however they are cut', () => {
    const all = names(3 * DISTINCT_CAP);
    for (const at of [3, DISTINCT_CAP, 2000]) {
      const [a, b] = cut(all, at);
      expect(mergeDistinct(build(a), build(b))).toEqual(build(all));
    }
  });
});

describe('row samples', () => {
  const build = (hashes: readonly number[]) => {
    const sample = new RowSample<number>(10);
    for (const hash of hashes) sample.add(hash, String(hash), hash);
    return sample.toState();
  };

  it('keep everything up to the cap, and say of how many', () => {
    expect(build([5, 3, 4])).toMatchObject({ total: 3, rows: [{ value: 3 }, { value: 4 }, { value: 5 }] });
  });

  it('merge to the same state however they are cut', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { maxLength: 60 }), fc.nat(), (hashes, at) => {
        const [a, b] = cut(hashes, at);
        expect(mergeSamples(build(a), build(b), 10)).toEqual(build(hashes));
      }),
    );
  });
});
