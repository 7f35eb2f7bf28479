import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/model/evidence.ts';
import { showEvidence } from '../../../src/report/evidence.ts';

const proof = (quote: string, id: string | null = null): Evidence => ({
  at: { source: 'a.csv', row: 2 },
  id,
  quote,
  rank: 0,
});
const show = (evidence: Evidence, redact = true) =>
  showEvidence({ total: 1, shown: [evidence] }, redact).shown[0];

describe('showEvidence', () => {
  it('leaves ids that look like numbers or links, and hides people in them', () => {
    expect(show(proof('x', '4111111111111111'))?.id).toBe('4111111111111111');
    expect(show(proof('x', 'https://tracker.example/browse/A-1'))?.id).toBe(
      'https://tracker.example/browse/A-1',
    );
    expect(show(proof('x', 'dana@example.com#3'))?.id).toBe('[email]#3');
    expect(show(proof('x', 'dana@example.com#3'), false)?.id).toBe('dana@example.com#3');
    expect(show(proof('x'))?.id).toBeNull();
  });

  it('masks a card across the end of a long quote, whole', () => {
    const long = `${'word '.repeat(46)}4111 1111 1111 1111 was charged twice`;
    expect(show(proof(long))?.quote).toBe(`${'word '.repeat(46)}[card]`);
    expect(show(proof(long), false)?.quote.length).toBeLessThanOrEqual(240);
  });

  it('takes quotes for the same that are shown the same', () => {
    const long = 'word '.repeat(60);
    const shown = [proof(`${long}a`), proof(`${long}b`), proof('short')];
    const { shown: told } = showEvidence({ total: 3, shown }, true);
    expect(told.map(({ quote }) => quote.length < 10)).toEqual([true, false, false]);
  });
});
