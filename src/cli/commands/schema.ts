import * as z from 'zod';
import { inspectReportSchema } from '../../model/inspect.ts';
import { reportJsonSchema } from '../../report/validate.ts';

/** `bruise schema`. */
export function runSchema({ inspect }: { readonly inspect: boolean }): void {
  const schema = inspect ? z.toJSONSchema(inspectReportSchema) : reportJsonSchema();
  process.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
}
