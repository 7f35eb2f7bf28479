import { formatRange, formatUnit, NO_VALUE } from '../../lib/words/format-unit.ts';
import { say } from '../../lib/words/say.ts';
import { unitOf } from '../../lib/words/unit-of.ts';
import type { Report, ReportMetric, ReportPoint } from '../../model/report.ts';
import { columns, count, drawDetails, drawHeading, drawList, drawTable, text } from './blocks.ts';

const HEAD = ['Id', 'Metric', 'Value', 'n', '90 %', 'Score', 'Points', 'Scored 0 · 20 · 80 · 100 at'];

/** Every metric under its point: value, certainty, what it is judged against, what it costs. */
export function drawMetrics(report: Report): string[] {
  return [
    drawHeading('Metrics'),
    ...report.points.map((point) => drawPoint(point, report)),
    ...drawCaveats(report),
  ];
}

function drawPoint(point: ReportPoint, { metrics }: Report): string {
  const own = metrics.filter((metric) => metric.point === point.id);
  const { score, weight, printed, note } = point;
  const sum = `${formatUnit(score, 'score')} × ${formatUnit(weight, 'share')} = ${formatUnit(printed, 'score')}`;
  return drawDetails(`${text(point.title)}: ${sum}`, [
    ...(note === undefined ? [] : [text(note)]),
    ...(own.length === 0 ? [] : [drawTable(HEAD, own.map(drawMetric), columns(2, 3, 4, 5, 6))]),
    ...(own.length === 0
      ? []
      : [drawList(own.map((metric) => `**${text(metric.id)}** ${describe(metric)}`))]),
  ]);
}

function drawMetric(metric: ReportMetric): string[] {
  const unit = unitOf(metric.unit);
  return [
    text(metric.id),
    text(metric.title),
    metric.status === 'missing' ? say('not measured') : formatUnit(metric.value, unit),
    metric.x === null ? count(metric.n) : say('{x} of {n}', { x: count(metric.x), n: count(metric.n) }),
    metric.interval === null ? NO_VALUE : formatRange(metric.interval, unit),
    formatUnit(metric.score, 'score'),
    formatUnit(metric.contribution, 'score'),
    metric.anchors.map((anchor) => formatUnit(anchor, unit)).join(' · '),
  ];
}

function describe({ definition, source, note }: ReportMetric): string {
  const why = note === undefined ? '' : ` ${say('Not measured: {note}.', { note: text(note) })}`;
  return `${text(definition)}${why} <sub>${say('Anchors: {source}', { source: text(source) })}</sub>`;
}

/** What limits the metrics, each sentence once. */
function drawCaveats({ metrics }: Report): string[] {
  const said = new Map<string, string[]>();
  for (const { id, caveats } of metrics)
    for (const caveat of new Set(caveats)) said.set(caveat, [...(said.get(caveat) ?? []), id]);
  if (said.size === 0) return [];
  const items = [...said].map(([caveat, ids]) => `${text(ids.join(', '))}: ${text(caveat)}`);
  return [drawDetails(say('Caveats ({count|count})', { count: said.size }), [drawList(items)])];
}
