import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeEvidence, NO_EVIDENCE } from '../../../src/lib/evidence/evidence.ts';
import { speakerOf } from '../../../src/lib/evidence/evidence-items.ts';
import { dayOfRank, Proofs, weightOfRank } from '../../../src/lib/evidence/proofs.ts';
import { recordKey, sampleKey } from '../../../src/lib/evidence/record-key.ts';
import { reviewerCluster } from '../../../src/lib/evidence/reviewer.ts';
import { starBin } from '../../../src/lib/stars.ts';
import { pickColumns } from '../../../src/lib/states/cluster-rows.ts';
import { ClusterTally } from '../../../src/lib/states/clusters.ts';
import { endDayOf, hasEnded, isEndEstimated } from '../../../src/lib/ticket-end.ts';
import { dayNumber, ms, observation, record } from '../../tools/observations.ts';

describe('recordKey', () => {
  it('is the id where there is one', () => {
    expect(recordKey(observation('tickets', { id: 'T-1', body: 'x' }))).toBe('T-1');
  });

  it('is the content otherwise, never the place', () => {
    const at = (row: number, body = 'It fails.') =>
      recordKey(observation('tickets', { row, body, createdAt: 5 }));
    expect(at(2)).toBe(at(900));
    expect(at(2)).not.toBe(at(2, 'It works.'));
  });

  it('stays short for endless texts and still tells them apart', () => {
    const long = 'word '.repeat(20_000);
    const one = recordKey(observation('reviews', { body: `${long}one` }));
    const two = recordKey(observation('reviews', { body: `${long}two` }));
    expect(one.length).toBeLessThan(1000);
    expect(one).not.toBe(two);
  });
});

describe('sampleKey', () => {
  it('chooses by content; the address only breaks ties', () => {
    const [a, b] = [2, 3].map((row) => sampleKey(observation('tickets', { id: 'T', row }), ['export']));
    expect(a?.hash).toBe(b?.hash);
    expect(a?.key).not.toBe(b?.key);
  });
});

describe('speakerOf', () => {
  const speaker = (author: string | null, company: string | null) =>
    speakerOf(record('reviews', { author, company }));

  it('is the company of a review, else its author', () => {
    expect(speaker('Ann Lee', 'Acme')).toBe('Acme');
    expect(speaker('Ann Lee', null)).toBe('Ann Lee');
  });

  // All anonymous reviews would else be those of one customer.
  it.each(['A Google user', 'Verified User in Banking', 'Anonymous'])('takes "%s" for nobody', (author) => {
    expect(speaker(author, null)).toBeNull();
    expect(speaker(author, 'Acme')).toBe('Acme');
  });
});

describe('reviewerCluster', () => {
  const cluster = (author: string | null, company: string | null, key: string) =>
    reviewerCluster(record('reviews', { author, company }), key);

  it('joins what one person or one company wrote', () => {
    expect(cluster('Ann Lee', 'Acme', 'a')).toBe(cluster('ann lee ', 'Globex', 'b'));
    expect(cluster(null, 'Acme', 'a')).toBe(cluster(null, 'ACME', 'b'));
  });

  it.each(['Anonymous', 'Verified User in Computer Software', 'A Google user', 'user', 'n/a', '-', ''])(
    'knows that "%s" is nobody',
    (author) => {
      expect(cluster(author, null, 'a')).not.toBe(cluster(author, null, 'b'));
      expect(cluster(author, 'Acme', 'a')).toBe(cluster(null, 'Acme', 'b'));
    },
  );

  it.each(['Guesty Smith', 'Usha Rao', 'Private Ryan', 'Vera Fied'])(
    'knows that "%s" is somebody',
    (author) => {
      expect(cluster(author, null, 'a')).toBe(cluster(author, null, 'b'));
    },
  );
});

describe('starBin', () => {
  it.each([
    [0, 0],
    [0.5, 0],
    [1.5, 1],
    [3, 2],
    [3.5, 3],
    [4.5, 4],
    [5, 4],
  ])('%f stars are in bin %i', (stars, bin) => {
    expect(starBin(stars)).toBe(bin);
  });
});

