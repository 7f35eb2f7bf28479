import { ANALYZERS } from '../../src/analyzers/registry.ts';
import type { ReportTable } from '../../src/model/report.ts';
import { nameTables } from '../../src/report/name-tables.ts';

// What the analyzers across sources put into a report, made up and short.

type Rows = ReportTable['rows'];
type Columns = readonly (readonly [title: string, unit: string])[];

const FAMILIES = ['Tickets', 'Reviews', 'Lost deals', 'Interviews', 'Accounts at risk'];

const count = (title: string) => [title, 'count'] as const;
const share = (title: string) => [title, 'share'] as const;
const text = (title: string) => [title, 'text'] as const;
const money = (title: string) => [title, 'money'] as const;

const TABLES: readonly (readonly [id: string, analyzer: string, columns: Columns, rows: Rows])[] = [
  [
    'pains',
    'pain-triangulation',
    [
      ...['Pain', 'Id', 'Evidence'].map(text),
      ...['Customers', ...FAMILIES].map(count),
      share('Mean share'),
      text('By chance'),
    ],
    [
      ['Reports', 'reporting', 'strong', 102, 72, 24, 1, 2, 3, 0.29, 'p < 0.001'],
      ['Speed', 'performance', 'corroborated', 44, 34, 10, 0, 0, 0, 0.15, null],
      ['Payslip', 'payslip', 'single', 9, 9, 0, null, 0, 0, 0.05, null],
    ],
  ],
  [
    'pain-places',
    'pain-triangulation',
    [text('Pain'), ...FAMILIES.flatMap((family) => [count(`${family}: place`), share(`${family}: share`)])],
    [
      ['Reports', 1, 0.48, 1, 0.24, 1, 0.05, 1, 0.5, 1, 0.1],
      ['Speed', 2, 0.23, 2, 0.1, null, 0, null, 0, null, 0],
      ['Payslip', 4, 0.06, null, 0, null, null, null, 0, null, 0],
    ],
  ],
  [
    'perception-by-source',
    'perception-or-product',
    [
      text('Source'),
      ...['Statements', 'Perception', 'Packaging', 'Shipped since', 'Product', 'Unknown'].map(count),
      ...['Perception share', 'From', 'To'].map(share),
    ],
    [
      ['tickets', 100, 10, 20, 5, 60, 5, 0.105, 0.07, 0.16],
      ['reviews', 4, 0, 0, 0, 0, 4, null, null, null],
      ['all', 104, 10, 20, 5, 60, 9, 0.105, 0.07, 0.16],
    ],
  ],
  [
    'perception-by-capability',
    'perception-or-product',
    [
      text('Capability'),
      text('Mostly'),
      count('Customers'),
      ...['There since', 'Plan', 'In words such as'].map(text),
    ],
    [
      ['Restore points', 'perception', 14, '2025-02-10', 'every plan', 'undo imports'],
      ['Approvals', 'packaging', 49, '2025-03-17', 'Enterprise', 'approval step'],
      ['Gantt', 'unknown', 2, 'no date', 'every plan', ''],
    ],
  ],
  [
    'score-split',
    'perception-or-product',
    [text('Point'), ...['Points lost', 'Perception', 'From', 'To'].map((title) => [title, 'score'] as const)],
    [['All that can be split', 50.1, 13.1, 7.5, 19.8]],
  ],
  [
    'kept-promises',
    'kept-promises',
    [
      ...['Claim', 'Verdict'].map(text),
      ...['Supporting', 'Contradicting'].map(count),
      ...['Share contradicting', 'From', 'To'].map(share),
    ],
    [
      ['Works offline', 'contradicted', 2, 24, 0.92, 0.8, 0.97],
      ['A joy to use', 'nobody speaks of it', 0, 0, null, null, null],
    ],
  ],
  [
    'perception-gap',
    'defect-perception-gap',
    [text('Share of requests'), ...['Here', 'From', 'To', 'ServiceXRG 2020', 'Older study'].map(share)],
    [
      ['The vendor calls a defect', 0.067, 0.058, 0.077, 0.05, 0.175],
      ['Customers call a defect', 0.3, 0.28, 0.32, 0.33, 0.42],
      ['They disagree at the end', null, null, null, null, null],
    ],
  ],
  [
    'gap-themes',
    'defect-perception-gap',
    [
      text('Theme'),
      ...['Requests', 'Disagree'].map(count),
      ...['Vendor says defect', 'Customer says defect'].map(share),
    ],
    [['Reports', 199, 127, 0.13, 0.76]],
  ],
  [
    'gap-side-by-side',
    'defect-perception-gap',
    ['Theme', 'The customer writes', 'The vendor files it as'].map(text),
    [
      ['Reports', 'The export stops at 10,000 rows.', 'a wish'],
      ['Reports', 'Totals are wrong again.', 'a question'],
      ['Speed', 'Saving a note takes a minute.', 'something else'],
    ],
  ],
  [
    'gap-causes',
    'defect-perception-gap',
    [
      text('The words point to'),
      count('Requests'),
      ...['Share', 'From', 'To'].map(share),
      text('What closes it'),
    ],
    [['It worked before', 113, 0.24, 0.2, 0.27, 'Treat it as a defect']],
  ],
  [
    'journey-paradox',
    'journey-by-paradox',
    [
      text('Stage'),
      ...['Broken experience', 'Mismatched expectations', 'Perceived value', 'Trust lost in words'].map(
        count,
      ),
      text('Stands out'),
    ],
    [
      ['Evaluate', 29, 58, 5, 0, 'Mismatched expectations'],
      ['Buy', 30, 32, 25, 41, 'Perceived value'],
    ],
  ],
  [
    'trust-lost',
    'journey-by-paradox',
    [text('Stage'), count('Customers'), text('In their words')],
    [['Buy', 41, 'We cannot rely on it any more.']],
  ],
  [
    'experience-cut',
    'journey-by-paradox',
    [...['About', 'Area'].map(text), count('Complaints')],
    [
      ['the product', 'Using its features', 2026],
      ['the company', 'Service and support', 159],
    ],
  ],
  [
    'at-stake',
    'money-at-stake',
    [
      text('Line'),
      count('Accounts'),
      ...['Amount', 'Low', 'Middle', 'High'].map(money),
      share('Three largest'),
      text('Currency'),
    ],
    [
      ['Pipeline lost to the product, once', 32, 844700, 337880, 456138, 574396, 0.23, 'USD'],
      ['ARR at risk, every year', 40, 1709100, 304110, 496760, 689410, null, null],
      ['of it, in accounts that cite the product', 21, 921100, 136630, 233390, 330150, 0.37, null],
    ],
  ],
];

/** @param change what happens to every text in a cell */
export function crossTables(change: (text: string) => string = (own) => own): ReportTable[] {
  const tables = TABLES.map(
    ([id, analyzer, columns, rows]): ReportTable => ({
      id,
      analyzer,
      point: 'cross',
      title: change(id),
      columns: columns.map(([title, unit]) => ({ title, unit })),
      rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? change(cell) : cell))),
    }),
  );
  return nameTables(
    tables,
    ANALYZERS.map(({ meta }) => meta),
  );
}
