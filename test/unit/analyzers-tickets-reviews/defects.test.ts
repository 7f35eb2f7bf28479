import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzer as chronicDefects } from '../../../src/analyzers/chronic-defects/index.ts';
import {
  type LoadState,
  LoadTally,
  mergeLoads,
  NO_DEFECT,
} from '../../../src/analyzers/chronic-defects/theme-load.ts';
import { analyzer as perceivedDefects } from '../../../src/analyzers/perceived-defects/index.ts';
import { REQUEST_CLASSES } from '../../../src/model/kinds.ts';
import type { AnyObservation, Signals } from '../../../src/model/signal.ts';
import {
  AS_OF,
  CONTEXT,
  conclude,
  countsOf,
  findingOf,
  letters,
  metricOf,
  THEMES,
  ticket,
} from './helpers.ts';

const span = { text: 0, start: 0, end: 3 };

const aTicket = fc
  .record({
    label: fc.constantFrom(...REQUEST_CLASSES),
    vendor: fc.constantFrom(...REQUEST_CLASSES, null),
    account: fc.constantFrom('A', 'B', 'C', 'D', null),
    age: fc.integer({ min: 0, max: 300 }),
    themes: fc.uniqueArray(fc.constantFrom(...THEMES.map(({ id }) => id)), { maxLength: 3 }),
  })
  .map(({ label, vendor, account, age, themes }): AnyObservation => {
    const signals: Signals = {
      intent: { label, span: null },
      'vendor-class': vendor,
      themes: themes.map((id) => ({ id, polarity: -1, span })),
    };
    return ticket(age, signals, { account });
  });

const share = ({ x, n }: { x: number; n: number }): number => (n === 0 ? 0 : x / n);

describe('adding one perceived defect, open and new', () => {
  const newDefect = fc.record({
    vendor: fc.constantFrom(...REQUEST_CLASSES, null),
    account: fc.constantFrom('A', 'E', null),
    themes: fc.uniqueArray(fc.constantFrom(...THEMES.map(({ id }) => id)), { maxLength: 2 }),
  });
  const tickets = fc.array(aTicket, { minLength: 1, maxLength: 60 });

  it.each([
    ['T1', perceivedDefects],
    ['T2', perceivedDefects],
    ['T6', chronicDefects],
  ])('never lowers %s', (id, analyzer) => {
    fc.assert(
      fc.property(tickets, newDefect, (rows, { vendor, account, themes }) => {
        const added = ticket(
          AS_OF,
          {
            intent: { label: 'defect', span: null },
            'vendor-class': vendor,
            themes: themes.map((theme) => ({ id: theme, polarity: -1, span })),
          },
          { account, id: 'added' },
        );
        const before = metricOf(conclude(analyzer, rows), id);
        const after = metricOf(conclude(analyzer, [...rows, added]), id);
        expect(share(countsOf(after))).toBeGreaterThanOrEqual(share(countsOf(before)) - 1e-12);
      }),
    );
  });
});

describe('perceived defects', () => {
  it('are worked out as in the method: .330 and .272 after one pseudo-ticket', () => {
    const rows = [
      ...Array.from({ length: 250 }, (_, i) => classified(i, 'defect', 'other')),
      ...Array.from({ length: 80 }, (_, i) => classified(1000 + i, 'defect', 'defect')),
      ...Array.from({ length: 670 }, (_, i) => classified(2000 + i, 'how-to', 'how-to')),
    ];
    const conclusion = conclude(perceivedDefects, rows);
    const t1 = countsOf(metricOf(conclusion, 'T1'));
    const t2 = countsOf(metricOf(conclusion, 'T2'));
    expect((t1.x + 0.325) / (t1.n + 1)).toBeCloseTo(0.33, 3);
    expect((t2.x + 0.3) / (t2.n + 1)).toBeCloseTo(0.272, 3);
  });

  it('keep all evidence countable and twenty rows of it quotable', () => {
    const body = (i: number) => `The sync of ${letters(i)} fails every night`;
    const rows = Array.from({ length: 300 }, (_, i) =>
      ticket(3, { intent: { label: 'defect', span: null } }, { id: `t${i}`, body: body(i) }),
    );
    const { evidence } = metricOf(conclude(perceivedDefects, rows), 'T1');
    expect(evidence.total).toBe(300);
    expect(evidence.shown).toHaveLength(20);
  });

  it('show one wording once, however many tickets have it', () => {
    const rows = Array.from({ length: 300 }, (_, i) => classified(i, 'defect', null));
    const { evidence } = metricOf(conclude(perceivedDefects, rows), 'T1');
    expect(evidence).toMatchObject({
      total: 300,
      shown: [{ quote: expect.stringMatching(/^The sync \d+ fails\.$/) as string }],
    });
  });

  it('show customers in turn', () => {
    const rows = Array.from({ length: 40 }, (_, i) =>
      ticket(
        3,
        { intent: { label: 'defect', span: null } },
        { id: `t${i}`, account: i < 37 ? 'Loud' : `Quiet ${i}`, body: `The sync of ${letters(i)} fails` },
      ),
    );
    const { shown } = metricOf(conclude(perceivedDefects, rows), 'T1').evidence;
    const customers = shown.map((item) => ('who' in item ? item.who : 0));
    const distinct = new Set(customers).size;
    expect(new Set(customers.slice(0, distinct)).size).toBe(distinct);
  });

  it('prefer the words that state the defect', () => {
    const words = { intent: { label: 'defect', span: { text: 0, start: 4, end: 14 } } } as const;
    const rows = [
      ...Array.from({ length: 100 }, (_, i) => classified(i, 'defect', null)),
      ticket(3, words, { id: 'exact' }),
    ];
    expect(metricOf(conclude(perceivedDefects, rows), 'T1').evidence.shown[0]).toMatchObject({
      id: 'exact',
      quote: 'The sync fails.',
    });
  });

  it('know how few accounts send most tickets', () => {
    const rows = Array.from({ length: 120 }, (_, i) =>
      classified(i, 'how-to', null, `Account ${i < 100 ? i % 10 : i}`),
    );
    const finding = findingOf(conclude(perceivedDefects, rows), 'account-concentration');
    expect(finding?.facts).toMatchObject({ top: 10, accounts: 30, share: 100 / 120 });
    expect(Number(finding?.facts.gini)).toBeGreaterThan(0.4);
  });
});

