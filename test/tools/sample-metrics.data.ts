import type { Unit } from '../../src/model/analyzer.ts';
import type { MetricKind } from '../../src/model/conclusion.ts';
import type { PointId } from '../../src/model/kinds.ts';

/** One metric of the made-up company Acme: value, interval and score as they would be estimated. */
export interface SampleMetric {
  readonly id: string;
  readonly point: PointId;
  readonly title: string;
  /** The sentence of its reason; without one the report words it. */
  readonly says?: string;
  readonly unit: Unit;
  readonly kind: MetricKind;
  readonly weight: number;
  readonly anchors: readonly [number, number, number, number];
  readonly value: number;
  readonly n: number;
  readonly x: number | null;
  readonly interval: readonly [number, number];
  readonly score: number;
  /** [column, row, words]; files are by point. */
  readonly quotes: readonly (readonly [string, number, string])[];
}

type Short = readonly [
  id: string,
  title: string,
  says: string,
  unit: Unit,
  kind: MetricKind,
  weight: number,
  anchors: readonly [number, number, number, number],
  measured: readonly [value: number, n: number, x: number | null, lo: number, hi: number, score: number],
  quotes?: readonly (readonly [string, number, string])[],
];

const expand =
  (point: PointId) =>
  ([
    id,
    title,
    says,
    unit,
    kind,
    weight,
    anchors,
    [value, n, x, lo, hi, score],
    quotes,
  ]: Short): SampleMetric => ({
    ...{ id, point, title, unit, kind, weight, anchors, value, n, x, score },
    ...(says === '' ? {} : { says }),
    interval: [lo, hi],
    quotes: quotes ?? [],
  });

const CUSTOMERS: readonly Short[] = [
  [
    'I1',
    'Interviewees with a major product pain',
    '{value|share} of {n|count} interviewees report a major or blocking pain',
    'share',
    'proportion',
    0.5,
    [0, 0.2, 0.8, 1],
    [0.625, 3, 2, 0.23, 0.93, 62.5],
    [
      [
        'text',
        14,
        'Our finance team exports to a spreadsheet first, because the totals on screen are never right',
      ],
      ['text', 31, 'I stopped asking for bulk edit two years ago'],
    ],
  ],
  [
    'I2',
    'Complaint balance',
    '{value|share} of {n|count} coded statements ask for something missing or changed',
    'share',
    'proportion',
    0.3,
    [0.1, 0.4, 0.75, 1],
    [0.64, 14, 9, 0.41, 0.83, 61.1],
    [['text', 22, 'I would change how approvals work before anything else']],
  ],
  [
    'I3',
    'Would not recommend or renew',
    '',
    'share',
    'proportion',
    0.2,
    [0, 0.1, 0.5, 0.9],
    [0.33, 3, 1, 0.08, 0.7, 54.5],
    [['text', 40, 'Ask me again after the next release']],
  ],
];

const TICKETS: readonly Short[] = [
  [
    'T1',
    'Perceived-defect share',
    '{value|share} of {n|count} tickets say the product does not work',
    'share',
    'proportion',
    0.25,
    [0.05, 0.2, 0.45, 0.6],
    [0.33, 1000, 330, 0.306, 0.355, 51.2],
    [
      ['Description', 214, 'The nightly sync fails again and nobody told us, please call +1-202-555-0143'],
      ['Subject', 77, 'Export is broken since the update'],
    ],
  ],
  [
    'T2',
    'Hidden-defect rate',
    '{value|share} of {n|count} requests filed as something else are defects to customers',
    'share',
    'proportion',
    0.2,
    [0, 0.1, 0.5, 0.8],
    [0.272, 920, 250, 0.248, 0.297, 45.8],
    [['Description', 502, 'Closed as a question, but the report still shows last month']],
  ],
  [
    'T3',
    'Not fixed within 30 days',
    '{value|share} of {n|count} perceived defects are not fixed within 30 days',
    'share',
    'incidence',
    0.2,
    [0, 0.15, 0.5, 0.9],
    [0.534, 330, null, 0.488, 0.581, 81.7],
    [['Description', 911, 'This has been open since spring. Write to dana@example.com if you need logs.']],
  ],
  [
    'T4',
    'Reopen rate',
    '',
    'share',
    'proportion',
    0.1,
    [0, 0.05, 0.12, 0.25],
    [0.069, 260, 18, 0.046, 0.098, 36.5],
    [['Description', 640, 'Reopening, the fix did not survive the weekend']],
  ],
  [
    'T5',
    'Enhancements without a decision',
    '',
    'share',
    'proportion',
    0.1,
    [0.1, 0.4, 0.8, 1],
    [0.685, 140, 96, 0.62, 0.75, 62.8],
    [['Subject', 118, 'Any news on bulk edit?']],
  ],
  [
    'T6',
    'Chronic-defect load',
    '',
    'share',
    'proportion',
    0.1,
    [0, 0.05, 0.25, 0.5],
    [0.118, 760, 90, 0.099, 0.139, 40.5],
  ],
  [
    'T7',
    'Trend of perceived defects',
    '',
    'ratio',
    'trend-ratio',
    0.05,
    [0.5, 0.8, 1.5, 2],
    [1.132, 1000, null, 0.97, 1.33, 48.5],
  ],
];

