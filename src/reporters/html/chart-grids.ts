import { scaleQuantize } from 'd3-scale';
import { formatUnit, NO_VALUE } from '../../lib/format-unit.ts';
import { translate } from '../../lib/say.ts';
import type { Drawn } from './figure.ts';
import { html, type Markup } from './markup.ts';
import type { Page } from './page.ts';
import { columnOf, numberIn, textIn } from './report-table.ts';
import { type Cell, drawTable } from './table.ts';

const SOURCES = ['Tickets', 'Reviews', 'Deals', 'Interviews', 'Risk accounts'] as const;

/** Pains by source: where several cells of a row are dark, the same pain is told by people who do not know of each other. */
export function drawPains({ table, anchor }: Drawn, page: Page): Markup | null {
  const [pain = -1, customers = -1, answered = -1] = ['Pain', 'Customers', 'Answered'].map((title) =>
    columnOf(table, title),
  );
  const sources = SOURCES.map((title) => columnOf(table, title));
  if (Math.min(pain, customers, answered, ...sources) < 0 || table.rows.length === 0) return null;
  const shades = sources.map((at) => {
    const most = Math.max(1, ...table.rows.map((row) => numberIn(row[at])));
    return scaleQuantize([0, Math.sqrt(most)], [0, 1, 2, 3, 4, 5]);
  });
  const rows = table.rows.map((row) => ({
    cells: [
      { shown: html`<bdi>${textIn(row[pain])}</bdi>` },
      { shown: textIn(row[customers]), value: numberIn(row[customers]) },
      // Areas, not lengths: one great pain must not make all others pale.
      ...sources.map((at, index): Cell => {
        const count = row[at] ?? null;
        const shade = shades[index]?.(Math.sqrt(numberIn(count))) ?? 0;
        return {
          shown: formatUnit(count, 'count'),
          value: numberIn(count),
          className: `heat heat-${count === null ? 0 : shade}`,
        };
      }),
      { shown: drawAnswer(String(row[answered] ?? NO_VALUE)) },
    ],
  }));
  return html`<figure id="${anchor}" class="chart is-wide">
<figcaption><h4>${table.title}</h4><p class="soft">${page.words.charts.pains.description}</p></figcaption>
${drawTable({
  id: `${anchor}-rows`,
  label: table.title,
  columns: [pain, customers, ...sources, answered].map((at) => ({
    title: translate(table.columns[at]?.title ?? ''),
    numeric: table.columns[at]?.unit !== 'text',
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
  const [word = -1, side = -1, fans = -1, detractors = -1] = ['Word', 'Typical of', 'Fans', 'Detractors'].map(
    (title) => columnOf(table, title),
  );
  if (Math.min(word, side, fans, detractors) < 0 || table.rows.length === 0) return null;
  const words = page.words.charts.words;
  const list = (name: string, count: number, title: string) =>
    html`<div class="telling telling-${name}"><h5>${title}</h5><ul>${table.rows
      .filter((row) => row[side] === name)
      .map(
        (row) =>
          html`<li><bdi>${textIn(row[word])}</bdi> <span class="soft">${textIn(row[count])}</span></li>`,
      )}</ul></div>`;
  return html`<figure id="${anchor}" class="chart">
<figcaption><h4>${table.title}</h4><p class="soft">${words.description}</p></figcaption>
<div class="two">${list('fans', fans, words.fans)}${list('detractors', detractors, words.detractors)}</div>
</figure>`;
}
