import type { AnalyzerMeta } from '../../model/analyzer.ts';

export const meta: AnalyzerMeta<'reviews' | 'interviews' | 'tickets'> = {
  id: 'curated-reviews',
  point: 'cross',
  title: 'Were the references picked by hand?',
  why: 'Reviewers and interviewees that somebody chose show the best side; what they say must be read as such.',
  version: 1,
  reads: ['reviews', 'interviews', 'tickets'],
  signals: ['intent', 'themes'],
  metrics: [],
  statements: {
    'curated-references':
      'References may be picked by hand: {signs|count} of {checked|count} signs stand out, which is no proof, but a reason to choose some yourself',
    'no-curated-references':
      'No sign that references were picked by hand: {checked|count} signs looked at, none stands out',
    'sign-mostly-picked': 'The vendor picked {x|count} of {n|count} interviewees',
    'sign-mostly-asked': '{x|count} of {n|count} reviews with a known origin were asked for or rewarded',
    'sign-invited':
      'Invited reviewers are fans more often than others: {share|share} of {n|count}, and {other|share} of {m|count} who wrote unasked',
    'sign-rewarded':
      'Rewarded reviewers are fans more often than others: {share|share} of {n|count}, and {other|share} of {m|count} who wrote unasked',
    'sign-burst':
      'Praise came in a burst: {share|share} of {n|count} reviews from {from|day} to {to|day} are by fans, and {other|share} of {m|count} at other times',
    'sign-picked':
      'Interviewees the vendor picked are happier: {share|share} of {n|count} would recommend with 9 or 10, and {other|share} of {m|count} who were found otherwise',
    'sign-happy-interviews':
      'Interviewees are happier than reviewers: {share|share} of {n|count} would recommend with 9 or 10, and {other|share} of {m|count} unasked reviewers give 4.5 stars or more',
    'sign-quiet-accounts':
      'Interviewed accounts report fewer defects: {x|count} of {n|count} stay below the average share, and {other|share} of {m|count} other accounts do',
  },
  tables: {
    'curated-signs': {
      title: 'Signs of hand-picked references (differences with 99 % intervals)',
      columns: [
        { id: 'sign', title: 'Sign', unit: 'text' },
        { id: 'share', title: 'Share', unit: 'share' },
        { id: 'of', title: 'Of', unit: 'count' },
        { id: 'compared', title: 'Compared with', unit: 'share' },
        { id: 'compared-of', title: 'Of those', unit: 'count' },
        { id: 'from', title: 'Difference from', unit: 'points' },
        { id: 'to', title: 'To', unit: 'points' },
        { id: 'reading', title: 'Reading', unit: 'text' },
      ],
    },
  },
};
