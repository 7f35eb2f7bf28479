import { compareText } from '../../lib/stable-order.ts';
import { formatUnit, NO_VALUE } from '../../lib/words/format-unit.ts';
import type { Report, ReportSource } from '../../model/report.ts';
import { html, type Markup } from './markup.ts';
import type { Page } from './page.ts';
import { drawSection } from './section.ts';
import { drawTable } from './table.ts';

const COUNTS = ['rows', 'records', 'duplicates', 'blanks', 'rejects', 'badCells'] as const;
/** Rejected rows that are shown; a list of their own holds all of them. */
const MAX_REJECTS = 100;

/** Every file and where its rows went, how it was read, and what could not be. */
export function drawSources(page: Page): Markup {
  const { report, words } = page;
  const text = words.sources;
  return drawSection({ id: 'sources', heading: text.heading, lead: text.lead }, [
    drawFiles(page),
    html`<h3>${text.details}</h3><div class="files">${report.sources.map((source) => drawReading(source, page))}</div>`,
    drawRejects(report, page),
  ]);
}

function drawFiles({ report: { sources }, words }: Page): Markup {
  const { columns, total, unknown, heading } = words.sources;
  const count = (value: number) => formatUnit(value, 'count');
  return drawTable({
    id: 'sources-rows',
    label: heading,
    columns: [
      { title: columns.file, className: 'name' },
      { title: columns.kind },
      { title: columns.confidence, numeric: true },
      ...COUNTS.map((name) => ({ title: columns[name], numeric: true })),
    ],
    rows: sources.map((source) => ({
      cells: [
        { shown: html`<bdi>${source.file}</bdi>` },
        { shown: source.kind === null ? html`<b>${unknown}</b>` : (source.profile ?? source.kind) },
        source.kind === null
          ? { shown: NO_VALUE }
          : { shown: formatUnit(source.confidence, 'share'), value: source.confidence },
        ...COUNTS.map((name) => ({ shown: count(source[name]), value: source[name] })),
      ],
    })),
    foot: html`<tr><th scope="row" colspan="3">${total}</th>${COUNTS.map(
      (name) => html`<td class="num">${count(sources.reduce((sum, source) => sum + source[name], 0))}</td>`,
    )}</tr>`,
  });
}

function drawReading(source: ReportSource, { words }: Page): Markup {
  const text = words.sources;
  const pairs = (record: Readonly<Record<string, string>>) =>
    Object.entries(record)
      .sort(([a], [b]) => compareText(a, b))
      .map(([name, value]) => html`<li><code>${name}</code> <bdi>${value}</bdi></li>`);
  const next = source.runnerUp;
  const runnerUp =
    next === undefined ? '' : ` ${text.runnerUp(next.profile, formatUnit(next.confidence, 'share'))}.`;
  return html`<details class="deep"><summary><bdi>${source.file}</bdi></summary>
<p>${text.why}: ${source.why}.${runnerUp}</p>
<div class="two">
<div><h4>${text.mapping}</h4><ul class="pairs">${pairs(source.columns)}</ul></div>
<div><h4>${text.dialect}</h4><ul class="pairs">${pairs(source.dialect)}</ul></div>
</div>
</details>`;
}

function drawRejects({ rejects, sources }: Report, { words }: Page): Markup | null {
  if (rejects.length === 0) return null;
  const text = words.sources;
  const all = Math.max(
    rejects.length,
    sources.reduce((sum, source) => sum + source.rejects, 0),
  );
  const count = (value: number) => formatUnit(value, 'count');
  const shown = rejects.slice(0, MAX_REJECTS);
  return html`<h3>${text.rejects}</h3>${drawTable({
    id: 'rejects-rows',
    label: text.rejects,
    columns: [
      { title: text.reject.where },
      { title: text.reject.why },
      { title: text.reject.raw, className: 'words' },
    ],
    rows: shown.map(({ source, row, column, code, reason, raw }) => ({
      cells: [
        { shown: html`<bdi>${source}</bdi>:${row}${column !== undefined && html` <bdi>${column}</bdi>`}` },
        { shown: `${reason} (${code})` },
        { shown: html`<code dir="auto">${raw}</code>` },
      ],
    })),
    search: words.charts.search,
  })}${all > shown.length && html`<p class="soft">${text.rejectsShown(count(shown.length), count(all))}</p>`}`;
}
