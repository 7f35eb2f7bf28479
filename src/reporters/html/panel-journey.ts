import { scaleQuantize } from 'd3-scale';
import { formatUnit } from '../../lib/words/format-unit.ts';
import { translate } from '../../lib/words/say.ts';
import { JOURNEY_STAGES, PARADOX_CATEGORIES, type ParadoxCategory } from '../../model/kinds.ts';
import { html, type Part } from './markup.ts';
import { findTables, type OpenTable, openTable, titleOf } from './open-table.ts';
import type { Page } from './page.ts';
import { linkFinding, type Panel } from './panel.ts';
import { numberIn, textIn } from './report-table.ts';
import { drawStack, drawStackKeys, type StackPart } from './stack.ts';
import { type Cell, drawTable } from './table.ts';

const DRAWN = ['stage', ...PARADOX_CATEGORIES, 'trust-lost'] as const;
const JOURNEY = [...DRAWN, 'stands-out'] as const;
type Journey = OpenTable<(typeof JOURNEY)[number]>;
type Row = Journey['rows'][number];

const CUT = ['about', 'area', 'complaints'] as const;
/** What the table calls the company around the product. */
const COMPANY = 'the company';

/** Where on the journey customers are disappointed, how, and where trust goes. */
export function drawJourneyPanel(page: Page): Panel | null {
  const journey = openTable(page, 'journey-paradox', JOURNEY);
  if (journey === null) return null;
  const text = page.words.cross.journey;
  return {
    id: 'journey',
    title: text.title,
    about: text.about,
    analyzer: 'journey-by-paradox',
    tables: findTables(page, ['journey-paradox', 'trust-lost', 'experience-cut']),
    content: html`<div class="two"><div><div class="heat-map">${drawGrid(journey, page)}</div>
<ul class="legend"><li>▲ ${text.standsOut}</li><li>◆ ${text.trustGoes}</li></ul></div>
<div>${drawTrust(journey, page)}${drawCut(page)}</div></div>`,
  };
}

function drawGrid(journey: Journey, page: Page): Part {
  const text = page.words.cross.journey;
  const counts = journey.rows.flatMap((row) => PARADOX_CATEGORIES.map((category) => numberIn(row[category])));
  // Areas, not lengths: one crowded cell must not make all others pale.
  const shade = scaleQuantize([0, Math.sqrt(Math.max(1, ...counts))], [1, 2, 3, 4, 5]);
  const rows = journey.rows.map((row, at) => {
    const outstanding = String(row['stands-out']).split(', ').map(translate);
    const cells = PARADOX_CATEGORIES.map((category): Cell => {
      const count = numberIn(row[category]);
      const mark = outstanding.includes(titleOf(journey.table, category))
        ? { sign: '▲', meaning: text.mark }
        : null;
      return {
        shown: drawCount(count, mark, linkFinding(page, cellId(at, category), formatUnit(count, 'count'))),
        value: count,
        className: count === 0 ? 'heat' : `heat heat-${shade(Math.sqrt(count))}`,
      };
    });
    return {
      cells: [{ shown: textIn(row.stage) }, ...cells, drawTrustCell(row, journey, page)],
    };
  });
  return drawTable({
    id: 'panel-journey-rows',
    label: text.title,
    columns: DRAWN.map((column, at) => ({
      title: titleOf(journey.table, column),
      className: at > 0 ? 'even' : '',
    })),
    rows,
  });
}

/** Stages stand in one order everywhere. */
function cellId(row: number, category: ParadoxCategory): string {
  return `paradox-cell:${JOURNEY_STAGES[row] ?? ''}:${category}`;
}

interface Mark {
  readonly sign: string;
  /** For those who hear it. */
  readonly meaning: string;
}

function drawCount(count: number, mark: Mark | null, shown: Part): Part {
  if (count === 0) return html`<span class="soft">0</span>`;
  if (mark === null) return html`<b>${shown}</b>`;
  return html`<span aria-hidden="true">${mark.sign} </span><span class="sr">${mark.meaning}: </span><b>${shown}</b>`;
}

function mostTrust(journey: Journey): number {
  return Math.max(0, ...journey.rows.map((row) => numberIn(row['trust-lost'])));
}

function drawTrustCell(row: Row, journey: Journey, page: Page): Cell {
  const count = numberIn(row['trust-lost']);
  const text = page.words.cross.journey;
  const isMost = count > 0 && count === mostTrust(journey);
  const mark = isMost ? { sign: '◆', meaning: text.trustGoes } : null;
  const shown = formatUnit(count, 'count');
  return {
    shown: drawCount(count, mark, isMost ? linkFinding(page, 'trust-lost', shown) : shown),
    value: count,
  };
}

/** What is said at the stage where most trust goes. */
function drawTrust(journey: Journey, page: Page): Part {
  const trust = openTable(page, 'trust-lost', ['customers', 'quote']);
  if (trust === null) return null;
  const most = mostTrust(journey);
  const said = trust.rows.filter((row) => numberIn(row.customers) === most);
  if (said.length === 0) return null;
  return html`<h4>${page.words.cross.journey.quotes}</h4><ul class="quotes">${said.map(
    (row) => html`<li><blockquote class="quote"><p dir="auto">${textIn(row.quote)}</p></blockquote></li>`,
  )}</ul>`;
}

/** Complaints about the product itself beside those about the company around it. */
function drawCut(page: Page): Part {
  const cut = openTable(page, 'experience-cut', CUT);
  if (cut === null) return null;
  const text = page.words.cross.journey;
  const side = (isCompany: boolean) => cut.rows.filter((row) => (row.about === COMPANY) === isCompany);
  const part = (isCompany: boolean): StackPart => {
    const value = side(isCompany).reduce((sum, row) => sum + numberIn(row.complaints), 0);
    return {
      name: isCompany ? text.company : text.product,
      value,
      label: formatUnit(value, 'count'),
      tone: isCompany ? 'rest' : 'real',
    };
  };
  const parts = [part(false), part(true)];
  return html`<h4>${text.cut}</h4>${drawStackKeys(parts)}${drawStack(parts)}<div class="two">${[
    false,
    true,
  ].map(
    (isCompany) =>
      html`<ul class="tally">${side(isCompany).map(
        (row) =>
          html`<li><span>${textIn(row.area)}</span> <b>${formatUnit(row.complaints, 'count')}</b></li>`,
      )}</ul>`,
  )}</div>`;
}
