import { audienceTitle, influenceTable, leversTable, trackTitle } from '../../lib/advice-tables.ts';
import { say, translate } from '../../lib/words/say.ts';
import { isShown } from '../../model/branding.ts';
import { drawPlainTable } from './figure.ts';
import { html, type Markup } from './markup.ts';
import type { Page } from './page.ts';
import { drawProse } from './prose.ts';
import { drawSection } from './section.ts';

/** The report on one page, under the first screen: each sentence leads to what it rests on. */
export function drawStory(page: Page): Markup | null {
  const { story = [] } = page.report;
  if (story.length === 0) return null;
  return drawSection(
    {
      id: 'story',
      heading: translate('On one page'),
      lead: translate('Derived by rule from the findings below.'),
    },
    html`<dl class="story">${story.map(
      ({ label, text, basis, part }) =>
        html`<div class="is-${part}"><dt>${label}</dt><dd>${drawProse(text)} ${drawBasis(basis, page)}</dd></div>`,
    )}</dl>`,
  );
}

/** The ids behind a sentence, those that stand in the page as links. */
function drawBasis(basis: readonly string[], page: Page): Markup | false {
  if (basis.length === 0) return false;
  return html`<small class="soft">${basis.map((id, at) => {
    const target = anchorOf(id, page);
    return html`${at > 0 && ', '}${target === null ? id : html`<a href="#${target}">${id}</a>`}`;
  })}</small>`;
}

/** Where a thing stands in the page; null for what is not drawn. */
function anchorOf(id: string, { report, anchors }: Page): string | null {
  const metric = anchors.metrics.get(id);
  if (metric !== undefined) return isShown(report, 'points') ? metric : null;
  const isLever = report.levers?.rows.some((row) => row.id === id) === true;
  if (isLever) return isShown(report, 'tables') ? 'levers' : null;
  const finding = anchors.findings[report.findings.findIndex((one) => one.id === id)];
  return finding !== undefined && isShown(report, 'findings') ? finding : null;
}

/** The first 90 days, and whom to ask what. */
export function drawPlan(page: Page): Markup | null {
  const { plan, guide = [] } = page.report;
  if (plan === undefined || plan.items.length === 0) return null;
  const tracks = [...new Set(plan.items.map(({ track }) => track))];
  const audiences = [...new Set(guide.map(({ to }) => to))];
  return drawSection(
    { id: 'plan', heading: translate('The first 90 days'), lead: plan.note },
    html`${tracks.map(
      (track) =>
        html`<h3>${trackTitle(track)}</h3><ol class="plan">${plan.items
          .filter((item) => item.track === track)
          .map(
            ({ days, owner, action, why, beforeSigning, basis }) =>
              html`<li><p><b>${say('Days {days}', { days: days.replace('-', '–') })} · ${owner}</b>${
                beforeSigning && html` <span class="tag">${translate('before signing')}</span>`
              } ${action}.</p><p class="soft">${drawProse(why)} ${drawBasis(basis, page)}</p></li>`,
          )}</ol>`,
    )}${
      audiences.length > 0 &&
      html`<details class="numbers"><summary>${translate('Interview guide')}</summary>${audiences.map(
        (to) =>
          html`<h4>${audienceTitle(to)}</h4><ol class="plan">${guide
            .filter((one) => one.to === to)
            .map(
              ({ question, why, basis }) =>
                html`<li><p>${drawProse(question)}</p><p class="soft">${drawProse(why)} ${drawBasis(basis, page)}</p></li>`,
            )}</ol>`,
      )}</details>`
    }`,
  );
}

/** What the points are about, and whether they hang on one customer. */
export function drawLevers(page: Page): Markup | null {
  const { levers, influence } = page.report;
  if (levers === undefined || levers.rows.length === 0) return null;
  return drawSection(
    { id: 'levers', heading: translate('Levers: pains by the points they carry'), lead: levers.note },
    html`${drawPlainTable({ table: leversTable(levers), anchor: 'levers-table' }, page, 3)}${
      influence !== undefined &&
      influence.rows.length > 0 &&
      html`${drawPlainTable({ table: influenceTable(influence), anchor: 'influence' }, page, 3)}<p class="soft">${influence.note}</p>`
    }`,
  );
}
