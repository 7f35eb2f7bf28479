import { describe, expect, it } from 'vitest';
import type { AnyRecord } from '../../../src/model/record.ts';
import { createDescriber, createReplyDescriber } from '../../../src/signals/describe.ts';
import { record } from '../../tools/observations.ts';

const describeAny = createDescriber({ competitors: [{ name: 'Rivalo', aliases: [] }], themes: [] });
const asRecord = (value: unknown): AnyRecord => value as AnyRecord;

describe('describing what is read', () => {
  it('quotes the words that decided, verbatim', () => {
    const body = 'The export crashes every day. Please fix it today!';
    const seen = describeAny(asRecord(record('tickets', { subject: 'Export', body })));
    expect(seen.language).toMatchObject({ code: 'en' });
    expect(seen.intent).toMatchObject({ label: 'defect' });
    const { themes } = seen;
    expect(themes.map(({ id }) => id)).toContain('reliability');
    for (const { words } of themes) expect(`Export\n${body}`).toContain(words);
    expect(seen.alarms).toContainEqual({ alarm: 'urgent', words: 'fix it today' });
  });

  it('tells rivals and reasons of a deal', () => {
    const seen = describeAny(asRecord(record('deals', { notes: 'Lost to Rivalo on price.' })));
    expect(seen.competitors).toEqual([{ name: 'Rivalo', listed: true, direction: 'won', words: 'Rivalo' }]);
    expect(seen.lossReason).toMatchObject({ primary: 'price', groups: ['price'] });
  });

  it('describes replies', () => {
    const { kind, markers } = createReplyDescriber()('So sorry! I will check the log.');
    expect(kind).toBe('reply');
    expect(markers).toContainEqual({ marker: 'apology', words: 'sorry' });
    expect(markers).toContainEqual({ marker: 'ownership', words: 'I will check' });
  });

  it('is plain JSON', () => {
    const seen = describeAny(asRecord(record('reviews', { pros: 'Fast', cons: 'Not as advertised' })));
    expect(JSON.parse(JSON.stringify(seen))).toEqual(seen);
  });
});
