import { z } from 'zod';
import { POINT_IDS } from './kinds.ts';

const share = z.number().min(0).max(1);

const namedList = z
  .array(
    z.union([
      z.string().min(1),
      z.strictObject({ name: z.string().min(1), aliases: z.array(z.string().min(1)).default([]) }),
    ]),
  )
  .transform((items) => items.map((item) => (typeof item === 'string' ? { name: item, aliases: [] } : item)));

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
  plugins: z
    .array(z.string().min(1))
    .optional()
    .describe('npm packages or local .js/.mjs files with analyzers, profiles, signals or reporters'),
});

export type Config = z.infer<typeof configSchema>;
