import type { AnalyzerMeta } from '../../model/analyzer.ts';

export const meta: AnalyzerMeta<'backlog'> = {
  id: 'backlog-balance',
  point: 'backlog',
  title: 'Whose wishes the backlog follows',
  why: 'A backlog that ignores customers and one that only reacts to them both lose trust, in opposite ways.',
  version: 2,
  reads: ['backlog'],
  signals: [],
  metrics: [
    {
      id: 'B2',
      title: 'Items without customer evidence',
      definition: 'Share of active items that no request, ticket, account or vote is linked to.',
      formula:
        'active items without a request or vote / active items of exports with a column for either, if any cell is filled',
      unit: 'share',
      kind: 'proportion',
      weight: 0.15,
      anchors: [0.1, 0.4, 0.8, 1],
      source: 'our choice',
    },
    {
      id: 'B3',
      title: 'Reactive share',
      definition:
        'Share of active items that are bugs, escalations, hot fixes or commitments to single customers, of those that are reactive or strategic.',
      formula: 'reactive / (reactive + strategic)',
      unit: 'share',
      kind: 'proportion',
      weight: 0.2,
      anchors: [0.1, 0.35, 0.7, 0.95],
      source: 'our choice',
      reference: 'a usual rule of thumb gives 70 % to the core, 20 % to adjacent and 10 % to new things',
    },
  ],
  statements: {
    B2: '{value|share} of {n|count} active items have no customer behind them',
    B3: '{value|share} of {n|count} active items react instead of building',
    'unlinked-items': 'No customer is linked to {x|count} of {n|count} active backlog items',
    'reactive-items':
      '{x|count} of {n|count} active items react: bugs, escalations, hot fixes, single-customer promises',
    'no-requests': 'The backlog export names no linked request and no vote: ask for one that does',
    'links-unused': 'No item at all has a request or vote: the tracker may not be used for them',
    'partly-linkable': 'Left out, from exports without requests or votes: {items|count} of the active items',
    'untold-items':
      'Left out, with neither a status nor a date, so that they may be active or not: {items|count} of the items',
    'unclear-items': 'Left out, tasks or unclear: {items|count} of the active items',
  },
  tables: {
    'backlog-mix': {
      title: 'What the active backlog is made of',
      shown: 'roomy',
      columns: [
        { id: 'kind', title: 'Kind', unit: 'text' },
        { id: 'side', title: 'Side', unit: 'text' },
        { id: 'items', title: 'Items', unit: 'count' },
        { id: 'share', title: 'Share', unit: 'share' },
        { id: 'estimated', title: 'Estimated items', unit: 'count' },
        { id: 'effort-share', title: 'Share of estimated effort', unit: 'share' },
      ],
    },
  },
};
