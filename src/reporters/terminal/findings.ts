import { formatUnit } from '../../lib/words/format-unit.ts';
import { say, translate } from '../../lib/words/say.ts';
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
const NAMES: Readonly<Record<Severity, string>> = {
  risk: '{count|count} {count?risk:risks}',
  caution: '{count|count} {count?caution:cautions}',
  info: '{count|count} {count?note:notes}',
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
  const { text, style } = SIGNS[severity];
  const sign = padLine([span(' '), span(translate(text), style)], LABEL);
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
    return count === 0 ? [] : say(NAMES[severity], { count });
  });
  return paragraph(
    [span(' ')],
    say('And in the JSON report: {counts} more.', { counts: counts.join(', ') }),
    {
      width,
      style: 'dim',
    },
  );
}
