import type { WhatIf } from '../engine/what-if.ts';
import { tellAsOf } from '../lib/dates/as-of.ts';
import { sanitiseTerminal } from '../lib/escape/escape.ts';
import { roundParts } from '../lib/round.ts';
import { formatChange, formatMove, formatUnit, printedMove } from '../lib/words/format-unit.ts';
import { listRows } from './terminal/list-rows.ts';

export const WHAT_IF_NOTE =
  'The same audit as if these records had not been written. Other pains stay and can keep a metric as severe, so this is mostly less than the points under "Levers", which divide the score. An estimate and no bound: nobody knows what these customers would have said instead.';

/** Metrics listed. */
const SHOWN = 8;

/** What would be different, for people; ends in a line feed. */
export function writeWhatIf({ fixed, before, after, interval, leftOut, metrics, ...run }: WhatIf): string {
  const [lo, hi] = interval.map(formatChange);
  const score = (value: number) => formatUnit(value, 'score');
  const lines = [
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
    `Penalty ${score(before)} -> ${score(after)}: ${formatMove({ before, after })} (90 % interval ${lo} to ${hi}), without ${formatUnit(leftOut, 'count')} records`,
    WHAT_IF_NOTE,
    '',
    ...listRows(['metric', 'points', ''], tellMetrics(metrics, printedMove({ before, after }))),
  ];
  return lines.map((line) => `${sanitiseTerminal(line)}\n`).join('');
}

/** The metrics that change most and the sum of the others, rounded so that they add up to the change as printed. */
function tellMetrics(metrics: WhatIf['metrics'], change: number): string[][] {
  const others = metrics.slice(SHOWN);
  const rest = others.reduce((sum, metric) => sum + metric.change, 0);
  const rows = [
    ...metrics.slice(0, SHOWN),
    ...(others.length === 0
      ? []
      : [{ id: '', title: `${others.length} ${others.length === 1 ? 'other' : 'others'}`, change: rest }]),
  ];
  const points = roundParts(
    rows.map((row) => row.change),
    1,
    change,
  );
  return rows.map(({ id, title }, index) => [id, formatChange(points[index] ?? 0), title]);
}
