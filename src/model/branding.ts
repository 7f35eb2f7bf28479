import * as z from 'zod';

/** Parts of a report that can be left out. The score and the warnings cannot: a shorter report must not look surer. */
export const SECTION_IDS = [
  'story',
  'findings',
  'points',
  'tables',
  'cross',
  'levers',
  'accounts',
  'plan',
  'ask',
  'evidence',
  'method',
  'sources',
] as const;

const line = z.string().trim().min(1).max(200);
const colour = z.string().regex(/^#[0-9a-fA-F]{6}$/, 'write a colour as #0a5c8a');

const onOff = z
  .union([z.boolean(), z.enum(['on', 'off'])])
  .transform((value) => value === true || value === 'on');

/** Whose report it is, in the configuration. */
export const brandingSchema = z.strictObject({
  company: line.optional().describe('the company that hands the report out'),
  consultant: line.optional().describe('the person who made it'),
  logo: z.string().min(1).optional().describe('PNG, SVG or JPEG file, relative to this file; 256 kB at most'),
  accent: colour.optional().describe('colour of links and marks, such as "#0a5c8a"'),
  confidentiality: line.optional().describe('printed on every page, such as "Confidential. For the board."'),
});

export const sectionsSchema = z.partialRecord(z.enum(SECTION_IDS), onOff);

/** The same, in a report: whoever draws it needs nothing else. */
export const reportBrandingSchema = z.strictObject({
  company: line.optional(),
  consultant: line.optional(),
  logo: z
    .string()
    .regex(/^data:image\/(?:png|jpeg|svg\+xml);base64,[A-Za-z0-9+/]+={0,2}$/)
    .max(400_000)
    .optional()
    .describe('data URI'),
  accent: colour.optional(),
  confidentiality: line.optional(),
});

export type Branding = z.infer<typeof reportBrandingSchema>;
export type SectionId = (typeof SECTION_IDS)[number];

/** Whether a section of a report is drawn. */
export function isShown(
  { hidden }: { readonly hidden?: readonly SectionId[] | undefined },
  section: SectionId,
): boolean {
  return hidden === undefined || !hidden.includes(section);
}
