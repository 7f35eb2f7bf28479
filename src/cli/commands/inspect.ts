import { stat } from 'node:fs/promises';
import { inputsAndLists } from '../../engine/find-inputs.ts';
import { inspect } from '../../engine/inspect.ts';
import { createRequest } from '../evidence/audit-request.ts';
import type { EvidenceOptions } from '../evidence/evidence-request.ts';
import { EXIT } from '../exit-codes.ts';
import { drawInspection } from '../inspect/inspect-text.ts';
import { refuseLoss } from '../output/refuse-loss.ts';
import { writeWhole } from '../output/write-together.ts';
import { createProgress } from '../terminal/progress.ts';
import { renderOptions } from '../terminal/terminal.ts';

export interface InspectOptions extends EvidenceOptions {
  readonly format: 'terminal' | 'json';
  readonly out?: string;
  readonly full: boolean;
  readonly color: 'auto' | 'always' | 'never';
}

/** `bruise inspect`. @returns the exit code */
export async function runInspect(inputs: readonly string[], options: InspectOptions): Promise<number> {
  const { request } = await createRequest(inputs, options);
  const progress = createProgress(options.quiet);
  const { toolbox, config } = request;
  const evidence = inputsAndLists(inputs, config);
  if (options.out !== undefined) await refuseLoss([options.out], { evidence, files: [options.config] });
  const report = await inspect({ ...request, full: options.full, sizeOf, onProgress: progress.show });
  progress.clear();
  const metrics = new Map(
    toolbox.analyzers.flatMap(({ meta }) => meta.metrics.map(({ id, title }) => [id, title] as const)),
  );
  const text =
    options.format === 'json'
      ? `${JSON.stringify(report, null, 2)}\n`
      : drawInspection(report, { ...renderOptions(options.color), profiles: toolbox.profiles, metrics });
  if (options.out === undefined) process.stdout.write(text);
  else await writeWhole(options.out, text);
  return report.files.every(({ error }) => error !== undefined) ? EXIT.usage : EXIT.ok;
}

async function sizeOf(path: string): Promise<number | null> {
  return stat(path).then(
    ({ size }) => size,
    () => null,
  );
}
