import { type WhatIf, whatIf } from '../../engine/what-if.ts';
import { tellAsOf } from '../../lib/dates/as-of.ts';
import { sanitiseTerminal } from '../../lib/escape/escape.ts';
import { formatChange, formatUnit } from '../../lib/words/format-unit.ts';
import { UserError } from '../../model/errors.ts';
import { type EvidenceOptions, refuseStdin, requestEvidence } from '../evidence/evidence-request.ts';
import { listRows } from '../terminal/list-rows.ts';

export interface WhatIfOptions extends EvidenceOptions {
  readonly fix: readonly string[];
  readonly json: boolean;
}

const NOTE =
  'The same audit as if these records had not been written. Other pains stay and can keep a metric as severe, so this is mostly less than the points under "Levers", which divide the score. An estimate and no bound: nobody knows what these customers would have said instead.';

/** Metrics listed. */
const SHOWN = 8;

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
      ? `${JSON.stringify({ schemaVersion: 1, ...answer, note: NOTE }, null, 2)}\n`
      : `${writeAnswer(answer).map(sanitiseTerminal).join('\n')}\n`;
    process.stdout.write(text);
  } finally {
    progress.clear();
  }
}

function writeAnswer({ fixed, before, after, change, interval, leftOut, metrics, ...run }: WhatIf): string[] {
  const [lo, hi] = interval.map(formatChange);
  const score = (value: number) => formatUnit(value, 'score');
  return [
    `What if these pains were gone at ${run.company} (${tellAsOf(run)})?`,
    '',
    ...listRows(
      ['pain', 'records', 'id'],
      fixed.map(({ title, records, id, by }) => [
        by === 'words' ? `the words "${title}"` : title,
        formatUnit(records, 'count'),
        id,
      ]),
    ),
    '',
    `Penalty ${score(before)} -> ${score(after)}: ${formatChange(change)} (90 % interval ${lo} to ${hi}), without ${formatUnit(leftOut, 'count')} records`,
    NOTE,
    '',
    ...listRows(
      ['metric', 'points', ''],
      metrics.slice(0, SHOWN).map(({ id, title, change: own }) => [id, formatChange(own), title]),
    ),
  ];
}
