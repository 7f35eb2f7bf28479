import type { Notice } from '../../lib/notice.ts';
import { UserError } from '../../model/errors.ts';
import type { RecordKind } from '../../model/kinds.ts';
import type { Reading } from '../../model/reading.ts';
import { findInputs } from '../find-inputs.ts';
import { foldFiles } from '../fold-files.ts';
import type { AuditRequest } from '../request.ts';
import { drawSample } from './draw-sample.ts';
import { createSampler, type SampledRecord, type Stratum } from './sampler.ts';

/** Kinds in which customers say what they want, so that the class they are read as counts. */
export const LABEL_KINDS = ['tickets', 'reviews'] as const satisfies readonly RecordKind[];

export type LabelRequest = Pick<AuditRequest, 'inputs' | 'config' | 'toolbox' | 'version'> &
  Pick<Partial<AuditRequest>, 'discovered' | 'stdin' | 'as' | 'strict' | 'onProgress'>;

export interface SampleOptions {
  readonly size: number;
  readonly stratify: boolean;
  readonly seed: number;
  readonly kinds: readonly RecordKind[];
}

export interface Sampled {
  readonly records: readonly SampledRecord[];
  readonly strata: readonly Stratum[];
}

/** Draws records to be coded by hand: the same files, seed and size draw the same. @throws UserError without any */
export async function sampleInputs(request: LabelRequest, options: SampleOptions): Promise<Sampled> {
  const sampler = createSampler({ kinds: options.kinds, cap: options.size, seed: options.seed });
  const { runs, context, asOfDay, present } = await read(request, sampler.analyzer);
  for (const run of runs) run.finish({ ...context, asOfDay: asOfDay ?? 0, present: [...present].sort() });
  const strata = sampler.strata();
  const records = drawSample(strata, options);
  if (records.length > 0) return { records, strata };
  const kinds = options.kinds.join(' or ');
  throw new UserError(
    'nothing-to-code',
    `no ${kinds} with words in ${request.inputs.join(', ')}; see \`bruise inspect\``,
  );
}

/** Reads the files with the hand-coded records that the configuration names. */
export async function readCoded(
  request: LabelRequest,
): Promise<Reading & { readonly warnings: readonly Notice[] }> {
  const { analyzer } = createSampler({ kinds: LABEL_KINDS, cap: 1, seed: 0 });
  const { reading, warnings } = await read(request, analyzer);
  return { ...reading, warnings };
}

async function read(request: LabelRequest, analyzer: ReturnType<typeof createSampler>['analyzer']) {
  const found = await findInputs(request);
  const toolbox = { ...request.toolbox, analyzers: [analyzer] };
  const folded = await foldFiles({ ...request, toolbox }, found);
  return { ...folded, warnings: [...found.warnings, ...folded.warnings] };
}
