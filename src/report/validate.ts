import * as z from 'zod';
import { describeIssue, writePath } from '../model/describe-issue.ts';
import { UserError } from '../model/errors.ts';
import { type Report, reportSchema, SCHEMA_VERSION } from '../model/report.ts';
import { findContradictions } from './contradictions.ts';

/** Mistakes listed in one message. */
const MAX_ISSUES = 5;
/** One wrong number contradicts many others. */
const MAX_CONTRADICTIONS = 2;

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
  if (isReport(json, issues)) {
    const odd = findContradictions(json).slice(0, MAX_CONTRADICTIONS);
    if (odd.length === 0) return json;
    throw new UserError(
      'bad-report',
      `This report contradicts itself: ${odd.join('; ')}; audit the files again`,
    );
  }
  const listed = issues
    .slice(0, MAX_ISSUES)
    .map((issue) => `${writePath(issue.path) || 'the report'}: ${describeIssue(issue)}`);
  const more = issues.length > MAX_ISSUES ? `; and ${issues.length - MAX_ISSUES} more` : '';
  throw new UserError(
    'bad-report',
    `This is no bruise report of a version that can be read: ${listed.join('; ')}${more}`,
  );
}

/**
 * The schema changes nothing: the report is used as it came, keys in order, so that it renders to the same bytes. Names
 * that are not known are passed over: within a schema version names are added, and a newer bruise may have.
 */
function isReport(json: unknown, issues: z.core.$ZodIssue[]): json is Report {
  const { error } = reportSchema.safeParse(json, { reportInput: true });
  issues.push(...(error?.issues ?? []).filter(({ code }) => code !== 'unrecognized_keys'));
  return issues.length === 0;
}

const versioned = z.looseObject({ schemaVersion: z.int() });

function versionOf(json: unknown): number | null {
  const result = versioned.safeParse(json);
  return result.success ? result.data.schemaVersion : null;
}

/** The report's JSON Schema (draft 2020-12), as `bruise schema` prints it. */
export function reportJsonSchema(): Readonly<Record<string, unknown>> {
  return { ...z.toJSONSchema(reportSchema) };
}
