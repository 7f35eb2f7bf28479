import { SILENCE_STATEMENTS } from '../../lib/states/silence.ts';
import type { AnalyzerMeta } from '../../model/analyzer.ts';
import { MONTHS } from './state.ts';

/** Calendar months, of the last six, in which a theme must have been reported. */
export const CHRONIC_MONTHS = 3;

export const CHRONIC_ACCOUNTS = 3;

/** Stands in for the accounts when tickets name none. */
export const CHRONIC_ANONYMOUS = 6;

export const meta: AnalyzerMeta<'tickets'> = {
  id: 'chronic-defects',
  point: 'tickets',
  title: 'Defects that keep coming back',
  why: 'A defect reported month after month by different accounts is a decision, not an accident.',
  version: 4,
  reads: ['tickets'],
  signals: ['intent', 'themes'],
  metrics: [
    {
      id: 'T6',
      title: 'Chronic-defect load',
      definition:
        'Share of tickets about chronic defects among these and all tickets that report no defect. Chronic: a theme reported as a defect in at least 3 of the last 6 calendar months and by at least 3 accounts (6 tickets where accounts are not known).',
      formula:
        'perceived defects in chronic themes / (tickets without a defect + perceived defects in chronic themes), of tickets that were read',
      unit: 'share',
      kind: 'proportion',
      weight: 0.1,
      anchors: [0, 0.05, 0.25, 0.5],
      source: 'our choice',
    },
  ],
  statements: {
    ...SILENCE_STATEMENTS,
    T6: '{value|share} of {n|count} tickets are about defects that keep coming back',
    'chronic-few': 'Broken month after month: {named|text}',
    'chronic-themes': 'Broken month after month in {themes|count} areas: {named|text} first',
    'defect-themes':
      'Reported defects spread over about {effective|index} {effective?theme:themes} (concentration index {hhi|index})',
    'themeless-defects':
      'Named no known theme, so cannot count as chronic: {themeless|count} of {perceived|count} reported defects',
    'history-too-short':
      'The tickets reach back less than three calendar months: too short to tell what keeps coming back',
  },
  tables: {
    'defect-themes': {
      title: 'What is reported as defective',
      bar: 'tickets',
      columns: [
        { id: 'theme', title: 'Theme', unit: 'text' },
        { id: 'tickets', title: 'Tickets', unit: 'count' },
        { id: 'share', title: 'Share of reported defects', unit: 'share' },
        { id: 'accounts', title: 'Accounts', unit: 'count' },
        { id: 'months', title: `Months reported (of ${MONTHS})`, unit: 'count' },
        { id: 'chronic', title: 'Chronic', unit: 'text' },
      ],
    },
  },
};
