import { compareBy } from '../../lib/stable-order.ts';
import { formatRange, formatUnit, NO_VALUE } from '../../lib/words/format-unit.ts';
import { say } from '../../lib/words/say.ts';
import { unitOf } from '../../lib/words/unit-of.ts';
import type { Unit } from '../../model/analyzer.ts';
import type { Report, ReportMetric, ReportPoint } from '../../model/report.ts';
import { drawHeading, indentLines } from './section.ts';
import { type Cell, type Column, drawTable, type GroupRow, type Row } from './table.ts';
import { EMPTY_LINE, type Line, line, paragraph, type Style, span } from './text.ts';

/** Wide enough for a column of anchors. */
const WIDE = 104;
/** Narrower than this, numbers find no room side by side. */
const NARROW = 56;
const SHOWN_CAVEATS = 4;

/** Every metric under its point: value, certainty, what it is judged against, what it costs; then the caveats. */
export function drawMetrics(report: Report, width: number): Line[] {
  const fields = FIELDS.filter(({ from }) => width >= from || width < NARROW);
  const rows = report.points.flatMap((point): Row[] => [
    drawGroup(point),
    ...report.metrics
      .filter((metric) => metric.point === point.id)
      .map((m) => fields.map(({ draw }) => draw(m))),
  ]);
  const judged = width >= WIDE ? '' : say('; what is good or severe: bruise explain T1');
  return [
    EMPTY_LINE,
    drawHeading('The five points, metric by metric', width),
    ...indentLines(drawTable(fields, rows, width - 1)),
    ...paragraph([span(' ')], `${say('Points add up to the score')}${judged}`, { width, style: 'dim' }),
    ...drawCaveats(report, width),
  ];
}

function drawGroup(point: ReportPoint): GroupRow {
  const sum = `${formatUnit(point.score, 'score')} × ${formatUnit(point.weight, 'share')} = ${formatUnit(point.printed, 'score')}`;
  return { group: [span(point.title, 'heading'), span('  '), span(sum, 'dim')] };
}

interface MetricField extends Column {
  /** Least width with room for it; below `NARROW` a metric is a paragraph and holds everything. */
  readonly from: number;
  readonly draw: (metric: ReportMetric) => Cell;
}

const isMissing = (metric: ReportMetric) => metric.status === 'missing';
const styleOf = (metric: ReportMetric, measured: Style): Style => (isMissing(metric) ? 'dim' : measured);

function numberField(title: string, from: number, write: (metric: ReportMetric) => string): MetricField {
  return {
    title,
    from,
    align: 'right',
    draw: (metric) => ({
      text: write(metric),
      style: styleOf(metric, title === 'points' ? 'strong' : 'plain'),
    }),
  };
}

const FIELDS: readonly MetricField[] = [
  { title: '', from: 0, draw: (metric) => ({ text: metric.id, style: styleOf(metric, 'strong') }) },
  {
    title: 'metric',
    from: 0,
    wraps: true,
    draw: (metric) => ({ text: metric.title, style: styleOf(metric, 'plain') }),
  },
  numberField('value', 0, (metric) =>
    isMissing(metric) ? '?' : formatUnit(metric.value, unitOf(metric.unit)),
  ),
  numberField('n', 0, ({ n }) => formatUnit(n, 'count')),
  numberField('90 %', 0, ({ interval, unit }) =>
    interval === null ? NO_VALUE : formatRange(interval, unitOf(unit)).replace(/ pp$/, ''),
  ),
  numberField('score', 72, ({ score }) => formatUnit(score, 'score')),
  numberField('points', 0, ({ contribution }) => formatUnit(contribution, 'score')),
  {
    title: 'scored 0 · 20 · 80 · 100 at',
    from: WIDE,
    draw: (metric) => ({ text: writeAnchors(metric, unitOf(metric.unit)), style: 'dim' }),
  },
];

/** `5 · 20 · 45 · 60 %` */
function writeAnchors(metric: ReportMetric, unit: Unit): string {
  const texts = metric.anchors.map((anchor) => formatUnit(anchor, unit));
  const suffix = / ?(?:%|pp|x|d)$/.exec(texts[0] ?? '')?.[0] ?? '';
  return `${texts.map((text) => (suffix !== '' && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text)).join(' · ')}${suffix}`;
}

/**
 * What limits the metrics, each sentence once with all the metrics it limits, dear metrics first. What is missing
 * stands among the warnings.
 */
function drawCaveats({ metrics }: Report, width: number): Line[] {
  // Why a metric is missing often is a caveat already.
  const caveats = metrics.flatMap(({ id, note, contribution, caveats: own }) =>
    own
      .filter((text) => note === undefined || !note.includes(text))
      .map((text) => ({ id, text, contribution })),
  );
  const weights = new Map<string, number>();
  for (const { text, contribution } of caveats)
    weights.set(text, Math.max(contribution, weights.get(text) ?? 0));
  const dearest = [...caveats].sort(compareBy(({ text }) => -(weights.get(text) ?? 0)));
  const said = new Map<string, string[]>();
  for (const { id, text } of dearest) said.set(text, [...(said.get(text) ?? []), id]);
  const more = said.size - SHOWN_CAVEATS;
  return [
    ...[...said]
      .slice(0, SHOWN_CAVEATS)
      .flatMap(([text, ids]) =>
        paragraph([span(' ')], `${ids.join(', ')}: ${text}`, { width, style: 'dim' }),
      ),
    ...(more > 0
      ? [line(` ${say('and {more|count} more {more?caveat:caveats} in the JSON report', { more })}`, 'dim')]
      : []),
  ];
}
