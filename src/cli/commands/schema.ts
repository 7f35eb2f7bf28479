import { reportJsonSchema } from '../../report/validate.ts';

/** `bruise schema`. */
export function runSchema(): void {
  process.stdout.write(`${JSON.stringify(reportJsonSchema(), null, 2)}\n`);
}
