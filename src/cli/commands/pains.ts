import { audit } from '../../engine/audit.ts';
import { type EvidenceOptions, requestEvidence } from '../evidence/evidence-request.ts';
import { drawPains, listPains, PAIN_ANALYZER, proposeThemes } from '../pain-list.ts';

export interface PainsOptions extends EvidenceOptions {
  readonly json: boolean;
}

/** `bruise pains`. */
export async function runPains(inputs: readonly string[], options: PainsOptions): Promise<void> {
  const { request, progress } = await requestEvidence(inputs, options);
  const { toolbox } = request;
  const analyzers = toolbox.analyzers.filter(({ meta }) => meta.id === PAIN_ANALYZER);
  const report = await audit({ ...request, toolbox: { ...toolbox, analyzers } });
  progress.clear();
  const pains = listPains(report);
  const notes = report.findings
    .filter(({ evidence }) => evidence.total === 0)
    .map(({ statement }) => `${statement}.`);
  const printed = options.json
    ? `${JSON.stringify({ pains, proposals: { themes: proposeThemes(pains) }, notes }, null, 2)}\n`
    : drawPains(pains, notes);
  process.stdout.write(printed);
}
