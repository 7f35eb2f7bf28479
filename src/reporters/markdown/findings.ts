import { say } from '../../lib/words/say.ts';
import type { Report, ReportFinding } from '../../model/report.ts';
import { drawDetails, drawHeading, drawList, drawQuote, text } from './blocks.ts';

const GROUPS = [
  { severity: 'risk', counted: '{count|count} {count?risk:risks}' },
  { severity: 'caution', counted: '{count|count} {count?caution:cautions}' },
  { severity: 'info', counted: '{count|count} {count?note:notes}' },
] as const;

/** Proofs of a risk; of the others the best one. */
const SHOWN_PROOFS = 2;

/** All findings, the risks in sight. */
export function drawFindings({ findings }: Report): string[] {
  if (findings.length === 0) return [];
  return [
    drawHeading('Findings'),
    ...GROUPS.flatMap(({ severity, counted }) => {
      const own = findings.filter((finding) => finding.severity === severity);
      if (own.length === 0) return [];
      const isRisk = severity === 'risk';
      const list = drawList(own.map((finding) => drawFinding(finding, isRisk ? SHOWN_PROOFS : 1)));
      return [drawDetails(say(counted, { count: own.length }), [list], isRisk)];
    }),
  ];
}

function drawFinding({ statement, point, evidence }: ReportFinding, proofs: number): string {
  const shown = evidence.shown.slice(0, proofs);
  const more = evidence.total - shown.length;
  const about = point === 'cross' ? '' : ` <sub>${point}</sub>`;
  const quotes = shown.map((quote, at) => {
    const rest =
      at === shown.length - 1 && more > 0 ? say(' and {more|count} more {more?row:rows}', { more }) : '';
    return `\n  - ${drawQuote(quote)}${rest}`;
  });
  return `**${text(statement)}**${about}${quotes.join('')}`;
}
