import { sampleKey } from '../../lib/evidence/record-key.ts';
import { hashInts } from '../../lib/hash.ts';
import { mergeSamples, RowSample, type SampleRow, type SampleState } from '../../lib/states/sample.ts';
import { silenceOf } from '../../lib/states/silence.ts';
import type { Analyzer } from '../../model/analyzer.ts';
import { defineAnalyzer } from '../../model/define.ts';
import { REQUEST_CLASSES, type RecordKind, type RequestClass } from '../../model/kinds.ts';
import type { AnyObservation, Observation } from '../../model/signal.ts';

/** One record to be coded. */
export type SampledRecord = {
  readonly kind: RecordKind;
  readonly id: string | null;
  readonly source: string;
  readonly row: number;
  /** Its own words, verbatim. */
  readonly text: string;
  readonly read: RequestClass;
};

/** Records that are alike to the reader: how many there are, and those with the smallest hashes. */
export interface Stratum {
  readonly kind: RecordKind;
  readonly read: RequestClass;
  readonly records: number;
  readonly rows: readonly SampleRow<SampledRecord>[];
}

export interface SamplerOptions {
  readonly kinds: readonly RecordKind[];
  /** Records kept of every stratum; more are never drawn. */
  readonly cap: number;
  readonly seed: number;
}

/** An analyzer that only remembers: its strata can be asked for once it has finished. */
export interface Sampler {
  readonly analyzer: Analyzer;
  strata(): readonly Stratum[];
}

type State = { readonly [stratum: string]: SampleState<SampledRecord> };

/** Units of a text that are kept: enough to tell what it is about. */
const MAX_TEXT = 2_000;

export function createSampler({ kinds, cap, seed }: SamplerOptions): Sampler {
  let finished: State = {};
  const analyzer = defineAnalyzer<State, RecordKind>({
    meta: {
      id: 'label-sample',
      point: 'cross',
      title: 'Records to be coded by hand',
      why: 'How well words are read on this data, only this data can tell.',
      version: 1,
      reads: kinds,
      signals: ['intent'],
      metrics: [],
      statements: {},
    },
    map: (batch) => sampleBatch(batch, { cap, seed }),
    merge: (a, b) => mergeStates(a, b, cap),
    finish: (state) => {
      finished = state;
      return { kind: 'measured', metrics: [], findings: [] };
    },
  });
  return { analyzer, strata: () => kinds.flatMap((kind) => listStrata(finished, kind)) };
}

function sampleBatch(
  batch: readonly Observation[],
  { cap, seed }: Pick<SamplerOptions, 'cap' | 'seed'>,
): State {
  const samples = new Map<string, RowSample<SampledRecord>>();
  for (const observation of batch) {
    const value = describe(observation);
    if (value === null) continue;
    const name = nameOf(value.kind, value.read);
    const sample = samples.get(name) ?? new RowSample<SampledRecord>(cap);
    samples.set(name, sample);
    const { hash, key } = sampleKey(observation);
    sample.add(hashInts(seed, hash), key, value);
  }
  return Object.fromEntries([...samples].map(([name, sample]) => [name, sample.toState()]));
}

/** @returns null for a record that shares leave out, without words of a person or in a language that is not read */
function describe(observation: AnyObservation): SampledRecord | null {
  const { record, texts, signals } = observation;
  const { intent } = signals;
  if (intent === undefined || silenceOf(observation, 'lexicon') !== null) return null;
  const { source, row } = record.origin;
  const text = texts.map(({ raw }) => raw.trim()).join('\n');
  const { kind, id } = record;
  return { kind, id, source, row, text: text.slice(0, MAX_TEXT), read: intent.label };
}

function mergeStates(a: State, b: State, cap: number): State {
  const merged = new Map(Object.entries(a));
  for (const [name, sample] of Object.entries(b)) {
    const known = merged.get(name);
    merged.set(name, known === undefined ? sample : mergeSamples(known, sample, cap));
  }
  return Object.fromEntries(merged);
}

function listStrata(state: State, kind: RecordKind): Stratum[] {
  return REQUEST_CLASSES.flatMap((read) => {
    const sample = state[nameOf(kind, read)];
    return sample === undefined ? [] : [{ kind, read, records: sample.total, rows: sample.rows }];
  });
}

function nameOf(kind: RecordKind, read: RequestClass): string {
  return `${kind} ${read}`;
}
