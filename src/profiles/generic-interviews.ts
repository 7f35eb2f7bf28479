import { defineProfile } from '../model/define.ts';
import { INTERVIEW_COLUMNS } from './interview-columns.data.ts';

export const profile = defineProfile({
  meta: {
    id: 'generic-interviews',
    vendor: 'generic',
    kind: 'interviews',
    title: 'Customer interviews in a table',
  },
  signatures: [
    ['interviewee', 'account', 'question', 'answer', 'severity', 'recommend', 'renew', 'selection', 'date'],
  ],
  columns: INTERVIEW_COLUMNS,
});
