import { z } from 'zod';
import { UserError } from '../model/errors.ts';
import { type Report, reportSchema } from '../model/report.ts';

/** Mistakes listed in one message. */
const MAX_ISSUES = 5;

/**
 * Reads a saved report.
 * @param json what `JSON.parse` gave
 * @throws UserError `bad-report` that lists where the report is wrong
 */
export function parseReport(json: unknown): Report {
  const result = reportSchema.safeParse(json);
  if (result.success) return result.data;
  const { issues } = result.error;
  const listed = issues.slice(0, MAX_ISSUES).map((issue) => `${writePath(issue.path)}: ${issue.message}`);
  const more = issues.length > MAX_ISSUES ? `; and ${issues.length - MAX_ISSUES} more` : '';
  throw new UserError(
    'bad-report',
    `This is no bruise report of a version that can be read: ${listed.join('; ')}${more}`,
    {
      cause: result.error,
    },
  );
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
