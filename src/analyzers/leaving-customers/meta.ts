import type { AnalyzerMeta } from '../../model/analyzer.ts';

type Voice = 'tickets' | 'reviews' | 'interviews';
export type Kind = Voice | 'risk-accounts';

export const VOICES: readonly Voice[] = ['tickets', 'reviews', 'interviews'];

export const meta: AnalyzerMeta<Kind> = {
  id: 'leaving-customers',
  point: 'cross',
  title: 'Customers who say that they leave',
  why: 'Customers tell support that they leave months before anybody enters it in the CRM.',
  version: 1,
  reads: ['tickets', 'reviews', 'interviews', 'risk-accounts'],
  signals: ['leaving'],
  metrics: [],
  statements: {
    leaving:
      '{customers|count} {customers?customer writes:customers write} of leaving or of looking for something else, in {records|count} {records?record:records}',
    'leaving-unlisted':
      '{unlisted|count} of {customers|count} {customers?customer who writes:customers who write} of leaving {unlisted?stands:stand} nowhere in the risk register',
    'leaving-sampled':
      'Customers who write of leaving are listed from {kept|count} of {total|count} such records',
  },
  tables: {
    leaving: {
      title: 'Customers who write of leaving, those who end their contract first',
      columns: [
        { id: 'customer', title: 'Customer', unit: 'text' },
        { id: 'says', title: 'Says that it', unit: 'text' },
        { id: 'records', title: 'Records', unit: 'count' },
        { id: 'last', title: 'Last on', unit: 'day' },
        { id: 'listed', title: 'In the risk register', unit: 'text' },
        { id: 'arr', title: 'ARR', unit: 'money' },
        { id: 'currency', title: 'Currency', unit: 'text' },
      ],
    },
  },
};
