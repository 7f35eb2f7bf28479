import { scaleQuantize } from 'd3-scale';
import { FAMILIES } from '../../lib/complaints.ts';
import { namedRows } from '../../lib/named-rows.ts';
import { formatUnit, NO_VALUE } from '../../lib/words/format-unit.ts';
import { translate } from '../../lib/words/say.ts';
import type { Drawn } from './figure.ts';
import { html, type Markup } from './markup.ts';
import { titleOf } from './open-table.ts';
import type { Page } from './page.ts';
import { numberIn, textIn } from './report-table.ts';
import { type Cell, drawTable } from './table.ts';

const COLUMNS = ['pain', 'customers', ...FAMILIES, 'answered'] as const;

/** Pains by source: where several cells of a row are dark, the same pain is told by people who do not know of each other. */
export function drawPains({ table, anchor }: Drawn, page: Page): Markup | null {
  const pains = namedRows(table, COLUMNS);
  if (pains.length === 0) return null;
  const shades = FAMILIES.map((family) => {
    const most = Math.max(1, ...pains.map((row) => numberIn(row[family])));
    return scaleQuantize([0, Math.sqrt(most)], [0, 1, 2, 3, 4, 5]);
  });
  const rows = pains.map((row) => ({
    cells: [
      { shown: html`<bdi>${textIn(row.pain)}</bdi>` },
      { shown: textIn(row.customers), value: numberIn(row.customers) },
      // Areas, not lengths: one great pain must not make all others pale.
      ...FAMILIES.map((family, index): Cell => {
        const count = row[family];
        const shade = shades[index]?.(Math.sqrt(numberIn(count))) ?? 0;
        return {
          shown: formatUnit(count, 'count'),
          value: numberIn(count),
          className: `heat heat-${count === null ? 0 : shade}`,
        };
      }),
      { shown: drawAnswer(String(row.answered ?? NO_VALUE)) },
    ],
  }));
  return html`<figure id="${anchor}" class="chart is-wide">
<figcaption><h4>${table.title}</h4><p class="soft">${page.words.charts.pains.description}</p></figcaption>
${drawTable({
  id: `${anchor}-rows`,
  label: table.title,
  columns: COLUMNS.map((column) => ({
    title: titleOf(table, column),
    numeric: column !== 'pain' && column !== 'answered',
  })),
  rows,
  search: page.words.charts.search,
})}
</figure>`;
}

const ANSWERS: ReadonlyMap<string, string> = new Map([
  ['yes', '✓'],
  ['no', '✕'],
]);

function drawAnswer(text: string): Markup {
  return html`<span class="answer">${ANSWERS.get(text) ?? (text === NO_VALUE ? '' : '≈')} ${translate(text)}</span>`;
}

/** What fans write and what detractors write, side by side. */
export function drawWords({ table, anchor }: Drawn, page: Page): Markup | null {
  const rows = namedRows(table, ['word', 'side', 'fans', 'detractors']);
  if (rows.length === 0) return null;
  const words = page.words.charts.words;
  const list = (name: 'fans' | 'detractors', title: string) =>
    html`<div class="telling telling-${name}"><h5>${title}</h5><ul>${rows
      .filter(({ side }) => side === name)
      .map(
        (row) => html`<li><bdi>${textIn(row.word)}</bdi> <span class="soft">${textIn(row[name])}</span></li>`,
      )}</ul></div>`;
  return html`<figure id="${anchor}" class="chart">
<figcaption><h4>${table.title}</h4><p class="soft">${words.description}</p></figcaption>
<div class="two">${list('fans', words.fans)}${list('detractors', words.detractors)}</div>
</figure>`;
}
