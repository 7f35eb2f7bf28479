import { drawPlainTable } from './figure.ts';
import { html, type Markup } from './markup.ts';
import type { Page } from './page.ts';
import { drawPanel, type PanelDrawer } from './panel.ts';
import { drawBeliefPanel } from './panel-belief.ts';
import { drawGapPanel } from './panel-gap.ts';
import { drawJourneyPanel } from './panel-journey.ts';
import { drawMoneyPanel } from './panel-money.ts';
import { drawPainPanel } from './panel-pains.ts';
import { drawPromisePanel } from './panel-promises.ts';
import { listTables } from './point-sections.ts';
import { drawSection } from './section.ts';
import { PATTERNS } from './stack.ts';

const PANELS: readonly PanelDrawer[] = [
  drawPainPanel,
  drawBeliefPanel,
  drawPromisePanel,
  drawGapPanel,
  drawJourneyPanel,
  drawMoneyPanel,
];

/** What belongs to no single point: the pictures first, then whatever tables have none. */
export function drawCross(page: Page): Markup | null {
  const { words } = page;
  const panels = PANELS.flatMap((draw) => draw(page) ?? []);
  const told = new Set(panels.flatMap(({ tables }) => tables.map(({ anchor }) => anchor)));
  const others = listTables(page, 'cross').filter(({ anchor }) => !told.has(anchor));
  if (panels.length + others.length === 0) return null;
  return drawSection(
    { id: 'cross', heading: words.cross.heading, lead: words.cross.lead },
    html`${PATTERNS}${panels.map((panel) => drawPanel(panel, page))}${
      others.length > 0 &&
      html`<details class="deep"><summary>${words.charts.moreTables}: ${others.map(({ table }) => table.title).join('; ')}</summary>
<div class="charts">${others.map((one) => drawPlainTable(one, page, 3))}</div>
</details>`
    }`,
  );
}
