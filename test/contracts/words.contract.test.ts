import { describe, expect, it } from 'vitest';
import { ANALYZERS } from '../../src/analyzers/registry.ts';
import type { Analyzer } from '../../src/model/analyzer.ts';
import { RECORD_KINDS, type RecordKind } from '../../src/model/kinds.ts';
import { type AnyRecord, TEXT_FIELDS } from '../../src/model/record.ts';
import { createObserver } from '../../src/signals/observe.ts';
import { CONTEXT } from './laws.ts';
import { randomObservations } from './random-observations.ts';

/**
 * Metrics that columns alone can tell, and the columns. Whatever is not here rests on words: without them it must
 * not be measured, or who withholds them scores best.
 */
const TOLD_BY_COLUMNS: Readonly<Record<string, string>> = {
  T4: 'reopen count',
  T5: 'class set by the vendor, dates',
  R1: 'stars',
  R2: 'stars',
  R5: 'stars, dates',
  D1: 'competitor',
  D4: 'competitor',
  I1: 'severity',
  I2: 'what the form asked for',
  I3: 'recommendation, renewal',
  B2: 'requests, votes',
  B3: 'type, labels',
  B4: 'dates',
  B5: 'type, dates',
  B6: 'dates',
};

/** Records with all their columns but those that customers' words, or a choice among words, fill. */
function silence(record: AnyRecord): AnyRecord {
  const empty = Object.fromEntries(TEXT_FIELDS[record.kind].map((field: string) => [field, '']));
  return { ...record, ...empty, ...(record.kind === 'tickets' && { customerClass: null }) } as AnyRecord;
}

/** What an analyzer concludes from random records, read by the real signals. */
function conclude(analyzer: Analyzer, change: (record: AnyRecord) => AnyRecord) {
  const kinds: readonly RecordKind[] = RECORD_KINDS;
  const observe = createObserver(new Map(kinds.map((kind) => [kind, analyzer.meta.signals])), {
    competitors: [],
    themes: [],
  });
  const records = randomObservations(analyzer.meta.reads, 400, { seed: 3 }).map(({ record }) => record);
  const observations = records.map((record) => observe(change(record)));
  return analyzer.finish(analyzer.map(observations, CONTEXT), CONTEXT);
}

const measuring = ANALYZERS.filter(({ meta }) => meta.metrics.length > 0);

const restingOn = ({ meta }: Analyzer) =>
  meta.metrics.filter(({ id }) => !Object.hasOwn(TOLD_BY_COLUMNS, id)).map(({ id }) => id);

describe.each(
  measuring
    .filter((analyzer) => restingOn(analyzer).length > 0)
    .map((analyzer) => [analyzer.meta.id, analyzer] as const),
)('analyzer %s, where nobody wrote a word', (_, analyzer) => {
  const conclusion = conclude(analyzer, silence);
  const metrics = conclusion.kind === 'measured' ? conclusion.metrics : [];

  it.each(restingOn(analyzer))('does not measure %s, and says why', (id) => {
    const metric = metrics.find((one) => one.id === id);
    expect(metric?.n ?? 0).toBe(0);
    if (metric !== undefined) expect(metric.caveats).not.toEqual([]);
  });
});

describe('records in a language that nobody reads', () => {
  const polish = (record: AnyRecord): AnyRecord => {
    const words = 'Program się zawiesza i nie ma raportów, chociaż obiecano nam to przed zakupem';
    const texts = Object.fromEntries(TEXT_FIELDS[record.kind].map((field: string) => [field, words]));
    return { ...silence(record), ...texts } as AnyRecord;
  };

  it.each(['T1', 'T2', 'T3', 'T6', 'T7', 'R3', 'R4'])('%s counts none of them', (id) => {
    const analyzer = measuring.find(({ meta }) => meta.metrics.some((spec) => spec.id === id));
    if (analyzer === undefined) throw new Error(id);
    const conclusion = conclude(analyzer, polish);
    const metrics = conclusion.kind === 'measured' ? conclusion.metrics : [];
    const metric = metrics.find((one) => one.id === id);
    expect(metric?.n).toBe(0);
    expect(metric?.caveats.map((caveat) => caveat.id)).toContain('records-foreign');
  });
});
