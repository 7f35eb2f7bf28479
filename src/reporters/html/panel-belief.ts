import { formatRange, formatUnit, NO_VALUE } from '../../lib/format-unit.ts';
import { drawCapabilities } from './capabilities.ts';
import { html, type Part } from './markup.ts';
import { findTables, type OpenTable, openTable } from './open-table.ts';
import type { Page } from './page.ts';
import type { Panel } from './panel.ts';
import { drawProse } from './prose.ts';
import { numberIn, textIn } from './report-table.ts';
import { drawEmptyStack, drawStack, drawStackKeys, type StackPart, type Tone } from './stack.ts';

const SOURCES = [
  ...(['Source', 'Statements', 'Unknown', 'Perception share', 'From', 'To'] as const),
  ...(['Perception', 'Packaging', 'Shipped since', 'Product'] as const),
] as const;
type Sources = OpenTable<(typeof SOURCES)[number]>;
type Row = Sources['rows'][number];

/** What the sources are called. */
const TITLES: ReadonlyMap<unknown, string> = new Map([
  ['tickets', 'Tickets'],
  ['reviews', 'Reviews'],
  ['deals', 'Lost deals'],
  ['interviews', 'Interviews'],
  ['risk-accounts', 'Accounts at risk'],
]);

const SPLIT = ['Point', 'Points lost', 'Perception', 'From', 'To'] as const;

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
  const [all = [], ...rest] = sources.rows.toReversed();
  return {
    ...panel,
    about: text.about,
    content: html`${drawStackKeys(readParts(all, sources, page))}
<ul class="lines">${[all, ...rest.reverse()].map((row) => drawSource(row, sources, page))}</ul>
${drawSplit(page)}${drawCapabilities(page)}`,
  };
}

function readParts(row: Row, sources: Sources, page: Page): StackPart[] {
  const { fates } = page.words.cross.belief;
  const part = (
    title: 'Perception' | 'Packaging' | 'Shipped since' | 'Product',
    name: string,
    tone: Tone,
  ) => {
    const value = numberIn(sources.fact(row, title));
    return { name, value, label: formatUnit(value, 'count'), tone };
  };
  return [
    part('Perception', fates.perception, 'belief'),
    part('Packaging', fates.packaging, 'plan'),
    part('Shipped since', fates.closed, 'late'),
    part('Product', fates.product, 'real'),
  ];
}

function drawSource(row: Row, sources: Sources, page: Page): Part {
  const parts = readParts(row, sources, page);
  const share = sources.fact(row, 'Perception share');
  const interval: [number, number] | null =
    typeof share === 'number'
      ? [numberIn(sources.fact(row, 'From')), numberIn(sources.fact(row, 'To'))]
      : null;
  const known = parts.reduce((sum, { value }) => sum + value, 0);
  const counted = page.words.cross.belief.counted(
    formatUnit(known, 'count'),
    numberIn(sources.fact(row, 'Unknown')),
  );
  const source = sources.fact(row, 'Source');
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
  if (split === null || last === undefined) return null;
  const points = (title: (typeof SPLIT)[number]) => formatUnit(numberIn(split.fact(last, title)), 'score');
  const sentence = page.words.cross.belief.split({
    lost: points('Points lost'),
    belief: points('Perception'),
    from: points('From'),
    to: points('To'),
  });
  return html`<p>${drawProse(sentence)}</p>`;
}
