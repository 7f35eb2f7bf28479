import { readableRows } from '../../lib/curve-rows.ts';
import { fieldsOf, lacksCurrency, type TableField } from '../../lib/table-fields.ts';
import { formatUnit, NO_VALUE } from '../../lib/words/format-unit.ts';
import { translate } from '../../lib/words/say.ts';
import type { ReportTable } from '../../model/report.ts';
import { drawCellBar } from './interval.ts';
import { html, type Markup } from './markup.ts';
import { type Cell, type Column, drawTable } from './table.ts';
import type { Words } from './wording.ts';

type Row = ReportTable['rows'][number];
type Fact = Row[number];

/** Rows of a table that are shown; the file stays small, and the other formats hold all of them. */
const MAX_ROWS = 60;

/** What a mark is as long as; nothing is shorter than nothing. */
export function numberIn(fact: Fact | undefined): number {
  return typeof fact === 'number' && Number.isFinite(fact) ? Math.max(0, fact) : 0;
}

export function textIn(fact: Fact | undefined): string {
  if (typeof fact === 'string') return translate(fact);
  return fact === null || fact === undefined ? NO_VALUE : String(fact);
}

/** A table of the report as it stands, for charts and for whoever wants the numbers. */
export function drawReportTable(table: ReportTable, id: string, words: Words): Markup {
  if (table.rows.length === 0) return html`<p class="soft">${words.charts.empty}</p>`;
  const shown = { ...table, rows: readableRows(table).slice(0, MAX_ROWS) };
  const fields = fieldsOf(shown).map((field) => drawField(field, shown));
  const count = (value: number) => formatUnit(value, 'count');
  return html`${drawTable({
    id,
    label: table.title,
    columns: fields.map(({ column }) => column),
    rows: shown.rows.map((row) => ({ cells: fields.map(({ cellOf }) => cellOf(row)) })),
    search: words.charts.search,
  })}${
    table.rows.length > shown.rows.length &&
    html`<p class="soft">${words.charts.rowsShown(count(shown.rows.length), count(table.rows.length))}</p>`
  }${lacksCurrency(shown) && html`<p class="soft">${words.charts.noCurrency}</p>`}`;
}

interface DrawnField {
  readonly column: Column;
  readonly cellOf: (row: Row) => Cell;
}

function drawField(
  { id, title, unit, textOf, numberOf }: TableField,
  { bar, rows }: ReportTable,
): DrawnField {
  const barred = id !== undefined && id === bar;
  const most = Math.max(0, ...rows.map((row) => numberIn(numberOf(row))));
  return {
    column: { title, numeric: unit !== 'text' && !barred, className: barred ? 'barred' : '' },
    cellOf(row) {
      const [text, value] = [textOf(row), numberOf(row)];
      if (value === null) return { shown: text };
      return { shown: barred ? drawCellBar(text, value, most) : text, value };
    },
  };
}
