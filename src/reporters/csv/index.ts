import { dayCellOf } from '../../lib/dates/as-of.ts';
import { sanitiseTerminal } from '../../lib/escape/escape.ts';
import { csvLine } from '../../lib/escape/escape-csv.ts';
import { defineReporter } from '../../model/define.ts';
import type { Report, ReportMetric } from '../../model/report.ts';

type Cell = string | number | null;

interface Field {
  readonly name: string;
  readonly read: (metric: ReportMetric, report: Report) => Cell;
}

const SCORED_AT = [0, 20, 80, 100] as const;

/** Columns are only added, at the end: programs read them. Shares are fractions, money is in major units. */
const FIELDS: readonly Field[] = [
  { name: 'id', read: ({ id }) => id },
  { name: 'point', read: ({ point }) => point },
  { name: 'title', read: ({ title }) => title },
  { name: 'kind', read: ({ kind }) => kind },
  { name: 'unit', read: ({ unit }) => unit },
  { name: 'status', read: ({ status }) => status },
  { name: 'value', read: ({ value }) => value },
  { name: 'lo', read: ({ interval }) => interval?.[0] ?? null },
  { name: 'hi', read: ({ interval }) => interval?.[1] ?? null },
  { name: 'n', read: ({ n }) => n },
  { name: 'x', read: ({ x }) => x },
  { name: 'score', read: ({ score }) => score },
  { name: 'weight', read: ({ weight }) => weight },
  { name: 'contribution', read: ({ contribution }) => contribution },
  ...SCORED_AT.map(
    (scored, at): Field => ({ name: `scored_${scored}_at`, read: ({ anchors }) => anchors[at] ?? null }),
  ),
  { name: 'anchors_source', read: ({ source }) => source },
  { name: 'reference', read: ({ reference }) => reference ?? null },
  { name: 'reliability_model', read: ({ reliabilityModel }) => reliabilityModel ?? null },
  { name: 'evidence_rows', read: ({ evidence }) => evidence.total },
  { name: 'note', read: ({ note }) => note ?? null },
  { name: 'caveats', read: ({ caveats }) => caveats.join(' | ') },
  { name: 'analyzer', read: ({ analyzer }) => analyzer },
  ...['score', 'weight', 'contribution'].map(
    (name): Field => ({ name: `point_${name}`, read: (metric, report) => readPoint(metric, report, name) }),
  ),
  { name: 'company', read: (_, { company }) => company },
  { name: 'as_of', read: (_, report) => dayCellOf(report) },
  { name: 'penalty', read: (_, { score }) => score.value },
  { name: 'penalty_lo', read: (_, { score }) => score.interval[0] },
  { name: 'penalty_hi', read: (_, { score }) => score.interval[1] },
  { name: 'grade', read: (_, { score }) => score.grade },
  { name: 'fingerprint', read: (_, { method }) => method.fingerprint },
];

function readPoint({ point }: ReportMetric, { points }: Report, name: string): number | null {
  const own = points.find(({ id }) => id === point);
  if (own === undefined) return null;
  return name === 'score' ? own.score : name === 'weight' ? own.weight : own.contribution;
}

/**
 * One row per metric, with what it belongs to on every row: the files of many companies or months can be put one
 * under the other. With a byte-order mark, or Excel takes the file for another encoding.
 */
export const csvReporter = defineReporter({
  meta: { id: 'csv', extension: 'csv', mediaType: 'text/csv', title: 'CSV, one row per metric' },
  render(report: Report): string {
    const rows = report.metrics.map((metric) =>
      FIELDS.map(({ read }) => {
        const cell = read(metric, report) ?? '';
        return typeof cell === 'string' ? sanitiseTerminal(cell) : cell;
      }),
    );
    return `\ufeff${[FIELDS.map(({ name }) => name), ...rows].map(csvLine).join('')}`;
  },
});
