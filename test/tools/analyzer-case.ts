import type { FinishContext, ThemeInfo } from '../../src/model/analyzer.ts';
import type { Conclusion } from '../../src/model/conclusion.ts';
import type { RecordKind } from '../../src/model/kinds.ts';
import { FIELDS, type FieldType } from '../../src/model/record.ts';
import type { Capability, Reference } from '../../src/model/reference.ts';
import type { AnyObservation, Signals, Span, Text } from '../../src/model/signal.ts';
import { dayNumber, type Fields, ms, observation, spanOf } from './observations.ts';

// A case is written by hand, so it may be short:
// - dates are `YYYY-MM-DD`; ids are given unless `"id": null` says otherwise
// - `"repeat": 3` makes three records, `{i}` in a text counts 1, 2, 3, `"step": {"createdAt": 7}` adds days to each
// - `"intent": "defect"` is a label without span; a span is the words it covers; a theme is its id, complained about

type Loose = Readonly<Record<string, unknown>>;

export interface CaseInput {
  readonly asOf: string;
  /** Kind of the records that do not say theirs. */
  readonly kind?: RecordKind;
  readonly present?: readonly RecordKind[];
  readonly themes?: readonly (string | ThemeInfo)[];
  /** Lists beside the evidence; `since` is `YYYY-MM-DD`. */
  readonly reference?: {
    readonly capabilities?: readonly LooseCapability[];
    readonly claims?: readonly { readonly text: string; readonly themes?: readonly string[] }[];
    readonly matches?: readonly { readonly record: string; readonly capability: string | null }[];
  };
  readonly records: readonly Loose[];
}

interface LooseCapability extends Partial<Omit<Capability, 'since' | 'name'>> {
  readonly name: string;
  readonly since?: string;
}

/** The records of a case as analyzers see them, and what they may know at the end. */
export function readCase(input: CaseInput): { observations: AnyObservation[]; context: FinishContext } {
  const observations = input.records
    .flatMap(repeatRecord)
    .map((fields, index) => readRecord(fields, input.kind, index));
  const themes = (input.themes ?? []).map(
    (theme): ThemeInfo =>
      typeof theme === 'string'
        ? { id: theme, title: theme, stage: 'use', paradox: 'broken-experience' }
        : theme,
  );
  const present = input.present ?? [...new Set(observations.map(({ record }) => record.kind))];
  return {
    observations,
    context: { themes, asOfDay: dayNumber(input.asOf), present, reference: readReference(input) },
  };
}

function readReference({ reference = {} }: CaseInput): Reference {
  const { capabilities, claims, matches = [] } = reference;
  const at = (list: string, index: number) => ({ source: `${list}.csv`, row: index + 2 });
  return {
    capabilities:
      capabilities?.map(({ since, ...capability }, index) => ({
        aliases: [],
        status: 'available',
        plan: null,
        link: null,
        ...capability,
        since: since === undefined ? null : dayNumber(since),
        at: at('capabilities', index),
      })) ?? null,
    claims:
      claims?.map((claim, index) => ({ themes: [], link: null, ...claim, at: at('claims', index) })) ?? null,
    matches: matches.map((match, index) => ({ ...match, at: at('matches', index) })),
    disputes: [],
  };
}

/** A conclusion with the columns of every metric's clusters added up, which is what a case can know. */
export function summarise(conclusion: Conclusion): unknown {
  if (conclusion.kind !== 'measured') return conclusion;
  const metrics = conclusion.metrics.map((metric) => {
    const totals: number[] = [];
    for (const [, ...counts] of metric.data.clusters)
      for (const [i, count] of counts.entries()) totals[i] = (totals[i] ?? 0) + count;
    return { ...metric, totals, clusters: metric.data.clusters.length };
  });
  return { ...conclusion, metrics };
}

/**
 * What of `expected` is not in `actual`, by path. Objects may have more members and lists of objects more items,
 * in order; lists of plain values must be complete; numbers agree to four decimals.
 */
export function findMissing(actual: unknown, expected: unknown, path = '$'): string[] {
  if (typeof expected === 'number' && typeof actual === 'number') {
    return Math.abs(actual - expected) < 5e-5 ? [] : [`${path}: ${actual}, not ${expected}`];
  }
  if (Array.isArray(expected)) return findMissingItems(actual, expected, path);
  if (typeof expected === 'object' && expected !== null) {
    if (typeof actual !== 'object' || actual === null) return [`${path}: ${JSON.stringify(actual)}`];
    const members = actual as Loose;
    return Object.entries(expected).flatMap(([key, value]) =>
      Object.hasOwn(members, key)
        ? findMissing(members[key], value, `${path}.${key}`)
        : [`${path}.${key} is not there`],
    );
  }
  return Object.is(actual, expected)
    ? []
    : [`${path}: ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`];
}

