import type { AnalyzerMeta } from '../../model/analyzer.ts';

export const meta: AnalyzerMeta<'deals'> = {
  id: 'competitor-losses',
  point: 'lost-deals',
  title: 'Who deals are lost to',
  why: 'Losing to the same rivals again and again means that buyers compare, and believe the other product.',
  version: 3,
  reads: ['deals'],
  signals: ['competitors', 'loss-reason'],
  metrics: [
    {
      id: 'D1',
      title: 'Losses to competitors',
      definition: 'Share of lost deals with a known outcome that went to a competitor, named or not.',
      formula: 'lost to a competitor / lost with a known outcome',
      unit: 'share',
      kind: 'proportion',
      weight: 0.25,
      anchors: [0.05, 0.2, 0.55, 0.8],
      source: 'our choice',
      reference:
        '40 to 60 % of deals end in no decision (Dixon and McKenna, HBR 2022, 2.5 million sales calls)',
    },
    {
      id: 'D4',
      title: 'Competitive loss rate',
      definition: 'Share of closed deals that name a competitor and were lost.',
      formula:
        'lost / (won + lost), deals that name a competitor: in the field for it, or in words where an export has no such field or nobody fills it',
      unit: 'share',
      kind: 'proportion',
      weight: 0.2,
      anchors: [0.2, 0.5, 0.75, 0.95],
      source: 'our choice; half is where "you know you have a problem" (Kevin Cohn)',
      reference: 'below half of contested deals won is a problem (Kevin Cohn)',
    },
  ],
  statements: {
    D1: '{value|share} of {n|count} losses with a known outcome went to a competitor',
    D4: '{value|share} of {n|count} deals against a named competitor were lost',
    competitor: '{lost|count} of {faced|count} deals against {competitor|text} were lost',
    sampled: 'Estimated from {kept|count} of {total|count} contested or lost deals',
    unknown: 'Left out, with neither a reason nor a competitor: {deals|count} of the lost deals',
    'nothing-told': 'No lost deal states a reason or a competitor',
    'no-won-deals': 'The exports hold no won deals, so a rate cannot be told: ask for them',
    'wins-unnamed':
      'None of {won|count} won deals names a competitor, so a rate would count nothing but losses',
  },
  tables: {
    'win-loss': {
      title: 'Wins and losses by competitor',
      columns: [
        { id: 'competitor', title: 'Competitor', unit: 'text' },
        { id: 'faced', title: 'Faced', unit: 'count' },
        { id: 'won', title: 'Won', unit: 'count' },
        { id: 'lost', title: 'Lost', unit: 'count' },
        { id: 'win-rate', title: 'Win rate', unit: 'share' },
        { id: 'from', title: 'From', unit: 'share' },
        { id: 'to', title: 'To', unit: 'share' },
        { id: 'gap', title: 'Main product gap', unit: 'text' },
        { id: 'amount', title: 'Amount lost', unit: 'money' },
        { id: 'currency', title: 'Currency', unit: 'text' },
        { id: 'note', title: 'Note', unit: 'text' },
      ],
    },
    'competitor-share': {
      title: 'Losses to competitors, counted three ways',
      shown: 'deep',
      bar: 'share',
      columns: [
        { id: 'of', title: 'Of', unit: 'text' },
        { id: 'lost', title: 'To a competitor', unit: 'count' },
        { id: 'deals', title: 'Deals', unit: 'count' },
        { id: 'share', title: 'Share', unit: 'share' },
      ],
    },
    'win-rates': {
      title: 'Win rates, for context (15 to 30 % overall is usual)',
      shown: 'deep',
      bar: 'win-rate',
      columns: [
        { id: 'of', title: 'Of', unit: 'text' },
        { id: 'won', title: 'Won', unit: 'count' },
        { id: 'closed', title: 'Closed', unit: 'count' },
        { id: 'win-rate', title: 'Win rate', unit: 'share' },
        { id: 'from', title: 'From', unit: 'share' },
        { id: 'to', title: 'To', unit: 'share' },
      ],
    },
  },
};
