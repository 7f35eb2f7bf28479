import { describe, expect, it } from 'vitest';
import { analyzer } from '../../../src/analyzers/curated-reviews/index.ts';
import { newcombeInterval } from '../../../src/lib/statistics/newcombe.ts';
import type { FinishContext } from '../../../src/model/analyzer.ts';
import { RECORD_KINDS } from '../../../src/model/kinds.ts';
import type { Observation } from '../../../src/model/signal.ts';
import { createRandom } from '../../contracts/random-observations.ts';
import { type Fields, ms, observation } from '../../tools/observations.ts';

const CTX: FinishContext = { themes: [], asOfDay: ms('2026-06-30') / 86_400_000, present: RECORD_KINDS };

let next = 0;

const review = (
  stars: number,
  invitation: 'organic' | 'invited' | 'incentivised' | null,
  more: Fields<'reviews'> = {},
) =>
  observation('reviews', {
    id: `r${next++}`,
    stars,
    invitation,
    body: `Text number ${next} of many words.`,
    ...more,
  });

const said = (person: string, recommend: number | null, more: Fields<'interviews'> = {}) =>
  observation('interviews', {
    id: `i${next++}`,
    interviewee: person,
    account: `account of ${person}`,
    aspect: 'love',
    text: `We love part ${next} of it dearly.`,
    recommend,
    ...more,
  });

const ticket = (account: string, isDefect: boolean) => ({
  ...observation('tickets', { id: `t${next++}`, account, body: 'Something to say here.' }),
  signals: { intent: { label: isDefect ? ('defect' as const) : ('how-to' as const), span: null } },
});

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

function conclude(rows: readonly unknown[]) {
  const conclusion = analyzer.finish(analyzer.map(rows as readonly Observation[], CTX), CTX);
  if (conclusion.kind !== 'measured') throw new Error(JSON.stringify(conclusion));
  return conclusion;
}

const keysOf = (rows: readonly unknown[]) => conclude(rows).findings.map(({ key }) => key);

describe("Newcombe's interval", () => {
  it('is that of the paper: 56/70 against 48/80 is .0524 to .3339', () => {
    const [lo, hi] = newcombeInterval({ x: 56, n: 70 }, { x: 48, n: 80 }, 1.96);
    expect(lo).toBeCloseTo(0.0524, 3);
    expect(hi).toBeCloseTo(0.3339, 3);
  });

  it('knows nothing without data', () => {
    expect(newcombeInterval({ x: 0, n: 0 }, { x: 0, n: 0 })[0]).toBeLessThan(0);
  });
});

