import { inputsAndLists } from '../../engine/find-inputs.ts';
import { LABEL_KINDS, type LabelRequest, sampleInputs } from '../../engine/label/read-inputs.ts';
import type { Stratum } from '../../engine/label/sampler.ts';
import { quoteArgument } from '../../lib/escape/quote-argument.ts';
import { formatUnit } from '../../lib/words/format-unit.ts';
import { UserError } from '../../model/errors.ts';
import type { RecordKind } from '../../model/kinds.ts';
import { type EvidenceOptions, requestEvidence } from '../evidence/evidence-request.ts';
import { EXIT } from '../exit-codes.ts';
import { codeByHand } from '../label/label-dialogue.ts';
import { drawLines, keepLabels, type LabelLine, readLabelFile, toLines } from '../label/label-file.ts';
import { HOW_TO_CODE, scoreLabels } from '../label/label-score.ts';
import { refuseLoss } from '../output/refuse-loss.ts';
import { writeWhole } from '../output/write-together.ts';
import { tell } from '../tell.ts';
import { createPrompter } from '../terminal/prompter.ts';

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
  const before = file === undefined ? [] : await readEarlier(file);
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
  if (!quiet) tell(`${countDrawn(lines, strata)}${file === undefined ? '' : ` into ${file}`}`);
  if (file === undefined) return;
  if (interactive) {
    const save = (coded: readonly LabelLine[]) => writeWhole(file, drawLines(coded));
    const done = await codeByHand(lines, createPrompter(process.stdin, process.stdout), save);
    tell(`${countOf(done)} of ${countOf(lines.length)} coded; ${file} has them`);
  } else if (!quiet) tell(HOW_TO_CODE);
  if (!quiet) tell(`then: ${tellNext(file, request.inputs, options.config)}`);
}

/** The lines of the file that is written again. @throws UserError where it is not one of labels, or will not be one */
async function readEarlier(file: string): Promise<readonly LabelLine[]> {
  if (/\.xls[mx]?$/i.test(file))
    throw new UserError('not-csv', `${file}: a sample is written as CSV; let --out end in .csv`);
  const lines = await readLabelFile(file);
  if (lines !== null) return lines;
  throw new UserError(
    'no-labels',
    `${file}: it is no list of labels and is not written over; choose another --out`,
  );
}

/** Lines that were coded before stay in the file, also where they were not drawn again. */
function countDrawn(lines: readonly LabelLine[], strata: readonly Stratum[]): string {
  const all = strata.reduce((sum, { records }) => sum + records, 0);
  const coded = lines.filter(({ label }) => label !== '').length;
  const kept = coded === 0 ? '' : `, ${countOf(coded)} of them coded before,`;
  return `drew ${countOf(lines.length)} of ${countOf(all)} records${kept}`;
}

const countOf = (count: number) => formatUnit(count, 'count');

/** The commands that use a coded file. */
function tellNext(file: string, inputs: readonly string[], config: string | undefined): string {
  const coded = quoteArgument(file);
  const files = inputs.map(quoteArgument).join(' ');
  const same = config === undefined ? files : `${files} --config ${quoteArgument(config)}`;
  return `bruise label --score ${coded} ${same}; and bruise audit ${coded} ${same}`;
}
