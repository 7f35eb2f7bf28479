import type { GuideQuestion, Influence, Levers, Plan, StoryLine } from '../model/advice.ts';
import type { Fact } from '../model/conclusion.ts';
import type { Report, ReportTable } from '../model/report.ts';
import { translate } from './words/say.ts';

// The advice of a report in the shape of its tables, so that every reporter draws it with what it has for tables.

const table = (
  id: string,
  title: string,
  columns: readonly (readonly [title: string, unit: string, id?: string])[],
  rows: readonly (readonly Fact[])[],
): ReportTable => ({
  id,
  analyzer: 'report',
  point: 'cross',
  title: translate(title),
  columns: columns.map(([name, unit, own]) => ({ ...(own !== undefined && { id: own }), title: name, unit })),
  rows: rows.map((row) => [...row]),
});

/** Metrics named per pain. */
const MAX_METRICS = 4;

/** Pains by the points they carry, the money that names them, and what is about no pain. */
export function leversTable({ rows, unnamed, general }: Levers): ReportTable {
  const pains = rows.map((row): Fact[] => [
    row.title,
    row.points,
    row.metrics
      .slice(0, MAX_METRICS)
      .map(({ id }) => id)
      .join(', '),
    row.customers,
    row.lostDeals,
    row.lostAmount,
    row.accounts,
    row.arr,
    row.currency,
    row.id,
  ]);
  const rest = (title: string, points: number): Fact[] => [
    translate(title),
    points,
    ...new Array<null>(8).fill(null),
  ];
  return table(
    'levers',
    'Levers: pains by the points they carry',
    [
      ['Pain', 'text'],
      ['Points', 'score'],
      ['Through', 'text'],
      ['Customers', 'count'],
      ['Lost deals', 'count'],
      ['Lost pipeline', 'money'],
      ['Accounts at risk', 'count'],
      ['ARR at risk', 'money'],
      ['Currency', 'text'],
      ['Id', 'text', 'id'],
    ],
    [
      ...pains,
      rest('Complaints that name no pain', unnamed),
      rest('About no pain: trends, missing', general),
    ],
  );
}

/** The score without each of the largest customers. */
export function influenceTable({ rows }: Influence): ReportTable {
  return table(
    'influence',
    'The score without one customer',
    [
      ['Without', 'text'],
      ['Records', 'count'],
      ['Score', 'score'],
      ['Change', 'score'],
    ],
    rows.map(({ name, records, score, change }) => [name, records, score, change]),
  );
}

const TRACK_TITLES = {
  perception: 'Perception: enable, communicate',
  promise: 'Promise: align Sales and Marketing',
  packaging: 'Packaging',
  product: 'Product',
} as const;

/** What kind of problem an item of the plan works on, in words. */
export const trackTitle = (track: Plan['items'][number]['track']): string => translate(TRACK_TITLES[track]);

function planTable({ items }: Plan): ReportTable {
  return table(
    'plan',
    'The first 90 days',
    [
      ['Track', 'text'],
      ['Days', 'text'],
      ['Owner', 'text'],
      ['Action', 'text'],
      ['Because', 'text'],
      ['Before signing', 'text'],
      ['Rests on', 'text'],
    ],
    items.map(({ track, days, owner, action, why, beforeSigning, basis }) => [
      trackTitle(track),
      days,
      owner,
      action,
      why,
      beforeSigning ? translate('commitment wanted') : null,
      basis.join(', '),
    ]),
  );
}

const AUDIENCE_TITLES = {
  customers: 'Customers',
  sales: 'Sales',
  support: 'Support',
  product: 'Product',
} as const;

export const audienceTitle = (to: GuideQuestion['to']): string => translate(AUDIENCE_TITLES[to]);

function guideTable(guide: readonly GuideQuestion[]): ReportTable {
  return table(
    'guide',
    'Interview guide',
    [
      ['To', 'text'],
      ['Question', 'text'],
      ['Because', 'text'],
      ['Rests on', 'text'],
    ],
    guide.map(({ to, question, why, basis }) => [audienceTitle(to), question, why, basis.join(', ')]),
  );
}

function storyTable(story: readonly StoryLine[]): ReportTable {
  return table(
    'story',
    'On one page',
    [
      ['What', 'text'],
      ['Told', 'text'],
      ['Rests on', 'text'],
    ],
    story.map(({ label, text, basis }) => [label, text, basis.join(', ')]),
  );
}

/** All of it, for formats that list everything. */
export function adviceTables({ story, levers, influence, plan, guide }: Report): ReportTable[] {
  return [
    ...(story === undefined ? [] : [storyTable(story)]),
    ...(plan === undefined ? [] : [planTable(plan)]),
    ...(guide === undefined ? [] : [guideTable(guide)]),
    ...(levers === undefined ? [] : [leversTable(levers)]),
    ...(influence === undefined ? [] : [influenceTable(influence)]),
  ].filter(({ rows }) => rows.length > 0);
}
