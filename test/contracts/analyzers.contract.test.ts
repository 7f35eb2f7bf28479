import { beforeAll, describe, expect, it } from 'vitest';
import { ANALYZERS } from '../../src/analyzers/registry.ts';
import { hash32 } from '../../src/lib/hash.ts';
import type { Analyzer } from '../../src/model/analyzer.ts';
import { defineAnalyzer } from '../../src/model/define.ts';
import type { Json } from '../../src/model/json.ts';
import { POINT_IDS } from '../../src/model/kinds.ts';
import { findBrokenLaws, findMetaFaults, stateSizes } from './laws.ts';

let sizes: ReturnType<typeof stateSizes>;

beforeAll(() => {
  sizes = stateSizes([...ANALYZERS, ...ANALYZERS.map(hoardBeside)], [20_000, 40_000, 60_000, 80_000]);
}, 180_000);

/** Bytes that a record may add once what is kept is full: less than a number. */
const BYTES_PER_RECORD = 2;
/** Word stems of pains grow slowly up to their bound, which takes more records than these. */
const SLOW: ReadonlyMap<string, number> = new Map([['pain-triangulation', 12]]);

const limitOf = (id: string) => SLOW.get(id) ?? BYTES_PER_RECORD;

/** Bytes that each of the last records added to a state. */
function growthOf(id: string): number {
  const [, , before = 0, after = Number.POSITIVE_INFINITY] = sizes.get(id) ?? [];
  return (after - before) / 20_000;
}

const hoardId = (id: string) => `${id} with a hoard`;

/** Keeps a number of every row that an analyzer reads, as one might beside its bounded state. */
function hoardBeside({ meta }: Analyzer): Analyzer {
  const hoard = {
    meta: { ...meta, id: hoardId(meta.id) },
    map: (batch: readonly { readonly record: unknown }[]) =>
      batch.map(({ record }) => hash32(JSON.stringify(record))),
    merge: (a: readonly number[], b: readonly number[]) => [...a, ...b],
  };
  return hoard as unknown as Analyzer;
}

describe.each(ANALYZERS.map((analyzer) => [analyzer.meta.id, analyzer] as const))(
  'analyzer %s',
  (id, analyzer) => {
    it('obeys the laws', () => {
      expect(findBrokenLaws(analyzer)).toEqual([]);
    });

    it('describes itself truly', () => {
      expect(findMetaFaults(analyzer)).toEqual([]);
    });

    it('does not grow with rows', () => {
      const [some = 0, more = Number.POSITIVE_INFINITY] = sizes.get(id) ?? [];
      expect(more).toBeLessThan(some * 1.35 + 20_000);
    });

    it('keeps nothing of every further row, however large its state is', () => {
      expect(growthOf(id)).toBeLessThan(limitOf(id));
    });

    it('would be caught with a number of every row beside its state', () => {
      expect(growthOf(id) + growthOf(hoardId(id))).toBeGreaterThan(limitOf(id));
    });

    it('says so when its records are not there', () => {
      const state = analyzer.map([], { themes: [] });
      const conclusion = analyzer.finish(state, { themes: [], asOfDay: 20_000, present: [] });
      expect(conclusion.kind).not.toBe('failed');
      if (conclusion.kind === 'measured') expect(conclusion.metrics.every(({ n }) => n === 0)).toBe(true);
    });
  },
);

describe('the analyzers together', () => {
  const specs = ANALYZERS.flatMap(({ meta }) => meta.metrics.map((spec) => ({ ...spec, point: meta.point })));

  it('bring the 26 metrics of the method, each once', () => {
    const ids = 'T1 T2 T3 T4 T5 T6 T7 R1 R2 R3 R4 R5 D1 D2 D3 D4 D5 B1 B2 B3 B4 B5 B6 I1 I2 I3'.split(' ');
    expect(specs.map(({ id }) => id).sort()).toEqual(ids.sort());
  });

  it.each(POINT_IDS)('the shares inside %s add up to 1', (point) => {
    const sum = specs.filter((spec) => spec.point === point).reduce((total, { weight }) => total + weight, 0);
    expect(sum).toBeCloseTo(1, 9);
  });

  it('have ids of their own', () => {
    const ids = ANALYZERS.map(({ meta }) => meta.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(ANALYZERS.flatMap(({ meta }) => Object.entries(meta.tables ?? {})))(
    'name every column of the table %s',
    (_, { columns, bar }) => {
      const ids = columns.map(({ id }) => id);
      for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(new Set(ids).size).toBe(ids.length);
      if (bar !== undefined) expect(ids).toContain(bar);
    },
  );
});

describe('planted faults', () => {
  const plant = <S extends Json>(fault: Partial<Pick<Analyzer<S>, 'map' | 'merge' | 'finish'>>): Analyzer =>
    defineAnalyzer({
      meta: { ...ANALYZERS[0]!.meta, reads: ['tickets'], metrics: [], statements: {} },
      map: (batch) => batch.length,
      merge: (a, b) => a + b,
      finish: (state) => ({ kind: 'insufficient', have: state, need: state + 1, what: 'tickets' }),
      ...fault,
    } as Analyzer<number> as unknown as Analyzer<S>);

  it('a sound analyzer has none', () => {
    expect(findBrokenLaws(plant({}))).toEqual([]);
  });

  it.each([
    ['merge is commutative', plant<number>({ merge: (a, b) => (a === 0 ? b : b === 0 ? a : 2 * a + b) })],
    [
      'merge is associative',
      plant<number>({ merge: (a, b) => (a === 0 ? b : b === 0 ? a : Math.floor((a + b) / 2)) }),
    ],
    ['map([]) is neutral', plant<number>({ merge: (a, b) => a + b + 1 })],
    [
      'a state survives JSON',
      plant<Json>({
        map: (batch) => ({ n: batch.length, at: undefined }) as unknown as Json,
        merge: (a) => a,
      }),
    ],
    ['a state holds whole numbers', plant<number>({ map: (batch) => batch.length / 3 })],
    [
      'any split and order give the same conclusion',
      plant<Json>({
        map: (batch) => (batch[0]?.record.id ?? '') as Json,
        merge: (a, b) => (a === '' ? b : a),
        finish: (state) => ({ kind: 'failed', code: 'x', message: String(state) }),
      }),
    ],
    [
      'batches are not kept',
      plant<Json>({ map: (batch) => JSON.parse(JSON.stringify(batch)) as Json, merge: (a) => a }),
    ],
  ])('"%s" is caught', (law, analyzer) => {
    expect(findBrokenLaws(analyzer)).toContain(law);
  });

  it('a state that grows is caught', () => {
    const hoard = plant<readonly string[]>({
      map: (batch) => batch.map(({ record }) => String(record.id)),
      merge: (a, b) => [...a, ...b],
    });
    const [some = 0, more = 0] = stateSizes([hoard], [4000, 8000]).get(hoard.meta.id) ?? [];
    expect(more).toBeGreaterThan(some * 1.35 + 20_000);
  });
});