describe('what stands out', () => {
  it('not what clearly is the other way, which no chance explains', () => {
    const rows = [
      ...many(60, (i) => review(i < 10 ? 5 : 2, 'invited')),
      ...many(60, (i) => review(i < 50 ? 5 : 2, 'organic')),
    ];
    const { findings, tables = [] } = conclude(rows);
    const readings = tables[0]?.rows.find(([title]) => String(title).startsWith('Fans among invited'));
    expect(readings?.at(-1)).toBe('the other way');
    expect(findings.map(({ id }) => id)).toEqual(['no-curated-references']);
  });

  it('rewarded reviewers who are far happier', () => {
    const rows = [
      ...many(40, (i) => review(i < 38 ? 5 : 3, 'incentivised')),
      ...many(60, (i) => review(i < 25 ? 5 : 2, 'organic')),
    ];
    const { findings } = conclude(rows);
    expect(findings.map(({ key }) => key)).toEqual(['curated-references', 'sign-rewarded']);
    expect(findings[0]).toMatchObject({ severity: 'caution', facts: { signs: 1, checked: 2 } });
    expect(findings[1]).toMatchObject({ severity: 'info', facts: { n: 40, m: 60, share: 0.95 } });
    expect(findings[1]?.evidence.shown.length).toBeGreaterThan(0);
  });

  it('a burst of praise', () => {
    const quiet = many(60, (i) =>
      review(i % 2 === 0 ? 5 : 2, null, { createdAt: ms('2025-07-01') + i * 5 * 86_400_000 }),
    );
    const burst = many(40, (i) => review(5, null, { createdAt: ms('2026-03-01') + (i % 10) * 86_400_000 }));
    const { findings } = conclude([...quiet, ...burst]);
    const sign = findings.find(({ key }) => key === 'sign-burst');
    expect(sign?.facts.n).toBeGreaterThanOrEqual(40);
    expect(sign?.evidence.shown.length).toBeGreaterThan(0);
  });

  it('interviewees the vendor picked, happier than everybody else', () => {
    const rows = [
      ...many(8, (i) => said(`p${i}`, 10, { selection: 'vendor-picked' })),
      ...many(100, (i) => review(i < 30 ? 5 : 2, 'organic')),
    ];
    expect(keysOf(rows)).toEqual(['curated-references', 'sign-mostly-picked', 'sign-happy-interviews']);
  });

  it('accounts that have fewer defects than others, by account', () => {
    const rows = [
      ...many(12, (i) => said(`q${i}`, null, { selection: 'vendor-picked' })),
      ...many(12, (i) => many(5, () => ticket(`account of q${i}`, false))).flat(),
      ...many(30, (i) => many(5, (j) => ticket(`other ${i}`, j < 3))).flat(),
    ];
    expect(keysOf(rows)).toContain('sign-quiet-accounts');
  });
});

describe('false alarms', () => {
  it('three picked interviewees are too few to be called happier', () => {
    const rows = [
      ...many(3, (i) => said(`p${i}`, 9, { selection: 'vendor-picked' })),
      ...many(100, (i) => review(i < 50 ? 5 : 2, 'organic')),
    ];
    expect(keysOf(rows)).not.toContain('sign-happy-interviews');
  });

  it('independent interviewees are no references of the vendor', () => {
    const rows = [
      ...many(12, (i) => said(`p${i}`, 10, { selection: 'independent' })),
      ...many(100, (i) => review(i < 30 ? 5 : 2, 'organic')),
    ];
    expect(conclude(rows).findings[0]).toMatchObject({ id: 'no-curated-references', severity: 'info' });
  });

  it('a burst of angry reviews is no praise', () => {
    const quiet = many(60, (i) => review(5, null, { createdAt: ms('2025-07-01') + i * 5 * 86_400_000 }));
    const burst = many(40, (i) => review(1, null, { createdAt: ms('2026-03-01') + (i % 10) * 86_400_000 }));
    expect(keysOf([...quiet, ...burst])).not.toContain('sign-burst');
  });

  it('fewer than one in twenty honest companies is told of a sign', () => {
    const random = createRandom(7);
    let alarms = 0;
    const runs = 200;
    for (let run = 0; run < runs; run++) {
      const fans = 0.2 + 0.6 * random();
      const stars = () => (random() < fans ? 5 : 2);
      const rows = [
        ...many(60, () => review(stars(), 'organic', { createdAt: ms('2025-07-01') + random() * 3e10 })),
        ...many(30, () => review(stars(), 'invited', { createdAt: ms('2025-07-01') + random() * 3e10 })),
        ...many(20, () => review(stars(), 'incentivised', { createdAt: ms('2025-07-01') + random() * 3e10 })),
        ...many(4, (i) => said(`p${i}`, random() < fans ? 9 : 5, { selection: 'vendor-picked' })),
        ...many(6, (i) => said(`o${i}`, random() < fans ? 9 : 5, { selection: 'independent' })),
        ...many(25, (i) =>
          many(5, () => ticket(i < 4 ? `account of p${i}` : `b${i}`, random() < 0.3)),
        ).flat(),
      ];
      if (keysOf(rows).some((key) => key.startsWith('sign-'))) alarms++;
    }
    expect(alarms / runs).toBeLessThan(0.05);
  });
});
