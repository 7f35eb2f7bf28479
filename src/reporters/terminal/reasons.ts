import { say } from '../../lib/words/say.ts';
import type { Report } from '../../model/report.ts';
import { drawQuote, quoteLoss } from './quotes.ts';
import { type Line, line, padLine, paragraph, span, textWidth } from './text.ts';

type Reason = Report['reasons'][number];

const SHOWN = 5;
/** Columns of the points lost and of the point's name before a reason: `lost-deals` and a space each side. */
export const LABEL = 12;

/**
 * The worst reasons with a quote each.
 * @param lines lines of the screen; what is left of them goes to the quotes that would lose most words
 */
export function drawReasons(report: Report, width: number, lines: number): Line[] {
  const reasons = report.reasons.slice(0, SHOWN);
  if (reasons.length === 0) return [];
  // Below 80 columns nothing fits one screen anyway.
  const spare = width < 80 ? Number.POSITIVE_INFINITY : lines - 1 - 2 * reasons.length;
  const sentences = drawSentences(reasons, width, spare);
  const taken = 1 + sentences.reduce((sum, sentence) => sum + sentence.length + 1, 0);
  const long = findLongest(reasons, width, width < 80 ? SHOWN : lines - taken);
  return [
    line(
      ` ${width < 60 ? say('What was found to cost most') : say('What was found to cost most, in points lost')}`,
      'heading',
    ),
    ...sentences.flatMap((sentence, index) => {
      const reason = reasons[index];
      const first = label(reason?.point ?? '');
      if (reason?.quote === undefined) return [...sentence, first];
      return [...sentence, ...drawQuote(reason.quote, { first, width, lines: long.has(reason) ? 2 : 1 })];
    }),
  ];
}

/** The reasons whose quotes lose most on one line. */
function findLongest(reasons: readonly Reason[], width: number, count: number): ReadonlySet<Reason> {
  const lost = reasons
    .map((reason) => ({ reason, columns: quoteLoss(reason.quote, { first: label(reason.point), width }) }))
    .filter(({ columns }) => columns > 0)
    .sort((a, b) => b.columns - a.columns || reasons.indexOf(a.reason) - reasons.indexOf(b.reason));
  return new Set(lost.slice(0, Math.max(0, count)).map(({ reason }) => reason));
}

const label = (text: string): Line => padLine([span(' '), span(text, 'dim')], LABEL);

/**
 * The sentence of every reason, the whole of it as long as there is room.
 * @param spare lines for sentences that need more than one, the worst reasons first
 */
function drawSentences(reasons: readonly Reason[], width: number, spare: number): Line[][] {
  let left = spare;
  return reasons.map((reason) => {
    const whole = drawSentence(reason, reason.statement.replace(BENCH, ''), width);
    const more = whole.length - 1;
    if (more === 0) return drawSentence(reason, fitStatement(reason.statement, width), width);
    if (more > left)
      return drawSentence(reason, reason.statement.replace(BENCH, '').replace(SCORED, ''), width);
    left -= more;
    return whole;
  });
}

function drawSentence(reason: Reason, statement: string, width: number): Line[] {
  const points = say('{points|score} points', { points: reason.points });
  const short = textWidth(points) < LABEL - 1 ? points : say('{points|score} pts', { points: reason.points });
  const first = padLine([span(' '), span(short, 'strong')], LABEL);
  return paragraph(first, statement, { width });
}

// Told elsewhere too, by the table of metrics and by `bruise explain`; the fact itself is not.
const BENCH = / \((?:good|gut) [^()]*\)$/;
const SCORED = /, (?:scored as|gewertet als) [^()]*$/;

function fitStatement(statement: string, width: number): string {
  return textWidth(span(statement).text) <= width - LABEL ? statement : statement.replace(BENCH, '');
}
