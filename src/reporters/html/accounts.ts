import { formatRange, formatUnit } from '../../lib/words/format-unit.ts';
import { translate } from '../../lib/words/say.ts';
import type { Report } from '../../model/report.ts';
import { drawCellBar } from './interval.ts';
import { html, type Markup } from './markup.ts';
import type { Page } from './page.ts';
import { drawEvidence } from './quotes.ts';
import { drawSection } from './section.ts';
import { drawTable } from './table.ts';

type Accounts = NonNullable<Report['riskAccounts']>;

/** What is at stake with the accounts on the risk register. */
export function drawAccounts(page: Page): Markup | null {
  const { report, words } = page;
  const accounts = report.riskAccounts;
  if (accounts === null) return null;
  const text = words.accounts;
  return drawSection({ id: 'accounts', heading: text.heading, lead: text.lead }, [
    html`<ul class="tiles">${listTiles(accounts, page).map(drawTile)}</ul>`,
    drawReasons(accounts, page),
    html`<details class="deep"><summary>${text.evidence}: ${formatUnit(accounts.evidence.total, 'count')}</summary>
      ${drawEvidence(accounts.evidence, words)}</details>`,
  ]);
}

type Tile = readonly [value: string, name: string, more: string];

function drawTile([value, name, more]: Tile): Markup {
  return html`<li><b>${value}</b> ${name}${more !== '' && html`<small class="soft">${more}</small>`}</li>`;
}

function listTiles(accounts: Accounts, { words }: Page): Tile[] {
  const { currency, interval } = accounts;
  const money = (amount: number | null) => formatUnit(amount, 'money', { currency });
  const tiles: Tile[] = [[formatUnit(accounts.accounts, 'count'), words.accounts.count, '']];
  if (accounts.arr !== null)
    tiles.push([money(accounts.arr), words.accounts.arr, currency === null ? words.charts.noCurrency : '']);
  if (accounts.shareCitingProduct !== null) {
    const range = interval === null ? '' : `${words.points.interval}: ${formatRange(interval, 'share')}`;
    const amount = accounts.arrCitingProduct === null ? '' : money(accounts.arrCitingProduct);
    const more = [amount, range].filter((part) => part !== '').join(', ');
    tiles.push([formatUnit(accounts.shareCitingProduct, 'share'), words.accounts.citing, more]);
  }
  return tiles;
}

function drawReasons({ byReason, currency }: Accounts, { words }: Page): Markup | null {
  if (byReason.length === 0) return null;
  const text = words.accounts;
  const most = Math.max(0, ...byReason.map(({ arr, accounts }) => arr ?? accounts));
  return html`<h3>${text.byReason}</h3>${drawTable({
    id: 'accounts-rows',
    label: `${text.heading}: ${text.byReason}`,
    columns: [
      { title: text.reason },
      { title: text.accounts, numeric: true },
      { title: text.amount, className: 'barred' },
    ],
    rows: byReason.map(({ reason, accounts, arr }) => ({
      cells: [
        { shown: html`<bdi>${translate(reason)}</bdi>` },
        { shown: formatUnit(accounts, 'count'), value: accounts },
        { shown: drawCellBar(formatUnit(arr, 'money', { currency }), arr ?? 0, most), value: arr },
      ],
    })),
  })}<p class="soft">${text.several}</p>`;
}
