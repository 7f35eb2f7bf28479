import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzer } from '../../../src/analyzers/journey-by-paradox/index.ts';
import { adjustedResiduals } from '../../../src/lib/statistics/adjusted-residuals.ts';
import type { FinishContext, ThemeInfo } from '../../../src/model/analyzer.ts';
import { RECORD_KINDS, type RecordKind } from '../../../src/model/kinds.ts';
import type { Observation, Signals } from '../../../src/model/signal.ts';
import { type Fields, observation } from '../../tools/observations.ts';

const theme = (id: string, stage: ThemeInfo['stage'], paradox: ThemeInfo['paradox']): ThemeInfo => ({
  id,
  title: id,
  stage,
  paradox,
});

const CTX: FinishContext = {
  themes: [
    theme('exports', 'use', 'broken-experience'),
    theme('price', 'renew', 'perceived-value'),
    theme('support', 'get-support', 'broken-experience'),
  ],
  asOfDay: 20_000,
  present: RECORD_KINDS,
};

let next = 0;

/** A record that complains about a theme in its whole text. */
function complaint(kind: 'tickets' | 'reviews' | 'deals', text: string, id = 'exports', more: Signals = {}) {
  const who = `customer ${next}`;
  const common = { id: `r${next++}` };
  const fields: Record<string, Fields<RecordKind>> = {
    tickets: { ...common, account: who, body: text } as Fields<'tickets'>,
    reviews: { ...common, author: who, body: text, stars: 2 } as Fields<'reviews'>,
    deals: { ...common, account: who, notes: text, outcome: 'lost' } as Fields<'deals'>,
  };
  const made = observation(kind, fields[kind] as never);
  const span = { text: made.texts.findIndex(({ raw }) => raw === text), start: 0, end: text.length };
  const intent = { label: 'defect' as const, span };
  return { ...made, signals: { intent, themes: [{ id, polarity: -1 as const, span }], ...more } };
}

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

function conclude(rows: readonly unknown[]) {
  const conclusion = analyzer.finish(analyzer.map(rows as readonly Observation[], CTX), CTX);
  if (conclusion.kind !== 'measured') throw new Error(JSON.stringify(conclusion));
  const table = (id: string) => conclusion.tables?.find((one) => one.id === id)?.rows ?? [];
  const finding = (key: string) => conclusion.findings.find((one) => one.key === key);
  return { ...conclusion, table, finding };
}

it('counts a ticket that says the same in its subject and its text once', () => {
  const text = 'Exports are slow';
  const made = observation('tickets', { id: 'twice', account: 'A', subject: 'Slow', body: text });
  const mention = (index: number, id: string) => ({
    id,
    polarity: -1 as const,
    span: { text: index, start: 0, end: made.texts[index]?.raw.length ?? 0 },
  });
  const themes = [mention(0, 'speed'), mention(1, 'exports')];
  const row = { ...made, signals: { intent: { label: 'defect' as const, span: null }, themes } };
  const complaints = conclude([row])
    .table('experience-cut')
    .map(([, , , count]) => count as number);
  expect(complaints.reduce((sum, count) => sum + count, 0)).toBe(1);
});

/** Stage and kind of the one cell that has somebody in it, and the area. */
function placeOf(row: unknown): unknown[] {
  const { table } = conclude([row]);
  const kinds = ['broken', 'mismatched', 'value'];
  const cells = table('journey-paradox').flatMap(([stage, ...counts]) =>
    kinds.flatMap((kind, i) => ((counts[i] as number) > 0 ? [stage, kind] : [])),
  );
  const area = table('experience-cut').find(([, , customers]) => customers === 1)?.[1];
  return [...cells, area];
}

