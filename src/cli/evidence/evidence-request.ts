import type { AuditRequest } from '../../engine/request.ts';
import type { Config } from '../../model/config.ts';
import { UserError } from '../../model/errors.ts';
import { createProgress, type ProgressLine } from '../terminal/progress.ts';
import { createRequest, type RequestOptions } from './audit-request.ts';
import { discoverEvidence } from './discover-evidence.ts';

/** Flags of the commands that audit files for an answer of their own, not for a report. */
export interface EvidenceOptions extends RequestOptions {
  readonly quiet: boolean;
}

/** The request of an audit whose report is not delivered, and the progress line it shows. @throws what `createRequest` throws */
export async function requestEvidence(
  inputs: readonly string[],
  options: EvidenceOptions,
  own: Config = {},
): Promise<{ readonly request: AuditRequest; readonly progress: ProgressLine }> {
  const { request } = await createRequest(inputs, options, own);
  const discovered = await discoverEvidence(inputs, options.quiet);
  const progress = createProgress(options.quiet);
  return { request: { ...request, discovered, onProgress: progress.show }, progress };
}

/** Standard input can be read once only. @throws UserError when `-` is among the inputs */
export function refuseStdin(inputs: readonly string[], why: string): void {
  if (inputs.includes('-'))
    throw new UserError(
      'stdin-once',
      `${why}, and standard input can be read once only: give files or folders`,
    );
}