describe('the end of a ticket', () => {
  it('is its first solution, else its closing, else its last update', () => {
    const dates = { resolvedAt: ms('2026-01-02'), closedAt: ms('2026-01-05'), updatedAt: ms('2026-01-09') };
    expect(endDayOf(record('tickets', dates))).toBe(dayNumber('2026-01-02'));
    expect(endDayOf(record('tickets', { ...dates, resolvedAt: null }))).toBe(dayNumber('2026-01-05'));
    const updated = record('tickets', { status: 'solved', updatedAt: dates.updatedAt });
    expect(endDayOf(updated)).toBe(dayNumber('2026-01-09'));
    expect(isEndEstimated(updated)).toBe(true);
    expect(endDayOf(record('tickets', { status: 'solved' }))).toBeNull();
  });

  it.each([
    ['open', null, false],
    ['pending', null, false],
    [null, null, false],
    ['solved', null, true],
    ['closed', null, true],
    ['deleted', null, true],
    ['open', ms('2026-01-01'), true],
  ] as const)('has come for status %s, solved %s: %s', (status, resolvedAt, ended) => {
    expect(hasEnded(record('tickets', { status, resolvedAt }))).toBe(ended);
  });
});

describe('Proofs', () => {
  it('shows what a full sort would show, from any parts', () => {
    const anItem = fc.record({
      id: fc.integer({ min: 0, max: 500 }),
      quality: fc.integer({ min: 0, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(anItem, { maxLength: 120 }), fc.integer({ min: 0, max: 120 }), (items, cut) => {
        const proofs = [new Proofs(), new Proofs(), new Proofs()] as const;
        for (const [index, { id, quality }] of items.entries()) {
          const seen = observation('tickets', { id: `${id}`, body: `It fails, ${id}.`, row: 2 });
          proofs[0].add(seen, null, `${id}`, quality);
          proofs[index < cut ? 1 : 2].add(seen, null, `${id}`, quality);
        }
        const whole = proofs[0].toState();
        expect(mergeEvidence(proofs[1].toState(), proofs[2].toState())).toEqual(whole);
        expect(whole.total).toBe(items.length);
        const ranks = whole.shown.map(({ rank }) => rank);
        expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
      }),
      { numRuns: 60 },
    );
  });

  it('counts rows without words and shows none of them', () => {
    const proofs = new Proofs();
    proofs.add(observation('tickets', { id: 'empty' }), null, 'empty', 7);
    expect(proofs.toState()).toEqual({ total: 1, shown: [] });
  });

  it('shows the latest months first when weights are days, and gives the days back', () => {
    const proofs = new Proofs({ byDay: true });
    for (let day = 20_000; day < 20_400; day++) {
      const name = [...String(day)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
      proofs.add(observation('tickets', { id: name, body: `Job ${name} fails.` }), null, name, day);
    }
    const days = proofs.toState().shown.map(({ rank }) => dayOfRank(rank));
    expect(days).toHaveLength(20);
    expect(Math.min(...days)).toBeGreaterThanOrEqual(20_400 - 48);
    expect(new Proofs().toState()).toEqual(NO_EVIDENCE);
  });

  it('gives the weights back', () => {
    const proofs = new Proofs();
    proofs.add(observation('tickets', { id: '1', body: 'The export stops.' }), null, '1', 98_765);
    expect(proofs.toState().shown.map(({ rank }) => weightOfRank(rank))).toEqual([98_765]);
  });
});

describe('pickColumns', () => {
  it('leaves out clusters with nothing in these columns', () => {
    const tally = new ClusterTally(3);
    tally.add(9, 0);
    tally.add(5, 1);
    tally.add(5, 2, 4);
    expect(pickColumns(tally.toState(), 1, 2)).toEqual([[5, 1, 4]]);
  });
});
