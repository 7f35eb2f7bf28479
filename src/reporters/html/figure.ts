import type { ReportTable } from '../../model/report.ts';
import { html, type Markup, type Part } from './markup.ts';
import type { Page } from './page.ts';
import { drawPlot } from './plot.ts';
import { drawReportTable } from './report-table.ts';

/** A table of the report and its place in the page. */
export interface Drawn {
  readonly table: ReportTable;
  readonly anchor: string;
}

/** A chart with its title, what it shows in words, and its numbers as a table. */
export function drawFigure(
  { table, anchor }: Drawn,
  { words }: Page,
  chart: { about: string; plot: Part },
): Markup {
  return html`<figure id="${anchor}" class="chart">
<figcaption><h4>${table.title}</h4><p class="soft">${chart.about}</p></figcaption>
${chart.plot}
<details class="numbers"><summary>${words.charts.asTable}</summary>${drawReportTable(table, `${anchor}-rows`, words)}</details>
</figure>`;
}

interface PlotChart {
  /** What it shows, in words. */
  readonly about: string;
  /** Pixels. */
  readonly height: number;
  readonly marks: Part;
  readonly className?: string;
  /** Before and after the plot. */
  readonly above?: Part;
  readonly below?: Part;
}

/** A chart that is one plot, with its title and what it shows once more for those who do not see it. */
export function drawPlotFigure(
  { table, anchor }: Drawn,
  page: Page,
  { about, above, below, ...shape }: PlotChart,
): Markup {
  const plot = drawPlot({ id: `${anchor}-plot`, title: table.title, description: about, ...shape });
  return drawFigure({ table, anchor }, page, { about, plot: [above, plot, below] });
}

/** A table that is its own picture. @param level of its heading: one below what it stands under */
export function drawPlainTable({ table, anchor }: Drawn, { words }: Page, level: 3 | 4 = 4): Markup {
  return html`<figure id="${anchor}" class="chart is-wide">
<figcaption><h${level}>${table.title}</h${level}></figcaption>
${drawReportTable(table, `${anchor}-rows`, words)}
</figure>`;
}
