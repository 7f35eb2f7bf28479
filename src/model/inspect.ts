import * as z from 'zod';
import { RECORD_KINDS } from './kinds.ts';
import { TABLE_FORMATS } from './row.ts';

const share = z.number().min(0).max(1);
const count = z.int().min(0);
const text = z.string();

const counts = {
  rows: count,
  records: count,
  duplicates: count.describe('rows that stand in the files twice'),
  blanks: count.describe('blank lines, footers and sums'),
  rejects: count.describe('rows left out, with a reason each'),
};

const problemSchema = z.strictObject({
  code: text,
  reason: text,
  column: text.nullable(),
  count,
  line: count.describe('line of the first one'),
  raw: text.describe('the first one as it stands in the file'),
});

const dialectSchema = z.strictObject({
  format: z.enum(TABLE_FORMATS),
  encoding: text,
  encodingConfidence: share,
  delimiter: text.optional(),
  quote: text.optional(),
  escape: text.optional(),
  lineEnd: z.enum(['LF', 'CRLF', 'CR', 'mixed']).optional(),
  headerRow: count.nullable().optional(),
  container: text.optional(),
  sheet: text.optional(),
  note: text.optional(),
});

const cellSchema = z.union([text, z.number(), z.boolean(), z.null(), z.array(text)]);

/** One table of one file: what it is taken for, why, and what became of its rows. */
const inspectedFileSchema = z.strictObject({
  path: text.describe('the file as reports name it; inside an archive with the path there'),
  error: z.strictObject({ code: text, reason: text }).optional().describe('only where it cannot be read'),
  kind: z.enum(RECORD_KINDS).nullable(),
  vendor: text.nullable(),
  profile: text.nullable(),
  confidence: share,
  runnerUp: z.strictObject({ profile: text, confidence: share }).nullable(),
  why: text,
  next: text.nullable().describe('the command to run when the file is not known'),
  dialect: dialectSchema.nullable(),
  header: z.array(text).describe('the columns of the file, at most 200'),
  columns: z.record(text, text).describe('field to the header it is read from'),
  rows: counts.rows.nullable().describe('null where only the first rows were read'),
  records: counts.records.nullable(),
  duplicates: counts.duplicates.nullable(),
  blanks: counts.blanks.nullable(),
  rejects: counts.rejects.nullable(),
  firstRows: z
    .strictObject({ ...counts, rowsEstimated: count.nullable() })
    .nullable()
    .describe('the account of the first rows, where only those were read'),
  reasons: z.array(problemSchema).describe('why rows were left out'),
  badCells: z.array(problemSchema).describe('cells that could not be read, in rows that were kept'),
  dates: z.strictObject({
    from: z.iso.date().nullable(),
    to: z.iso.date().nullable(),
    order: z.enum(['dmy', 'mdy', 'ymd']).nullable(),
  }),
  fill: z.record(text, share).describe('share of records in which a field says something'),
  examples: z.record(text, cellSchema).describe('the first value of every field that has one'),
  sample: z.array(z.record(text, cellSchema)).describe('the first records; dates as ISO instants'),
  notes: z.array(text).describe('choices a person should know of'),
  metrics: z.strictObject({
    possible: z.array(text),
    missing: z.array(z.strictObject({ id: text, why: text })),
  }),
});

/** What `bruise inspect --format json` prints. */
export const inspectReportSchema = z.strictObject({ files: z.array(inspectedFileSchema) });

export type InspectedFile = z.infer<typeof inspectedFileSchema>;
export type InspectReport = z.infer<typeof inspectReportSchema>;
export type InspectedProblem = z.infer<typeof problemSchema>;
