import type { AnalyzerMeta } from '../../model/analyzer.ts';

export const meta: AnalyzerMeta = {
  id: 'backlog-coverage',
  point: 'backlog',
  title: 'Whether the backlog answers what customers suffer from',
  why: 'A pain that customers name everywhere and nobody works on is a promise to disappoint them again.',
  version: 4,
  reads: ['tickets', 'reviews', 'deals', 'interviews', 'risk-accounts', 'backlog'],
  signals: ['themes', 'intent', 'loss-reason'],
  metrics: [
    {
      id: 'B1',
      title: 'Uncovered pain',
      definition:
        'Share of the demand behind the ten pains with the product that most customers have, over all sources, that no open, planned or shipped item answers. Aspects of everything, such as stability, count only where fewer than five areas hurt, and only items with like words answer them.',
      formula:
        'demand of uncovered pains / demand of the top 10 pains; demand = sum over sources of complainants / complainants of the top pain there',
      unit: 'share',
      kind: 'proportion',
      weight: 0.35,
      anchors: [0, 0.2, 0.6, 0.9],
      source: 'our choice',
    },
  ],
  statements: {
    B1: 'Nothing in the backlog answers {value|share} of the demand behind the {n|count} greatest pains',
    'uncovered-pain': 'Nothing in the backlog answers {named|text}',
    'uncovered-pains':
      'Nothing in the backlog answers {uncovered|count} of the {top|count} greatest pains: {named|text}',
    'shipped-without-demand':
      'Nobody complained about what {items|count} of {shipped|count} shipped items bring',
    sampled: 'Words were compared for {kept|count} of {total|count} items, themes for all',
  },
  tables: {
    'pain-coverage': {
      title: 'Pains by demand, and whether the backlog answers them',
      columns: [
        { title: 'Pain', unit: 'text' },
        { title: 'Demand', unit: 'index' },
        { title: 'Customers', unit: 'count' },
        { title: 'Tickets', unit: 'count' },
        { title: 'Reviews', unit: 'count' },
        { title: 'Deals', unit: 'count' },
        { title: 'Interviews', unit: 'count' },
        { title: 'Risk accounts', unit: 'count' },
        { title: 'Answered', unit: 'text' },
        { title: 'Items', unit: 'count' },
      ],
    },
    'pain-matches': {
      title: 'Which items answer which pain, and the words that say so',
      columns: [
        { title: 'Pain', unit: 'text' },
        { title: 'Item', unit: 'text' },
        { title: 'Title', unit: 'text' },
        { title: 'Status', unit: 'text' },
        { title: 'Because of', unit: 'text' },
        { title: 'Likeness', unit: 'index' },
        { title: 'Words', unit: 'text' },
      ],
    },
  },
};
