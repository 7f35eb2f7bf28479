import type { Drawn } from './figure.ts';
import { SIGNS } from './findings.ts';
import { html, type Markup, type Part } from './markup.ts';
import type { Page } from './page.ts';
import { drawProse } from './prose.ts';
import { drawReportTable } from './report-table.ts';

/** What several sources say together, in one picture. */
export interface Panel {
  readonly id: string;
  readonly title: string;
  /** How to read it, in words. */
  readonly about: string;
  readonly content: Part;
  /** Whose findings it rests on. */
  readonly analyzer: string;
  /** Tables it draws, and those that belong to it: they stand behind it. */
  readonly tables: readonly Drawn[];
}

/** Null where the report lacks what it draws. */
export type PanelDrawer = (page: Page) => Panel | null;

/** More sentences than anybody reads under a picture. */
const MAX_FINDINGS = 6;

export function drawPanel({ id, title, about, content, analyzer, tables }: Panel, page: Page): Markup {
  const heading = `panel-${id}`;
  return html`<section class="panel" id="${heading}" aria-labelledby="${heading}-h">
<header><h3 id="${heading}-h">${title}</h3><p class="soft">${drawProse(about)}</p></header>
${content}
${drawProofs(analyzer, page)}
${
  tables.length > 0 &&
  html`<details class="numbers"><summary>${page.words.charts.asTable}</summary>${tables.map(
    ({ table, anchor }) =>
      html`<h4 id="${anchor}">${table.title}</h4>${drawReportTable(table, `${anchor}-rows`, page.words)}`,
  )}</details>`
}
</section>`;
}

/** Sentences that the panel rests on: each leads to its rows and words. */
function drawProofs(analyzer: string, { report, anchors, words }: Page): Markup | false {
  const own = report.findings.flatMap((finding, at) => (finding.analyzer === analyzer ? [at] : []));
  if (own.length === 0) return false;
  return html`<h4>${words.cross.proofs}</h4><ul class="proofs">${own.slice(0, MAX_FINDINGS).map((at) => {
    const { severity, statement } = report.findings[at] ?? { severity: 'info', statement: '' };
    return html`<li class="is-${severity}"><i class="sign" aria-hidden="true">${SIGNS[severity]}</i> <a href="#${anchors.findings[at] ?? 'findings'}">${drawProse(statement)}</a></li>`;
  })}</ul>${
    own.length > MAX_FINDINGS &&
    html`<p class="soft"><a href="#findings">${words.cross.moreProofs(own.length - MAX_FINDINGS)}</a></p>`
  }`;
}

/** Where a finding stands in the page; null when the report has none of that id. */
export function findingAnchor({ report, anchors }: Page, id: string): string | null {
  const at = report.findings.findIndex((finding) => finding.id === id);
  return at < 0 ? null : (anchors.findings[at] ?? null);
}

/** A link to the rows behind it where the report has them, else the words alone. */
export function linkFinding(page: Page, id: string, shown: Part): Part {
  const anchor = findingAnchor(page, id);
  return anchor === null ? shown : html`<a href="#${anchor}">${shown}</a>`;
}
