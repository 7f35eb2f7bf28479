import { formatUnit } from '../../lib/words/format-unit.ts';
import type { ReportFinding } from '../../model/report.ts';
import { html, type Markup } from './markup.ts';
import type { Page } from './page.ts';
import { drawProse } from './prose.ts';
import { drawEvidence } from './quotes.ts';
import { drawSearch, drawSection } from './section.ts';

type Severity = ReportFinding['severity'];

const SEVERITIES: readonly Severity[] = ['risk', 'caution', 'info'];
/** Told apart by shape as well as by colour. */
export const SIGNS: Readonly<Record<Severity, string>> = { risk: '▲', caution: '◆', info: '○' };

/** All findings, worst first; each opens its rows. */
export function drawFindings(page: Page): Markup {
  const { report, words, anchors } = page;
  const text = words.findings;
  const counts = SEVERITIES.map(
    (severity) =>
      [severity, report.findings.filter((finding) => finding.severity === severity).length] as const,
  ).filter(([, count]) => count > 0);
  if (report.findings.length === 0)
    return drawSection({ id: 'findings', heading: text.heading }, html`<p>${text.none}</p>`);
  const drawn = report.findings.map((finding, at) => drawFinding(finding, anchors.findings[at] ?? '', page));
  return drawSection(
    { id: 'findings', heading: text.heading, lead: `${text.counts(counts)}. ${text.lead}` },
    html`<div class="filters js-only">${drawSearch('findings-list', text.search)}${drawSelect(
      text.severity,
      'severity',
      [['', text.all], ...counts.map(([severity]) => [severity, words.severities[severity]] as const)],
    )}${drawSelect(text.point, 'point', [
      ['', text.all],
      ...report.points.map(({ id, title }) => [id, title] as const),
      ['cross', text.cross],
    ])}</div>
<div id="findings-list" class="findings">${drawn}</div>
<p class="no-match" hidden>${text.noMatch}</p>`,
  );
}

function drawSelect(label: string, name: string, options: readonly (readonly [string, string])[]): Markup {
  return html`<label class="filter"><span>${label}</span><select data-filter="findings-list" data-by="${name}">${options.map(
    ([value, title]) => html`<option value="${value}">${title}</option>`,
  )}</select></label>`;
}

function drawFinding(
  { severity, point, statement, evidence }: ReportFinding,
  anchor: string,
  page: Page,
): Markup {
  const { report, words } = page;
  const title = report.points.find(({ id }) => id === point)?.title ?? words.findings.cross;
  return html`<details id="${anchor}" class="finding is-${severity}" data-severity="${severity}" data-point="${point}">
<summary><span class="sign"><i aria-hidden="true">${SIGNS[severity]}</i> ${words.severities[severity]}</span>
<span class="statement">${drawProse(statement)} <span class="tag">${title}</span></span>
<span class="count">${words.findings.rows(formatUnit(evidence.total, 'count'), evidence.total)}</span></summary>
<div class="body">${drawEvidence(evidence, words)}</div>
</details>`;
}
