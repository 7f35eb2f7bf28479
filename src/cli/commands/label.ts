import { inputsAndLists } from '../../engine/find-inputs.ts';
import { LABEL_KINDS, type LabelRequest, sampleInputs } from '../../engine/label/read-inputs.ts';
import type { Stratum } from '../../engine/label/sampler.ts';
import { UserError } from '../../model/errors.ts';
import type { RecordKind } from '../../model/kinds.ts';
import { type EvidenceOptions, requestEvidence } from '../evidence-request.ts';
import { EXIT } from '../exit-codes.ts';
import { codeByHand } from '../label-dialogue.ts';
import { drawLines, keepLabels, type LabelLine, readLabelFile, toLines } from '../label-file.ts';
import { writeWhole } from '../output.ts';
import { createPrompter } from '../prompter.ts';
import { refuseLoss } from '../refuse-loss.ts';
import { tell } from '../tell.ts';
import { HOW_TO_CODE, scoreLabels } from './label-score.ts';

export interface LabelOptions extends EvidenceOptions {
  readonly sample: number;
  readonly stratify: boolean;
  readonly kind: readonly RecordKind[];
  readonly seed: number;
  readonly out?: string;
  readonly show: boolean;
  readonly interactive: boolean;
  /** A coded file: score the reading by it instead of drawing a sample. */
  readonly score?: string;
  readonly json: boolean;
}

/** Where a sample goes that is coded in the terminal. */
const USUAL_FILE = 'labels.csv';

/** `bruise label`. @returns the exit code */
export async function runLabel(inputs: readonly string[], options: LabelOptions): Promise<number> {
  if (options.interactive && !(process.stdin.isTTY && process.stdout.isTTY)) {
    throw new UserError(
      'no-terminal',
      '--interactive needs a terminal; write a file with --out and code it in a spreadsheet',
    );
  }
  const { score: coded } = options;
  const own = coded === undefined ? {} : { labels: coded };
  const { request, progress } = await requestEvidence(inputs, options, own);
  try {
    if (coded === undefined) await drawSample(request, options, progress.clear);
    else await score(request, options, progress.clear);
    return EXIT.ok;
  } finally {
    progress.clear();
  }
}

async function score(
  request: LabelRequest,
  { json, quiet, out, config }: LabelOptions,
  clear: () => void,
): Promise<void> {
  const evidence = inputsAndLists(request.inputs, request.config);
  if (out !== undefined) await refuseLoss([out], { evidence, files: [config] });
  const { text, warnings } = await scoreLabels(request, { json });
  clear();
  if (out === undefined) process.stdout.write(text);
  else await writeWhole(out, text);
  if (!quiet) for (const warning of warnings) tell(warning);
}

async function drawSample(request: LabelRequest, options: LabelOptions, clear: () => void): Promise<void> {
  const { out, interactive, quiet, show } = options;
  const file = out ?? (interactive ? USUAL_FILE : undefined);
  const before = file === undefined ? [] : await readLabelFile(file);
  const kinds = options.kind.length === 0 ? LABEL_KINDS : options.kind;
  const { records, strata } = await sampleInputs(request, {
    size: options.sample,
    stratify: options.stratify,
    seed: options.seed,
    kinds,
  });
  clear();
  const lines = keepLabels(toLines(records, { redact: request.config.redact ?? true, show }), before);
  if (file === undefined) process.stdout.write(drawLines(lines));
  else await writeWhole(file, drawLines(lines));
  if (!quiet) tellDrawn(lines, strata, file);
  if (interactive && file !== undefined) {
    const save = (coded: readonly LabelLine[]) => writeWhole(file, drawLines(coded));
    const done = await codeByHand(lines, createPrompter(process.stdin, process.stdout), save);
    tell(`${done} of ${lines.length} coded; ${file} has them`);
  }
}

function tellDrawn(lines: readonly LabelLine[], strata: readonly Stratum[], file: string | undefined): void {
  const all = strata.reduce((sum, { records }) => sum + records, 0);
  tell(`drew ${lines.length} of ${all} records${file === undefined ? '' : ` into ${file}`}`);
  if (file === undefined) return;
  tell(HOW_TO_CODE);
  tell(`then: bruise label --score ${file} <files>; and bruise audit with that file among the inputs`);
}
