import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../../src/model/report.ts';
import { htmlReporter } from '../../../../src/reporters/html/index.ts';
import { sampleReport } from '../../../tools/sample-report.ts';

const draw = (report: Report) => String(htmlReporter.render(report, { width: 80, colour: 0, unicode: true }));

/** What a reader sees, in one line. */
const read = (html: string) =>
  html
    .replace(/<(style|script)>.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

const only = (html: string, tag: string) => [...html.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))];

const withTable = (table: Partial<Report['tables'][number]>): Report => ({
  ...sampleReport(),
  tables: [
    { id: 'weeks', analyzer: 'sample', point: 'tickets', title: 'A table', columns: [], rows: [], ...table },
  ],
});

describe('the policy of the page', () => {
  const html = draw(sampleReport());

  test('allows its one style and its one script by hash, pictures in the file, and nothing else', () => {
    const [style, script] = ['style', 'script'].map((tag) => {
      const found = only(html, tag);
      expect(found).toHaveLength(1);
      return `&#39;sha256-${createHash('sha256')
        .update(found[0]?.[1] ?? '')
        .digest('base64')}&#39;`;
    });
    expect(html).toContain(
      `content="default-src &#39;none&#39;; style-src ${style}; script-src ${script}; img-src data:; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
    );
  });

  test('leaves no attribute of style, no handler and no address of the network', () => {
    const body = html.replace(/<(style|script)>.*?<\/\1>/gs, '');
    expect(body).not.toMatch(/\sstyle="/);
    expect(body).not.toMatch(/\son\w+="/);
    expect(html).not.toMatch(/https?:\/\//);
    expect(html).not.toMatch(/@import|url\((?!#)/);
  });

  test('a company cannot leave the string it stands in on paper', () => {
    const company = '"}body{background:url(//evil.example)}</style><script>';
    const [style] = only(draw({ ...sampleReport(), company }), 'style');
    expect(style?.[1]).not.toContain('evil.example)');
    expect(style?.[1]).not.toContain(company);
  });
});

describe('the page', () => {
  const report = sampleReport();
  const text = read(draw(report));

  test('is the same for the same report', () => {
    expect(draw(sampleReport())).toBe(draw(sampleReport()));
  });

  test('says how bad, how sure, why and what next', () => {
    for (const words of ['58 .0', 'Damaged', 'Grade D', '88 % likely', '50 to 65', 'nothing is missing']) {
      expect(text).toContain(words);
    }
    expect(text).toContain('Score = sum of costs 9.1 + 13.7 + 12.4 + 14.7 + 8.1 = 58.0');
    expect(text).toContain(report.reasons[0]?.quote?.quote);
    expect(text).toContain('loss reasons checked with the buyers');
  });

  test('holds every sentence of the report', () => {
    const said = [
      ...report.findings.map(({ statement }) => statement),
      ...report.reasons.slice(0, 5).map(({ statement }) => statement),
      ...report.metrics.flatMap(({ title, definition, source, caveats }) => [
        title,
        definition,
        source,
        ...caveats,
      ]),
      ...report.warnings,
      ...report.sources.map(({ file }) => file),
      ...report.metrics.flatMap(({ evidence }) => evidence.shown.map(({ quote }) => quote)),
    ];
    const squeezed = text.replaceAll(' ', '');
    for (const sentence of said) expect(squeezed).toContain(sentence.replace(/\s+/g, ''));
  });

  test('adds the rows of all files up', () => {
    const sum = report.sources.reduce((total, { rows }) => total + rows, 0);
    expect(text).toContain(`All files ${sum.toLocaleString('en-US')}`);
  });

  test('tells missing points from measured ones and gives no grade without evidence', () => {
    const partial = read(draw(sampleReport({ missing: ['customers', 'reviews', 'lost-deals'] })));
    expect(partial).toContain('Too little evidence for a grade');
    expect(partial).toContain('not measured: 50');
    expect(partial).toContain('a CRM export of closed deals with their reasons');
    expect(partial).toContain('up to ±12.5');
    expect(partial).toContain('22 to 82');
  });

  test('stands without anything to show', () => {
    const empty: Report = {
      ...sampleReport({ missing: ['customers', 'tickets', 'reviews', 'lost-deals', 'backlog'] }),
      ...{
        company: ' ',
        riskAccounts: null,
        findings: [],
        tables: [],
        warnings: [],
        rejects: [],
        sources: [],
      },
    };
    const shown = read(draw(empty));
    for (const words of ['Unnamed company', 'No findings.', 'Nothing to warn of.', 'Nothing was measured.'])
      expect(shown).toContain(words);
    expect(shown).not.toContain('Accounts at risk');
    expect(shown).not.toContain('undefined');
  });
});

describe('charts', () => {
  const weeks = {
    columns: [
      { id: 'week', title: 'Week from', unit: 'day' },
      { id: 'defects', title: 'Reported defects', unit: 'count' },
      { id: 'all', title: 'All tickets', unit: 'count' },
    ],
    rows: [
      [20_360, 5, 20],
      [20_367, 0, 10],
      [20_374, 10, 40],
    ],
  };

  test('draw what the numbers say, with a name, a description and a table', () => {
    const html = draw(withTable(weeks));
    // From zero at 180 to forty at 10 pixels.
    expect(html).toContain('M0,158.75L1,180L2,137.5');
    expect(html).toMatch(
      /<svg class="plot [^"]*" role="img" aria-labelledby="table-weeks-plot-t table-weeks-plot-d"/,
    );
    expect(html).toContain('<title id="table-weeks-plot-t">A table</title>');
    expect(html).toContain('<table id="table-weeks-rows"');
  });

  test('fall back to the table where columns are not what they were', () => {
    const html = draw(withTable({ columns: [{ title: 'Other', unit: 'text' }], rows: [['<b>cell']] }));
    expect(html).toContain('&lt;b&gt;cell');
    expect(html).not.toContain('table-weeks-plot');
  });

  test('draw a survival curve as steps', () => {
    const html = draw(
      withTable({
        id: 'fix-curve',
        columns: [
          { id: 'days', title: 'Days', unit: 'days' },
          { id: 'open', title: 'Still open', unit: 'share' },
        ],
        rows: [
          [0, 1],
          [10, 0.5],
          [30, 0.25],
        ],
      }),
    );
    expect(html).toContain('M0,10L10,10L10,95L30,95L30,137.5');
  });

  test.each([
    'weeks',
    'ratings',
    'words',
    'win-loss',
    'backlog-mix',
    'defect-gap',
    'bug-flow',
    'pain-coverage',
    'fix-curve',
  ])('%s with empty or broken cells draws no broken mark', (id) => {
    const ids = [
      ...['week', 'defects', 'all', 'stars-1', 'stars-2', 'stars-3', 'stars-4', 'stars-5', 'word', 'fans'],
      ...[
        'detractors',
        'competitor',
        'faced',
        'won',
        'win-rate',
        'from',
        'to',
        'kind',
        'side',
        'share',
        'items',
      ],
      ...[
        'where',
        'vendor',
        'customer',
        'created',
        'closed',
        'pain',
        'customers',
        'tickets',
        'reviews',
        'deals',
      ],
      ...['interviews', 'risk-accounts', 'answered', 'days', 'open'],
    ];
    const columns = ids.map((id) => ({ id, title: id, unit: 'count' }));
    const cells = (fact: string | number | null) => ids.map(() => fact);
    const html = draw(withTable({ id, columns, rows: [cells(null), cells('text'), cells(-1), cells(0)] }));
    const body = html.replace(/<(style|script)>.*?<\/\1>/gs, '');
    expect(body.match(/NaN|Infinity|undefined|(?:width|height)="-/g)).toBeNull();
  });

  test('long tables are cut and say so', () => {
    const rows = Array.from({ length: 200 }, (_, at) => [`row ${at}`]);
    const html = read(draw(withTable({ id: 'issues', columns: [{ title: 'Issue', unit: 'text' }], rows })));
    expect(html).toContain('row 59');
    expect(html).not.toContain('row 60 ');
    expect(html).toContain('60 of 200 rows');
  });

  test('amounts stand beside their currency and intervals in one column', () => {
    const html = read(draw(sampleReport()));
    expect(html).toContain('1,840,000 EUR');
    expect(html).not.toContain('Currency');
  });
});
