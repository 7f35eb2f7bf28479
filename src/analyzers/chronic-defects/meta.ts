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
  version: 1,
  reads: ['tickets'],
  signals: ['intent', 'themes'],
  metrics: [
    {
      id: 'T6',
      title: 'Chronic-defect load',
      definition:
        'Share of tickets about chronic defects among these and all tickets that report no defect. Chronic: a theme reported as a defect in at least 3 of the last 6 calendar months and by at least 3 accounts (6 tickets where accounts are not known).',
      formula:
        'perceived defects in chronic themes / (tickets without a defect + perceived defects in chronic themes)',
      unit: 'share',
      kind: 'proportion',
      weight: 0.1,
      anchors: [0, 0.05, 0.25, 0.5],
      source: 'our choice',
    },
  ],
  statements: {
    'chronic-theme':
      '{theme|text} was reported as a defect in {months|count} of the last 6 months ({tickets|count} tickets, {accounts|count} accounts)',
    'chronic-theme-anonymous':
      '{theme|text} was reported as a defect in {months|count} of the last 6 months ({tickets|count} tickets)',
    'defect-themes':
      'Reported defects are spread like {effective|index} equally large themes (concentration index {hhi|index})',
    'themeless-defects':
      '{themeless|count} of {perceived|count} reported defects name no known theme and cannot count as chronic',
    'history-too-short':
      'The tickets reach back less than three calendar months: too short to tell what keeps coming back',
  },
  tables: {
    'defect-themes': {
      title: 'What is reported as defective',
      columns: [
        { title: 'Theme', unit: 'text' },
        { title: 'Tickets', unit: 'count' },
        { title: 'Share of reported defects', unit: 'share' },
        { title: 'Accounts', unit: 'count' },
        { title: `Months reported (of ${MONTHS})`, unit: 'count' },
        { title: 'Chronic', unit: 'text' },
      ],
    },
  },
};
