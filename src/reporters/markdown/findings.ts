import type { Report, ReportFinding } from '../../model/report.ts';
import { countOf, drawDetails, drawList, drawQuote, text } from './blocks.ts';

const GROUPS = [
  { severity: 'risk', one: 'risk', many: 'risks' },
  { severity: 'caution', one: 'caution', many: 'cautions' },
  { severity: 'info', one: 'note', many: 'notes' },
] as const;

/** Proofs of a risk; of the others the best one. */
const SHOWN_PROOFS = 2;

/** All findings, the risks in sight. */
export function drawFindings({ findings }: Report): string[] {
  if (findings.length === 0) return [];
  return [
    '## Findings',
    ...GROUPS.flatMap(({ severity, one, many }) => {
      const own = findings.filter((finding) => finding.severity === severity);
      if (own.length === 0) return [];
      const isRisk = severity === 'risk';
      const list = drawList(own.map((finding) => drawFinding(finding, isRisk ? SHOWN_PROOFS : 1)));
      return [drawDetails(countOf(own.length, one, many), [list], isRisk)];
    }),
  ];
}

function drawFinding({ statement, point, evidence }: ReportFinding, proofs: number): string {
  const shown = evidence.shown.slice(0, proofs);
  const more = evidence.total - shown.length;
  const about = point === 'cross' ? '' : ` <sub>${point}</sub>`;
  const quotes = shown.map((quote, at) => {
    const rest = at === shown.length - 1 && more > 0 ? ` and ${countOf(more, 'more row')}` : '';
    return `\n  - ${drawQuote(quote)}${rest}`;
  });
  return `**${text(statement)}**${about}${quotes.join('')}`;
}
