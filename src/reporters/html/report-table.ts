import { formatRange, formatUnit, NO_VALUE } from '../../lib/format-unit.ts';
import { rangeTitle, startsRange } from '../../lib/range-columns.ts';
import { translate } from '../../lib/say.ts';
import { unitOf } from '../../lib/unit-of.ts';
import type { ReportTable } from '../../model/report.ts';
import { drawCellBar } from './interval.ts';
import { html, type Markup } from './markup.ts';
import { type Cell, type Column, drawTable } from './table.ts';
import type { Words } from './wording.ts';

// Tables of the report hold a fact per column, for programs. For people an amount stands beside its currency and both
// ends of an interval in one column.

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

interface Field {
  readonly column: Column;
  readonly cells: readonly Cell[];
}

/** A table of the report as it stands, for charts and for whoever wants the numbers. */
export function drawReportTable(table: ReportTable, id: string, words: Words): Markup {
  if (table.rows.length === 0) return html`<p class="soft">${words.charts.empty}</p>`;
  const shown = { ...table, rows: table.rows.slice(0, MAX_ROWS) };
  const fields = shapeFields(shown).filter(({ cells }) => cells.some((cell) => cell.shown !== NO_VALUE));
  const count = (value: number) => formatUnit(value, 'count');
  const lacksCurrency =
    shown.columns.some(({ unit }) => unit === 'money') &&
    shown.rows.every((row) => currencyOf(shown, row) === null);
  return html`${drawTable({
    id,
    label: table.title,
    columns: fields.map(({ column }) => column),
    rows: shown.rows.map((_, at) => ({ cells: fields.flatMap(({ cells }) => cells[at] ?? []) })),
    search: words.charts.search,
  })}${
    table.rows.length > MAX_ROWS &&
    html`<p class="soft">${words.charts.rowsShown(count(MAX_ROWS), count(table.rows.length))}</p>`
  }${lacksCurrency && html`<p class="soft">${words.charts.noCurrency}</p>`}`;
}

const isCurrency = ({ title }: { readonly title: string }) => title.toLowerCase() === 'currency';

function currencyOf({ columns }: ReportTable, row: Row): string | null {
  const currency = row[columns.findIndex(isCurrency)];
  return typeof currency === 'string' && currency !== '' ? currency : null;
}

function shapeFields(table: ReportTable): Field[] {
  return table.columns.flatMap((column, at): Field[] => {
    if (isCurrency(column) || (at > 0 && startsRange(table, at - 1))) return [];
    if (startsRange(table, at)) return [shapeRange(table, at)];
    return [shapeField(table, at)];
  });
}

function shapeRange(table: ReportTable, at: number): Field {
  const unit = unitOf(table.columns[at]?.unit ?? '');
  return {
    column: { title: rangeTitle(table, at), numeric: true },
    cells: table.rows.map((row) => {
      const [lo, hi] = [row[at], row[at + 1]];
      return typeof lo === 'number' && typeof hi === 'number'
        ? { shown: formatRange([lo, hi], unit), value: lo }
        : { shown: NO_VALUE };
    }),
  };
}

function shapeField(table: ReportTable, at: number): Field {
  const { id, title = '', unit: name = 'text' } = table.columns[at] ?? {};
  const unit = unitOf(name);
  const barred = id !== undefined && id === table.bar;
  const most = Math.max(0, ...table.rows.map((row) => numberIn(row[at])));
  return {
    column: {
      title: translate(title),
      numeric: unit !== 'text' && !barred,
      className: barred ? 'barred' : '',
    },
    cells: table.rows.map((row): Cell => {
      const fact = row[at] ?? null;
      const text =
        typeof fact === 'string'
          ? translate(fact)
          : formatUnit(fact, unit, { currency: currencyOf(table, row) });
      const shown = barred && typeof fact === 'number' ? drawCellBar(text, fact, most) : text;
      return typeof fact === 'number' ? { shown, value: fact } : { shown };
    }),
  };
}