function findMissingItems(actual: unknown, expected: readonly unknown[], path: string): string[] {
  if (!Array.isArray(actual)) return [`${path} is no list`];
  if (expected.length === 0 || !expected.every((item) => typeof item === 'object' && item !== null)) {
    if (actual.length !== expected.length) return [`${path}: ${JSON.stringify(actual)}`];
    return expected.flatMap((item, i) => findMissing(actual[i], item, `${path}[${i}]`));
  }
  let from = 0;
  return expected.flatMap((item, i) => {
    const found = actual.findIndex((other, at) => at >= from && findMissing(other, item).length === 0);
    if (found >= 0) {
      from = found + 1;
      return [];
    }
    const same = actual.find(
      (other) => (other as Loose)?.key === (item as Loose).key && 'key' in Object(item),
    );
    const named = same ?? actual.find((other) => (other as Loose)?.id === (item as Loose).id);
    const why = named === undefined ? JSON.stringify(item) : findMissing(named, item, '').join('; ');
    return [`${path}[${i}] is not there: ${why}`];
  });
}

function repeatRecord(record: Loose): Loose[] {
  const { repeat = 1, step = {}, ...fields } = record;
  return Array.from({ length: Number(repeat) }, (_, index) => {
    const counted = JSON.parse(JSON.stringify(fields).replaceAll('{i}', String(index + 1))) as Loose;
    const moved = Object.entries(step as Record<string, number>).map(([field, days]) => {
      const day = new Date(ms(String(counted[field])) + index * days * 86_400_000);
      return [field, day.toISOString().slice(0, 10)];
    });
    return { ...counted, ...Object.fromEntries(moved) };
  });
}

function readRecord(loose: Loose, fallback: RecordKind | undefined, index: number): AnyObservation {
  const { kind = fallback, signals = {}, ...given } = loose;
  if (typeof kind !== 'string') throw new Error(`record ${index} has no kind`);
  const types: Record<string, FieldType> = FIELDS[kind as RecordKind];
  const fields = Object.entries(given).map(([name, value]) => [
    name,
    types[name] === 'date' && typeof value === 'string' ? ms(value) : value,
  ]);
  const defaults = { id: `r${index + 1}`, row: index + 2 };
  const made = observation(
    kind as RecordKind,
    {
      ...defaults,
      ...Object.fromEntries(fields),
    } as Fields<RecordKind>,
  );
  return { ...made, signals: readSignals(signals as Loose, made.texts) } as AnyObservation;
}

function readSignals(loose: Loose, texts: readonly Text[]): Signals {
  const spanFrom = (value: unknown): Span | null =>
    typeof value === 'string' ? spanOf(texts, value) : ((value as Span | undefined) ?? null);
  const anySpan = (value: unknown): Span => spanFrom(value) ?? { text: 0, start: 0, end: 0 };
  const readers: Record<string, (value: never) => unknown> = {
    intent: (value: string | Loose) =>
      typeof value === 'string' ? { label: value, span: null } : { ...value, span: spanFrom(value.span) },
    sentiment: (value: number | Loose) =>
      typeof value === 'number' ? { score: value, span: null } : { ...value, span: spanFrom(value.span) },
    themes: (value: readonly (string | Loose)[]) =>
      value.map((theme) =>
        typeof theme === 'string'
          ? { id: theme, polarity: -1, span: anySpan(undefined) }
          : { polarity: -1, ...theme, span: anySpan(theme.span) },
      ),
    expectation: ({ negative = [], positive = [] }: Record<string, readonly unknown[]>) => ({
      negative: negative.map(anySpan),
      positive: positive.map(anySpan),
    }),
    competitors: (value: readonly (string | Loose)[]) =>
      value.map((competitor) =>
        typeof competitor === 'string'
          ? { name: competitor, listed: true, span: null, isFiled: true }
          : { listed: true, ...competitor, span: spanFrom(competitor.span) },
      ),
    'loss-reason': (value: Loose) => ({
      primary: null,
      groups: value.primary === undefined ? [] : [value.primary],
      usable: true,
      ...value,
      span: spanFrom(value.span),
    }),
  };
  return Object.fromEntries(
    Object.entries(loose).map(([name, value]) => [name, readers[name]?.(value as never) ?? value]),
  ) as Signals;
}
