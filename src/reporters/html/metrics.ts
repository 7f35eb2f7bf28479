import { scaleLinear } from 'd3-scale';
import { formatRange, formatUnit, NO_VALUE } from '../../lib/words/format-unit.ts';
import { unitOf } from '../../lib/words/unit-of.ts';
import type { ReportMetric } from '../../model/report.ts';
import { drawIntervalBar } from './interval.ts';
import { html, type Markup } from './markup.ts';
import type { Page } from './page.ts';
import { bandOf, drawSpark, percent } from './plot.ts';
import { drawProse } from './prose.ts';
import { drawEvidence } from './quotes.ts';
import { drawTable } from './table.ts';
import type { Words } from './wording.ts';

const isMissing = ({ status }: ReportMetric) => status === 'missing';
const writeValue = (metric: ReportMetric) => formatUnit(metric.value, unitOf(metric.unit));
const writeInterval = ({ interval, unit }: ReportMetric) =>
  interval === null ? NO_VALUE : formatRange(interval, unitOf(unit));

/** Every metric in one table, to sort and to search; the ids lead to the rows behind them. */
export function drawAllMetrics(page: Page): Markup {
  const { report, words, anchors } = page;
  const { columns, heading, lead, missing, search } = words.metrics;
  const rows = report.metrics.map((metric) => ({
    cells: [
      { shown: html`<a href="#${anchors.metrics.get(metric.id) ?? 'points'}">${metric.id}</a>` },
      { shown: metric.title },
      {
        shown: isMissing(metric)
          ? html`<span class="soft">${missing}</span>`
          : html`<b>${writeValue(metric)}</b>`,
        value: metric.value,
      },
      { shown: writeInterval(metric), value: metric.interval?.[0] ?? null },
      { shown: formatUnit(metric.n, 'count'), value: metric.n },
      {
        shown: drawIntervalBar({
          score: metric.score,
          interval: isMissing(metric) ? null : [metric.score, metric.score],
          height: 20,
        }),
        value: metric.score,
      },
      { shown: formatUnit(metric.score, 'score'), value: metric.score },
      { shown: formatUnit(metric.contribution, 'score'), value: metric.contribution },
    ],
  }));
  return html`<h3 id="metrics">${heading}</h3><p class="lead">${lead}</p>${drawTable({
    id: 'metrics-rows',
    label: heading,
    columns: [
      { title: columns.id },
      { title: columns.title, className: 'name' },
      { title: columns.value, numeric: true },
      { title: columns.interval, numeric: true },
      { title: columns.n, numeric: true },
      { title: columns.bar, className: 'bar' },
      { title: columns.score, numeric: true },
      { title: columns.cost, numeric: true },
    ],
    rows,
    search,
  })}`;
}

/** A metric that opens: what it is, what it is judged against, what it costs, and the rows that prove it. */
export function drawMetric(metric: ReportMetric, page: Page): Markup {
  const { words, anchors } = page;
  const missing = isMissing(metric);
  return html`<details id="${anchors.metrics.get(metric.id)}" class="metric">
<summary><span class="id">${metric.id}</span>
<span class="name">${metric.title}</span>
<span class="value">${missing ? words.metrics.missing : html`<b>${writeValue(metric)}</b>`}</span>
<span class="mark"><span class="letter fill-${missing ? 'none' : bandOf(metric.score)}">${formatUnit(metric.score, 'score')}</span></span></summary>
<div class="body">
<p>${drawProse(metric.definition)}</p>
${!missing && drawYardstick(metric, words)}
<dl class="facts">${listFacts(metric, page).map(
    ([name, fact]) => html`<div><dt>${name}</dt>
  <dd>${drawProse(fact)}</dd>
  </div>`,
  )}</dl>
${
  metric.caveats.length > 0 &&
  html`<h4>${words.metrics.caveats}</h4>
  <ul>${metric.caveats.map((caveat) => html`<li>${drawProse(caveat)}</li>`)}</ul>`
}
<h4>${words.metrics.evidence}</h4>
${drawEvidence(metric.evidence, words)}
</div>
</details>`;
}

function listFacts(metric: ReportMetric, { report, words }: Page): (readonly [string, string])[] {
  const text = words.metrics;
  const unit = unitOf(metric.unit);
  const point = report.points.find(({ id }) => id === metric.point);
  const count = (value: number) => formatUnit(value, 'count');
  const sample =
    metric.x === null ? text.units(count(metric.n)) : text.ofUnits(count(metric.x), count(metric.n));
  const weight = (point?.weight ?? 0) * metric.weight;
  return [
    isMissing(metric)
      ? [text.why, metric.note ?? NO_VALUE]
      : [
          text.measured,
          `${writeValue(metric)} (${words.points.interval}: ${writeInterval(metric)}), ${sample}`,
        ],
    [
      text.columns.cost,
      text.sum(
        formatUnit(metric.score, 'score'),
        formatUnit(weight, 'share'),
        formatUnit(metric.contribution, 'score'),
      ),
    ],
    [text.yardstick, text.anchors(metric.anchors.map((anchor) => formatUnit(anchor, unit)))],
    [text.anchorSource, metric.source],
    ...(metric.reference === undefined ? [] : [[text.reference, metric.reference] as const]),
    ...(metric.reliabilityModel === undefined ? [] : [[text.reliability, metric.reliabilityModel] as const]),
    [text.by, metric.analyzer],
  ];
}

/** The value and its interval between the anchors it is judged against. */
function drawYardstick({ anchors, value, interval, score, unit }: ReportMetric, words: Words): Markup {
  const [floor, good, severe, cap] = anchors;
  const [lo, hi] = interval ?? [value ?? floor, value ?? floor];
  const along = scaleLinear([floor, cap], [1, 99]).clamp(true);
  const write = (anchor: number) => formatUnit(anchor, unitOf(unit));
  const zones: readonly (readonly [number, number, string])[] = [
    [floor, good, 'a'],
    [good, severe, 'c'],
    [severe, cap, 'e'],
  ];
  const band = bandOf(score);
  const marks = [
    zones.map(([from, to, zone]) => drawZone(along(from), along(to), `ground ground-${zone}`)),
    drawZone(along(lo), Math.max(along(hi), along(lo) + 0.5), `range fill-${band}`),
    html`<circle class="dot fill-${band}" cx="${percent(along(value ?? floor))}" cy="13" r="6.5"/>`,
    drawMark(along(good), `${words.metrics.good} ${write(good)}`),
    drawMark(along(severe), `${words.metrics.severe} ${write(severe)}`),
  ];
  return html`<div class="yardstick">${drawSpark(40, marks)}</div>`;
}

function drawZone(from: number, to: number, className: string): Markup {
  return html`<rect class="${className}" x="${percent(from)}" width="${percent(Math.max(0, to - from))}" y="8" height="10"/>`;
}

function drawMark(at: number, text: string): Markup {
  return html`<text class="tick" x="${percent(at)}" y="36" text-anchor="middle">${text}</text>`;
}
