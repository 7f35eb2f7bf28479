import type { AnalyzerMeta } from '../../model/analyzer.ts';
import { defineAnalyzer } from '../../model/define.ts';
import { ageTable, findStandstill, flowTable } from './diagnostics.ts';
import { measureBugFlow, measureSlippage, measureStale } from './metrics.ts';
import { map, merge, type State } from './state.ts';

/** Items below which nothing is said. */
const NEEDED = 5;

const meta: AnalyzerMeta<'backlog'> = {
  id: 'backlog-flow',
  point: 'backlog',
  title: 'Whether the backlog moves',
  why: 'Items that lie untouched, bugs that come in faster than they go out, and dates that slip teach customers to stop asking.',
  version: 1,
  reads: ['backlog'],
  signals: [],
  metrics: [
    {
      id: 'B4',
      title: 'Stale share',
      definition: 'Share of open items that nobody has touched for more than 180 days.',
      formula: 'open items last updated more than 180 days ago / open items with an update date',
      unit: 'share',
      kind: 'proportion',
      weight: 0.1,
      anchors: [0, 0.3, 0.7, 0.95],
      source: 'our choice',
    },
    {
      id: 'B5',
      title: 'Bug inflow ratio',
      definition: 'Bugs created by bugs closed in the last 180 days.',
      formula: '(created + .5) / (closed + .5)',
      unit: 'ratio',
      kind: 'flow-ratio',
      weight: 0.1,
      anchors: [0.7, 1, 1.5, 2.5],
      source: 'our choice',
    },
    {
      id: 'B6',
      title: 'Slippage',
      definition: 'Share of dated items that are past due, were delivered late or were given a later date.',
      formula: 'late or re-dated items / dated items that were not declined',
      unit: 'share',
      kind: 'proportion',
      weight: 0.1,
      anchors: [0, 0.15, 0.5, 0.8],
      source: 'our choice',
    },
  ],
  statements: {
    B4: '{value|share} of {n|count} open items were not touched for more than 180 days',
    B5: 'Bugs come in {value|ratio} as fast as they are closed',
    B6: '{value|share} of {n|count} dated items are late or were given a later date',
    'stale-items': '{x|count} of {n|count} open items were not touched for more than 180 days',
    'bug-inflow': 'More bugs come in than go out: {x|count} created, {closed|count} closed in 180 days',
    'slipped-items': '{x|count} of {n|count} dated items are late or were given a later date',
    sampled: 'Estimated from {kept|count} of {total|count} items',
    'no-updates': 'The export does not say when open items were last updated',
    'no-closed-bugs':
      'The export holds no closed bugs ({bugs|count} bugs in all), so that a flow cannot be told: ask for closed items too',
    'no-recent-bugs': 'None of {bugs|count} bugs was created or closed in the last 180 days',
    'no-due-dates': 'No item has a due date',
    'no-first-dates': 'The export does not keep the dates first promised: items with a later date go unseen',
  },
  tables: {
    untouched: {
      title: 'Open items by the time nobody touched them',
      shown: 'deep',
      bar: 'items',
      columns: [
        { id: 'age', title: 'Untouched for', unit: 'text' },
        { id: 'items', title: 'Items', unit: 'count' },
        { id: 'share', title: 'Share', unit: 'share' },
      ],
    },
    'bug-flow': {
      title: 'Bugs in and out, by 30 days',
      shown: 'roomy',
      columns: [
        { id: 'from', title: 'From', unit: 'day' },
        { id: 'created', title: 'Created', unit: 'count' },
        { id: 'closed', title: 'Closed', unit: 'count' },
      ],
    },
  },
};

export const analyzer = defineAnalyzer<State, 'backlog'>({
  meta,
  map,
  merge,
  finish(state, { present, asOfDay }) {
    if (!present.includes('backlog')) return { kind: 'notApplicable', missing: ['backlog'] };
    const items = state.rows.map(({ value }) => value);
    if (items.length === 0) return { kind: 'insufficient', have: 0, need: NEEDED, what: 'backlog items' };
    const caveats =
      state.total > items.length
        ? [{ id: 'sampled', facts: { kept: items.length, total: state.total } }]
        : [];
    const metrics = [
      measureStale(items, asOfDay, caveats),
      measureBugFlow(items, asOfDay, caveats),
      measureSlippage(items, asOfDay, caveats),
    ];
    return {
      kind: 'measured',
      metrics,
      findings: findStandstill(items, asOfDay, { metrics, specs: meta.metrics }),
      tables: [ageTable(items, asOfDay), flowTable(items, asOfDay)],
    };
  },
});
