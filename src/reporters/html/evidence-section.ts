import { compareBy } from '../../lib/stable-order.ts';
import { formatUnit, NO_VALUE } from '../../lib/words/format-unit.ts';
import type { ReportEvidence } from '../../model/report.ts';
import { html, type Markup, type Part } from './markup.ts';
import type { Page } from './page.ts';
import { drawAddress } from './quotes.ts';
import { drawSection } from './section.ts';
import { drawTable } from './table.ts';

type Item = ReportEvidence['shown'][number];

interface Proof {
  readonly item: Item;
  /** Links to what it proves. */
  readonly proves: Markup[];
}

/** More quotes than anybody reads, and few enough for a small file. */
const MAX_QUOTES = 600;

/** Every quote once, to search and to sort, with links to what it proves. */
export function drawEvidenceSection(page: Page): Markup {
  const { words } = page;
  const text = words.evidence;
  const proofs = listProofs(page);
  const count = (value: number) => formatUnit(value, 'count');
  return drawSection({ id: 'evidence', heading: text.heading, lead: text.lead }, [
    drawTable({
      id: 'evidence-rows',
      label: text.heading,
      columns: [
        { title: text.quote, className: 'words' },
        { title: text.where },
        { title: text.record },
        { title: text.proves },
      ],
      rows: proofs.slice(0, MAX_QUOTES).map(({ item, proves }) => ({
        cells: [
          { shown: html`<span dir="auto">${item.quote}</span>` },
          { shown: drawAddress(item.at) },
          { shown: html`<bdi>${item.id ?? NO_VALUE}</bdi>` },
          { shown: proves.flatMap((link, at): Part[] => (at === 0 ? [link] : [', ', link])) },
        ],
      })),
      search: text.search,
    }),
    proofs.length > MAX_QUOTES &&
      html`<p class="soft">${text.capped(count(MAX_QUOTES), count(proofs.length))}</p>`,
  ]);
}

function listProofs({ report, anchors, words }: Page): Proof[] {
  const proofs = new Map<string, Proof>();
  const add = (evidence: ReportEvidence, link: Markup) => {
    for (const item of evidence.shown) {
      const key = JSON.stringify([item.at.source, item.at.row, item.at.column, item.quote]);
      const proof = proofs.get(key) ?? { item, proves: [] };
      proof.proves.push(link);
      proofs.set(key, proof);
    }
  };
  for (const { id, evidence } of report.metrics)
    add(evidence, html`<a href="#${anchors.metrics.get(id) ?? 'points'}">${id}</a>`);
  report.findings.forEach(({ severity, statement, evidence }, at) => {
    const label = `${words.severities[severity]} ${at + 1}`;
    add(evidence, html`<a href="#${anchors.findings[at] ?? 'findings'}" title="${statement}">${label}</a>`);
  });
  if (report.riskAccounts !== null)
    add(report.riskAccounts.evidence, html`<a href="#accounts">${words.nav.accounts}</a>`);
  return [...proofs.values()].sort(
    compareBy(
      ({ item }) => item.at.source,
      ({ item }) => item.at.row,
      ({ item }) => item.at.column ?? '',
      ({ item }) => item.quote,
    ),
  );
}
