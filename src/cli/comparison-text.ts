import type { AlikeRuns, Change, Comparison, FindingChange, MetricChange } from '../lib/comparison.ts';
import { tellAsOf } from '../lib/dates/as-of.ts';
import { sanitiseTerminal } from '../lib/escape/escape.ts';
import { formatChange, formatMove, formatUnit } from '../lib/words/format-unit.ts';
import { unitOf } from '../lib/words/unit-of.ts';
import type { Interval } from '../model/score.ts';
import { listRows } from './terminal/list-rows.ts';

const LEVELS = {
  alert: 'it clearly got worse',
  warn: 'it probably got worse',
  better: 'it clearly got better',
  steady: 'no clear change',
} as const;

/** A comparison for people, ending in a line feed. What moved beyond chance is marked. */
export function writeComparison(comparison: Comparison): string {
  const { before, after } = comparison;
  const head = `From run ${before.id} (${tellAsOf(before)}) to run ${after.id} (${tellAsOf(after)})`;
  if (comparison.kind === 'unlike') {
    const scores = `Scores ${score(before.score)} and ${score(after.score)}`;
    const why = comparison.differences.map((difference) => `- ${difference}`);
    return print([head, `${scores} are not compared:`, ...why]);
  }
  return print([
    head,
    `Penalty ${tellChange(comparison.score)}: ${LEVELS[comparison.level]}.`,
    ...(comparison.sharedDraws
      ? []
      : ['The draws of a run are not known: intervals are wider than need be.']),
    '',
    ...listRows(['point', 'before', 'after', 'change', '90 %'], comparison.points.map(tellPoint)),
    '',
    ...listRows(
      // Values in their own unit, and what they changed in points: a share of 30 % that doubles may cost 53 points.
      ['metric', 'before', 'after', 'penalty', '90 %', 'moved', ''],
      comparison.metrics.map(tellMetric),
    ),
    ...tellRest(comparison),
  ]);
}

function tellPoint({ title, interval, ...move }: AlikeRuns['points'][number]): string[] {
  return [title, score(move.before), score(move.after), formatMove(move), range(interval)];
}

function tellMetric({ id, title, unit, value, penalty, moved }: MetricChange): string[] {
  const write = (number: number) => formatUnit(number, unitOf(unit));
  return [
    id,
    write(value.before),
    write(value.after),
    formatMove(penalty),
    range(penalty.interval),
    moved ?? '',
    title,
  ];
}

function tellRest({ findings, themes }: AlikeRuns): string[] {
  const told = findings.filter(({ state }) => state !== 'standing');
  const standing = findings.length - told.length;
  return [
    ...(findings.length === 0 ? [] : ['', 'Findings']),
    ...told.map(tellFinding),
    ...(standing === 0 ? [] : [`  standing    ${standing} as before`]),
    ...(themes.length === 0 ? [] : ['', 'Themes that moved']),
    ...themes.map(
      ({ title, direction, before, after }) =>
        `  ${direction.padEnd(11)} ${title}: ${formatUnit(before, 'share')} to ${formatUnit(after, 'share')}`,
    ),
  ];
}

function tellFinding({ state, statement, before, after }: FindingChange): string {
  const rows = before === 1 ? '1 row' : `${formatUnit(before, 'count')} rows`;
  return `  ${state.padEnd(11)} ${statement} (${rows}, now ${formatUnit(after, 'count')})`;
}

function tellChange({ interval, worse, ...move }: Change): string {
  const chance = `probability that it is worse ${formatUnit(worse, 'share')}`;
  return `${score(move.before)} to ${score(move.after)} (${formatMove(move)}; 90 % interval ${range(interval)}; ${chance})`;
}

const score = (value: number) => formatUnit(value, 'score');
const range = ([lo, hi]: Interval) => `${formatChange(lo)} to ${formatChange(hi)}`;
const print = (lines: readonly string[]) => lines.map((line) => `${sanitiseTerminal(line)}\n`).join('');
