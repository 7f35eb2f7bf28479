import type { GateResult } from '../../history/gates.ts';
import type { Comparison } from '../../lib/comparison.ts';
import { tellAsOf } from '../../lib/dates/as-of.ts';
import { sanitiseTerminal } from '../../lib/escape/escape.ts';
import { formatChange, formatMove, formatUnit } from '../../lib/words/format-unit.ts';
import type { Report } from '../../model/report.ts';

/** A run on one line: score, grade, change, and how it went. */
export function sumUp(
  report: Report,
  run: string | null,
  told: { readonly comparison: Comparison | null; readonly gates: readonly GateResult[] },
): string {
  const { company, score } = report;
  const breached = told.gates.filter(({ state }) => state === 'breached').length;
  const parts = [
    `${company} ${formatUnit(score.value, 'score')} (${score.grade}) ${tellAsOf(report)}`,
    ...(told.comparison === null ? [] : [tellChange(told.comparison)]),
    ...(run === null ? [] : [`run ${run}`]),
    ...(breached === 0 ? [] : [`${breached} ${breached === 1 ? 'gate' : 'gates'} breached`]),
  ];
  return `bruise: ${sanitiseTerminal(parts.join('; '))}\n`;
}

function tellChange(comparison: Comparison): string {
  const { before } = comparison;
  if (comparison.kind === 'unlike')
    return `not compared with run ${before.id}: ${comparison.differences.join('; ')}`;
  const { score, level, metrics } = comparison;
  const [lo, hi] = score.interval;
  const change = `${formatMove(score)} (90 % ${formatChange(lo)} to ${formatChange(hi)}) since run ${before.id}`;
  const moved = metrics.filter((metric) => metric.moved !== null).map(({ id, moved: way }) => `${id} ${way}`);
  return [change, level, ...moved].join(', ');
}

/** Gates that were breached, on one line; null when none was. */
export function tellBreaches(gates: readonly GateResult[]): string | null {
  const told = gates.filter(({ state }) => state === 'breached').map(tellGate);
  return told.length === 0 ? null : `bruise: gate breached: ${told.join('; ')}\n`;
}

/** Gates that could not be judged, a line each. A first run has nothing to be compared with, which is no news. */
export function tellUnjudged(gates: readonly GateResult[], isFirst: boolean): string[] {
  return gates
    .filter(({ state, gate }) => state === 'unknown' && !(isFirst && gate.kind === 'moved'))
    .map((result) => `bruise: gate not judged: ${tellGate(result)}\n`);
}

const FLAGS = { above: '--fail-above', 'probably-above': '--fail-above-p', moved: '--alert-on' } as const;

function tellGate({ gate, sentence }: GateResult): string {
  return sanitiseTerminal(`${FLAGS[gate.kind]} ${gate.text}: ${sentence}`);
}
