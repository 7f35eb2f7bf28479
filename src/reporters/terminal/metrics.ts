import { formatRange, formatUnit, NO_VALUE } from '../../lib/format-unit.ts';
import type { Unit } from '../../model/analyzer.ts';
import type { Report, ReportMetric } from '../../model/report.ts';
import { capitalise, drawHeading, indentLines, unitOf } from './section.ts';
import { type Cell, type Column, drawTable } from './table.ts';
import { EMPTY_LINE, type Line, paragraph, type Style, span, textWidth } from './text.ts';

/** Wide enough for a column of anchors. */
const WIDE = 104;

/** Every metric of every point: value, certainty, what it is judged against, what it costs. */
export function drawMetrics(report: Report, width: number): Line[] {
  return report.points.flatMap((point) => {
    const metrics = report.metrics.filter((metric) => metric.point === point.id);
    const aside = `${formatUnit(point.score, 'score')} × ${formatUnit(point.weight, 'share')} = ${formatUnit(point.printed, 'score')} points`;
    const isRoomy = textWidth(point.title) + textWidth(aside) + 6 <= width;
    return [
      EMPTY_LINE,
      drawHeading(point.title, width, isRoomy ? aside : ''),
      ...(point.note === undefined ? [] : paragraph([span(' ')], capitalise(point.note), { width })),
      ...indentLines(
        drawTable(
          metricColumns(width),
          metrics.map((m) => metricRow(m, width)),
          width - 2,
        ),
      ),
      ...drawCaveats(metrics, point.note, width),
    ];
  });
}

function metricColumns(width: number): Column[] {
  return [
    { title: 'id' },
    { title: width < WIDE ? 'metric, anchors' : 'metric', wraps: true },
    { title: 'value', align: 'right' },
    { title: 'n', align: 'right' },
    { title: '90 %', align: 'right' },
    { title: 'penalty', align: 'right' },
    { title: 'points', align: 'right' },
    ...(width < WIDE ? [] : [{ title: 'anchors' }]),
  ];
}

function metricRow(metric: ReportMetric, width: number): Cell[] {
  const unit = unitOf(metric.unit);
  const isMissing = metric.status === 'missing';
  const style: Style = isMissing ? 'dim' : 'plain';
  const anchors = writeAnchors(metric, unit);
  return [
    { text: metric.id, style: 'strong' },
    { text: metric.title, style, ...(width < WIDE ? { note: anchors } : {}) },
    { text: isMissing ? '?' : formatUnit(metric.value, unit), style },
    { text: formatUnit(metric.n, 'count'), style },
    { text: metric.interval === null ? NO_VALUE : formatRange(metric.interval, unit), style },
    { text: formatUnit(metric.score, 'score'), style },
    { text: formatUnit(metric.contribution, 'score'), style: isMissing ? 'dim' : 'strong' },
    ...(width < WIDE ? [] : [{ text: anchors, style: 'dim' as const }]),
  ];
}

/** `5 · 20 · 45 · 60 %` */
function writeAnchors(metric: ReportMetric, unit: Unit): string {
  const texts = metric.anchors.map((anchor) => formatUnit(anchor, unit));
  const suffix = / ?(?:%|pp|x|d)$/.exec(texts[0] ?? '')?.[0] ?? '';
  return `${texts.map((text) => (suffix !== '' && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text)).join(' · ')}${suffix}`;
}

/** @param known the point's own reason, which need not be said again for each metric */
function drawCaveats(metrics: readonly ReportMetric[], known: string | undefined, width: number): Line[] {
  return metrics.flatMap((metric) =>
    [
      ...(metric.note === undefined || metric.note === known ? [] : [`not measured: ${metric.note}`]),
      ...metric.caveats,
    ].flatMap((text) =>
      paragraph([span(` ${metric.id} `, 'dim')], capitalise(text), { width, style: 'dim' }),
    ),
  );
}
