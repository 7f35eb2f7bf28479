import { formatRange, formatUnit, NO_VALUE } from '../../lib/words/format-unit.ts';
import { drawGapLines } from './chart-shares.ts';
import { html, type Part } from './markup.ts';
import { findTables, openTable, titleOf } from './open-table.ts';
import type { Page } from './page.ts';
import type { Panel } from './panel.ts';
import { drawPublishedKeys, drawRangeLines } from './range-lines.ts';
import { numberIn, textIn } from './report-table.ts';

const STUDIES = ['servicexrg-2020', 'older-study'] as const;
const SHARES = ['measure', 'share', 'from', 'to', ...STUDIES] as const;
const THEMES = ['theme', 'requests', 'disagree', 'vendor', 'customer'] as const;
const SIDES = ['theme', 'customer', 'vendor'] as const;
const CAUSES = ['cause', 'requests', 'share', 'from', 'to', 'remedy'] as const;

/** Themes, causes and quotes that are drawn; the tables behind the panel hold more. */
const LISTED = { themes: 8, causes: 6, sides: 6 } as const;

/** What the vendor and what customers call a defect, where they differ, in whose words, and why. */
export function drawGapPanel(page: Page): Panel | null {
  const shares = openTable(page, 'perception-gap', SHARES);
  if (shares === null) return null;
  const text = page.words.cross.gap;
  const lines = shares.rows.map((row) => {
    const { share: value, from: lo, to: hi } = row;
    const interval: [number, number] | null =
      typeof lo === 'number' && typeof hi === 'number' ? [lo, hi] : null;
    return {
      name: textIn(row.measure),
      value: typeof value === 'number' ? value : null,
      interval,
      shown: html`${typeof value === 'number' ? formatUnit(value, 'share') : NO_VALUE}<small>${
        interval !== null && formatRange(interval, 'share')
      }</small>`,
      marks: STUDIES.map((study) => {
        const found = row[study];
        return { name: titleOf(shares.table, study), value: typeof found === 'number' ? found : null };
      }),
    };
  });
  return {
    id: 'gap',
    title: text.title,
    about: text.about,
    analyzer: 'defect-perception-gap',
    tables: findTables(page, ['perception-gap', 'gap-themes', 'gap-side-by-side', 'gap-causes']),
    content: html`${drawPublishedKeys(
      text.published,
      STUDIES.map((study) => titleOf(shares.table, study)),
    )}${drawRangeLines(lines)}
<div class="two">${drawThemes(page)}${drawCauses(page)}</div>${drawSides(page)}`,
  };
}

function drawThemes(page: Page): Part {
  const themes = openTable(page, 'gap-themes', THEMES);
  if (themes === null) return null;
  const text = page.words.cross.gap;
  const lines = themes.rows.slice(0, LISTED.themes).map((row) => ({
    name: textIn(row.theme),
    more: text.disagree(
      formatUnit(numberIn(row.disagree), 'count'),
      formatUnit(numberIn(row.requests), 'count'),
    ),
    vendor: numberIn(row.vendor),
    customer: numberIn(row.customer),
  }));
  return html`<div><h4>${text.themes}</h4>${drawGapLines(lines, page)}</div>`;
}

function drawCauses(page: Page): Part {
  const causes = openTable(page, 'gap-causes', CAUSES);
  if (causes === null) return null;
  const lines = causes.rows.slice(0, LISTED.causes).map((row) => {
    const interval: [number, number] = [numberIn(row.from), numberIn(row.to)];
    const share = numberIn(row.share);
    return {
      name: html`${textIn(row.cause)}<small class="soft">${textIn(row.remedy)}</small>`,
      value: share,
      interval,
      shown: html`${formatUnit(row.requests, 'count')}<small>${formatUnit(share, 'share')}</small>`,
    };
  });
  return html`<div><h4>${page.words.cross.gap.causes}</h4>${drawRangeLines(lines)}</div>`;
}

/** The customer's words, and what the vendor made of them. */
function drawSides(page: Page): Part {
  const sides = openTable(page, 'gap-side-by-side', SIDES);
  if (sides === null) return null;
  const text = page.words.cross.gap;
  // One theme after another, and the next quotes of each only then.
  const rows = spread(sides.rows, (row) => String(row.theme)).slice(0, LISTED.sides);
  return html`<h4>${text.sides}</h4><ul class="sides">${rows.map(
    (row) =>
      html`<li><blockquote class="quote"><p dir="auto">${textIn(row.customer)}</p></blockquote><p class="soft">${text.filed} <b>${textIn(row.vendor)}</b> <span class="tag">${textIn(row.theme)}</span></p></li>`,
  )}</ul>`;
}

/** The first of each group, then the second of each, and so on. */
function spread<T>(items: readonly T[], groupOf: (item: T) => string): T[] {
  const seen = new Map<string, number>();
  const turns = items.map((item) => {
    const turn = seen.get(groupOf(item)) ?? 0;
    seen.set(groupOf(item), turn + 1);
    return { item, turn };
  });
  return turns.sort((a, b) => a.turn - b.turn).map(({ item }) => item);
}
