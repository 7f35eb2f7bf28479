import type { AnalyzerMeta } from '../../model/analyzer.ts';

/** Length of the recent window and of the one before, in days. */
export const WINDOW = 90;

/** Weeks of history the weekly test looks at. */
export const WEEKS = 52;

/** Fewer weeks cannot show a trend. */
export const MIN_WEEKS = 8;

/** Two-sided probability below which a weekly trend is called one. */
export const SIGNIFICANT = 0.05;

export const meta: AnalyzerMeta<'tickets'> = {
  id: 'ticket-trend',
  point: 'tickets',
  title: 'Where perceived defects are heading',
  why: 'A falling share of perceived defects is the first proof that work on trust pays off.',
  version: 1,
  reads: ['tickets'],
  signals: ['intent'],
  metrics: [
    {
      id: 'T7',
      title: 'Trend of the perceived-defect share',
      definition:
        'Share of perceived defects in the last 90 days by that in the 90 days before, each drawn toward no change.',
      formula:
        '((x1 + 10 q) / (n1 + 10)) / ((x2 + 10 q) / (n2 + 10)), q = share in both windows; n = smaller window',
      unit: 'ratio',
      kind: 'trend-ratio',
      weight: 0.05,
      anchors: [0.5, 0.8, 1.5, 2],
      source: 'our choice',
      minN: 20,
    },
  ],
  statements: {
    'defect-share-change':
      'The share of tickets that report a defect went from {previous|share} to {recent|share} in the last 90 days ({lo|points} to {hi|points})',
    'defect-share-steady':
      '{recent|share} of the tickets of the last 90 days report a defect, {previous|share} in the 90 days before: not distinguishable from no change',
    'weekly-rise':
      'Reported defects rise by {slope|index} a week over {weeks|count} weeks (Mann-Kendall p {p|text})',
    'weekly-fall':
      'Reported defects fall by {slope|index} a week over {weeks|count} weeks (Mann-Kendall p {p|text})',
    'weekly-steady': 'Reported defects show no trend over {weeks|count} weeks (Mann-Kendall p {p|text})',
    'defect-rate':
      '{recent|count} reported defects in the last 90 days after {previous|count} in the 90 days before: {ratio|ratio} (90 % interval {lo|ratio} to {hi|ratio}, p {p|text})',
    'tickets-undated': '{undated|count} tickets have no creation date and are left out',
  },
  tables: {
    weeks: {
      title: 'Tickets by week',
      columns: [
        { title: 'Week from', unit: 'day' },
        { title: 'Reported defects', unit: 'count' },
        { title: 'All tickets', unit: 'count' },
      ],
    },
  },
};
