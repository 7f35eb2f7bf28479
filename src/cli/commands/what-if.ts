import { whatIf } from '../../engine/what-if.ts';
import { UserError } from '../../model/errors.ts';
import { type EvidenceOptions, refuseStdin, requestEvidence } from '../evidence/evidence-request.ts';
import { WHAT_IF_NOTE, writeWhatIf } from '../what-if-text.ts';

export interface WhatIfOptions extends EvidenceOptions {
  readonly fix: readonly string[];
  readonly json: boolean;
}

/** `bruise what-if`. @throws UserError for a pain that no record is about */
export async function runWhatIf(inputs: readonly string[], options: WhatIfOptions): Promise<void> {
  const names = options.fix.map((name) => name.trim()).filter((name) => name !== '');
  if (names.length === 0) throw new UserError('no-pain', 'say what is fixed: --fix "sso,slow dashboards"');
  refuseStdin(inputs, 'the files are audited twice');
  const { request, progress } = await requestEvidence(inputs, options);
  try {
    const answer = await whatIf(request, names);
    progress.clear();
    const text = options.json
      ? `${JSON.stringify({ schemaVersion: 1, ...answer, note: WHAT_IF_NOTE }, null, 2)}\n`
      : writeWhatIf(answer);
    process.stdout.write(text);
  } finally {
    progress.clear();
  }
}
