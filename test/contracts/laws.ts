import { isDeepStrictEqual } from 'node:util';
import type { Analyzer, FinishContext } from '../../src/model/analyzer.ts';
import type { Json } from '../../src/model/json.ts';
import { RECORD_KINDS, type RecordKind } from '../../src/model/kinds.ts';
import type { AnyObservation } from '../../src/model/signal.ts';
import { createRandom, randomObservations } from './random-observations.ts';

const THEMES = [
  'usability',
  'performance',
  'reliability',
  'missing-feature',
  'integration',
  'support',
  'reporting',
];

export const CONTEXT: FinishContext = {
  themes: THEMES.map((id) => ({ id, title: id, stage: 'use', paradox: 'broken-experience' })),
  asOfDay: Math.floor(Date.UTC(2026, 8, 30) / 86_400_000),
  present: RECORD_KINDS,
};

/** The laws of an analyzer, each as a sentence when it is broken; an empty list when all hold. */
export function findBrokenLaws(analyzer: Analyzer, count = 240): string[] {
  const broken: string[] = [];
  const check = (law: string, holds: boolean): void => {
    if (!holds) broken.push(law);
  };
  const { map, merge, finish, meta } = analyzer;
  const all = randomObservations(meta.reads, count, { seed: 11 });
  const [a, b, c] = [all.slice(0, 70), all.slice(70, 130), all.slice(130)].map((part) => map(part, CONTEXT));
  if (a === undefined || b === undefined || c === undefined) throw new Error('three parts');
  const same = isDeepStrictEqual;

  check('merge is commutative', same(merge(a, b, CONTEXT), merge(b, a, CONTEXT)));
  check(
    'merge is associative',
    same(merge(merge(a, b, CONTEXT), c, CONTEXT), merge(a, merge(b, c, CONTEXT), CONTEXT)),
  );
  const empty = map([], CONTEXT);
  check('map([]) is neutral', same(merge(a, empty, CONTEXT), a) && same(merge(empty, a, CONTEXT), a));
  check('a state survives JSON', same(JSON.parse(JSON.stringify(a)), a));
  check('a state holds whole numbers', holdsOnlyWholeNumbers(a));

  const whole = finish(map(all, CONTEXT), CONTEXT);
  check('a conclusion survives JSON', same(JSON.parse(JSON.stringify(whole)), whole));
  for (const seed of [1, 2, 3]) {
    const parts = splitAtRandom(shuffle(all, seed), seed).map((part) => map(part, CONTEXT));
    const state = parts.reduce((left, right) => merge(left, right, CONTEXT), empty);
    check('any split and order give the same conclusion', same(finish(state, CONTEXT), whole));
  }
  check('batches are not kept', !mentionsRows(a));
  return [...new Set(broken)];
}

const BATCH = 2000;

/**
 * Length of the state of each analyzer as JSON after each of these numbers of records, rising, which are multiples of
 * 2,000. All in one pass, as an audit does it: making the records takes longer than analysing them, and of 40,000 of
 * each kind only a batch has to be kept.
 * @returns sizes by the id of the analyzer
 */
export function stateSizes(
  analyzers: readonly Analyzer[],
  counts: readonly number[],
): ReadonlyMap<string, readonly number[]> {
  const states = analyzers.map((analyzer) => ({
    analyzer,
    state: analyzer.map([], CONTEXT),
    sizes: [] as number[],
  }));
  let from = 0;
  for (const count of counts) {
    for (; from < count; from += BATCH) {
      const batches = openBatches(from);
      for (const one of states) {
        const { map, merge, meta } = one.analyzer;
        one.state = merge(one.state, map(batches(meta.reads), CONTEXT), CONTEXT);
      }
    }
    for (const { state, sizes } of states) sizes.push(JSON.stringify(state).length);
  }
  return new Map(states.map(({ analyzer, sizes }) => [analyzer.meta.id, sizes]));
}

