import { formatRange, formatUnit, NO_VALUE } from '../../lib/words/format-unit.ts';
import { isWhole } from './gauge.ts';
import { drawCellBar, drawIntervalBar } from './interval.ts';
import { html, type Markup, type Part } from './markup.ts';
import type { Page } from './page.ts';
import { drawProse } from './prose.ts';
import { drawSection } from './section.ts';
import { drawTable } from './table.ts';

/** What limits the whole report. */
export function drawWarnings({ report, words }: Page): Markup {
  const { warnings } = report;
  return drawSection(
    { id: 'warnings', heading: words.warnings.heading },
    warnings.length === 0
      ? html`<p>${words.warnings.none}</p>`
      : html`<ul class="warnings">${warnings.map((warning) => html`<li>${drawProse(warning)}</li>`)}</ul>`,
  );
}

/** How the numbers come about, and what they would be had we chosen otherwise. */
export function drawMethod(page: Page): Markup {
  const { report, words } = page;
  const { score, method } = report;
  const text = words.method;
  const alone = score.observedOnly === null ? NO_VALUE : formatUnit(score.observedOnly, 'score');
  return drawSection({ id: 'method', heading: text.heading }, [
    html`<p>${text.bandRule(method.direction)}</p><p>${text.anchorRule}</p><p>${text.intervalRule}</p>`,
    !isWhole(score) && html`<p>${text.missingRule(alone)}</p>`,
    report.reading !== undefined && html`<p>${report.reading.card}</p>`,
    drawSums(page),
    html`<div class="two"><div><h3>${text.robustness}</h3>
      ${drawRobustness(page)}</div>
      <div><h3>${text.grades}</h3>
      ${drawGrades(page)}</div>
      </div>`,
    html`<h3>${text.run}</h3>${drawRun(page)}`,
  ]);
}

function drawSums({ report, words }: Page): Markup {
  const { points } = words;
  return html`<h3>${words.method.sums}</h3>${drawTable({
    id: 'sums-rows',
    label: words.method.sums,
    columns: [
      { title: points.point },
      ...[points.score, points.weight, points.cost].map((title) => ({ title, numeric: true })),
    ],
    rows: report.points.map((point) => ({
      cells: [
        { shown: html`<a href="#point-${point.id}">${point.title}</a>` },
        { shown: formatUnit(point.score, 'score'), value: point.score },
        { shown: formatUnit(point.weight, 'share'), value: point.weight },
        { shown: formatUnit(point.printed, 'score'), value: point.printed },
      ],
    })),
    foot: html`<tr>
      <th scope="row" colspan="3">${points.total}</th>
      <td class="num"><b>${formatUnit(report.score.value, 'score')}</b></td>
      </tr>`,
  })}`;
}

function drawRobustness({ report: { score }, words }: Page): Markup {
  const { robustness } = score;
  const text = words.method.robust;
  const single = (value: number): readonly [number, number] => [value, value];
  const variants: readonly (readonly [string, readonly [number, number]])[] = [
    [text.chosen, score.interval],
    [text.nearby, robustness.nearbyWeights],
    [text.equal, single(robustness.equalWeights)],
    [text.geometric, single(robustness.geometricMean)],
    [text.leave, robustness.leaveOnePointOut],
  ];
  return drawTable({
    id: 'robustness-rows',
    label: words.method.robustness,
    columns: [
      { title: words.method.variant },
      { title: words.points.scale, className: 'bar' },
      { title: words.points.score, numeric: true },
    ],
    rows: variants.map(([name, [lo, hi]]) => ({
      cells: [
        { shown: name },
        {
          shown: drawIntervalBar({
            score: name === text.chosen ? score.value : (lo + hi) / 2,
            interval: [lo, hi],
            height: 20,
          }),
          value: lo,
        },
        { shown: lo === hi ? formatUnit(lo, 'score') : formatRange([lo, hi], 'score'), value: lo },
      ],
    })),
  });
}

function drawGrades({ report: { score }, words }: Page): Markup {
  return drawTable({
    id: 'grades-rows',
    label: words.method.grades,
    columns: [{ title: words.method.grade }, { title: words.method.chance, className: 'barred' }],
    rows: words.grades.map((grade, at) => {
      const chance = score.gradeProbabilities[grade] ?? 0;
      return {
        cells: [
          { shown: `${grade} · ${words.bands[at]}` },
          { shown: drawCellBar(formatUnit(chance, 'share'), chance, 1), value: chance },
        ],
      };
    }),
  });
}

function drawRun({ report: { method }, words }: Page): Markup {
  const text = words.method;
  const facts: readonly (readonly [string, Part])[] = [
    [text.facts.tool, `${method.tool} ${method.version}`],
    [text.facts.policy, method.policy],
    [text.facts.draws, formatUnit(method.draws, 'count')],
    [text.facts.seed, String(method.seed)],
    [text.facts.fingerprint, html`<code>${method.fingerprint}</code>`],
    [
      text.facts.analyzers,
      method.analyzers.map(
        ({ id, version, status }, at) =>
          html`${at > 0 && ', '}${id} ${version}${status !== 'measured' && ` (${text.status[status]})`}`,
      ),
    ],
  ];
  return html`<dl class="facts wide-facts">${facts.map(
    ([name, fact]) => html`<div><dt>${name}</dt>
    <dd>${fact}</dd>
    </div>`,
  )}</dl>`;
}
