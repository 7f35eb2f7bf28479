import { describe, expect, it } from 'vitest';
import { analyzer } from '../../../src/analyzers/defect-perception-gap/index.ts';
import type { FinishContext } from '../../../src/model/analyzer.ts';
import type { RequestClass } from '../../../src/model/kinds.ts';
import type { Observation } from '../../../src/model/signal.ts';
import { type Fields, observation } from '../../tools/observations.ts';

const theme = (id: string) =>
  ({ id, title: id.toUpperCase(), stage: 'use', paradox: 'broken-experience' }) as const;

const CTX: FinishContext = {
  themes: [theme('exports'), theme('mobile')],
  asOfDay: 20_000,
  present: ['tickets'],
};

let next = 0;

/** A request as customer and vendor class it. */
function request(
  customer: RequestClass,
  vendor: RequestClass | null,
  { theme: id, ...fields }: Fields<'tickets'> & { readonly theme?: string } = {},
) {
  const body = fields.body ?? `Number ${next} of the export comes out wrong for us.`;
  const made = observation('tickets', { id: `t${next++}`, ...fields, body });
  const text = made.texts.findIndex(({ field }) => field === 'body');
  const span = { text, start: 0, end: body.length };
  const themes = id === undefined ? [] : [{ id, polarity: -1 as const, span }];
  return { ...made, signals: { intent: { label: customer, span }, 'vendor-class': vendor, themes } };
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

describe('the panel', () => {
  // 1,000 requests: the vendor admits 50, customers see 330, of which 45 are admitted.
  const rows = [
    ...many(45, () => request('defect', 'defect')),
    ...many(5, () => request('how-to', 'defect')),
    ...many(285, () => request('defect', 'how-to')),
    ...many(665, () => request('how-to', 'how-to')),
    ...many(40, () => request('defect', null)),
  ];

  it('has both shares and the hidden-defect rate beside the published ones', () => {
    const [vendor, customers, hidden] = conclude(rows).table('perception-gap');
    expect(vendor?.slice(0, 2)).toEqual(['The vendor calls a defect', 0.05]);
    expect(vendor?.slice(4)).toEqual([0.05, 0.175]);
    expect(customers?.[1]).toBe(0.33);
    expect(hidden?.[1]).toBe(0.3);
    // (.33 - .05) / .95 and (.42 - .175) / .825
    expect(hidden?.[4]).toBeCloseTo(0.295, 3);
    expect(hidden?.[5]).toBeCloseTo(0.297, 3);
  });

  it('is as usual at 30 %, and loud beyond chance above it', () => {
    expect(conclude(rows).finding('hidden-against-published')).toMatchObject({
      severity: 'info',
      facts: { n: 950 },
    });
    const worse = [...rows, ...many(300, () => request('defect', 'enhancement'))];
    expect(conclude(worse).finding('hidden-against-published')?.severity).toBe('risk');
  });

  it('tells agreement beyond chance: 45, 285, 5 and 665 give a kappa of .164', () => {
    const facts = conclude(rows).finding('class-agreement')?.facts;
    expect(facts).toMatchObject({ words: 'hardly agree', n: 1000 });
    // (.71 - .653) / (1 - .653)
    expect(Number(facts?.kappa)).toBeCloseTo(0.1643, 4);
  });

  it('needs a class by the vendor', () => {
    const conclusion = analyzer.finish(analyzer.map(rows.slice(-40), CTX), CTX);
    expect(conclusion).toMatchObject({ kind: 'insufficient', have: 0 });
  });
});

describe('themes', () => {
  const rows = [
    ...many(12, () => request('defect', 'how-to', { theme: 'exports' })),
    ...many(3, () => request('defect', 'enhancement', { theme: 'exports' })),
    ...many(5, () => request('defect', 'defect', { theme: 'exports' })),
    ...many(6, () =>
      request('defect', 'enhancement', { theme: 'mobile', body: `The app signs us out all day ${next}.` }),
    ),
    ...many(6, () => request('how-to', 'defect', { theme: 'mobile' })),
  ];

  it('are ranked by the requests on which both differ, either way', () => {
    expect(conclude(rows).table('gap-themes')).toEqual([
      ['EXPORTS', 20, 15, 0.25, 1, 0.75, 'a question'],
      ['MOBILE', 12, 12, 0.5, 0.5, 0, 'a wish'],
    ]);
    expect(conclude(rows).finding('gap-themes')?.facts.named).toBe(
      'EXPORTS (15 of 20 requests) and MOBILE (12 of 12)',
    );
  });

  it('stand side by side with the label of the vendor, word for word and each sentence once', () => {
    const table = conclude(rows).table('gap-side-by-side');
    const quotes = table.map(([, quote]) => String(quote));
    expect(new Set(quotes).size).toBe(quotes.length);
    expect(table.map(([title, , label]) => `${title} ${label}`)).toContain('MOBILE a wish');
    const said = rows.flatMap(({ texts }) => texts.map(({ raw }) => raw));
    for (const quote of quotes) expect(said.some((raw) => raw.includes(quote))).toBe(true);
  });
});

describe('causes', () => {
  const causeOf = (body: string): unknown => {
    const table = conclude(many(6, () => request('defect', 'how-to', { body }))).table('gap-causes');
    return table[0]?.[0];
  };

  it.each([
    ['The salesman told us that the import works with our ERP, it does not.', 'A promise'],
    ['In the demo the filter kept its settings, here it forgets them.', 'A promise'],
    ['It should sync hourly according to the contract we signed.', 'A promise'],
    ['The documentation says 120 calls, we get an error after 14.', 'Documentation and training'],
    ['I followed the steps of the help article and it still fails.', 'Documentation and training'],
    ['You closed it with works as designed, for us it is broken.', 'What counts as a defect'],
    ['This is clearly a bug and not a question.', 'What counts as a defect'],
    ['The export worked until the last update, now it is empty.', 'It worked before'],
    ['Since your update the totals are wrong.', 'It worked before'],
    ['A saved filter should stay saved.', 'A reasonable expectation'],
    ['Every other tool keeps the order of the columns.', 'A reasonable expectation'],
    ['The totals are wrong on page two.', 'nothing of it'],
    ['Your hotline told us to wait.', 'nothing of it'],
    ['Changes in the article master are not saved.', 'nothing of it'],
    ['The signing page of the contract stays white.', 'nothing of it'],
    ['Our sales director has lost patience with it.', 'nothing of it'],
  ])('%s', (body, title) => {
    expect(causeOf(body)).toBe(title);
  });

  it('what customers promise to customers of their own is none', () => {
    const table = conclude(
      many(6, () => request('defect', 'how-to', { body: 'We cannot promise anything to our customers.' })),
    ).table('gap-causes');
    expect(table.map(([title]) => title)).toEqual(['nothing of it']);
  });

  it('are told of hidden defects only, each once, and named', () => {
    const rows = [
      ...many(4, (i) =>
        request('defect', 'how-to', { body: `We were promised that report ${i} exists, it should.` }),
      ),
      ...many(3, (i) => request('defect', 'enhancement', { body: `List ${i} should stay sorted.` })),
      ...many(3, () => request('defect', 'how-to')),
      ...many(5, () => request('defect', 'defect', { body: 'We were promised another thing.' })),
    ];
    const { finding, table } = conclude(rows);
    expect(finding('gap-causes')?.facts).toEqual({
      n: 10,
      told: 7,
      named: 'a promise (4) and a reasonable expectation (3)',
    });
    expect(table('gap-causes').map(([title, requests]) => [title, requests])).toEqual([
      ['A promise', 4],
      ['A reasonable expectation', 3],
      ['nothing of it', 3],
    ]);
    expect(finding('gap-causes')?.evidence).toMatchObject({ total: 7 });
  });
});

describe('the start and the end of a request', () => {
  it('are compared where the export keeps both', () => {
    const rows = [
      // Filed as a question, found to be a defect: the vendor came round.
      ...many(6, () => request('defect', 'defect', { firstClass: 'how-to' })),
      // The customer was convinced.
      ...many(2, () => request('defect', 'how-to', { firstClass: 'how-to', finalCustomerClass: 'how-to' })),
      ...many(2, () => request('defect', 'how-to', { finalCustomerClass: 'defect' })),
      ...many(30, () => request('how-to', 'how-to')),
    ];
    const { finding, table } = conclude(rows);
    expect(finding('gap-start-and-end')).toMatchObject({
      id: 'gap-narrows',
      severity: 'info',
      facts: { n: 10, start: 1, end: 0.2 },
    });
    expect(
      table('perception-gap')
        .slice(3)
        .map(([title, share]) => [title, share]),
    ).toEqual([
      ['They disagree at the start', 1],
      ['They disagree at the end', 0.2],
    ]);
  });

  it('that stay apart are a caution; exports with one class say nothing', () => {
    const stays = many(8, () => request('defect', 'how-to', { firstClass: 'how-to' }));
    expect(conclude(stays).finding('gap-start-and-end')).toMatchObject({
      id: 'gap-widens',
      severity: 'caution',
    });
    expect(conclude(many(8, () => request('defect', 'how-to'))).finding('gap-start-and-end')).toBeUndefined();
  });
});

it('survives hostile cells', () => {
  const rows = ['__proto__', '\u0000\u202e', 'should '.repeat(20_000)].flatMap((body) =>
    many(3, () => request('defect', 'how-to', { body, theme: 'exports' })),
  );
  expect(conclude(rows).kind).toBe('measured');
});