/** Batches of any kinds from one pool of each kind; where there are several, they take turns. */
function openBatches(from: number): (kinds: readonly RecordKind[]) => AnyObservation[] {
  const pools = new Map<RecordKind, readonly AnyObservation[]>();
  const poolOf = (kind: RecordKind): readonly AnyObservation[] => {
    const seed = from + 1 + RECORD_KINDS.indexOf(kind);
    const pool = pools.get(kind) ?? randomObservations([kind], BATCH, { seed, accounts: 1e9 });
    pools.set(kind, pool);
    return pool;
  };
  return (kinds) => {
    const turns = kinds.map(poolOf);
    return Array.from({ length: BATCH }, (_, at) => {
      const one = turns[at % turns.length]?.[Math.floor(at / turns.length)];
      if (one === undefined) throw new Error('an analyzer reads at least one kind');
      return one;
    });
  };
}

function holdsOnlyWholeNumbers(value: Json): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value);
  if (value === null || typeof value !== 'object') return true;
  return Object.values(value).every((member: Json) => holdsOnlyWholeNumbers(member));
}

/** A state that carries records along would carry their origin. */
function mentionsRows(state: Json): boolean {
  return JSON.stringify(state).includes('"origin"');
}

export function shuffle<T>(items: readonly T[], seed: number): T[] {
  const random = createRandom(seed);
  return items
    .map((item) => ({ item, key: random() }))
    .sort((x, y) => x.key - y.key)
    .map(({ item }) => item);
}

function splitAtRandom(items: readonly AnyObservation[], seed: number): AnyObservation[][] {
  const random = createRandom(seed + 100);
  const parts: AnyObservation[][] = [[]];
  for (const item of items) {
    if (random() < 0.08) parts.push([]);
    parts.at(-1)?.push(item);
  }
  return parts;
}

/** What is wrong with an analyzer's description of itself. */
export function findMetaFaults(analyzer: Analyzer): string[] {
  const { meta } = analyzer;
  const faults: string[] = [];
  const conclusion = analyzer.finish(
    analyzer.map(randomObservations(meta.reads, 400, { seed: 5 }), CONTEXT),
    CONTEXT,
  );
  if (conclusion.kind !== 'measured') return [`does not measure 400 random records: ${conclusion.kind}`];
  const known = new Set(meta.metrics.map(({ id }) => id));
  for (const { id } of conclusion.metrics) if (!known.has(id)) faults.push(`metric ${id} has no spec`);
  for (const metric of conclusion.metrics) {
    const spec = meta.metrics.find(({ id }) => id === metric.id);
    if (spec !== undefined && spec.kind !== metric.data.kind)
      faults.push(`metric ${metric.id} is not a ${spec.kind}`);
  }
  const statements = [...conclusion.findings, ...conclusion.metrics.flatMap(({ caveats }) => caveats)];
  for (const { id, facts } of statements) {
    const template = Object.hasOwn(meta.statements, id) ? meta.statements[id] : undefined;
    if (template === undefined) faults.push(`statement ${id} has no template`);
    else
      for (const name of factsIn(template))
        if (!Object.hasOwn(facts, name)) faults.push(`${id} lacks the fact ${name}`);
  }
  for (const table of conclusion.tables ?? []) {
    const spec = meta.tables?.[table.id];
    if (spec === undefined) faults.push(`table ${table.id} has no spec`);
    else if (table.rows.some((row) => row.length !== spec.columns.length))
      faults.push(`table ${table.id} is ragged`);
  }
  const keys = conclusion.findings.map(({ key }) => key);
  if (new Set(keys).size !== keys.length) faults.push('two findings have one key');
  return faults;
}

function factsIn(template: string): string[] {
  return [...template.matchAll(/\{([a-zA-Z]+)(?:\|[a-z]+)?\}/g)].map((match) => match[1] ?? '');
}
