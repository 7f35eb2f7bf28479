import { scaleQuantize } from 'd3-scale';
import { formatUnit } from '../../lib/format-unit.ts';
import { translate } from '../../lib/say.ts';
import { JOURNEY_STAGES, PARADOX_CATEGORIES } from '../../model/kinds.ts';
import { html, type Part } from './markup.ts';
import { findTables, type OpenTable, openTable } from './open-table.ts';
import type { Page } from './page.ts';
import { linkFinding, type Panel } from './panel.ts';
import { numberIn, textIn } from './report-table.ts';
import { drawStack, drawStackKeys, type StackPart } from './stack.ts';
import { type Cell, drawTable } from './table.ts';

/** In the order of the categories. */
const CATEGORIES = ['Broken experience', 'Mismatched expectations', 'Perceived value'] as const;
const JOURNEY = ['Stage', ...CATEGORIES, 'Trust lost in words', 'Stands out'] as const;
type Journey = OpenTable<(typeof JOURNEY)[number]>;
type Row = Journey['rows'][number];

const CUT = ['About', 'Area', 'Complaints'] as const;
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
  const counts = journey.rows.flatMap((row) => CATEGORIES.map((title) => numberIn(journey.fact(row, title))));
  // Areas, not lengths: one crowded cell must not make all others pale.
  const shade = scaleQuantize([0, Math.sqrt(Math.max(1, ...counts))], [1, 2, 3, 4, 5]);
  const rows = journey.rows.map((row, at) => {
    const outstanding = String(journey.fact(row, 'Stands out')).split(', ');
    const cells = CATEGORIES.map((title, column): Cell => {
      const count = numberIn(journey.fact(row, title));
      const mark = outstanding.includes(title) ? { sign: '▲', meaning: text.mark } : null;
      return {
        shown: drawCount(count, mark, linkFinding(page, cellId(at, column), formatUnit(count, 'count'))),
        value: count,
        className: count === 0 ? 'heat' : `heat heat-${shade(Math.sqrt(count))}`,
      };
    });
    return {
      cells: [{ shown: textIn(journey.fact(row, 'Stage')) }, ...cells, drawTrustCell(row, journey, page)],
    };
  });
  return drawTable({
    id: 'panel-journey-rows',
    label: text.title,
    columns: JOURNEY.slice(0, -1).map((title, at) => ({
      title: translate(title),
      className: at > 0 ? 'even' : '',
    })),
    rows,
  });
}

/** Stages and categories stand in one order everywhere. */
function cellId(row: number, column: number): string {
  return `paradox-cell:${JOURNEY_STAGES[row] ?? ''}:${PARADOX_CATEGORIES[column] ?? ''}`;
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
  return Math.max(0, ...journey.rows.map((row) => numberIn(journey.fact(row, 'Trust lost in words'))));
}

function drawTrustCell(row: Row, journey: Journey, page: Page): Cell {
  const count = numberIn(journey.fact(row, 'Trust lost in words'));
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
  const trust = openTable(page, 'trust-lost', ['Stage', 'Customers', 'In their words']);
  if (trust === null) return null;
  const most = mostTrust(journey);
  const said = trust.rows.filter((row) => numberIn(trust.fact(row, 'Customers')) === most);
  if (said.length === 0) return null;
  return html`<h4>${page.words.cross.journey.quotes}</h4><ul class="quotes">${said.map(
    (row) =>
      html`<li><blockquote class="quote"><p dir="auto">${textIn(trust.fact(row, 'In their words'))}</p></blockquote></li>`,
  )}</ul>`;
}

/** Complaints about the product itself beside those about the company around it. */
function drawCut(page: Page): Part {
  const cut = openTable(page, 'experience-cut', CUT);
  if (cut === null) return null;
  const text = page.words.cross.journey;
  const side = (isCompany: boolean) =>
    cut.rows.filter((row) => (cut.fact(row, 'About') === COMPANY) === isCompany);
  const part = (isCompany: boolean): StackPart => {
    const value = side(isCompany).reduce((sum, row) => sum + numberIn(cut.fact(row, 'Complaints')), 0);
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
          html`<li><span>${textIn(cut.fact(row, 'Area'))}</span> <b>${formatUnit(cut.fact(row, 'Complaints'), 'count')}</b></li>`,
      )}</ul>`,
  )}</div>`;
}