const REVIEWS: readonly Short[] = [
  [
    'R1',
    'Detractor share',
    '{value|share} of {n|count} reviewers give three stars or fewer',
    'share',
    'proportion',
    0.3,
    [0, 0.05, 0.25, 0.5],
    [0.232, 60, 14, 0.15, 0.33, 74.6],
    [['What do you dislike?', 19, 'The dashboards look great in a demo and fall apart on real data']],
  ],
  [
    'R2',
    'Polarisation of ratings',
    '',
    'index',
    'polarisation',
    0.2,
    [0.05, 0.15, 0.5, 0.8],
    [0.318, 60, null, 0.22, 0.43, 48.8],
  ],
  [
    'R3',
    'Expectation gap',
    '{value|share} of {n|count} reviews got less than they were led to expect',
    'share',
    'proportion',
    0.2,
    [0, 0.05, 0.2, 0.4],
    [0.15, 60, 9, 0.08, 0.24, 59.8],
    [['What do you dislike?', 44, 'Sales promised an offline mode. There is none.']],
  ],
  [
    'R4',
    'Product complaints',
    '',
    'share',
    'proportion',
    0.2,
    [0.1, 0.3, 0.7, 0.95],
    [0.549, 60, 33, 0.44, 0.65, 57.4],
    [['What do you dislike?', 8, 'Search misses half of the records']],
  ],
  [
    'R5',
    'Trend of detractors',
    '',
    'points',
    'trend-difference',
    0.1,
    [-0.1, -0.02, 0.1, 0.25],
    [0.075, 60, null, -0.08, 0.22, 67.5],
  ],
];

const DEALS: readonly Short[] = [
  [
    'D1',
    'Losses to competitors',
    '{value|share} of {n|count} losses went to a competitor',
    'share',
    'proportion',
    0.25,
    [0.05, 0.2, 0.55, 0.8],
    [0.444, 90, 40, 0.36, 0.53, 61.8],
    [['Closed Lost Notes', 63, 'Chose Northwind after the second bake-off, our reporting could not keep up']],
  ],
  [
    'D2',
    'Losses to product gaps',
    '{value|share} of {n|count} losses name a gap in the product',
    'share',
    'proportion',
    0.25,
    [0, 0.1, 0.4, 0.7],
    [0.277, 90, 27, 0.15, 0.46, 55.3],
    [['Closed Lost Reason', 12, 'Missing feature: audit trail']],
  ],
  [
    'D3',
    'Lost amount to product gaps',
    '',
    'share',
    'proportion',
    0.2,
    [0, 0.1, 0.4, 0.7],
    [0.318, 90, null, 0.17, 0.5, 63.6],
    [['Closed Lost Notes', 71, 'Would have signed with single sign-on']],
  ],
  [
    'D4',
    'Competitive loss rate',
    '',
    'share',
    'proportion',
    0.2,
    [0.2, 0.5, 0.75, 0.95],
    [0.65, 80, 52, 0.56, 0.74, 55.9],
  ],
  [
    'D5',
    'Trend of product-gap losses',
    '',
    'ratio',
    'trend-ratio',
    0.1,
    [0.5, 0.8, 1.5, 2],
    [1.244, 90, null, 0.84, 1.9, 58.1],
  ],
];

const BACKLOG: readonly Short[] = [
  [
    'B1',
    'Customer pain that no item covers',
    '{value|share} of demand in the ten worst pains has no backlog item',
    'share',
    'proportion',
    0.35,
    [0, 0.2, 0.6, 0.9],
    [0.433, 14, 6.1, 0.19, 0.69, 55],
  ],
  [
    'B2',
    'Active items without customer evidence',
    '',
    'share',
    'proportion',
    0.15,
    [0.1, 0.4, 0.8, 1],
    [0.583, 120, 70, 0.51, 0.65, 47.5],
  ],
  [
    'B3',
    'Reactive share',
    '',
    'share',
    'proportion',
    0.2,
    [0.1, 0.35, 0.7, 0.95],
    [0.55, 120, 66, 0.47, 0.62, 54.3],
    [['Summary', 204, 'Hotfix for Globex: invoice import']],
  ],
  [
    'B4',
    'Stale open items',
    '',
    'share',
    'proportion',
    0.1,
    [0, 0.3, 0.7, 0.95],
    [0.458, 120, 55, 0.38, 0.53, 43.8],
  ],
  [
    'B5',
    'Bug inflow',
    '',
    'ratio',
    'flow-ratio',
    0.1,
    [0.7, 1, 1.5, 2.5],
    [1.374, 145, null, 1.03, 1.83, 64.9],
  ],
  [
    'B6',
    'Slipped dates',
    '',
    'share',
    'proportion',
    0.1,
    [0, 0.15, 0.5, 0.8],
    [0.373, 24, 9, 0.22, 0.53, 58.2],
  ],
];

export const SAMPLE_METRICS: readonly SampleMetric[] = [
  ...CUSTOMERS.map(expand('customers')),
  ...TICKETS.map(expand('tickets')),
  ...REVIEWS.map(expand('reviews')),
  ...DEALS.map(expand('lost-deals')),
  ...BACKLOG.map(expand('backlog')),
];

/** Weight, score, 90 % interval and coverage of every point. */
export const SAMPLE_POINTS: Readonly<Record<PointId, readonly [number, number, number, number, number]>> = {
  customers: [0.15, 60.5, 28.8, 86.1, 0.36],
  tickets: [0.25, 54.7, 49, 60.5, 0.87],
  reviews: [0.2, 62.3, 42.4, 77.7, 0.61],
  'lost-deals': [0.25, 59, 39.7, 77.2, 0.58],
  backlog: [0.15, 53.9, 36.5, 70, 0.63],
};
