import type { NamedRow } from '../../lib/named-rows.ts';
import { formatRange, formatUnit, NO_VALUE } from '../../lib/words/format-unit.ts';
import { drawCapabilities } from './capabilities.ts';
import { html, type Part } from './markup.ts';
import { findTables, openTable } from './open-table.ts';
import type { Page } from './page.ts';
import type { Panel } from './panel.ts';
import { drawProse } from './prose.ts';
import { numberIn, textIn } from './report-table.ts';
import { drawEmptyStack, drawStack, drawStackKeys, type StackPart, type Tone } from './stack.ts';

const SOURCES = [
  ...(['source', 'unknown', 'share', 'from', 'to'] as const),
  ...(['perception', 'packaging', 'closed', 'product'] as const),
] as const;
type Row = NamedRow<(typeof SOURCES)[number]>;

/** What the sources are called. */
const TITLES: ReadonlyMap<unknown, string> = new Map([
  ['tickets', 'Tickets'],
  ['reviews', 'Reviews'],
  ['deals', 'Lost deals'],
  ['interviews', 'Interviews'],
  ['risk-accounts', 'Accounts at risk'],
]);

const SPLIT = ['lost', 'perception', 'from', 'to'] as const;

/** What is said to be missing, by what became of it: the penalty is split by it, and never changed. */
export function drawBeliefPanel(page: Page): Panel | null {
  const text = page.words.cross.belief;
  const sources = openTable(page, 'perception-by-source', SOURCES);
  const ids = ['perception-by-source', 'perception-by-capability', 'score-split', 'capability-matches'];
  const panel = {
    id: 'belief',
    title: text.title,
    analyzer: 'perception-or-product',
    tables: findTables(page, ids),
  };
  if (sources === null) {
    const isAsked = page.report.findings.some(({ id }) => id === 'not-split');
    return isAsked ? { ...panel, about: text.notSplit, content: drawEmptyStack() } : null;
  }
  const [all, ...rest] = sources.rows.toReversed();
  if (all === undefined) return null;
  return {
    ...panel,
    about: text.about,
    content: html`${drawStackKeys(readParts(all, page))}
<ul class="lines">${[all, ...rest.reverse()].map((row) => drawSource(row, page))}</ul>
${drawSplit(page)}${drawCapabilities(page)}`,
  };
}

function readParts(row: Row, page: Page): StackPart[] {
  const { fates } = page.words.cross.belief;
  const part = (fate: 'perception' | 'packaging' | 'closed' | 'product', tone: Tone) => {
    const value = numberIn(row[fate]);
    return { name: fates[fate], value, label: formatUnit(value, 'count'), tone };
  };
  return [
    part('perception', 'belief'),
    part('packaging', 'plan'),
    part('closed', 'late'),
    part('product', 'real'),
  ];
}

function drawSource(row: Row, page: Page): Part {
  const parts = readParts(row, page);
  const share = row.share;
  const interval: [number, number] | null =
    typeof share === 'number' ? [numberIn(row.from), numberIn(row.to)] : null;
  const known = parts.reduce((sum, { value }) => sum + value, 0);
  const counted = page.words.cross.belief.counted(known, numberIn(row.unknown));
  const source = row.source;
  const title = source === 'all' ? page.words.cross.belief.all : textIn(TITLES.get(source) ?? source);
  return html`<li class="${source === 'all' && 'is-all'}"><span class="name">${title}<small class="soft">${counted}</small></span>${drawStack(
    parts,
    interval,
  )}<span class="num">${typeof share === 'number' ? formatUnit(share, 'share') : NO_VALUE}<small>${
    interval !== null && formatRange(interval, 'share')
  }</small></span></li>`;
}

/** The penalty in the same two parts. */
function drawSplit(page: Page): Part {
  const split = openTable(page, 'score-split', SPLIT);
  const last = split?.rows.at(-1);
  if (last === undefined) return null;
  const points = (column: (typeof SPLIT)[number]) => formatUnit(numberIn(last[column]), 'score');
  const sentence = page.words.cross.belief.split({
    lost: points('lost'),
    belief: points('perception'),
    from: points('from'),
    to: points('to'),
  });
  return html`<p>${drawProse(sentence)}</p>`;
}
