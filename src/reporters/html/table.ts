import { html, type Markup, type Part } from './markup.ts';
import { drawScroller, drawSearch } from './section.ts';

export interface Column {
  readonly title: Part;
  /** Numbers stand right and are sorted by size. */
  readonly numeric?: boolean;
  readonly className?: string;
}

export interface Cell {
  readonly shown: Part;
  /** What it is sorted by where that is not what is shown. */
  readonly value?: number | null;
  readonly className?: string;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** What the selects of a filter look at. */
  readonly tags?: string;
}

export interface Table {
  readonly id: string;
  /** Says what the table is to those who hear it. */
  readonly label: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly foot?: Part;
  /** The name of a field that filters the rows. */
  readonly search?: string;
}

/** Fewer rows are looked through faster than they are filtered or sorted. */
const WORTH_SORTING = 3;
const WORTH_FILTERING = 12;
/** More rows scroll in their own place. */
const LONG = 30;

/** A table that scrolls on its own where it is too wide or too long, and that a script makes sortable. The first column names the row. */
export function drawTable({ id, label, columns, rows, foot, search }: Table): Markup {
  const sortable = rows.length >= WORTH_SORTING ? html` data-sort=""` : html``;
  const classOf = ({ numeric, className = '' }: Column) =>
    `${numeric === true ? 'num' : ''} ${className}`.trim();
  const head = columns.map((column) => html`<th scope="col" class="${classOf(column)}">${column.title}</th>`);
  const body = rows.map(
    ({ cells }) =>
      html`<tr>${cells.map((cell, at) => drawCell(cell, at, classOf(columns[at] ?? { title: '' })))}</tr>\n`,
  );
  return html`${search !== undefined && rows.length >= WORTH_FILTERING && drawSearch(id, search)}${drawScroller(
    label,
    html`<table id="${id}"${sortable}>
<thead><tr>${head}</tr></thead>
<tbody>${body}</tbody>${foot !== undefined && html`<tfoot>${foot}</tfoot>`}
</table>`,
    rows.length > LONG,
  )}`;
}

function drawCell({ shown, value, className = '' }: Cell, at: number, columnClass: string): Markup {
  const classes = `${columnClass} ${className}`.trim();
  const attributes = html`${classes !== '' && html` class="${classes}"`}${
    value !== undefined && value !== null && html` data-v="${value}"`
  }`;
  return at === 0 ? html`<th scope="row"${attributes}>${shown}</th>` : html`<td${attributes}>${shown}</td>`;
}