function classified(
  index: number,
  label: (typeof REQUEST_CLASSES)[number],
  vendor: (typeof REQUEST_CLASSES)[number] | null,
  account: string | null = null,
): AnyObservation {
  const signals: Signals = { intent: { label, span: null }, 'vendor-class': vendor };
  return ticket(10, signals, { id: `t${index}`, row: index + 2, account, body: `The sync ${index} fails.` });
}

describe('the chronic-defect load', () => {
  it('is worked out as in the method: .118 after one pseudo-ticket', () => {
    const rows = [
      ...Array.from({ length: 90 }, (_, i) =>
        ticket(
          i,
          { intent: { label: 'defect', span: null }, themes: [{ id: 'sync', polarity: -1, span }] },
          { id: `d${i}`, account: `A${i % 5}` },
        ),
      ),
      ...Array.from({ length: 670 }, (_, i) =>
        ticket(i % 170, { intent: { label: 'how-to', span: null } }, { id: `h${i}` }),
      ),
    ];
    const counts = countsOf(metricOf(conclude(chronicDefects, rows), 'T6'));
    expect((counts.x + 0.15) / (counts.n + 1)).toBeCloseTo(0.118, 3);
  });

  it('ignores themes nobody knows, and praise', () => {
    const signals: Signals = {
      intent: { label: 'defect', span: null },
      themes: [
        { id: 'unknown', polarity: -1, span },
        { id: 'sync', polarity: 1, span },
      ],
    };
    const rows = [10, 50, 90, 150].map((age) => ticket(age, signals, { account: `A${age}` }));
    const conclusion = conclude(chronicDefects, rows);
    expect(countsOf(metricOf(conclusion, 'T6'))).toEqual({ x: 0, n: 0 });
    expect(metricOf(conclusion, 'T6').caveats).toMatchObject([{ id: 'themeless-defects' }]);
  });

  it('forgets months that lie more than half a year back', () => {
    const rows = [20, 200, 260, 300].map((age) =>
      ticket(
        age,
        { intent: { label: 'defect', span: null }, themes: [{ id: 'sync', polarity: 0, span }] },
        { account: `A${age}` },
      ),
    );
    expect(findingOf(conclude(chronicDefects, rows), 'chronic-themes')).toBeUndefined();
    const earlier = { ...CONTEXT, asOfDay: CONTEXT.asOfDay - 170 };
    expect(findingOf(conclude(chronicDefects, rows.slice(1), earlier), 'chronic-themes')).toBeDefined();
  });

  it('folds accounts the same way early and late', () => {
    const collect = (from: number, to: number): LoadState => {
      const tally = new LoadTally();
      for (let i = from; i < to; i++) {
        tally.add(Math.imul(i, 2_654_435_761) >>> 0, i % 3 === 0 ? NO_DEFECT : `theme-${i % 40}`);
      }
      return tally.toState();
    };
    const whole = collect(0, 30_000);
    const parts = [collect(20_000, 30_000), collect(0, 3000), collect(3000, 20_000)];
    expect(parts.reduce(mergeLoads)).toEqual(whole);
    expect([...parts].reverse().reduce(mergeLoads)).toEqual(whole);
    expect(whole.modulus).toBeGreaterThan(0);
    expect(whole.rows.length).toBeLessThanOrEqual(8192);
    expect(whole.rows.reduce((sum, [, , tickets]) => sum + tickets, 0)).toBe(30_000);
  });
});
