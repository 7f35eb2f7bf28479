import { formatUnit } from '../../lib/words/format-unit.ts';
import { html, type Part } from './markup.ts';
import { openTable } from './open-table.ts';
import type { Page } from './page.ts';
import { findingAnchor } from './panel.ts';
import { numberIn, textIn } from './report-table.ts';
import type { Tone } from './stack.ts';
import { drawTable } from './table.ts';

const COLUMNS = ['capability', 'mostly', 'customers', 'since', 'plan', 'words'] as const;

/** Capabilities that are listed; the table behind the panel holds more. */
const LISTED = 8;

type Fate = 'perception' | 'packaging' | 'closed' | 'product';

const FATES: ReadonlyMap<unknown, { readonly fate: Fate; readonly tone: Tone; readonly told: string[] }> =
  new Map([
    ['perception', { fate: 'perception', tone: 'belief', told: ['known-to-few', 'always-there'] }],
    ['packaging', { fate: 'packaging', tone: 'plan', told: ['on-another-plan'] }],
    ['closed', { fate: 'closed', tone: 'late', told: ['shipped-since'] }],
    ['product', { fate: 'product', tone: 'real', told: [] }],
  ]);

/** What to show, to sell, to announce or to build, by those who miss it. */
export function drawCapabilities(page: Page): Part {
  const asked = openTable(page, 'perception-by-capability', COLUMNS);
  if (asked === null) return null;
  const text = page.words.cross.belief;
  const rows = asked.rows.slice(0, LISTED).map((row) => {
    const fate = FATES.get(row.mostly);
    const name = textIn(row.capability);
    const anchors = (fate?.told ?? []).map((id) => findingAnchor(page, `${id}:${name.toLowerCase()}`));
    const anchor = anchors.find((one) => one !== null);
    return {
      cells: [
        {
          shown:
            anchor === undefined
              ? html`<bdi>${name}</bdi>`
              : html`<a href="#${anchor}"><bdi>${name}</bdi></a>`,
        },
        { shown: fate !== undefined && html`<i class="key tone-${fate.tone}"></i>${text.todo[fate.fate]}` },
        {
          shown: formatUnit(row.customers, 'count'),
          value: numberIn(row.customers),
        },
        { shown: textIn(row.since) },
        { shown: textIn(row.plan) },
        { shown: html`<span class="soft">${textIn(row.words)}</span>` },
      ],
    };
  });
  return html`<h4>${text.capabilities}</h4>${drawTable({
    id: 'panel-belief-rows',
    label: text.capabilities,
    columns: text.columns.map((title, at) => ({ title, numeric: at === 2, className: at > 4 ? 'wide' : '' })),
    rows,
  })}`;
}
