import { roundTo } from '../lib/round.ts';
import { compareBy } from '../lib/stable-order.ts';
import { currencyOf } from '../lib/table-fields.ts';
import { say, translate } from '../lib/words/say.ts';
import type { AnalyzerMeta, ColumnSpec } from '../model/analyzer.ts';
import type { AnalyzerTable, Fact } from '../model/conclusion.ts';
import { POINT_IDS } from '../model/kinds.ts';
import type { ReportFinding, ReportTable } from '../model/report.ts';
import { showEvidence } from './evidence.ts';
import type { Analysis } from './input.ts';
import { cleanFact, toMajor, writeStatement } from './wording.ts';

const SEVERITY_ORDER = ['risk', 'caution', 'info'] as const;

/** Rows of a table that a report keeps; its title says so when there are more. */
const MAX_ROWS = 200;

// `cross` comes after the five points.
const pointKey = (point: string) => [...POINT_IDS, 'cross'].indexOf(point);

interface Told {
  /** What findings about other subjects share with this one. */
  readonly family: string;
  readonly finding: ReportFinding;
}

const byWeight = compareBy<Told>(
  ({ finding }) => SEVERITY_ORDER.indexOf(finding.severity),
  ({ finding }) => -finding.evidence.total,
  ({ finding }) => pointKey(finding.point),
  ({ finding }) => finding.analyzer,
  ({ finding }) => finding.id,
  ({ finding }) => finding.statement,
);

/**
 * All findings, worst first. Among equally bad ones the heaviest of every kind comes before the second of any:
 * whoever reads only the first dozen sees a dozen different things.
 */
export function buildFindings(analyses: readonly Analysis[], redact: boolean): ReportFinding[] {
  const told = analyses.flatMap((analysis) => tellFindings(analysis, redact)).sort(byWeight);
  const seen = new Map<string, number>();
  const ranked = told.map(({ family, finding }, index) => {
    const key = JSON.stringify([finding.severity, finding.analyzer, family]);
    const turn = seen.get(key) ?? 0;
    seen.set(key, turn + 1);
    return { finding, turn, index };
  });
  return ranked
    .sort(
      compareBy(
        ({ finding }) => SEVERITY_ORDER.indexOf(finding.severity),
        ({ turn }) => turn,
        ({ index }) => index,
      ),
    )
    .map(({ finding }) => finding);
}

function tellFindings({ meta, conclusion }: Analysis, redact: boolean): Told[] {
  if (conclusion.kind !== 'measured') return [];
  return conclusion.findings.map((finding) => ({
    family: finding.id,
    finding: {
      id: finding.key,
      point: meta.point,
      analyzer: meta.id,
      severity: finding.severity,
      statement: writeStatement(meta.statements, finding, redact),
      evidence: showEvidence(finding.evidence, redact),
    },
  }));
}

/** All diagnostics; rows stay in the order their analyzer gave them. */
export function buildTables(analyses: readonly Analysis[], redact: boolean): ReportTable[] {
  const tables = analyses.flatMap(({ meta, conclusion }) =>
    conclusion.kind === 'measured'
      ? (conclusion.tables ?? []).map((table) => buildTable(table, meta, redact))
      : [],
  );
  return tables.sort(
    compareBy(
      (table) => pointKey(table.point),
      (table) => table.analyzer,
      (table) => table.id,
    ),
  );
}

function buildTable(table: AnalyzerTable, meta: AnalyzerMeta, redact: boolean): ReportTable {
  const specs = meta.tables ?? {};
  const spec = Object.hasOwn(specs, table.id) ? specs[table.id] : undefined;
  const width = Math.max(0, ...table.rows.map((row) => row.length));
  const named = spec?.columns ?? [];
  // A cell without a column would be lost.
  const columns = Array.from(
    { length: Math.max(width, named.length) },
    (_, at): ColumnSpec => named[at] ?? { title: '', unit: 'text' },
  );
  const more =
    table.rows.length > MAX_ROWS
      ? say(' (first {shown|count} of {all|count} rows)', { shown: MAX_ROWS, all: table.rows.length })
      : '';
  return {
    id: table.id,
    analyzer: meta.id,
    point: meta.point,
    title: `${translate(spec?.title ?? table.id)}${more}`,
    ...(spec?.shown !== undefined && { shown: spec.shown }),
    ...(spec?.bar !== undefined && { bar: spec.bar }),
    columns: columns.map(({ id, title, unit }) => ({ ...(id !== undefined && { id }), title, unit })),
    rows: table.rows.slice(0, MAX_ROWS).map((row) => buildRow(row, columns, redact)),
  };
}

/** As many cells as columns; money in major units of the currency that stands in a column of that name. */
function buildRow(row: readonly Fact[], columns: readonly ColumnSpec[], redact: boolean): Fact[] {
  const currency = currencyOf(columns, row);
  return columns.map(({ unit }, index) => {
    const fact = cleanFact(row[index] ?? null, redact);
    if (typeof fact !== 'number') return fact;
    const value = unit === 'money' ? toMajor(fact, currency) : fact;
    return typeof value === 'number' ? roundTo(value, CELL_DECIMALS) : value;
  });
}

/** Powers and logarithms differ in their last digit from one engine to the next. */
const CELL_DECIMALS = 6;
