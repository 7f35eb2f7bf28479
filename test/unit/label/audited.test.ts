import { describe, expect, it } from 'vitest';
import { auditReaders, MIN_CODED } from '../../../src/engine/label/audit-readers.ts';
import { ReadingTally } from '../../../src/engine/reading-tally.ts';
import { codedConfusion } from '../../../src/lib/statistics/coded-confusion.ts';
import type { RequestClass } from '../../../src/model/kinds.ts';
import type { CodedRecord, Reading } from '../../../src/model/reading.ts';
import type { AnyObservation } from '../../../src/model/signal.ts';
import { scoreMetrics } from '../../../src/scoring/score.ts';
import { observation } from '../../tools/observations.ts';
import { optionsOf, shareOf } from '../scoring/specs.ts';

const coded = (count: number, read: RequestClass, truth: RequestClass): CodedRecord[] =>
  Array.from({ length: count }, (_, line) => ({ line, kind: 'tickets', read, coded: truth }));

function reading(records: readonly CodedRecord[]): Reading {
  const zero = { unread: 0, byLexicon: 0, automatic: 0, wordless: 0, unsure: 0 };
  const classes = { defect: 330, other: 670 };
  return { kinds: [{ kind: 'tickets', records: 1000, ...zero, classes }], languages: [], coded: records };
}

/** Half of those read as other are defects. */
const careless = reading([
  ...coded(40, 'defect', 'defect'),
  ...coded(20, 'other', 'defect'),
  ...coded(20, 'other', 'other'),
]);

describe('shares that rest on the reading', () => {
  const share = shareOf('T1', 330, 1000);
  const inputs = [{ ...share, spec: { ...share.spec, readAs: 'defect' as const } }];
  const options = optionsOf({ draws: 500 });
  const find = (given: typeof options, of: Parameters<typeof scoreMetrics>[0] = inputs) =>
    scoreMetrics(of, given).metrics.find(({ spec }) => spec.id === 'T1')!;

  it('are left as they are without enough coded records', () => {
    const few = reading(coded(MIN_CODED - 1, 'defect', 'defect'));
    expect(auditReaders(inputs, few).audited.size).toBe(0);
    expect(auditReaders(inputs, few).inputs).toEqual(inputs);
    expect(auditReaders(inputs, reading([])).audited.size).toBe(0);
  });

  it('are corrected for misreading, with a wider interval', () => {
    const plain = find(options);
    const { inputs: corrected, audited } = auditReaders(inputs, careless);
    const found = find({ ...options, audited }, corrected);
    expect(found.spec.reliability).toBe('audited-reader');
    // 330 of those read as defects, and half of the other 670.
    expect(found.value).toBeCloseTo(0.665, 2);
    expect(found.interval![1] - found.interval![0]).toBeGreaterThan(
      2 * (plain.interval![1] - plain.interval![0]),
    );
    expect(found.interval![0]).toBeLessThan(0.665);
    expect(found.interval![1]).toBeGreaterThan(0.665);
  });

  it('weigh a coded record by how many were read like it', () => {
    const [defect, , , other] = codedConfusion(careless, 'tickets');
    expect(defect).toEqual([330, 0, 0, 335]);
    expect(other).toEqual([0, 0, 0, 335]);
  });
});

describe('counting how records were read', () => {
  const note = { language: 'en', state: 'read', isProvisional: false } as const;
  const seen: readonly AnyObservation[] = [
    {
      ...observation(
        'tickets',
        { id: 'A', row: 2, body: 'Nothing syncs' },
        { intent: { label: 'defect', span: null } },
      ),
      note,
    },
    {
      ...observation(
        'tickets',
        { id: 'B', row: 3, body: 'Guten Tag' },
        { intent: { label: 'other', span: null, unsure: true } },
      ),
      note: { ...note, language: 'de', state: 'lexicon' },
    },
    {
      ...observation(
        'tickets',
        { id: 'C', row: 4, body: 'Dzień dobry' },
        { intent: { label: 'other', span: null } },
      ),
      note: { ...note, language: 'pl', state: 'unread' },
    },
    {
      ...observation('reviews', { id: 'A', row: 2 }, {}),
      note: { ...note, language: null, state: 'automatic' },
    },
  ];
  const labels = [
    { record: 'A', kind: 'tickets', label: 'other', at: { source: 'labels.csv', row: 2 } },
    { record: 'tickets.csv:3', kind: null, label: 'defect', at: { source: 'labels.csv', row: 3 } },
    { record: 'Z', kind: null, label: 'defect', at: { source: 'labels.csv', row: 4 } },
  ] as const;

  it('gives the same state however the records are split', () => {
    const whole = new ReadingTally(labels);
    for (const one of seen) whole.add(one);
    const [first, second] = [new ReadingTally(labels), new ReadingTally(labels)];
    for (const one of seen.slice(2)) first.add(one);
    for (const one of seen.slice(0, 2)) second.add(one);
    first.absorb(JSON.parse(JSON.stringify(second.toState())));
    expect(first.toState()).toEqual(whole.toState());
    expect(whole.toState()).toMatchObject({
      kinds: [
        { kind: 'tickets', records: 3, unread: 1, byLexicon: 1, unsure: 1, classes: { defect: 1, other: 1 } },
        { kind: 'reviews', records: 1, automatic: 1 },
      ],
      languages: [
        ['de', 1, true],
        ['en', 1, true],
        ['pl', 1, false],
      ],
      coded: [
        { line: 0, kind: 'tickets', coded: 'other', read: 'defect' },
        { line: 1, kind: 'tickets', coded: 'defect', read: 'other' },
      ],
    });
  });
});