describe('adjusted residuals', () => {
  it('are worked out as by hand: 10, 20, 30 and 40', () => {
    const [[first, second] = []] = adjustedResiduals([
      [10, 20],
      [30, 40],
    ]);
    expect(first?.expected).toBe(12);
    // (10 - 12) / sqrt(12 * .7 * .6)
    expect(first?.residual).toBeCloseTo(-0.8909, 4);
    expect(second?.residual).toBeCloseTo(0.8909, 4);
  });

  it('are 0 where nothing can stand out, and add up with their variances', () => {
    expect(
      adjustedResiduals([[0, 0]])
        .flat()
        .map(({ residual }) => residual),
    ).toEqual([0, 0]);
    expect(
      adjustedResiduals([[7, 3]])
        .flat()
        .map(({ residual }) => residual),
    ).toEqual([0, 0]);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(500), fc.nat(500), fc.nat(500)), { minLength: 1, maxLength: 6 }),
        (counts) => {
          const cells = adjustedResiduals(counts).flat();
          const surplus = cells.reduce((sum, { count, expected }) => sum + count - expected, 0);
          expect(Math.abs(surplus)).toBeLessThan(1e-6);
          for (const { residual } of cells) expect(Number.isFinite(residual)).toBe(true);
        },
      ),
    );
  });
});

describe('a complaint is placed by its words, else by its theme', () => {
  it.each([
    ['The export stops in the middle.', 'exports', ['Use', 'broken', 'Using its features']],
    ['The price is far too high for us.', 'price', ['Renew', 'value', 'Sales, price and contract']],
    [
      'The demo had an export, the product has none.',
      'exports',
      ['Evaluate', 'mismatched', 'Using its features'],
    ],
    [
      'During onboarding the export failed every day.',
      'exports',
      ['Get started', 'broken', 'Getting started'],
    ],
    [
      'Your support did not answer about the export.',
      'exports',
      ['Get support', 'broken', 'Service and support'],
    ],
    ['Nobody uses the export, it is overkill.', 'exports', ['Use', 'value', 'Using its features']],
    [
      'At renewal the export had become an extra.',
      'exports',
      ['Renew', 'broken', 'Sales, price and contract'],
    ],
    ['The documentation of the export is wrong.', 'exports', ['Use', 'broken', 'Help and documentation']],
    ['The export has been on the roadmap for years.', 'exports', ['Use', 'broken', 'What comes next']],
    [
      'A fourth contact, and we explain the export again.',
      'exports',
      ['Use', 'broken', 'Handover between people'],
    ],
  ])('%s', (text, id, place) => {
    expect(placeOf(complaint('tickets', text, id))).toEqual(place);
  });

  it('and an unmet expectation beats all', () => {
    const row = complaint('tickets', 'The export is empty.');
    const span = { text: row.texts.length - 1, start: 0, end: 20 };
    const signals = { ...row.signals, expectation: { negative: [span], positive: [] } };
    expect(placeOf({ ...row, signals })).toEqual(['Use', 'mismatched', 'Using its features']);
  });

  it('a lost deal was evaluated, or bought when price decided', () => {
    const reason = (primary: 'missing-feature' | 'price') => ({
      'loss-reason': { primary, groups: [primary], span: null, usable: true },
    });
    const missing = complaint('deals', 'The export is missing.', 'exports', reason('missing-feature'));
    expect(placeOf(missing).slice(0, 1)).toEqual(['Evaluate']);
    expect(placeOf(complaint('deals', 'Too high.', 'pricing', reason('price'))).slice(0, 1)).toEqual(['Buy']);
  });

  it('wishes and questions are no disappointment', () => {
    const row = complaint('tickets', 'Please add an export.');
    const signals = { ...row.signals, intent: { label: 'enhancement' as const, span: null } };
    expect(placeOf({ ...row, signals })).toEqual([undefined]);
  });
});

describe('cells', () => {
  const rows = [
    ...many(40, () => complaint('tickets', `The export of part ${next} fails.`)),
    ...many(8, () => complaint('tickets', `Nobody uses the export of part ${next}.`)),
    ...many(12, () => complaint('tickets', `The price ${next} is too high.`, 'price')),
    ...many(3, () => complaint('tickets', `The price ${next} was promised to stay.`, 'price')),
  ];

  it('stand out with more customers than chance brings together', () => {
    const { finding, table } = conclude(rows);
    expect(finding('paradox-cell:renew:perceived-value')?.facts).toMatchObject({
      category: 'Doubts about the value',
      entities: 12,
    });
    expect(table('journey-paradox')[5]).toEqual(['Renew', 0, 3, 12, 0, 'Perceived value']);
  });

  it('count customers, not tickets, and need five', () => {
    const one = complaint('tickets', 'The price is too high.', 'price');
    const loud = many(50, (i) => ({ ...one, record: { ...one.record, id: `again ${i}` } }));
    const { table, finding } = conclude([...rows.slice(0, 40), ...loud]);
    expect(table('journey-paradox')[5]?.[3]).toBe(1);
    expect(finding('paradox-cell:renew:perceived-value')).toBeUndefined();
  });
});

