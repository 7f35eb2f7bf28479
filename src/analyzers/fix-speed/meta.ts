import { SILENCE_STATEMENTS } from '../../lib/states/silence.ts';
import { WAITING_STATEMENTS } from '../../lib/states/waiting.ts';
import type { AnalyzerMeta } from '../../model/analyzer.ts';

export const meta: AnalyzerMeta<'tickets'> = {
  id: 'fix-speed',
  point: 'tickets',
  title: 'How fast reported defects are fixed',
  why: 'A defect that stays open teaches customers that reporting is useless.',
  version: 3,
  reads: ['tickets'],
  signals: ['intent', 'themes'],
  metrics: [
    {
      id: 'T3',
      title: 'Slow fixes',
      definition:
        'Share of perceived defects that are not fixed within 30 days; tickets that are still open count for as long as they have been open.',
      formula:
        '1 - cumulative incidence of a fix at 30 days (Aalen-Johansen; closing without a fix competes)',
      unit: 'share',
      kind: 'incidence',
      weight: 0.2,
      anchors: [0, 0.15, 0.5, 0.9],
      source:
        'our choice: good after a service-level template that promises 70 % of severity 1 in 10 days and 80 % of severity 2 in 20; severe when half is still open',
      reference: 'a service-level template promises 80 % of severity 2 fixed in 20 days',
    },
  ],
  statements: {
    T3: '{value|share} of {n|count} reported defects are not fixed within 30 days',
    'slow-fixes': '{share|share} of {n|count} reported defects are not fixed within {horizon|days}',
    'fix-time':
      'Half of the reported defects are closed within {median|days}; closed ones alone would say {closedOnly|days}',
    'fix-time-open':
      'More than half of the reported defects are still open; closed ones alone would say half within {closedOnly|days}',
    'open-defects': 'Open reported defects: {n|count}, half of them for more than {median|days}',
    'closed-may-not-mean-fixed':
      'The export does not say how tickets ended, so every closing counts as a fix; the truth can only be slower',
    ...SILENCE_STATEMENTS,
    ...WAITING_STATEMENTS,
  },
  tables: {
    'fix-curve': {
      title: 'How long reported defects stay open (Kaplan-Meier)',
      columns: [
        { id: 'days', title: 'Days', unit: 'days' },
        { id: 'open', title: 'Still open', unit: 'share' },
        { id: 'from', title: 'From', unit: 'share' },
        { id: 'to', title: 'To', unit: 'share' },
      ],
    },
    'fix-times': {
      title: 'Days from report to close, and the age of what is open (over 1,000 days count as 1,001)',
      shown: 'roomy',
      columns: [
        { id: 'measure', title: 'Measure', unit: 'text' },
        { id: 'tickets', title: 'Tickets', unit: 'count' },
        { id: 'days', title: 'Days', unit: 'days' },
        { id: 'from', title: '90 % from', unit: 'days' },
        { id: 'to', title: 'to', unit: 'days' },
      ],
    },
  },
};
