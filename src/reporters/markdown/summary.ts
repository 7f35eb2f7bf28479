import { tellAsOf } from '../../lib/dates/as-of.ts';
import { writeBrandLines } from '../../lib/words/brand-line.ts';
import { formatRange, formatUnit } from '../../lib/words/format-unit.ts';
import { writeHeadline } from '../../lib/words/headline.ts';
import { say, translate } from '../../lib/words/say.ts';
import type { Report, ReportPoint } from '../../model/report.ts';
import { columns, drawHeading, drawList, drawQuote, drawTable, text } from './blocks.ts';
import { drawBars } from './mermaid.ts';

const SHOWN_REASONS = 8;

type Score = Report['score'];

/** Whose score it is, the score, how sure, and what hurts. */
export function drawSummary(report: Report): string[] {
  const { score, method } = report;
  const company = report.company.trim() === '' ? say('Unnamed company') : text(report.company);
  return [
    `# ${say('{company}: Product Perception Penalty', { company })}`,
    ...writeBrandLines(report).map((line) => `*${text(line)}*`),
    `**${formatUnit(score.value, 'score')}** ${say('of 100')} · ${drawBand(score)} · ${tellAsOf(report)}`,
    drawList([
      `${say('90 % interval {range}', { range: writeRange(score.interval) })}, ${writeBounds(score)}`,
      say('coverage {share|share} ({label}): how much of the checklist the evidence supports', {
        share: score.coverage,
        label: translate(score.coverageLabel),
      }),
      say('direction: {direction}', { direction: text(method.direction) }),
    ]),
    `> ${text(writeHeadline(report))}`,
    ...drawPoints(report),
    ...drawReasons(report),
  ];
}

function drawBand(score: Score): string {
  if (score.grade === '?') return say('too little evidence for a grade');
  const probability = score.gradeProbabilities[score.grade];
  const likely = probability === undefined ? '' : say(', {share|share} likely', { share: probability });
  const cap =
    score.cappedBy.length === 0 ? '' : say(', capped by {points}', { points: score.cappedBy.join(', ') });
  return `**${text(translate(score.band))}** · ${say('grade {grade}', { grade: score.grade })}${likely}${cap}`;
}

const writeRange = ([lo, hi]: readonly [number, number]) => `${Math.round(lo)}–${Math.round(hi)}`;

function writeBounds({ bounds, value }: Score): string {
  return writeRange(bounds) === writeRange([value, value])
    ? say('nothing is missing')
    : say('hard bounds {range}', { range: writeRange(bounds) });
}

function drawPoints({ points }: Report): string[] {
  const chart = drawBars({
    title: say('Penalty by point, 0 trusted to 100 severe'),
    labels: points.map(({ title }) => title),
    axis: say('Penalty'),
    most: 100,
    values: points.map(({ score }) => score),
  });
  return [
    drawHeading('The five points'),
    drawTable(
      ['Point', 'Score', '90 %', 'Coverage', 'Weight', 'Points'],
      points.map((point) => [
        text(point.title),
        writeScore(point),
        point.status === 'measured' ? formatRange(roundPair(point.interval), 'count') : '0–100',
        formatUnit(point.coverage, 'share'),
        formatUnit(point.weight, 'share'),
        formatUnit(point.printed, 'score'),
      ]),
      columns(1, 2, 3, 4, 5),
    ),
    say('Points add up to the score. What is not measured counts as a neutral 50.'),
    ...(chart === null ? [] : [chart]),
  ];
}

const roundPair = ([lo, hi]: readonly [number, number]): [number, number] => [Math.round(lo), Math.round(hi)];

function writeScore({ status, score }: ReportPoint): string {
  if (status === 'measured') return formatUnit(score, 'score');
  return status === 'failed' ? say('failed') : say('not measured');
}

function drawReasons({ reasons }: Report): string[] {
  if (reasons.length === 0) return [];
  const shown = reasons.slice(0, SHOWN_REASONS);
  const more = reasons.length - shown.length;
  return [
    drawHeading('What was found to cost most'),
    drawTable(
      ['Points', 'Metric', 'Because', 'Words that prove it'],
      shown.map(({ points, metric, statement, quote }) => [
        formatUnit(points, 'score'),
        text(metric),
        text(statement),
        quote === undefined ? '' : drawQuote(quote),
      ]),
      columns(0),
    ),
    ...(more > 0 ? [say('{more|count} more under “Metrics”.', { more })] : []),
  ];
}