describe('the moment trust is lost', () => {
  const gone = (text: string) => {
    const rows = many(6, () => complaint('tickets', text));
    return conclude(rows).finding('trust-lost')?.facts;
  };

  it.each([
    'The export fails and we have lost all trust in it.',
    'Nobody trusts the export any more.',
    'People are going back to spreadsheets because the export fails.',
    'The export fails, we are looking at alternatives.',
    'No one trusts the export, it fails.',
  ])('is heard in: %s', (text) => {
    expect(gone(text)).toMatchObject({ where: 'in daily use', entities: 6, all: 6 });
  });

  it.each([
    'The export fails.',
    'The export fails but we have not lost patience.',
    'How do I cancel the export of an order?',
    'We switched the export on.',
  ])('is not heard in: %s', (text) => {
    expect(gone(text)).toBeUndefined();
  });

  it('may be the end of the contract', () => {
    expect(gone('We will cancel the contract if the export fails again.')?.where).toBe(
      'when it comes to renewal',
    );
  });

  it('stands with the stage of its complaint, verbatim', () => {
    const rows = many(6, () =>
      complaint('reviews', 'Your support never answered, we lost patience.', 'support'),
    );
    const { finding } = conclude(rows);
    expect(finding('trust-lost')?.facts.where).toBe('when customers ask for help');
    expect(finding('trust-lost')?.evidence.shown[0]?.quote).toBe(
      'Your support never answered, we lost patience.',
    );
  });

  it('is not asked of content reviewers', () => {
    const row = complaint('reviews', 'The export fails, others went back to spreadsheets.');
    const rows = many(6, (i) => ({
      ...row,
      record: { ...row.record, id: `c${i}`, author: `c${i}`, stars: 5 },
    }));
    expect(conclude(rows).finding('trust-lost')).toBeUndefined();
  });
});

it('cuts complaints into the product itself and the company around it', () => {
  const rows = [
    ...many(6, () => complaint('tickets', `The export ${next} fails.`)),
    ...many(2, () => complaint('tickets', `Your support never answered ${next}.`, 'support')),
  ];
  expect(conclude(rows).finding('experience-cut')?.facts).toEqual({
    product: 0.75,
    n: 8,
    productArea: 'using its features',
    companyArea: 'service and support',
  });
});

it('names no area first where nobody complains of that side', () => {
  const exports = many(6, () => complaint('tickets', `The export ${next} fails.`));
  const support = many(6, () => complaint('tickets', `Your support never answered ${next}.`, 'support'));
  const idOf = (rows: readonly unknown[]) => conclude(rows).finding('experience-cut')?.id;
  expect([exports, support, [...exports, ...support]].map(idOf)).toEqual([
    'experience-product',
    'experience-company',
    'experience-cut',
  ]);
});

it('the example of an area is one whose theme speaks of it too', () => {
  const rows = [
    complaint('tickets', 'Dates were read as month/day, so every birthday and renewal is wrong now.'),
    complaint('tickets', 'The price increase came without a word to any of our people.', 'pricing'),
  ];
  const sales = conclude(rows)
    .table('experience-cut')
    .find(([, title]) => title === 'Sales, price and contract');
  expect(sales?.at(-1)).toMatch(/^The price increase/);
});

it('what a form asks praise for tells of no trust that is gone', () => {
  const praise = (prior: 'positive' | null) => {
    const made = complaint('reviews', 'I see which companies are comparing us to which vendors.');
    return { ...made, texts: made.texts.map((text) => ({ ...text, prior })) };
  };
  expect(conclude(many(8, () => praise(null))).table('trust-lost')).toHaveLength(1);
  expect(conclude(many(8, () => praise('positive'))).table('trust-lost')).toEqual([]);
});

it('survives hostile cells', () => {
  const rows = ['__proto__', 'lost '.repeat(30_000), '\u0000 trust \u202e'].map((text) =>
    complaint('tickets', text, '__proto__'),
  );
  expect(conclude(rows).kind).toBe('measured');
});
