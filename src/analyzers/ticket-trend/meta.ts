import { RECENT_DAYS } from '../../lib/dates/recent-days.ts';
import { SILENCE_STATEMENTS } from '../../lib/states/silence.ts';
import type { AnalyzerMeta } from '../../model/analyzer.ts';

/** Length of the recent window and of the one before, in days. */
export const WINDOW = RECENT_DAYS.tickets;

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
  version: 4,
  reads: ['tickets'],
  signals: ['intent', 'themes'],
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
    ...SILENCE_STATEMENTS,
    T7: 'Defect reports take {value|ratio} their share of 90 days ago',
    'defect-share-change':
      'Defect reports went from {previous|share} to {recent|share} of the tickets in 90 days ({lo|points} to {hi|points})',
    'defect-share-steady':
      'The share of defect reports is steady: {recent|share} in the last 90 days, {previous|share} before',
    'weekly-rise':
      'Defect reports keep rising: {slope|index} more each week for {weeks|count} weeks (Mann-Kendall p {p|text})',
    'weekly-fall':
      'Defect reports keep falling: {slope|index} fewer each week for {weeks|count} weeks (Mann-Kendall p {p|text})',
    'weekly-rise-slow':
      'Defect reports keep rising over {weeks|count} weeks, though most weeks are alike (Mann-Kendall p {p|text})',
    'weekly-fall-slow':
      'Defect reports keep falling over {weeks|count} weeks, though most weeks are alike (Mann-Kendall p {p|text})',
    'weekly-steady':
      'Defect reports neither rise nor fall over {weeks|count} weeks (Mann-Kendall p {p|text})',
    'defect-rate':
      'Defect reports in the last 90 days by those in the 90 days before: {recent|count} by {previous|count}, or {ratio|ratio} (90 % interval {lo|ratio} to {hi|ratio}, p {p|text})',
    windows: 'Tickets in the last 90 days and in the 90 days before: {recent|count} and {previous|count}',
    'tickets-undated': 'Left out for want of a creation date: {undated|count} of the tickets',
  },
  tables: {
    weeks: {
      title: 'Tickets by week',
      columns: [
        { id: 'week', title: 'Week from', unit: 'day' },
        { id: 'defects', title: 'Reported defects', unit: 'count' },
        { id: 'all', title: 'All tickets', unit: 'count' },
      ],
    },
  },
};
