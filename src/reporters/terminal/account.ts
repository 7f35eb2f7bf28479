import { pointGap } from '../../lib/point-gap.ts';
import { formatRange, formatUnit, NO_VALUE } from '../../lib/words/format-unit.ts';
import { say, translate } from '../../lib/words/say.ts';
import type { Report, ReportPoint } from '../../model/report.ts';
import { drawHeading } from './section.ts';
import { cut, EMPTY_LINE, type Line, line, paragraph, span } from './text.ts';

// The account of the audit itself: what could not be read, how far to trust the result, what is still to be asked.

type Reject = Report['rejects'][number];
type Robustness = Report['score']['robustness'];

const SHOWN_REJECTS = 4;
const SHOWN_WARNINGS = 12;

/** The first rejected rows, each reason once, and how many more there are. */
export function drawRejects({ rejects, sources }: Report, width: number): Line[] {
  // Files that were not recognised are told of as a whole.
  const unknown = new Set(sources.flatMap(({ file, kind }) => (kind === null ? file : [])));
  const listed = rejects.filter(({ source }) => !unknown.has(source));
  if (listed.length === 0) return [];
  const shown = listed.slice(0, SHOWN_REJECTS);
  const counted = sources.reduce((sum, { kind, rejects: own }) => sum + (kind === null ? 0 : own), 0);
  const more = Math.max(listed.length, counted) - shown.length;
  const explain = ({ source, column, reason, code }: Reject) =>
    `${source}${column === undefined ? '' : `, ${column}`}: ${reason} (${code})`;
  const rowWidth = Math.max(...shown.map(({ row }) => String(row).length));
  return [
    EMPTY_LINE,
    drawHeading('Rejected rows', width),
    ...shown.flatMap((reject, index) => {
      const before = shown[index - 1];
      const reason = explain(reject);
      const isNew = before === undefined || explain(before) !== reason;
      return [...(isNew ? paragraph([span(' ')], reason, { width }) : []), drawRaw(reject, rowWidth, width)];
    }),
    ...drawMore('and {more|count} more {more?reject:rejects}', more),
  ];
}

function drawMore(text: string, more: number): Line[] {
  return more > 0 ? [line(` ${say(text, { more })}`, 'dim')] : [];
}

function drawRaw({ row, raw }: Reject, rowWidth: number, width: number): Line {
  const label = `   ${say('row')} ${String(row).padStart(rowWidth)}  `;
  const words = span(raw).text.trim().replace(/ {2,}/g, ' ');
  return [span(label, 'dim'), span(cut(words, width - label.length), 'dim')];
}

export function drawWarnings({ warnings }: Report, width: number): Line[] {
  if (warnings.length === 0) return [];
  return [
    EMPTY_LINE,
    drawHeading('Before you rely on it', width),
    ...warnings
      .slice(0, SHOWN_WARNINGS)
      .flatMap((warning) => paragraph([span(' ◆ ', 'caution')], warning, { width })),
    ...drawMore('and {more|count} more {more?warning:warnings}', warnings.length - SHOWN_WARNINGS),
  ];
}

/** What makes the intervals of a point narrower. */
const WHAT_HELPS: Readonly<Record<ReportPoint['id'], string>> = {
  customers: 'more interviews, picked by you',
  tickets: 'more months, with all dates and classes',
  reviews: 'more reviews, other platforms',
  'lost-deals': 'reasons checked with the buyers',
  backlog: 'linked requests, first due dates',
};

/** What to ask for next: the evidence that could move the score furthest. */
export function drawMissing(report: Report, width: number): Line[] {
  const lines = report.askNext.flatMap(({ point: id, gain, missing }) => {
    const point = report.points.find((candidate) => candidate.id === id);
    if (point === undefined) return [];
    const size = missing
      ? say('up to ±{gain|score} points', { gain })
      : say('about ±{gain|score} points', { gain });
    return `${point.title}, ${size}${missing ? `: ${tellGap(point, report)}` : tellThin(point, report)}`;
  });
  if (lines.length === 0) return [];
  return [
    EMPTY_LINE,
    drawHeading('What to ask for next, by how far it could move the score', width),
    ...lines.flatMap((text, at) => paragraph([span(` ${at + 1}. `)], text, { width })),
  ];
}

function tellGap(point: ReportPoint, report: Report): string {
  const gap = pointGap(point, report);
  if (gap === 'not-asked') return say('not asked for in this run');
  // The first reason will do here; the warnings tell all of them.
  const why = point.note?.split('; ')[0];
  return gap === 'no-records' || why === undefined ? say('there is nothing yet') : why;
}

function tellThin(point: ReportPoint, { metrics }: Report): string {
  const missing = metrics.filter((metric) => metric.point === point.id && metric.status === 'missing');
  const ids = missing.map((metric) => metric.id).join(', ');
  return `${ids === '' ? '' : say('; {ids} not measured', { ids })}: ${translate(WHAT_HELPS[point.id])}`;
}

function describeRobustness({ nearbyWeights, equalWeights, leaveOnePointOut }: Robustness): string {
  return say(
    'With other weights: {nearby} nearby, {equal|score} with equal ones, {leave} with one point left out.',
    {
      nearby: formatRange(nearbyWeights, 'score'),
      equal: equalWeights,
      leave: formatRange(leaveOnePointOut, 'score'),
    },
  );
}

/** How to read the numbers and how to get them again. */
export function drawMethod(report: Report, width: number): Line[] {
  const { method, score } = report;
  const observed = score.observedOnly === null ? NO_VALUE : formatUnit(score.observedOnly, 'score');
  const grades = Object.keys(score.gradeProbabilities)
    .sort()
    .map((grade) => `${grade} ${formatUnit(score.gradeProbabilities[grade] ?? null, 'share')}`)
    .join(', ');
  const isWhole = score.bounds[0] === score.bounds[1];
  const texts = [
    say(
      'Penalty: {direction}. Trusted below 20 (A), Scuffed below 35 (B), Bruised below 50 (C), Damaged below 65 (D), then Broken trust (E). Chances: {grades}.',
      { direction: method.direction, grades },
    ),
    say(
      'A metric scores 0, 20, 80 and 100 at its four anchors, in straight lines between; points = weights × score, rounded so that they add up as printed. The 90 % interval holds sampling and reporting error, not the choice of weights. Metrics count one made-up record in the middle, and some allow for misreporting, so that they can differ from the plain shares in reasons and findings.',
    ),
    describeRobustness(score.robustness),
    ...(isWhole
      ? []
      : [
          say(
            'What is missing counts as a neutral 50; the hard bounds are the score if it were all perfect, or terrible. What was measured alone scores {observed}.',
            { observed },
          ),
        ]),
    say(
      'bruise {version}, policy {policy}, {draws|count} draws, seed {seed}. Runs compare when this is equal: {fingerprint}',
      { ...method, seed: String(method.seed), analyzers: null },
    ),
  ];
  return [
    EMPTY_LINE,
    drawHeading('How to read this', width),
    ...texts.flatMap((text) => paragraph([span(' ')], text, { width, style: 'dim' })),
  ];
}
