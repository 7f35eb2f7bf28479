import * as z from 'zod';
import { ADVICE } from './advice.ts';
import { ANCHOR_SCORES, SHOWN } from './analyzer.ts';
import { reportBrandingSchema, SECTION_IDS } from './branding.ts';
import { SEVERITIES } from './conclusion.ts';
import { LANGUAGES, POINT_IDS, RECORD_KINDS, REQUEST_CLASSES } from './kinds.ts';

// The report is the public interface of every other program: names are only added, never changed, within a
// schema version. `bruise schema` prints this file as JSON Schema, so descriptions are its documentation.

export const SCHEMA_VERSION = 1;

const pair = z.tuple([z.number(), z.number()]);
const point = z.enum(POINT_IDS);
const fact = z.union([z.string(), z.number(), z.null()]);

const rowRefSchema = z
  .strictObject({
    source: z.string().describe('file, relative to the audited folder'),
    row: z.int().describe('row as a spreadsheet numbers it: the header is row 1'),
    column: z.string().optional().describe('column header, JSON path or section'),
  })
  .describe('where the words stand in the inputs');

const evidenceSchema = z.strictObject({
  total: z.int().min(0).describe('all rows that prove it'),
  shown: z.array(
    z.strictObject({
      at: rowRefSchema,
      id: z.string().nullable().describe('record id in the source system'),
      quote: z.string().describe('verbatim words of that cell; personal data and secrets masked'),
    }),
  ),
});

const pointSchema = z.strictObject({
  id: point,
  title: z.string(),
  status: z.enum(['measured', 'missing', 'failed']),
  score: z.number().describe('0 trusted to 100 severe; 50 when nothing is known'),
  interval: pair.describe('90 % interval'),
  coverage: z.number().describe('0 to 1: how much of this point the evidence supports'),
  weight: z.number(),
  contribution: z.number().describe('weight times score; the contributions add up to the score'),
  printed: z.number().describe('contribution with one decimal; these add up to the printed score'),
  note: z.string().optional().describe('why there is no measurement'),
});

const metricSchema = z.strictObject({
  id: z.string(),
  point,
  analyzer: z.string(),
  title: z.string(),
  definition: z.string(),
  kind: z.string().describe('estimator: proportion, incidence, ...'),
  unit: z.string(),
  status: z.enum(['measured', 'missing']),
  value: z.number().nullable().describe('the estimate that is scored; null when missing'),
  n: z.number().describe('units the estimate rests on'),
  x: z.number().nullable().describe('units with the trait, where the metric is x of n'),
  interval: pair.nullable().describe('90 % interval of the value'),
  score: z.number().describe('0 to 100; 50 when missing'),
  weight: z.number().describe('share inside the point'),
  contribution: z.number().describe('point weight times weight times score'),
  anchors: z
    .tuple([z.number(), z.number(), z.number(), z.number()])
    .describe(`values scored ${ANCHOR_SCORES.join(', ')}`),
  source: z.string().describe('where the anchors come from'),
  reference: z.string().optional(),
  reliabilityModel: z.string().optional(),
  evidence: evidenceSchema,
  caveats: z.array(z.string()),
  note: z.string().optional().describe('why it is missing'),
});

const findingSchema = z.strictObject({
  id: z.string().describe('stable between runs'),
  point: z.union([point, z.literal('cross')]),
  analyzer: z.string(),
  severity: z.enum(SEVERITIES),
  statement: z.string(),
  evidence: evidenceSchema,
});

const tableSchema = z.strictObject({
  id: z.string(),
  analyzer: z.string(),
  point: z.union([point, z.literal('cross')]),
  title: z.string(),
  columns: z.array(
    z.strictObject({
      id: z.string().optional().describe('stable between versions, unlike title and place'),
      title: z.string(),
      unit: z.string(),
    }),
  ),
  rows: z.array(z.array(fact)).describe('as many cells as columns'),
  shown: z
    .enum(SHOWN)
    .optional()
    .describe('deep: on demand; roomy: not on a terminal; told: in a chapter of its own where there is one'),
  bar: z.string().optional().describe('id of the column whose numbers are drawn as bars'),
});

const reasonSchema = z.strictObject({
  metric: z.string(),
  point,
  title: z.string(),
  statement: z.string(),
  points: z.number().describe('penalty points lost through this metric'),
  quote: z.strictObject({ at: rowRefSchema, quote: z.string() }).optional(),
});

const askSchema = z.strictObject({
  point,
  gain: z.number().describe('points the score could move, up or down'),
  missing: z.boolean().describe('true: nothing is measured yet and the gain is a hard bound'),
});

const sourceSchema = z.strictObject({
  file: z.string(),
  kind: z.enum(RECORD_KINDS).nullable().describe('null: not recognised'),
  vendor: z.string().nullable(),
  profile: z.string().nullable(),
  confidence: z.number(),
  runnerUp: z.strictObject({ profile: z.string(), confidence: z.number() }).optional(),
  why: z.string().describe('what decided, in words'),
  dialect: z.record(z.string(), z.string()),
  columns: z.record(z.string(), z.string()).describe('canonical field to column header'),
  rows: z.int().describe('rows read = records + duplicates + blanks + rejects'),
  records: z.int(),
  duplicates: z.int(),
  blanks: z.int().describe('blank lines and footers'),
  rejects: z.int(),
  badCells: z.int().describe('cells that could not be read; their records stand without them'),
  lastDay: z.iso.date().optional().describe('day of the newest record that is used; left out without dates'),
  fill: z
    .record(z.string(), z.number())
    .optional()
    .describe('canonical field to share of the used records in which it says something'),
});

