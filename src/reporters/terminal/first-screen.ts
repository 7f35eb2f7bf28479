import { tellAsOf } from '../../lib/dates/as-of.ts';
import { formatUnit } from '../../lib/words/format-unit.ts';
import { writeHeadline } from '../../lib/words/headline.ts';
import { say, translate } from '../../lib/words/say.ts';
import type { Report } from '../../model/report.ts';
import { drawPoints } from './bars.ts';
import { drawNumber } from './digits.ts';
import { bandStyle } from './ink.ts';
import { drawReasons } from './reasons.ts';
import {
  cut,
  EMPTY_LINE,
  type Line,
  line,
  lineWidth,
  type Span,
  span,
  textWidth,
  wrapWords,
} from './text.ts';

/** Lines of a small terminal; what matters most fits on it when it is 80 columns wide. */
const SCREEN = 24;

export interface Page {
  readonly width: number;
  readonly unicode: boolean;
}

/** Whose score it is, the score, what hurts, the five points, the worst reasons. */
export function drawFirstScreen(report: Report, page: Page): Line[] {
  const title = drawTitle(report, page.width);
  const score = [
    ...drawScore(report, page),
    ...wrapWords(writeHeadline(report), page.width - 2).map((text) => line(` ${text}`, 'strong')),
  ];
  const top = title.length + score.length;
  const points = drawPoints(report, page.width);
  const reasons = drawReasons(report, page.width, SCREEN - top - points.length);
  // Space between the blocks is worth less than words of a quote.
  const spare = page.width < 80 ? 3 : SCREEN - top - points.length - reasons.length;
  const space = (least: number) => (spare >= least ? [EMPTY_LINE] : []);
  return [...title, ...space(3), ...score, ...space(2), ...points, ...space(1), ...reasons];
}

function drawTitle(report: Report, width: number): Line[] {
  const right = `${say('Product Perception Penalty')} · ${tellAsOf(report)}`;
  const company = report.company.trim() === '' ? say('Unnamed company') : report.company;
  const room = width - textWidth(right) - 4;
  if (room < 12)
    return [
      [span(' '), span(cut(span(company).text, width - 2), 'heading')],
      ...wrapWords(right, width - 2).map((text) => line(` ${text}`, 'dim')),
    ];
  const name = span(cut(span(company).text, room), 'heading');
  const gap = width - 2 - textWidth(name.text) - textWidth(right);
  return [[span(' '), name, span(' '.repeat(gap)), span(right, 'dim')]];
}

/** The score in large digits with what must stand beside it. */
function drawScore({ score, method }: Report, { width, unicode }: Page): Line[] {
  // A neutral 50 is no verdict, so it has no band's colour.
  const style = score.grade === '?' ? 'strong' : bandStyle(score.value);
  const digits = drawNumber(score.value, unicode);
  const margin = textWidth(digits[0]) + 4;
  const range = ([lo, hi]: readonly [number, number]) =>
    `${formatUnit(Math.round(lo), 'count')}–${formatUnit(Math.round(hi), 'count')}`;
  const facts = [
    drawBand(score, style),
    line(say('{score|score} points: {direction}', { score: score.value, direction: method.direction })),
    ...joinFacts(
      [
        say('90 % interval {range}', { range: range(score.interval) }),
        range(score.bounds) === range([score.value, score.value])
          ? say('nothing is missing')
          : say('hard bounds {range}', { range: range(score.bounds) }),
        say('coverage {share|share} ({label})', {
          share: score.coverage,
          label: translate(score.coverageLabel),
        }),
      ],
      width - margin,
    ).map((text) => line(text)),
  ];
  return fitBeside(digits, facts, { width, margin, style });
}

function drawBand(score: Report['score'], style: Span['style']): Line {
  if (score.grade === '?') return [span(say('Too little evidence for a grade'), style)];
  const probability = score.gradeProbabilities[score.grade];
  const likely = probability === undefined ? '' : say(', {share|share} likely', { share: probability });
  const grade = `${say('grade {grade}', { grade: score.grade })}${likely}`;
  const cap =
    score.cappedBy.length === 0 ? '' : say(', capped by {points}', { points: score.cappedBy.join(', ') });
  return [span(translate(score.band), style), span(` · ${grade}${cap}`)];
}

/** Facts on as few lines as they need, never divided. */
function joinFacts(facts: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const fact of facts) {
    const last = lines.at(-1);
    const joined = last === undefined ? fact : `${last} · ${fact}`;
    if (last !== undefined && textWidth(joined) <= width) lines[lines.length - 1] = joined;
    else lines.push(fact);
  }
  return lines;
}

function fitBeside(
  digits: readonly string[],
  facts: readonly Line[],
  { width, margin, style }: { width: number; margin: number; style: Span['style'] },
): Line[] {
  const wrapped = facts.flatMap((fact): Line[] => {
    if (lineWidth(fact) <= width - margin) return [fact];
    return wrapWords(fact.map(({ text }) => text).join(''), width - margin).map((text) => line(text));
  });
  const height = Math.max(digits.length, wrapped.length);
  return Array.from({ length: height }, (_, at) => [
    span(` ${(digits[at] ?? '').padEnd(margin - 1)}`, style),
    ...(wrapped[at] ?? EMPTY_LINE),
  ]);
}
