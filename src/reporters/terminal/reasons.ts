import { formatUnit } from '../../lib/format-unit.ts';
import type { Report } from '../../model/report.ts';
import { cut, cutStart, type Line, line, paragraph, type Span, span, textWidth } from './text.ts';

type Reason = Report['reasons'][number];
type Quote = NonNullable<Reason['quote']>;

const SHOWN = 5;
/** Columns of the points in front of a reason. */
const LABEL = 6;

/**
 * The worst reasons with a quote each.
 * @param lines lines left on the screen; quotes that find no room there are left out, the last ones first
 */
export function drawReasons(report: Report, width: number, lines: number): Line[] {
  const reasons = report.reasons.slice(0, SHOWN);
  if (reasons.length === 0) return [];
  const sentences = reasons.map((reason) => drawSentence(reason, width));
  // Below 80 columns nothing fits one screen anyway.
  const room = width < 80 ? SHOWN : lines - 1 - sentences.reduce((sum, sentence) => sum + sentence.length, 0);
  const quotes = Math.max(0, room);
  return [
    line(' Points lost, and words that prove it', 'heading'),
    ...sentences.flatMap((sentence, index) => [
      ...sentence,
      ...drawQuoteLine(index < quotes ? reasons[index]?.quote : undefined, LABEL, width),
    ]),
  ];
}

function drawSentence(reason: Reason, width: number): Line[] {
  const points: Span = span(`${formatUnit(reason.points, 'score').padStart(LABEL - 2)}  `, 'strong');
  const full = reason.statement;
  // What would be good or severe stands in the table of metrics too; the fact itself does not.
  const short = full.replace(/ \(good [^()]*\)$/, '');
  const text = textWidth(span(full).text) <= width - LABEL ? full : short;
  return paragraph([points], text, { width });
}

/** `“words” file:row`, cut to one line; the row number always stays. */
export function drawQuoteLine(quote: Quote | undefined, indent: number, width: number): Line[] {
  if (quote === undefined) return [];
  const room = width - 1 - indent;
  const row = `:${quote.at.row}`;
  const source = cutStart(span(quote.at.source).text, Math.max(8, Math.floor(room / 2) - textWidth(row)));
  const reference = `${source}${row}`;
  const words = cut(span(quote.quote).text.trim().replace(/ {2,}/g, ' '), room - textWidth(reference) - 4);
  return [[span(' '.repeat(indent)), span(`“${words}”`, 'quote'), span('  '), span(reference, 'dim')]];
}