const rejectSchema = z.strictObject({
  source: z.string(),
  row: z.int(),
  line: z.int(),
  column: z.string().optional(),
  code: z.string(),
  reason: z.string(),
  raw: z.string(),
});

const count = z.int().min(0);
const quality = z.number().nullable();

const readingSchema = z
  .strictObject({
    card: z.string().describe('how well words are read in general, in a sentence'),
    languages: z
      .array(z.strictObject({ code: z.string().describe('ISO 639-1, und: unknown'), records: count }))
      .describe('languages of the records, most first'),
    kinds: z.array(
      z.strictObject({
        kind: z.enum(RECORD_KINDS),
        records: count,
        unread: count.describe('in languages that are not read'),
        byLexicon: count.describe('not in English, read by a small lexicon'),
        automatic: count.describe('sent by machines'),
        wordless: count,
        unsure: count.describe('too unclear to tell, so counted as other'),
        classes: z
          .partialRecord(z.enum(REQUEST_CLASSES), count)
          .describe('records by what they were read as'),
      }),
    ),
    coded: z
      .array(
        z.strictObject({
          kind: z.enum(RECORD_KINDS),
          records: count.describe('coded by hand'),
          kappa: quality.describe("Cohen's kappa of all classes"),
          classes: z.array(
            z.strictObject({
              class: z.enum(REQUEST_CLASSES),
              coded: count,
              precision: quality,
              recall: quality,
              kappa: quality,
            }),
          ),
        }),
      )
      .describe('how well this data is read, by the records coded by hand; estimated for all records'),
  })
  .describe('how words were read, and how well');

export const reportSchema = z
  .strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    company: z.string(),
    asOf: z.iso.date().describe('the day the report speaks of'),
    undated: z
      .boolean()
      .optional()
      .describe('true: no record has a date and none was given, so asOf is 1970-01-01 and says nothing'),
    method: z.strictObject({
      tool: z.literal('bruise'),
      version: z.string(),
      policy: z.string().describe('version of the weights and anchors'),
      fingerprint: z.string().describe('runs are comparable when this is equal'),
      seed: z.int(),
      draws: z.int(),
      direction: z.string(),
      analyzers: z.array(
        z.strictObject({
          id: z.string(),
          version: z.int(),
          status: z.enum(['measured', 'insufficient', 'notApplicable', 'failed']),
        }),
      ),
    }),
    score: z.strictObject({
      value: z.number().describe('Product Perception Penalty, 0 trusted to 100 severe'),
      interval: pair.describe('90 % interval: sampling and reporting error, not the choice of weights'),
      bounds: pair.describe('hard bounds: all missing evidence perfect, or terrible'),
      observedOnly: z.number().nullable().describe('the score of what was measured alone; null without any'),
      band: z.string(),
      grade: z.enum(['A', 'B', 'C', 'D', 'E', '?']),
      gradeProbabilities: z.record(z.string(), z.number()),
      cappedBy: z.array(point).describe('points so bad that the grade cannot be better than C'),
      coverage: z.number().describe('0 to 1: how much of the checklist the evidence supports'),
      coverageLabel: z.enum(['high', 'medium', 'low', 'insufficient']),
      robustness: z
        .strictObject({
          nearbyWeights: pair.describe('90 % of the scores with weights drawn around the chosen ones'),
          equalWeights: z.number(),
          geometricMean: z.number().describe('a good point makes up less for a bad one'),
          leaveOnePointOut: pair.describe('lowest and highest score with one point left out'),
        })
        .describe('what the score would be with other weights of the points'),
    }),
    points: z.array(pointSchema),
    reasons: z.array(reasonSchema).describe('measured metrics by points lost, worst first'),
    askNext: z
      .array(askSchema)
      .describe('points by how far better evidence could move the score, furthest first'),
    metrics: z.array(metricSchema),
    findings: z.array(findingSchema),
    tables: z.array(tableSchema),
    riskAccounts: z
      .strictObject({
        accounts: z.int(),
        records: z.int(),
        currency: z.string().nullable(),
        arr: z.number().nullable().describe('sum of ARR in major units of `currency`'),
        arrCitingProduct: z.number().nullable(),
        shareCitingProduct: z.number().nullable(),
        interval: pair.nullable(),
        byReason: z.array(
          z.strictObject({ reason: z.string(), accounts: z.int(), arr: z.number().nullable() }),
        ),
        evidence: evidenceSchema,
      })
      .nullable()
      .describe('not scored; null without a risk register'),
    sources: z.array(sourceSchema),
    rejects: z.array(rejectSchema).describe('at most 1,000; the counts per source are complete'),
    warnings: z.array(z.string()),
    reading: readingSchema.optional(),
    ...ADVICE,
    language: z.enum(LANGUAGES).optional().describe('of the sentences and titles; English when absent'),
    branding: reportBrandingSchema.optional().describe('whose report it is, for those who draw it'),
    hidden: z
      .array(z.enum(SECTION_IDS))
      .optional()
      .describe('sections that are not drawn; the facts stand here'),
  })
  .describe('The Product Perception Penalty report of one company');

export type Report = z.infer<typeof reportSchema>;
export type ReportPoint = Report['points'][number];
export type ReportMetric = Report['metrics'][number];
export type ReportFinding = Report['findings'][number];
export type ReportTable = Report['tables'][number];
export type ReportSource = Report['sources'][number];
export type ReportEvidence = ReportMetric['evidence'];
