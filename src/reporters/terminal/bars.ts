import { formatUnit } from '../../lib/words/format-unit.ts';
import { say, translate } from '../../lib/words/say.ts';
import type { Report, ReportPoint } from '../../model/report.ts';
import { bandStyle } from './ink.ts';
import { type Line, line, padLine, type Span, span } from './text.ts';

/** Width of a point's title and of the four numbers behind its bar, with the gaps before them. */
const LABEL = 18;
const NUMBERS = 29;
/** The borders of the bands. */
const TICKS = [0, 20, 35, 50, 65, 100] as const;

/** The five points: where each stands from 0 to 100, how sure that is, and what it costs. */
export function drawPoints(report: Report, width: number): Line[] {
  const room = width - 1 - LABEL - NUMBERS - 1;
  if (room < 16) return drawNarrowPoints(report, width);
  const header: Line = [
    span(' '.repeat(1 + LABEL)),
    span(drawTicks(room), 'dim'),
    ...numbers(['score', '90 %', 'weight', 'points'].map(translate), 'dim'),
  ];
  return [
    header,
    ...report.points.map(
      (point): Line => [
        span(' '),
        ...padLine([span(point.title)], LABEL),
        ...drawBar(point, room),
        ...numbers(writeNumbers(point), 'plain'),
      ],
    ),
  ];
}

function drawNarrowPoints(report: Report, width: number): Line[] {
  return [
    line(` ${drawTicks(width - 2)}`, 'dim'),
    ...report.points.flatMap((point): Line[] => {
      const [score = '', interval = '', , points = ''] = writeNumbers(point);
      return [
        [
          ...padLine([span(` ${point.title}`)], width - 20),
          ...numbers([score, interval, '', points], 'plain', 4),
        ],
        [span(' '), ...drawBar(point, width - 2)],
      ];
    }),
  ];
}

function writeNumbers(point: ReportPoint): readonly string[] {
  const [lo, hi] = point.interval.map((edge) => String(Math.round(edge)));
  const isMeasured = point.status === 'measured';
  return [
    isMeasured ? formatUnit(point.score, 'score') : point.status === 'failed' ? say('fail') : '?',
    isMeasured ? `${lo}–${hi}` : '0–100',
    formatUnit(point.weight, 'share'),
    formatUnit(point.printed, 'score'),
  ];
}

/** Score, interval, weight and points, right-aligned; an empty one takes no room. */
function numbers(texts: readonly string[], style: Span['style'], gap = 1): Line {
  const widths = [7, 8, 7, 7];
  if (gap !== 1) widths[3] = 5;
  return texts.flatMap((text, at) =>
    text === ''
      ? []
      : padLine([span(text, at === 0 && style === 'plain' ? 'strong' : style)], widths[at] ?? 0, 'right'),
  );
}

const columnOf = (value: number, width: number) =>
  Math.round((Math.min(100, Math.max(0, value)) / 100) * (width - 1));

function drawTicks(width: number): string {
  const cells = new Array<string>(width).fill(' ');
  for (const tick of TICKS) {
    const text = String(tick);
    // The last label ends where the bar ends; the others start at their tick.
    const start = Math.min(columnOf(tick, width), width - text.length);
    for (const [at, char] of [...text].entries()) cells[start + at] = char;
  }
  return cells.join('');
}

function drawBar(point: ReportPoint, width: number): Line {
  if (point.status !== 'measured') return [span('┄'.repeat(width), 'dim')];
  const lo = columnOf(point.interval[0], width);
  const hi = columnOf(point.interval[1], width);
  const at = columnOf(point.score, width);
  const style = bandStyle(point.score);
  const from = Math.min(lo, at);
  const to = Math.max(hi, at);
  return [
    span('─'.repeat(from), 'dim'),
    span('━'.repeat(at - from), style),
    span('●', style),
    span('━'.repeat(to - at), style),
    span('─'.repeat(width - 1 - to), 'dim'),
  ];
}
