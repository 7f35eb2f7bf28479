import { scaleQuantize } from 'd3-scale';
import { FAMILIES, type Family } from '../../lib/complaints.ts';
import { formatUnit, NO_VALUE } from '../../lib/words/format-unit.ts';
import { html, type Part } from './markup.ts';
import { findTables, type OpenTable, openTable, titleOf } from './open-table.ts';
import type { Page } from './page.ts';
import { linkFinding, type Panel } from './panel.ts';
import { numberIn, textIn } from './report-table.ts';
import { type Cell, drawTable } from './table.ts';

const PAINS = ['pain', 'id', 'evidence', 'customers', 'by-chance', ...FAMILIES] as const;
type Pains = OpenTable<(typeof PAINS)[number]>;
type Row = Pains['rows'][number];

const PLACES = FAMILIES.flatMap((family) => [`${family}-place`, `${family}-share`] as const);
type Places = OpenTable<(typeof PLACES)[number]>;

/** Pains that are drawn; the table behind them holds more. */
const DRAWN = 12;
/** Places told beside a share. */
const TOLD = 3;

const SIGNS: ReadonlyMap<unknown, string> = new Map([
  ['strong', '●'],
  ['corroborated', '◐'],
  ['single', '○'],
]);

/** Pains by kind of source: where a row is dark in several columns, people who do not know of each other say the same. */
export function drawPainPanel(page: Page): Panel | null {
  const pains = openTable(page, 'pains', PAINS);
  const places = openTable(page, 'pain-places', PLACES);
  if (pains === null || places === null) return null;
  const text = page.words.cross.pains;
  const columns = FAMILIES.map((family) => readColumn(family, { pains, places }, page)).filter(
    (column) => column !== null,
  );
  const rows = pains.rows.slice(0, DRAWN).map((row, at) => ({
    cells: [
      { shown: drawName(row, page) },
      {
        shown: formatUnit(row.customers, 'count'),
        value: numberIn(row.customers),
      },
      ...columns.map(({ cells }) => cells[at] ?? { shown: NO_VALUE }),
      { shown: textIn(row['by-chance']) },
    ],
  }));
  const table = drawTable({
    id: 'panel-pains-rows',
    label: text.title,
    columns: [
      { title: titleOf(pains.table, 'pain') },
      { title: titleOf(pains.table, 'customers'), numeric: true, className: 'wide' },
      ...columns.map(({ title }) => ({ title, className: 'even' })),
      { title: titleOf(pains.table, 'by-chance'), className: 'num roomy' },
    ],
    rows,
  });
  const count = (value: number) => formatUnit(value, 'count');
  return {
    id: 'pains',
    title: text.title,
    about: text.about,
    analyzer: 'pain-triangulation',
    tables: findTables(page, ['pains', 'pain-places', 'source-agreement', 'pain-words']),
    content: html`<div class="heat-map">${table}</div>
<ul class="legend"><li>● ${text.strong}</li><li>◐ ${text.corroborated}</li><li>○ ${text.single}</li></ul>${
      pains.rows.length > DRAWN &&
      html`<p class="soft">${page.words.charts.rowsShown(count(DRAWN), count(pains.rows.length))}</p>`
    }`,
  };
}

/** The pain, how sure it is, and a link to the words of those who tell it. */
function drawName(row: Row, page: Page): Part {
  const { evidence: label } = row;
  const name = html`<bdi>${textIn(row.pain)}</bdi>`;
  return html`<span class="pain"><span title="${textIn(label)}"><span aria-hidden="true">${SIGNS.get(label) ?? ''}</span><span class="sr">${textIn(label)}: </span></span>${linkFinding(page, `${String(label)}-pain:${String(row.id)}`, name)}</span>`;
}

interface Tables {
  readonly pains: Pains;
  readonly places: Places;
}

interface Column {
  readonly title: Part;
  readonly cells: readonly Cell[];
}

/** Shades go by place within a source: sources differ in size, and a share of three people is soon great. */
function readColumn(family: Family, { pains, places }: Tables, page: Page): Column | null {
  const rows = pains.rows.slice(0, DRAWN);
  const counts = rows.map((row) => row[family]);
  if (counts.every((count) => count === null)) return null;
  const shares = rows.map((_, at) => shareAt(places, at, family));
  const most = Math.max(...places.rows.map((_, at) => shareAt(places, at, family) ?? 0));
  const shade = scaleQuantize([0, Math.max(most, 1e-9)], [1, 2, 3, 4, 5]);
  const cells = counts.map((count, at): Cell => {
    const [own, share] = [numberIn(count), shares[at] ?? null];
    if (own === 0) return { shown: html`<span class="soft">${formatUnit(count, 'count')}</span>`, value: 0 };
    const place = places.rows[at]?.[`${family}-place`];
    const isTold = typeof place === 'number' && place <= TOLD;
    return {
      shown: html`<b>${formatUnit(own, 'count')}</b><small>${formatUnit(share, 'share')}${isTold && html`<span class="place"> <i>· </i>#${place}</span>`}</small>`,
      value: own,
      className: `heat heat-${share === null ? 1 : shade(share)}`,
    };
  });
  const of = page.words.cross.pains.of(formatUnit(countFamily(family, pains, places), 'count'));
  return { title: html`${titleOf(pains.table, family)} <small>${of}</small>`, cells };
}

/** Those who complain in a source: a count over its share. */
function countFamily(family: Family, pains: Pains, places: Places): number | null {
  const at = places.rows.findIndex((_, index) => (shareAt(places, index, family) ?? 0) > 0);
  const share = shareAt(places, at, family) ?? 0;
  return share === 0 ? null : Math.round(numberIn(pains.rows[at]?.[family]) / share);
}

function shareAt(places: Places, at: number, family: Family): number | null {
  const share = places.rows[at]?.[`${family}-share`];
  return typeof share === 'number' && share >= 0 ? share : null;
}
