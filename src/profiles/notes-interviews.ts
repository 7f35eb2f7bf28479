import { STATEMENT_COLUMNS } from '../lib/statement-columns.ts';
import { defineProfile } from '../model/define.ts';

/** Interview notes and transcripts: the table that text sources make of headings and list items. */
export const profile = defineProfile({
  meta: {
    id: 'notes-interviews',
    vendor: 'notes',
    kind: 'interviews',
    title: 'Interview notes (Markdown, text, transcript)',
  },
  signatures: [STATEMENT_COLUMNS],
  columns: {
    id: ['id'],
    interviewee: ['interviewee'],
    account: ['account'],
    aspect: ['section'],
    text: ['text'],
    severity: ['severity'],
    recommend: ['recommend'],
    renew: ['renew'],
    selection: ['selection'],
    heldAt: ['date'],
  },
});
