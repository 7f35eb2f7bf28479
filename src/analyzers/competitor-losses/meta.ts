import type { AnalyzerMeta } from '../../model/analyzer.ts';

export const meta: AnalyzerMeta<'deals'> = {
  id: 'competitor-losses',
  point: 'lost-deals',
  title: 'Who deals are lost to',
  why: 'Losing to the same rivals again and again means that buyers compare, and believe the other product.',
  version: 2,
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
      formula: 'lost / (won + lost), deals that name a competitor',
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
        { title: 'Competitor', unit: 'text' },
        { title: 'Faced', unit: 'count' },
        { title: 'Won', unit: 'count' },
        { title: 'Lost', unit: 'count' },
        { title: 'Win rate', unit: 'share' },
        { title: 'From', unit: 'share' },
        { title: 'To', unit: 'share' },
        { title: 'Main product gap', unit: 'text' },
        { title: 'Amount lost', unit: 'money' },
        { title: 'Currency', unit: 'text' },
        { title: 'Note', unit: 'text' },
      ],
    },
    'competitor-share': {
      title: 'Losses to competitors, counted three ways',
      columns: [
        { title: 'Of', unit: 'text' },
        { title: 'To a competitor', unit: 'count' },
        { title: 'Deals', unit: 'count' },
        { title: 'Share', unit: 'share' },
      ],
    },
    'win-rates': {
      title: 'Win rates, for context (15 to 30 % overall is usual)',
      columns: [
        { title: 'Of', unit: 'text' },
        { title: 'Won', unit: 'count' },
        { title: 'Closed', unit: 'count' },
        { title: 'Win rate', unit: 'share' },
        { title: 'From', unit: 'share' },
        { title: 'To', unit: 'share' },
      ],
    },
  },
};
