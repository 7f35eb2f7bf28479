/** The columns of the table that text sources make of notes and transcripts, by which a profile recognises it. */
export const STATEMENT_COLUMNS = [
  'interviewee',
  'account',
  'role',
  'date',
  'selection',
  'recommend',
  'renew',
  'section',
  'severity',
  'text',
] as const;
