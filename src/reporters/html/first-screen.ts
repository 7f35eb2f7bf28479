import { formatUnit } from '../../lib/words/format-unit.ts';
import { writeHeadline } from '../../lib/words/headline.ts';
import { translate } from '../../lib/words/say.ts';
import type { Report, ReportPoint } from '../../model/report.ts';
import { drawAskShort } from './ask.ts';
import { drawGauge, isWhole } from './gauge.ts';
import { drawBandTicks, drawIntervalBar } from './interval.ts';
import { html, type Markup, type Part } from './markup.ts';
import type { Page } from './page.ts';
import { bandOf } from './plot.ts';
import { drawProse } from './prose.ts';
import { drawQuote } from './quotes.ts';
import type { Words } from './wording.ts';

/** Reasons with a quote that a laptop shows without scrolling. */
const SHOWN_REASONS = 5;

/** How bad, how sure, why, what next. */
export function drawFirstScreen(page: Page): Markup {
  return html`<section id="summary" class="hero" aria-label="${page.words.nav.summary}">
${drawScore(page)}
${drawPoints(page)}
${drawReasons(page)}
${drawAskShort(page)}
</section>`;
}

function drawScore(page: Page): Markup {
  const { report, words } = page;
  const { score } = report;
  const facts: readonly (readonly [string, string])[] = [
    [words.gauge.interval, drawRange(page, score.interval)],
    [words.gauge.bounds, isWhole(score) ? words.gauge.whole : drawRange(page, score.bounds)],
    [
      words.gauge.coverage,
      words.gauge.coverageOf(formatUnit(score.coverage, 'share'), translate(score.coverageLabel)),
    ],
    [words.gauge.robust, drawRange(page, score.robustness.nearbyWeights)],
  ];
  return html`<div class="card score">
${drawGauge(page)}
<p class="verdict">${drawBand(page)}</p>
<p class="headline">${drawProse(writeHeadline(report))}</p>
<dl class="facts">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
</div>`;
}

function drawRange({ words }: Page, [lo, hi]: readonly [number, number]): string {
  const whole = (value: number) => formatUnit(Math.round(value), 'count');
  return words.gauge.rangeOf(whole(lo), whole(hi));
}

function drawBand({ report: { score, points }, words }: Page): Part {
  if (score.grade === '?') return html`<strong class="band is-open">${words.gauge.noGrade}</strong>`;
  const band = bandOf(score.value);
  const chance = score.gradeProbabilities[score.grade];
  const capped = points.filter(({ id }) => score.cappedBy.includes(id)).map(({ title }) => title);
  const asides = [
    ...(chance === undefined ? [] : [words.gauge.likely(formatUnit(chance, 'share'))]),
    ...(capped.length === 0 ? [] : [words.gauge.capped(capped.join(', '))]),
  ];
  return [
    html`<strong class="band on-card-${band}">${translate(score.band)}</strong>`,
    html` <span class="letter fill-${band}">${words.gauge.grade(score.grade)}</span>`,
    asides.map((aside) => html` <span class="soft">${aside}</span>`),
  ];
}

/** The five points; a table, so that the bars have their numbers beside them. */
function drawPoints({ report, words }: Page): Markup {
  const { heading, aside, point, scale, score, interval, weight, cost, total } = words.points;
  const sum = report.points.map(({ printed }) => formatUnit(printed, 'score')).join(' + ');
  return html`<div class="card points">
<h2>${heading}</h2> <small>${aside}</small>
<table class="plain">
<thead><tr>
<th scope="col">${point}</th>
<th scope="col" class="bar"><span class="sr">${scale}</span>${drawBandTicks()}</th>
<th scope="col" class="num">${score}</th>
<th scope="col" class="num">${interval}</th>
<th scope="col" class="num wide">${weight}</th>
<th scope="col" class="num">${cost}</th>
</tr></thead>
<tbody>${report.points.map((each) => drawPoint(each, words))}</tbody>
<tfoot><tr>
<th scope="row" colspan="2">${total}</th>
<td class="num" colspan="4"><a href="#method">${sum} = <b>${formatUnit(report.score.value, 'score')}</b></a></td>
</tr></tfoot>
</table>
</div>`;
}

function drawPoint(point: ReportPoint, { points: words }: Words): Markup {
  const measured = point.status === 'measured';
  const [lo, hi] = point.interval.map((edge) => String(Math.round(edge)));
  const gap = point.status === 'failed' ? words.failed : words.missing;
  return html`<tr>
<th scope="row"><a href="#point-${point.id}">${point.title}</a>${!measured && html`<small class="soft">${gap}</small>`}</th>
<td class="bar">${drawIntervalBar({ score: point.score, interval: measured ? point.interval : null })}</td>
<td class="num strong">${measured ? formatUnit(point.score, 'score') : '?'}</td>
<td class="num soft">${measured ? `${lo}–${hi}` : '0–100'}</td>
<td class="num soft wide">${formatUnit(point.weight, 'share')}</td>
<td class="num">${formatUnit(point.printed, 'score')}</td>
</tr>`;
}

function drawReasons(page: Page): Markup {
  const { heading, costs, none, more } = page.words.reasons;
  const { reasons } = page.report;
  const count = reasons.length;
  return html`<div class="card reasons">
<h2>${heading}</h2> <small>${costs}</small>
${count === 0 && html`<p>${none}</p>`}
<ol>${reasons.slice(0, SHOWN_REASONS).map((reason) => drawReason(reason, page))}</ol>
${count > SHOWN_REASONS && html`<p class="more"><a href="#points">${more(count)}</a></p>`}
</div>`;
}

function drawReason(reason: Report['reasons'][number], { report, anchors }: Page): Markup {
  const target = anchors.metrics.get(reason.metric) ?? 'points';
  const title = report.points.find(({ id }) => id === reason.point)?.title ?? reason.point;
  return html`<li><span class="cost">${formatUnit(reason.points, 'score')}</span><div>
<p class="why"><a href="#${target}">${drawProse(reason.statement)}</a> <span class="tag">${title}</span></p>
${reason.quote !== undefined && drawQuote(reason.quote)}
</div></li>`;
}
