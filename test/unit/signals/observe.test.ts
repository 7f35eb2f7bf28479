import { describe, expect, it } from 'vitest';
import { createObserver } from '../../../src/signals/observe.ts';
import { record } from '../../tools/observations.ts';
import { forAllKinds, NO_SETTINGS } from './readers.ts';

describe('the observer', () => {
  const ticket = record('tickets', { subject: 'Export crashes', body: 'It crashes daily.' });

  it('reads only what was asked for, also when that needs more', () => {
    const { signals } = createObserver(forAllKinds(['themes']), NO_SETTINGS)(ticket);
    expect(Object.keys(signals)).toEqual(['themes']);
    expect(signals.themes?.some(({ polarity }) => polarity === -1)).toBe(true);
  });

  it('reads only kinds a signal reads', () => {
    const observe = createObserver(forAllKinds(['intent', 'loss-reason', 'vendor-class']), NO_SETTINGS);
    expect(Object.keys(observe(ticket).signals)).toEqual(['intent', 'vendor-class']);
    expect(Object.keys(observe(record('deals', { notes: 'too slow' })).signals)).toEqual(['loss-reason']);
  });

  it('may be asked for other signals of other kinds, and compiles each once', () => {
    const asked = new Map([
      ['tickets', ['intent']],
      ['reviews', ['intent', 'sentiment']],
    ] as const);
    const observe = createObserver(asked, NO_SETTINGS);
    expect(Object.keys(observe(ticket).signals)).toEqual(['intent']);
    expect(Object.keys(observe(record('reviews', { body: 'good' })).signals)).toEqual([
      'intent',
      'sentiment',
    ]);
    expect(observe(record('deals', { notes: 'too slow' })).signals).toEqual({});
  });

  it('asked for nothing it still prepares the texts', () => {
    const seen = createObserver(forAllKinds([]), NO_SETTINGS)(ticket);
    expect(seen.signals).toEqual({});
    expect(seen.texts).toHaveLength(2);
    expect(seen.record).toBe(ticket);
  });

  it('does not depend on what was read before', () => {
    const observe = createObserver(forAllKinds(['intent', 'themes', 'sentiment']), NO_SETTINGS);
    const others = ['Great!', 'How do I export?', 'x'.repeat(5000)].map((body) =>
      record('tickets', { body }),
    );
    const first = observe(ticket);
    for (const other of others) observe(other);
    expect(observe(ticket)).toEqual(first);
  });
});
