import { formatRange, formatUnit } from '../../lib/words/format-unit.ts';
import { isShown } from '../../model/branding.ts';
import type { ReportPoint } from '../../model/report.ts';
import { GRIDS, PICTURES } from './charts.ts';
import { type Drawn, drawPlainTable } from './figure.ts';
import { drawIntervalBar } from './interval.ts';
import { html, type Markup, NOTHING } from './markup.ts';
import { drawAllMetrics, drawMetric } from './metrics.ts';
import type { Page } from './page.ts';
import { bandOf } from './plot.ts';
import { drawProse } from './prose.ts';
import { drawSection } from './section.ts';

/** The five points: all metrics, then each point with its metrics and its charts. */
export function drawPointSections(page: Page): Markup {
  const { report, words } = page;
  return drawSection({ id: 'points', heading: words.nav.points }, [
    drawAllMetrics(page),
    report.points.map((point) => drawPoint(point, page)),
  ]);
}

function drawPoint(point: ReportPoint, page: Page): Markup {
  const { report } = page;
  const measured = point.status === 'measured';
  const metrics = report.metrics.filter((metric) => metric.point === point.id);
  return html`<section class="point" id="point-${point.id}" aria-labelledby="point-${point.id}-h">
<header><h3 id="point-${point.id}-h">${point.title}</h3>
<p>${measured ? drawSum(point, page) : html`<span class="soft">${explainGap(point, page)}</span>`}</p>
${drawIntervalBar({ score: point.score, interval: measured ? point.interval : null })}</header>
<div class="metrics">${metrics.map((metric) => drawMetric(metric, page))}</div>
${drawTables(listTables(page, point.id), page)}
</section>`;
}

/** What a point costs and how that comes about. */
function drawSum(point: ReportPoint, { words }: Page): Markup {
  const { score, interval, coverage, weight, printed } = point;
  const sum = words.points.sum({
    range: formatRange([Math.round(interval[0]), Math.round(interval[1])], 'count'),
    coverage: formatUnit(coverage, 'share'),
    score: formatUnit(score, 'score'),
    weight: formatUnit(weight, 'share'),
    cost: formatUnit(printed, 'score'),
  });
  return html`<span class="letter fill-${bandOf(score)}">${formatUnit(score, 'score')}</span> <span class="soft">${drawProse(sum)}</span>`;
}

function explainGap({ status, note }: ReportPoint, { words }: Page): string {
  const gap = status === 'failed' ? words.points.failed : words.points.missing;
  return note === undefined ? gap : `${gap}: ${note}`;
}

/** Tables of a point that are told nowhere else. */
export function listTables({ report, anchors }: Page, point: string): Drawn[] {
  return report.tables.flatMap((table, at) => {
    const own = table.point === point && table.rows.length > 0;
    const told = report.riskAccounts !== null && table.shown === 'told';
    return own && !told ? [{ table, anchor: anchors.tables[at] ?? '' }] : [];
  });
}

function drawTables(tables: readonly Drawn[], page: Page): Markup {
  if (!isShown(page.report, 'tables')) return NOTHING;
  const drawn = tables.filter(({ table }) => table.shown !== 'deep');
  // Pictures stand side by side, tables want the whole width.
  const pictures = drawn.filter(({ table }) => PICTURES.has(table.id));
  const others = drawn.filter(({ table }) => !PICTURES.has(table.id));
  const deep = tables.filter(({ table }) => table.shown === 'deep');
  return html`<div class="charts">${[...pictures, ...others].map((one) => drawOne(one, page))}</div>${
    deep.length > 0 &&
    html`<details class="deep"><summary>${page.words.charts.moreTables}: ${deep.map(({ table }) => table.title).join('; ')}</summary>
      <div class="charts">${deep.map((one) => drawPlainTable(one, page))}</div>
      </details>`
  }`;
}

function drawOne(drawn: Drawn, page: Page): Markup {
  const { id } = drawn.table;
  return PICTURES.get(id)?.(drawn, page) ?? GRIDS.get(id)?.(drawn, page) ?? drawPlainTable(drawn, page);
}
