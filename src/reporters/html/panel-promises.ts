import { scaleLinear } from 'd3-scale';
import type { NamedRow } from '../../lib/named-rows.ts';
import { formatRange, formatUnit, NO_VALUE } from '../../lib/words/format-unit.ts';
import { html, type Markup, type Part } from './markup.ts';
import { findTables, openTable } from './open-table.ts';
import type { Page } from './page.ts';
import { linkFinding, type Panel } from './panel.ts';
import { drawNamed, percent } from './plot.ts';
import { numberIn, textIn } from './report-table.ts';

const COLUMNS = [
  ...(['claim', 'verdict', 'supporting', 'contradicting'] as const),
  ...(['share', 'from', 'to'] as const),
] as const;
type Row = NamedRow<(typeof COLUMNS)[number]>;

/** Claims that are drawn; the table behind the panel holds more. */
const LISTED = 12;

const SIGNS: ReadonlyMap<unknown, string> = new Map([
  ['contradicted', '✕'],
  ['supported', '✓'],
  ['mostly supported', '✓'],
]);

/** What is promised: who says otherwise to the left, who confirms it to the right. */
export function drawPromisePanel(page: Page): Panel | null {
  const claims = openTable(page, 'kept-promises', COLUMNS);
  if (claims === null) return null;
  const text = page.words.cross.promises;
  const rows = claims.rows.slice(0, LISTED);
  const most = Math.max(1, ...rows.flatMap((row) => [numberIn(row.contradicting), numberIn(row.supporting)]));
  return {
    id: 'promises',
    title: text.title,
    about: text.about,
    analyzer: 'kept-promises',
    tables: findTables(page, ['kept-promises', 'sold-wrong', 'sold-wrong-themes', 'answers-wrong']),
    content: html`<ul class="legend"><li><i class="key key-d"></i>← ${text.against}</li><li><i class="key key-a"></i>${text.supporting} →</li></ul>
<ul class="lines">${rows.map((row) => drawClaim(row, most, page))}</ul>${
      claims.rows.length > LISTED &&
      html`<p class="soft">${page.words.charts.rowsShown(formatUnit(LISTED, 'count'), formatUnit(claims.rows.length, 'count'))}</p>`
    }`,
  };
}

function drawClaim(row: Row, most: number, page: Page): Part {
  const { verdict, share } = row;
  const claim = textIn(row.claim);
  const interval = [numberIn(row.from), numberIn(row.to)] as const;
  const name = html`<bdi>${claim}</bdi>`;
  const sides = { against: numberIn(row.contradicting), supporting: numberIn(row.supporting), most };
  return html`<li><span class="name">${linkFinding(page, `claim-contradicted:${claim.toLowerCase()}`, name)}<small class="soft">${SIGNS.get(verdict) ?? '○'} ${textIn(verdict)}</small></span>${drawSides(sides, page)}<span class="num">${typeof share === 'number' ? formatUnit(share, 'share') : NO_VALUE}${
    typeof share === 'number' && html`<small>${formatRange(interval, 'share')}</small>`
  }</span></li>`;
}

interface Sides {
  readonly against: number;
  readonly supporting: number;
  /** What the longest bar of all stands for. */
  readonly most: number;
}

/** Two bars from the middle, with their counts at their ends. */
function drawSides({ against, supporting, most }: Sides, { words }: Page): Markup {
  const length = scaleLinear([0, most], [0, 40]).clamp(true);
  const [left, right] = [length(against), length(supporting)];
  const counts = [formatUnit(against, 'count'), formatUnit(supporting, 'count')] as const;
  const text = words.cross.promises;
  return drawNamed(
    `${counts[0]} ${text.against}, ${counts[1]} ${text.supporting}`,
    24,
    html`<rect class="fill-d" x="${percent(50 - left)}" width="${percent(left)}" y="3" height="18"/>
    <rect class="fill-a" x="50%" width="${percent(right)}" y="3" height="18"/>
    <line class="middle-line" x1="50%" x2="50%" y1="0" y2="24"/>
    <text class="count" x="${percent(49 - left)}" y="16.5" text-anchor="end">${counts[0]}</text>
    <text class="count" x="${percent(51 + right)}" y="16.5">${counts[1]}</text>`,
  );
}
