import { formatUnit } from '../../lib/format-unit.ts';
import type { Report, ReportFinding } from '../../model/report.ts';
import { drawQuoteLine } from './reasons.ts';
import { drawHeading } from './section.ts';
import { EMPTY_LINE, type Line, paragraph, type Span, span } from './text.ts';

const SIGNS: Readonly<Record<ReportFinding['severity'], Span>> = {
  risk: span('▲ risk     ', 'risk'),
  caution: span('◆ caution  ', 'caution'),
  info: span('○ info     ', 'info'),
};
const SIGN_WIDTH = 12;

/** Findings with how many rows prove them and two quotes each. */
export function drawFindings({ findings }: Report, width: number): Line[] {
  if (findings.length === 0) return [];
  return [
    EMPTY_LINE,
    drawHeading('Findings', width),
    ...findings.flatMap(({ severity, statement, evidence }) => {
      // Held together by no-break spaces.
      const rows =
        evidence.total === 1 ? ' (1\u00a0row)' : ` (${formatUnit(evidence.total, 'count')}\u00a0rows)`;
      return [
        ...paragraph([span(' '), SIGNS[severity]], `${statement}${evidence.total === 0 ? '' : rows}`, {
          width,
        }),
        ...evidence.shown.slice(0, 2).flatMap((quote) => drawQuoteLine(quote, SIGN_WIDTH, width)),
      ];
    }),
  ];
}
