import { STATEMENT_COLUMNS } from '../lib/statement-columns.ts';
import { defineProfile } from '../model/define.ts';
import { INTERVIEW_COLUMNS } from './interview-columns.data.ts';

/** Interview notes and transcripts: the table that text sources make of headings and list items. */
export const profile = defineProfile({
  meta: {
    id: 'notes-interviews',
    vendor: 'notes',
    kind: 'interviews',
    title: 'Interview notes (Markdown, text, transcript)',
  },
  signatures: [STATEMENT_COLUMNS],
  // A table that looks like these notes may say "aspect" or "question" for the section, as any table of interviews may.
  columns: INTERVIEW_COLUMNS,
});
