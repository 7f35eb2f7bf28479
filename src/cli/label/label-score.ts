import { LABEL_KINDS, type LabelRequest, readCoded } from '../../engine/label/read-inputs.ts';
import { sanitiseTerminal } from '../../lib/escape/escape.ts';
import { tell } from '../../lib/notice.ts';
import { codedStrata } from '../../lib/statistics/coded-confusion.ts';
import { formatUnit, NO_VALUE } from '../../lib/words/format-unit.ts';
import { UserError } from '../../model/errors.ts';
import type { RecordKind } from '../../model/kinds.ts';
import type { Reading } from '../../model/reading.ts';
import type { Report } from '../../model/report.ts';
import { buildReading } from '../../report/reading.ts';
import { type CorrectedShare, correctShare } from '../../scoring/correct-share.ts';
import { readLabelFile } from './label-file.ts';

/** What somebody who codes writes. */
export const HOW_TO_CODE =
  'write defect, enhancement, how-to or other into the column label, ? where nobody could tell';

const DRAWS = 2_000;
const SEED = 1;

type CodedKind = NonNullable<Report['reading']>['coded'][number];

/** How well one kind of records is read, and what its defects really are. */
interface KindScore extends CodedKind {
  /** Records of the kind that were read, coded or not: only these can be drawn, and shares are of them. */
  readonly all: number;
  readonly defects: {
    /** Share that was read as a defect. */
    readonly observed: number;
    /** The same corrected for misreading; null where too few were coded to tell. */
    readonly corrected: CorrectedShare | null;
  };
}

/** Scores the reading of the inputs by the records coded by hand. */
export async function scoreLabels(
  request: LabelRequest,
  { json }: { readonly json: boolean },
): Promise<{ readonly text: string; readonly warnings: readonly string[] }> {
  const { warnings, ...reading } = await readCoded(request);
  if (reading.coded.length === 0) {
    const file = request.config.labels ?? 'the file of labels';
    const lines = request.config.labels === undefined ? [] : await readLabelFile(request.config.labels);
    if (lines === null)
      throw new UserError(
        'no-labels',
        `${file}: it is no list of labels: it needs the columns record and label`,
      );
    if (lines.length > 0 && lines.every(({ label }) => label === ''))
      throw new UserError('nothing-coded', `${file}: the column label is still empty; ${HOW_TO_CODE}`);
    throw new UserError('nothing-coded', `${file}: no line with a label is about a record of these inputs`);
  }
  const scores = buildReading(reading).coded.map((coded) => scoreKind(reading, coded));
  const text = json ? `${JSON.stringify({ kinds: scores }, null, 2)}\n` : drawScores(scores);
  return { text, warnings: warnings.map(tell) };
}

function scoreKind(reading: Reading, coded: CodedKind): KindScore {
  const { classes = {} } = reading.kinds.find(({ kind }) => kind === coded.kind) ?? {};
  const all = Object.values(classes).reduce((sum, count) => sum + count, 0);
  const observed = all === 0 ? 0 : (classes.defect ?? 0) / all;
  const strata = codedStrata(reading, { kind: coded.kind, as: 'defect' });
  const corrected = correctShare(observed, strata, { seed: SEED, draws: DRAWS });
  return { ...coded, all, defects: { observed, corrected } };
}

function drawScores(scores: readonly KindScore[]): string {
  const known: readonly RecordKind[] = LABEL_KINDS;
  return scores
    .filter(({ kind }) => known.includes(kind))
    .map(drawScore)
    .join('\n');
}

function drawScore({ kind, records, all, kappa, classes, defects }: KindScore): string {
  const rows = [
    ['class', 'coded', 'precision', 'recall', "Cohen's kappa"],
    ...classes.map((one) => [
      one.class,
      String(one.coded),
      ...[one.precision, one.recall, one.kappa].map(two),
    ]),
    ['all', String(records), '', '', two(kappa)],
  ];
  const { observed, corrected } = defects;
  const truly =
    corrected === null
      ? 'too few were coded to correct that'
      : `corrected for misreading ${formatUnit(corrected.value, 'share')} (90 %: ${corrected.interval
          .map((end) => formatUnit(end, 'share'))
          .join(' to ')})`;
  return [
    `${kind}: ${formatUnit(records, 'count')} of ${formatUnit(all, 'count')} coded by hand`,
    ...align(rows).map((line) => `  ${line}`),
    `  read as defects ${formatUnit(observed, 'share')}, ${truly}`,
    '',
  ]
    .map(sanitiseTerminal)
    .join('\n');
}

function two(value: number | null): string {
  return value === null ? NO_VALUE : value.toFixed(2);
}

/** The first column to the left, numbers to the right. */
function align(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
