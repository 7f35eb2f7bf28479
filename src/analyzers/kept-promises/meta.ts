import type { Family } from '../../lib/complaints.ts';
import type { AnalyzerMeta } from '../../model/analyzer.ts';

export const meta: AnalyzerMeta<Family> = {
  id: 'kept-promises',
  point: 'cross',
  title: 'Whether what is promised is delivered',
  why: 'Customers measure a product by what they were told it would be.',
  version: 2,
  reads: ['tickets', 'reviews', 'deals', 'interviews', 'risk-accounts'],
  signals: ['themes', 'intent', 'expectation', 'loss-reason'],
  metrics: [],
  statements: {
    'claim-contradicted':
      '"{claim|text}": {against|count} of {n|count} customers who speak of it say otherwise ({share|share}, {from|share} to {to|share})',
    'claims-unheard': 'Nobody speaks of {silent|count} of {claims|count} claims, such as "{claim|text}"',
    'sold-wrong':
      '{customers|count} customers say that they were promised or expected something else, in {sources|text}: what is sold and what is delivered differ',
    'answers-wrong':
      '{customers|count} customers say that what support told them did not hold, in {sources|text}: nothing of that was sold',
    'promise-themes': 'Most broken expectations are about {named|text}',
  },
  tables: {
    'kept-promises': {
      title: 'What is promised, and what customers say of it',
      columns: [
        { title: 'Claim', unit: 'text' },
        { title: 'Verdict', unit: 'text' },
        { title: 'Customers', unit: 'count' },
        { title: 'Supporting', unit: 'count' },
        { title: 'Contradicting', unit: 'count' },
        { title: 'Share contradicting', unit: 'share' },
        { title: 'From', unit: 'share' },
        { title: 'To', unit: 'share' },
        { title: 'Say it was promised or expected', unit: 'count' },
        { title: 'Line of the list', unit: 'text' },
      ],
    },
    'sold-wrong': {
      title: 'Who says that something else was promised or expected',
      columns: [
        { title: 'Source', unit: 'text' },
        { title: 'Customers', unit: 'count' },
        { title: 'Statements', unit: 'count' },
      ],
    },
    'answers-wrong': {
      title: 'Who says that what support told them did not hold',
      columns: [
        { title: 'Source', unit: 'text' },
        { title: 'Customers', unit: 'count' },
        { title: 'Statements', unit: 'count' },
      ],
    },
    'sold-wrong-themes': {
      title: 'What the broken expectations are about',
      columns: [
        { title: 'Theme', unit: 'text' },
        { title: 'Customers', unit: 'count' },
        { title: 'Tickets', unit: 'count' },
        { title: 'Reviews', unit: 'count' },
        { title: 'Deals', unit: 'count' },
        { title: 'Interviews', unit: 'count' },
        { title: 'Risk accounts', unit: 'count' },
      ],
    },
  },
};
