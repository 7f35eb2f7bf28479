import type { Family } from '../../lib/complaints.ts';
import type { AnalyzerMeta } from '../../model/analyzer.ts';

export const meta: AnalyzerMeta<Family> = {
  id: 'kept-promises',
  point: 'cross',
  title: 'Whether what is promised is delivered',
  why: 'Customers measure a product by what they were told it would be.',
  version: 4,
  reads: ['tickets', 'reviews', 'deals', 'interviews', 'risk-accounts'],
  signals: ['themes', 'intent', 'expectation', 'loss-reason'],
  metrics: [],
  statements: {
    'claim-contradicted':
      '"{claim|text}": {against|count} of {n|count} customers who speak for or against it say otherwise ({share|share}, {from|share} to {to|share})',
    'claim-contradicted-and-asked':
      '"{claim|text}": {against|count} of {n|count} customers who speak for or against it say otherwise ({share|share}, {from|share} to {to|share}), and {asking|count} more {asking?asks:ask} for it',
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
        { id: 'claim', title: 'Claim', unit: 'text' },
        { id: 'verdict', title: 'Verdict', unit: 'text' },
        { id: 'customers', title: 'Customers', unit: 'count' },
        { id: 'supporting', title: 'Supporting', unit: 'count' },
        { id: 'contradicting', title: 'Contradicting', unit: 'count' },
        { id: 'asking', title: 'Asking for it', unit: 'count' },
        { id: 'share', title: 'Share contradicting', unit: 'share' },
        { id: 'from', title: 'From', unit: 'share' },
        { id: 'to', title: 'To', unit: 'share' },
        { id: 'promised', title: 'Say it was promised or expected', unit: 'count' },
        { id: 'line', title: 'Line of the list', unit: 'text' },
      ],
    },
    'sold-wrong': {
      title: 'Who says that something else was promised or expected',
      columns: [
        { id: 'source', title: 'Source', unit: 'text' },
        { id: 'customers', title: 'Customers', unit: 'count' },
        { id: 'statements', title: 'Statements', unit: 'count' },
      ],
    },
    'answers-wrong': {
      title: 'Who says that what support told them did not hold',
      columns: [
        { id: 'source', title: 'Source', unit: 'text' },
        { id: 'customers', title: 'Customers', unit: 'count' },
        { id: 'statements', title: 'Statements', unit: 'count' },
      ],
    },
    'sold-wrong-themes': {
      title: 'What the broken expectations are about',
      columns: [
        { id: 'theme', title: 'Theme', unit: 'text' },
        { id: 'customers', title: 'Customers', unit: 'count' },
        { id: 'tickets', title: 'Tickets', unit: 'count' },
        { id: 'reviews', title: 'Reviews', unit: 'count' },
        { id: 'deals', title: 'Deals', unit: 'count' },
        { id: 'interviews', title: 'Interviews', unit: 'count' },
        { id: 'risk-accounts', title: 'Risk accounts', unit: 'count' },
      ],
    },
  },
};
