import { unitOf } from '../../lib/words/unit-of.ts';
import type { Report, ReportMetric } from '../../model/report.ts';
import { type Cell, numberCell, textCell, wordsCell } from './cells.ts';
import type { ListSheet, SheetColumn } from './sheet.ts';

interface Field extends SheetColumn {
  readonly draw: (metric: ReportMetric) => Cell;
}

const inUnit = (value: number | null | undefined, { unit }: ReportMetric) =>
  numberCell(value ?? null, unitOf(unit));

const SCORED_AT = [0, 20, 80, 100];

const FIELDS: readonly Field[] = [
  { title: 'Id', width: 6, draw: ({ id }) => textCell(id, { fontWeight: 'bold' }) },
  { title: 'Point', width: 12, draw: ({ point }) => textCell(point) },
  { title: 'Metric', width: 32, draw: ({ title }) => wordsCell(title) },
  { title: 'Kind', width: 14, draw: ({ kind }) => textCell(kind) },
  { title: 'Unit', width: 8, draw: ({ unit }) => textCell(unit) },
  { title: 'Status', width: 11, draw: ({ status }) => textCell(status) },
  { title: 'Value', width: 10, draw: (metric) => inUnit(metric.value, metric) },
  { title: 'From (90 %)', width: 10, draw: (metric) => inUnit(metric.interval?.[0], metric) },
  { title: 'To', width: 10, draw: (metric) => inUnit(metric.interval?.[1], metric) },
  { title: 'n', width: 9, draw: ({ n }) => numberCell(n) },
  { title: 'x', width: 9, draw: ({ x }) => numberCell(x) },
  { title: 'Score', width: 8, draw: ({ score }) => numberCell(score, 'score') },
  { title: 'Weight in point', width: 9, draw: ({ weight }) => numberCell(weight, 'share') },
  { title: 'Points', width: 8, draw: ({ contribution }) => numberCell(contribution, 'index') },
  ...SCORED_AT.map(
    (scored, at): Field => ({
      title: `Scored ${scored} at`,
      width: 10,
      draw: (metric) => inUnit(metric.anchors[at], metric),
    }),
  ),
  { title: 'Anchors from', width: 30, draw: ({ source }) => wordsCell(source) },
  { title: 'Evidence rows', width: 10, draw: ({ evidence }) => numberCell(evidence.total) },
  { title: 'Definition', width: 50, draw: ({ definition }) => wordsCell(definition) },
  { title: 'Reference', width: 30, draw: ({ reference }) => wordsCell(reference ?? '') },
  { title: 'Reporting error', width: 16, draw: ({ reliabilityModel }) => textCell(reliabilityModel ?? '') },
  { title: 'Not measured because', width: 30, draw: ({ note }) => wordsCell(note ?? '') },
  { title: 'Caveats', width: 50, draw: ({ caveats }) => wordsCell(caveats.join(' | ')) },
];

export function metricsSheet({ metrics }: Report): ListSheet {
  return {
    name: 'Metrics',
    columns: FIELDS,
    rows: metrics.map((metric) => FIELDS.map(({ draw }) => draw(metric))),
  };
}
