import * as z from 'zod';
import { brandingSchema, sectionsSchema } from './branding.ts';
import { LANGUAGES, POINT_IDS, RECORD_KINDS } from './kinds.ts';
import { notifySchema } from './notify-settings.ts';
import { FIELDS } from './record.ts';

const share = z.number().min(0).max(1);

const CURRENCY = /^[A-Z]{3}$/;

const currencyCode = z.string().regex(CURRENCY, 'use a currency code such as EUR');

const limit = z.number().min(0).max(100);

const namedList = z
  .array(
    z.union([
      z.string().min(1),
      z.strictObject({ name: z.string().min(1), aliases: z.array(z.string().min(1)).default([]) }),
    ]),
  )
  .transform((items) => items.map((item) => (typeof item === 'string' ? { name: item, aliases: [] } : item)));

/** In what order the numbers of a date such as `03/04/2025` stand. */
const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const;

const onOff = z
  .union([z.boolean(), z.enum(['on', 'off'])])
  .transform((value) => value === true || value === 'on');

/** How one export that no profile knows is read: `bruise map` writes these. */
const mappingSchema = z
  .strictObject({
    file: z.string().min(1).describe('name of the file, or a pattern with * such as tickets-*.csv'),
    kind: z.enum(RECORD_KINDS).describe('what the file holds'),
    columns: z
      .record(z.string(), z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]))
      .describe('field of the record to the header of its column, or several, best first'),
    values: z
      .record(z.string(), z.record(z.string(), z.string()))
      .optional()
      .describe('field to what its cells mean, such as status: { erledigt: solved }'),
    defaults: z
      .record(z.string(), z.string())
      .optional()
      .describe('field to the value it has where the file has no column for it'),
  })
  .superRefine(({ kind, columns, values = {}, defaults = {} }, context) => {
    const known = Object.keys(FIELDS[kind]);
    for (const [part, fields] of Object.entries({ columns, values, defaults })) {
      for (const field of Object.keys(fields)) {
        if (known.includes(field)) continue;
        const message = `is no field of ${kind}; there is ${known.join(', ')}`;
        context.addIssue({ code: 'custom', path: [part, field], message, params: { known } });
      }
    }
  });

export type Mapping = z.infer<typeof mappingSchema>;

/** The configuration file. Every key is optional; an unknown key is an error, so that a typo is not silent. */
export const configSchema = z.strictObject({
  company: z.string().min(1).optional().describe('name printed on the report'),
  asOf: z.iso.date().optional().describe('the day the audit speaks of; default: newest date in the inputs'),
  points: z.array(z.enum(POINT_IDS)).min(1).optional().describe('audit only these points'),
  seed: z.int().min(0).max(4_294_967_295).optional().describe('seed of the draws, default 1'),
  draws: z.int().min(200).max(20_000).optional().describe('draws per metric, default 2000'),
  competitors: namedList.optional().describe('names, or { name, aliases }'),
  themes: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case words joined by hyphens'),
        title: z.string().min(1),
        aliases: z.array(z.string().min(1)).min(1),
      }),
    )
    .optional()
    .describe('themes of this company, added to the dictionary'),
  pains: z
    .strictObject({
      merge: z.array(z.array(z.string().min(1)).min(2)).default([]),
      split: z
        .array(
          z.strictObject({
            pain: z.string().min(1),
            parts: z
              .array(z.strictObject({ name: z.string().min(1), words: z.array(z.string().min(1)).min(1) }))
              .min(1),
          }),
        )
        .default([]),
      rename: z.array(z.strictObject({ pain: z.string().min(1), name: z.string().min(1) })).default([]),
      exclude: z.array(z.string().min(1)).default([]),
    })
    .optional()
    .describe('how pains are named and cut; `bruise pains` prints their ids'),
  capabilities: z
    .string()
    .min(1)
    .optional()
    .describe('file of what the product can do; default: capabilities.csv, .yaml or .md among the inputs'),
  claims: z
    .string()
    .min(1)
    .optional()
    .describe('file of what is promised; default: claims.csv among the inputs'),
  matches: z
    .string()
    .min(1)
    .optional()
    .describe('file of which capability a statement is about; default: matches.csv among the inputs'),
  overrides: z
    .string()
    .min(1)
    .optional()
    .describe('file of disputed readings; default: overrides.csv among the inputs'),
  labels: z
    .string()
    .min(1)
    .optional()
    .describe('file of hand-coded records, made by `bruise label`; default: labels.csv among the inputs'),
  weights: z
    .partialRecord(z.enum(POINT_IDS), z.number().min(0).max(1000))
    .refine(
      (weights) => Object.values(weights).some((weight = 0) => weight > 0),
      'one weight must be more than 0',
    )
    .optional()
    .describe('weights of the points; divided by their sum'),
  deals: z
    .strictObject({
      reasonReliability: z
        .tuple([share, share])
        .refine(([lo, hi]) => lo <= hi, 'give the smaller share first')
        .optional()
        .describe('range of the share of seller-reported loss reasons that are right'),
    })
    .optional(),
  rates: z
    .object({ base: currencyCode })
    .catchall(z.number().positive().max(1e6))
    .transform(({ base, ...worth }) => ({ base, worth }))
    .superRefine(({ worth }, context) => {
      for (const code of Object.keys(worth)) {
        if (!CURRENCY.test(code))
          context.addIssue({ code: 'custom', path: [code], message: `is no currency code such as EUR` });
      }
    })
    .optional()
    .describe('what other currencies are worth in the base: { base: USD, EUR: 1.08 }; needed to add them up'),
  mappings: z
    .array(mappingSchema)
    .optional()
    .describe('exports that no profile knows, and how to read them; `bruise map` writes these'),
  dateOrder: z
    .enum(DATE_ORDERS)
    .optional()
    .describe('order of day, month and year where the cells of a column leave it open'),
  redact: onOff.optional().describe('mask e-mails, phones, names, ... in everything written; default on'),
  vendorPeople: z
    .array(z.string().min(1))
    .optional()
    .describe('names or e-mail domains of the people who ask in interviews; what they say is no evidence'),
  language: z.enum(LANGUAGES).optional().describe('language of the report, default en'),
  branding: brandingSchema.optional().describe('whose report it is: name, logo, colour, confidentiality'),
  sections: sectionsSchema.optional().describe('parts of the report, on or off: { evidence: off }'),
  plugins: z
    .array(z.string().min(1))
    .optional()
    .describe('npm packages or local .js/.mjs files with analyzers, profiles, signals or reporters'),
  history: z.string().min(1).optional().describe('folder that keeps the runs, relative to this file'),
  gates: z
    .strictObject({
      failAbove: z.array(z.union([limit, z.string().min(1)])).optional(),
      failAboveP: z.array(z.string().min(1)).optional(),
      alertOn: z.array(z.string().min(1)).optional(),
    })
    .optional()
    .describe('limits a run must keep, written as on the command line: failAbove: [60, tickets=55]'),
  guards: z
    .strictObject({
      staleDays: z
        .int()
        .min(1)
        .max(3650)
        .optional()
        .describe('days the newest record may be old, default 14'),
    })
    .optional()
    .describe('evidence that is refused; only with a history'),
  notify: notifySchema.optional().describe('who is told what moved, with --notify'),
});

export type Config = z.infer<typeof configSchema>;
