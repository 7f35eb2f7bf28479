import { formatUnit } from '../../lib/format-unit.ts';
import type { Report, ReportFinding } from '../../model/report.ts';
import { drawQuote, type Quote } from './quotes.ts';
import { LABEL } from './reasons.ts';
import { drawHeading } from './section.ts';
import { EMPTY_LINE, type Line, padLine, paragraph, type Span, span } from './text.ts';

type Severity = ReportFinding['severity'];

const SIGNS: Readonly<Record<Severity, Span>> = {
  risk: span('▲ risk', 'risk'),
  caution: span('◆ caution', 'caution'),
  info: span('○ info', 'info'),
};
/** How many of a severity are called, one and more. */
const NAMES: Readonly<Record<Severity, readonly [string, string]>> = {
  risk: ['risk', 'risks'],
  caution: ['caution', 'cautions'],
  info: ['note', 'notes'],
};
/** Findings shown; the report holds them worst first, and the JSON report all of them. */
const SHOWN = 10;

/** The worst findings, each with a quote and how many more rows prove it. */
export function drawFindings({ findings }: Report, width: number): Line[] {
  if (findings.length === 0) return [];
  const shown = findings.slice(0, SHOWN);
  const quotes = chooseQuotes(shown);
  return [
    EMPTY_LINE,
    drawHeading('Findings, worst first', width, '+ further rows'),
    ...shown.flatMap((finding, at) => drawFinding(finding, quotes[at], width)),
    ...drawRest(findings.slice(SHOWN), width),
  ];
}

/** The best words of each finding that no finding before has shown. */
function chooseQuotes(findings: readonly ReportFinding[]): (Quote | undefined)[] {
  const said = new Set<string>();
  return findings.map(({ evidence: { shown } }) => {
    const quote = shown.find((candidate) => !said.has(candidate.quote)) ?? shown[0];
    if (quote !== undefined) said.add(quote.quote);
    return quote;
  });
}

function drawFinding(finding: ReportFinding, quote: Quote | undefined, width: number): Line[] {
  const { severity, point, statement, evidence } = finding;
  const more = evidence.total - 1;
  const after = more < 1 ? '' : ` +${formatUnit(more, 'count')}`;
  const sign = padLine([span(' '), SIGNS[severity]], LABEL);
  const first = padLine([span(' '), span(point === 'cross' ? '' : point, 'dim')], LABEL);
  return [
    ...paragraph(sign, statement, { width }),
    ...(quote === undefined ? [] : drawQuote(quote, { first, width, lines: 1, after })),
  ];
}

function drawRest(rest: readonly ReportFinding[], width: number): Line[] {
  if (rest.length === 0) return [];
  const severities: readonly Severity[] = ['risk', 'caution', 'info'];
  const counts = severities.flatMap((severity) => {
    const count = rest.filter((finding) => finding.severity === severity).length;
    const name = NAMES[severity][count === 1 ? 0 : 1];
    return count === 0 ? [] : `${formatUnit(count, 'count')} ${name}`;
  });
  return paragraph([span(' ')], `And in the JSON report: ${counts.join(', ')} more.`, {
    width,
    style: 'dim',
  });
}
