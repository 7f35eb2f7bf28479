import * as z from 'zod';
import { UserError } from '../model/errors.ts';
import { type Report, reportSchema, SCHEMA_VERSION } from '../model/report.ts';

/** Mistakes listed in one message. */
const MAX_ISSUES = 5;

/**
 * Reads a saved report.
 * @param json what `JSON.parse` gave
 * @throws UserError `bad-report` that lists where the report is wrong
 */
export function parseReport(json: unknown): Report {
  const version = versionOf(json);
  if (version !== null && version !== SCHEMA_VERSION) {
    const what = version > SCHEMA_VERSION ? 'update bruise to read it' : 'audit the files again';
    throw new UserError(
      'bad-report',
      `This is a report of schema version ${version}, and version ${SCHEMA_VERSION} can be read; ${what}`,
    );
  }
  const issues: z.core.$ZodIssue[] = [];
  if (isReport(json, issues)) return json;
  const listed = issues.slice(0, MAX_ISSUES).map((issue) => `${writePath(issue.path)}: ${issue.message}`);
  const more = issues.length > MAX_ISSUES ? `; and ${issues.length - MAX_ISSUES} more` : '';
  throw new UserError(
    'bad-report',
    `This is no bruise report of a version that can be read: ${listed.join('; ')}${more}`,
  );
}

/** The schema changes nothing: the report is used as it came, keys in order, so that it renders to the same bytes. */
function isReport(json: unknown, issues: z.core.$ZodIssue[]): json is Report {
  const { error } = reportSchema.safeParse(json);
  issues.push(...(error?.issues ?? []));
  return error === undefined;
}

const versioned = z.looseObject({ schemaVersion: z.int() });

function versionOf(json: unknown): number | null {
  const result = versioned.safeParse(json);
  return result.success ? result.data.schemaVersion : null;
}

/** `points[0].score`; the root is `report`. */
function writePath(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'report';
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`))
    .join('');
}

/** The report's JSON Schema (draft 2020-12), as `bruise schema` prints it. */
export function reportJsonSchema(): Readonly<Record<string, unknown>> {
  return { ...z.toJSONSchema(reportSchema) };
}
