import type { AnalyzerMeta } from '../../model/analyzer.ts';

export const meta: AnalyzerMeta = {
  id: 'backlog-coverage',
  point: 'backlog',
  title: 'Whether the backlog touches what customers suffer from',
  why: 'A pain that customers name everywhere and nobody works on is a promise to disappoint them again.',
  version: 6,
  reads: ['tickets', 'reviews', 'deals', 'interviews', 'risk-accounts', 'backlog'],
  signals: ['themes', 'intent', 'loss-reason'],
  metrics: [
    {
      id: 'B1',
      title: 'Uncovered pain',
      definition:
        'Share of the demand behind the ten pains with the product that are most in demand over all sources, at least two customers each, that no open, planned or shipped item touches, by its theme or its words. Aspects of everything, such as stability, count only where fewer than five areas hurt, and only items with like words touch them.',
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
    B1: '{value|share} of the demand behind the {n|count} greatest pains is touched by nothing in the backlog',
    'uncovered-pain': 'Nothing in the backlog touches {named|text}',
    'uncovered-pains':
      'Nothing in the backlog touches {uncovered|count} of the {top|count} greatest pains: {named|text}',
    'shipped-without-demand':
      'Nobody complained about what {items|count} of {shipped|count} shipped items bring',
    sampled: 'Words were compared for {kept|count} of {total|count} items, themes for all',
  },
  tables: {
    'pain-coverage': {
      title: 'Pains by demand, and whether the backlog touches them',
      columns: [
        { id: 'pain', title: 'Pain', unit: 'text' },
        { id: 'demand', title: 'Demand', unit: 'index' },
        { id: 'customers', title: 'Customers', unit: 'count' },
        { id: 'tickets', title: 'Tickets', unit: 'count' },
        { id: 'reviews', title: 'Reviews', unit: 'count' },
        { id: 'deals', title: 'Deals', unit: 'count' },
        { id: 'interviews', title: 'Interviews', unit: 'count' },
        { id: 'risk-accounts', title: 'Risk accounts', unit: 'count' },
        { id: 'touched', title: 'Touched', unit: 'text' },
        { id: 'items', title: 'Items', unit: 'count' },
      ],
    },
    'pain-matches': {
      title: 'Which items touch which pain, and the words that say so',
      shown: 'deep',
      columns: [
        { id: 'pain', title: 'Pain', unit: 'text' },
        { id: 'item', title: 'Item', unit: 'text' },
        { id: 'title', title: 'Title', unit: 'text' },
        { id: 'status', title: 'Status', unit: 'text' },
        { id: 'because', title: 'Because of', unit: 'text' },
        { id: 'likeness', title: 'Likeness', unit: 'index' },
        { id: 'words', title: 'Words', unit: 'text' },
      ],
    },
  },
};
