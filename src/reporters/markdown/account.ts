import { formatRange, formatUnit, NO_VALUE } from '../../lib/words/format-unit.ts';
import { say } from '../../lib/words/say.ts';
import type { Report } from '../../model/report.ts';
import {
  columns,
  count,
  drawAddress,
  drawDetails,
  drawHeading,
  drawList,
  drawTable,
  text,
} from './blocks.ts';

// The account of the audit itself: what to ask for, what was read, what could not be, how to get it again.

const SHOWN_REJECTS = 20;

export function drawAsk({ askNext, points }: Report): string[] {
  const items = askNext.flatMap(({ point: id, gain, missing }) => {
    const point = points.find((candidate) => candidate.id === id);
    if (point === undefined) return [];
    const why = missing ? `: ${text(point.note ?? say('nothing is measured yet'))}` : '';
    const size = missing
      ? say('up to ±{gain|score} points', { gain })
      : say('about ±{gain|score} points', { gain });
    return `**${text(point.title)}**, ${size}${why}`;
  });
  if (items.length === 0) return [];
  return [
    drawHeading('What to ask for next'),
    say('By how far better evidence could move the score.'),
    drawList(items, true),
  ];
}

export function drawWarnings({ warnings }: Report): string[] {
  if (warnings.length === 0) return [];
  return [drawHeading('Before you rely on it'), drawList(warnings.map(text))];
}

export function drawSources({ sources }: Report): string[] {
  if (sources.length === 0) return [];
  const sum = (pick: (source: Report['sources'][number]) => number) =>
    count(sources.reduce((total, source) => total + pick(source), 0));
  const table = drawTable(
    ['File', 'Read as', 'Sure', 'Rows', 'Records', 'Duplicates', 'Blanks', 'Rejects', 'Bad cells'],
    [
      ...sources.map((source) => [
        text(source.file),
        source.kind === null ? `**${say('not recognised')}**` : text(source.profile ?? source.kind),
        source.kind === null ? NO_VALUE : formatUnit(source.confidence, 'share'),
        ...[source.rows, source.records, source.duplicates, source.blanks].map(count),
        ...[source.rejects, source.badCells].map(count),
      ]),
      [
        `**${say('All')}**`,
        '',
        '',
        sum(({ rows }) => rows),
        sum(({ records }) => records),
        sum(({ duplicates }) => duplicates),
        sum(({ blanks }) => blanks),
        sum(({ rejects }) => rejects),
        sum(({ badCells }) => badCells),
      ],
    ],
    columns(2, 3, 4, 5, 6, 7, 8),
  );
  return [
    drawHeading('Sources'),
    drawDetails(say('{files|count} {files?file:files}', { files: sources.length }), [table]),
  ];
}

export function drawRejects({ rejects }: Report): string[] {
  if (rejects.length === 0) return [];
  const shown = rejects.slice(0, SHOWN_REJECTS);
  const more = rejects.length - shown.length;
  const table = drawTable(
    ['Where', 'Column', 'Reason', 'Raw'],
    shown.map(({ source, row, column, reason, code, raw }) => [
      drawAddress({ source, row }),
      text(column ?? ''),
      `${text(reason)} <sub>${text(code)}</sub>`,
      text(raw),
    ]),
  );
  const rest = more > 0 ? [say('{more|count} more {more?reject:rejects} in the spreadsheet.', { more })] : [];
  return [drawDetails(say('Rejects ({listed|count} listed)', { listed: rejects.length }), [table, ...rest])];
}

/** How to read the numbers and how to get them again. */
export function drawMethod({ method, score, reading }: Report): string[] {
  const { nearbyWeights, equalWeights, geometricMean, leaveOnePointOut } = score.robustness;
  const observed = score.observedOnly === null ? NO_VALUE : formatUnit(score.observedOnly, 'score');
  const grades = Object.keys(score.gradeProbabilities)
    .sort()
    .map((grade) => `${text(grade)} ${formatUnit(score.gradeProbabilities[grade] ?? null, 'share')}`);
  const items = [
    say('Chances of the grades: {grades}.', { grades: grades.join(', ') }),
    say(
      'A metric scores 0, 20, 80 and 100 at its four anchors, in straight lines between; points = weights × score, rounded so that they add up as printed.',
    ),
    say(
      'With other weights: {nearby} nearby, {equal|score} with equal ones, {geometric|score} as a geometric mean, {leave} with one point left out.',
      {
        nearby: formatRange(nearbyWeights, 'score'),
        equal: equalWeights,
        geometric: geometricMean,
        leave: formatRange(leaveOnePointOut, 'score'),
      },
    ),
    say('What was measured alone scores {observed}.', { observed }),
    ...(reading === undefined ? [] : [text(reading.card)]),
    say(
      'bruise {version}, policy {policy}, {draws|count} draws, seed {seed}. Runs compare when this is equal: {fingerprint}',
      {
        version: text(method.version),
        policy: text(method.policy),
        draws: method.draws,
        seed: String(method.seed),
        fingerprint: text(method.fingerprint),
      },
    ),
  ];
  return [drawDetails('Method', [drawList(items)])];
}
