import * as z from 'zod';
import type { Analyzer } from './analyzer.ts';
import { POINT_IDS, RECORD_KINDS } from './kinds.ts';
import type { Profile } from './profile.ts';
import { FIELDS, type FieldType } from './record.ts';
import type { Reporter } from './reporter.ts';
import type { Signal } from './signal.ts';

// The door for third parties: a module's default export is checked here before anything of it runs. Functions
// can only be checked for being functions; what they return is guarded by the engine (a plug-in that throws
// fails its own point, nothing else).

const callable = z.custom<(...args: never[]) => unknown>(
  (value) => typeof value === 'function',
  'must be a function',
);
const texts = z.array(z.string());
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case words joined by hyphens');

const metricSchema = z.looseObject({
  id: z.string().min(1),
  title: z.string().min(1),
  definition: z.string(),
  formula: z.string(),
  unit: z.string(),
  kind: z.enum(['proportion', 'incidence', 'polarisation', 'trend-ratio', 'trend-difference', 'flow-ratio']),
  weight: z.number().min(0).max(1),
  anchors: z
    .tuple([z.number(), z.number(), z.number(), z.number()])
    .refine(([a, b, c, d]) => a <= b && b < c && c <= d, 'anchors must ascend'),
  source: z.string().min(1),
});

const analyzerSchema = z.custom<Analyzer>().and(
  z.looseObject({
    meta: z.looseObject({
      id,
      point: z.enum([...POINT_IDS, 'cross']),
      title: z.string(),
      why: z.string(),
      version: z.int(),
      reads: z.array(z.enum(RECORD_KINDS)).min(1),
      signals: z.array(z.string()),
      metrics: z.array(metricSchema),
      statements: z.record(z.string(), z.string()),
    }),
    map: callable,
    merge: callable,
    finish: callable,
  }),
);

const words = z.record(z.string(), z.string());

const profileShape = z.looseObject({
  meta: z.looseObject({ id, vendor: z.string().min(1), kind: z.enum(RECORD_KINDS), title: z.string() }),
  signatures: z.array(texts.min(1)).min(1),
  columns: z.record(z.string(), texts),
  values: z.record(z.string(), words).optional(),
  defaults: words.optional(),
  nested: texts.optional(),
  footers: texts.optional(),
});

const profileSchema = z.custom<Profile>().and(
  profileShape.superRefine((profile, { addIssue }) => {
    for (const { path, message } of findUnknownWords(profile)) addIssue({ code: 'custom', path, message });
  }),
);

interface UnknownWord {
  readonly path: string[];
  readonly message: string;
}

/** Fields that records of the kind do not have, and values that a closed list does not: they would never be read. */
function findUnknownWords({ meta, columns, values = {}, defaults = {} }: z.infer<typeof profileShape>) {
  const fields = new Map<string, FieldType>(Object.entries(FIELDS[meta.kind]));
  const known = [...fields.keys()].join(', ');
  const unknown = Object.entries({ columns, values, defaults }).flatMap(([part, own]) =>
    Object.keys(own)
      .filter((field) => !fields.has(field))
      .map((field) => ({ path: [part, field], message: `is no field of ${meta.kind}, which has ${known}` })),
  );
  const misspelt = (path: string[], field: string, value: string): UnknownWord[] => {
    const type = fields.get(field);
    if (typeof type !== 'object' || value === '' || type.oneOf.includes(value)) return [];
    return [{ path, message: `"${value}" is none of ${type.oneOf.join(', ')}` }];
  };
  return [
    ...unknown,
    ...Object.entries(values).flatMap(([field, own]) =>
      Object.entries(own).flatMap(([cell, value]) => misspelt(['values', field, cell], field, value)),
    ),
    ...Object.entries(defaults).flatMap(([field, value]) => misspelt(['defaults', field], field, value)),
  ];
}

const signalSchema = z.custom<Signal>().and(
  z.looseObject({
    meta: z.looseObject({
      name: z.string().min(1),
      version: z.int(),
      reads: z.array(z.enum(RECORD_KINDS)).min(1),
      needs: texts.optional(),
    }),
    prepare: callable,
  }),
);

const reporterSchema = z.custom<Reporter>().and(
  z.looseObject({
    meta: z.looseObject({
      id,
      extension: z.string().min(1),
      mediaType: z.string().min(1),
      title: z.string(),
    }),
    render: callable,
  }),
);

/** What a plug-in's default export may hold. */
export const pluginSchema = z.strictObject({
  analyzers: z.array(analyzerSchema).default([]),
  profiles: z.array(profileSchema).default([]),
  signals: z.array(signalSchema).default([]),
  reporters: z.array(reporterSchema).default([]),
});

/** The same for who writes one, in TypeScript: `export default { ... } satisfies Plugin`. */
export interface Plugin {
  readonly analyzers?: readonly Analyzer[];
  readonly profiles?: readonly Profile[];
  readonly signals?: readonly Signal[];
  readonly reporters?: readonly Reporter[];
}

/** A plug-in that was checked: what it left out is empty. */
export type LoadedPlugin = Required<Plugin>;
