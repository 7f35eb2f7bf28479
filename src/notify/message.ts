import {
  type AlikeRuns,
  type Comparison,
  type FindingChange,
  hasNews,
  type MetricChange,
} from '../lib/comparison.ts';
import { tellAsOf } from '../lib/dates/as-of.ts';
import { sanitiseTerminal } from '../lib/escape/escape.ts';
import { maskPersonal } from '../lib/mask.ts';
import { compareBy } from '../lib/stable-order.ts';
import { formatChange, formatMove, formatUnit } from '../lib/words/format-unit.ts';
import { unitOf } from '../lib/words/unit-of.ts';
import type { Report } from '../model/report.ts';
import { writeSubject } from './address.ts';
import { collectFigures, type Figures } from './figures.ts';

/** What happened on a Monday. */
export interface Occasion {
  readonly report: Report;
  /** Id of the run in the history. */
  readonly run: string;
  /** With the run before; null when there is none. */
  readonly comparison: Comparison | null;
  readonly gates: readonly { readonly state: 'passed' | 'breached' | 'unknown'; readonly sentence: string }[];
  /** Why the evidence was refused; then the report's figures are not told. */
  readonly refused: readonly string[];
}

/** A quote as it may leave the house: personal data masked, on one line. */
export interface Quote {
  readonly words: string;
  readonly at: string;
}

export interface MessageLine {
  readonly text: string;
  readonly quotes?: readonly Quote[];
}

/** A message before it is mail, Slack or JSON. All text is on one line each and holds no control character. */
export interface Message {
  readonly subject: string;
  /** `alarm`: something got worse; `resolved`: better; `refused`: no figures; `quiet`: sent because always is set. */
  readonly kind: 'alarm' | 'resolved' | 'refused' | 'quiet';
  readonly lead: string;
  readonly sections: readonly { readonly heading: string; readonly lines: readonly MessageLine[] }[];
  readonly footer: string;
  /** The same as numbers; none when the evidence was refused. */
  readonly figures?: Figures | null;
}

const MAX_LINES = 5;
const MAX_QUOTES = 2;
const MAX_QUOTE = 240;

/** Whether there is anything to tell: a breached gate, refused evidence, or a change beyond chance. */
export function isWorthTelling({ comparison, gates, refused }: Occasion): boolean {
  if (refused.length > 0 || gates.some(({ state }) => state === 'breached')) return true;
  return comparison !== null && hasNews(comparison);
}

/** The message of a run: what moved, why, and the customers' words. */
export function writeMessage(occasion: Occasion): Message {
  const kind = kindOf(occasion);
  const { report, run } = occasion;
  const lead = writeLead(occasion);
  return {
    kind,
    subject: writeSubject(`${SUBJECTS[kind]}: ${plain(report.company)}, ${shorten(lead)}`),
    lead,
    sections: [
      ...section('Gates', tellGates(occasion)),
      ...(occasion.comparison?.kind === 'alike' && kind !== 'refused'
        ? tellChanges(occasion.comparison, report)
        : []),
      ...section('Refused', occasion.refused.map(toLine)),
      ...section('What to do', kind === 'refused' ? [toLine(WHEN_REFUSED)] : []),
      ...(occasion.comparison?.kind === 'unlike'
        ? section('Not compared with the last run', occasion.comparison.differences.map(toLine))
        : []),
    ],
    footer: `Run ${run} of ${plain(report.company)}, ${tellAsOf(report)}. ${plain(report.method.direction)}.`,
    figures: collectFigures(occasion),
  };
}

const SUBJECTS = { alarm: 'Alarm', resolved: 'Better', refused: 'Refused', quiet: 'Steady' } as const;

/** For people who did not run it: the rest of the exports may well be as they should. */
const WHEN_REFUSED =
  'Export it again, and the next run takes it. If what can be read is how the evidence is now, --accept-evidence takes it once. Until then the figures of the last run stand.';

function kindOf({ comparison, gates, refused }: Occasion): Message['kind'] {
  if (refused.length > 0) return 'refused';
  if (gates.some(({ state }) => state === 'breached')) return 'alarm';
  if (comparison?.kind !== 'alike') return 'quiet';
  const { level, metrics } = comparison;
  if (level === 'alert' || metrics.some(({ moved }) => moved === 'worse')) return 'alarm';
  return hasNews(comparison) ? 'resolved' : 'quiet';
}

function writeLead({ report, comparison, refused }: Occasion): string {
  if (refused.length > 0) return 'the evidence was refused, so there are no new figures';
  const score = formatUnit(report.score.value, 'score');
  if (comparison?.kind !== 'alike') return `the penalty is ${score}`;
  const { score: change, level, metrics } = comparison;
  const from = formatUnit(change.before, 'score');
  const interval = `${formatChange(change.interval[0])} to ${formatChange(change.interval[1])}`;
  const move = `from ${from} to ${score} (${formatMove(change)}; 90 % interval ${interval})`;
  if (level === 'alert') return `the penalty rose ${move}`;
  const worse = metrics.filter(({ moved }) => moved === 'worse').length;
  const early = worse === 0 ? '' : `; early warning from ${worse === 1 ? 'one metric' : `${worse} metrics`}`;
  if (level === 'better') return `the penalty fell ${move}${early}`;
  return `the penalty is steady, ${move}${early}`;
}

function tellGates({ gates }: Occasion): MessageLine[] {
  return gates.filter(({ state }) => state === 'breached').map(({ sentence }) => toLine(sentence));
}

function tellChanges(comparison: AlikeRuns, report: Report): Message['sections'] {
  const { metrics, findings, themes } = comparison;
  const moved = (direction: string) =>
    metrics
      .filter((metric) => metric.moved === direction)
      .sort(compareBy((metric) => -Math.abs(metric.penalty.change)))
      .map(tellMetric);
  const found = (...states: readonly string[]) =>
    findings.filter((finding) => states.includes(finding.state) && isTold(finding));
  return [
    ...section('Got worse', moved('worse')),
    ...section('Got better', moved('better')),
    ...section(
      'What customers say: new and growing',
      found('new', 'worsening').map((finding) => ({
        text: `${finding.state}: ${plain(finding.statement)}`,
        quotes: quotesOf(report, finding),
      })),
    ),
    ...section(
      'Resolved and shrinking',
      found('resolved', 'improving').map(({ state, statement }) => toLine(`${state}: ${statement}`)),
    ),
    ...section(
      'Themes of reported defects that moved',
      themes.map(({ title, before, after }) =>
        toLine(`${title}: ${formatUnit(before, 'share')} to ${formatUnit(after, 'share')}`),
      ),
    ),
  ];
}

/** Three tickets more or less are no news, unless they are a risk. */
function isTold({ state, severity, beyondChance }: FindingChange): boolean {
  return (
    beyondChance || (state !== 'new' && state !== 'resolved') || (state === 'new' && severity === 'risk')
  );
}

function tellMetric({ title, unit, value, penalty }: MetricChange): MessageLine {
  const write = (number: number) => formatUnit(number, unitOf(unit));
  const score = `penalty ${formatUnit(penalty.before, 'score')} to ${formatUnit(penalty.after, 'score')}`;
  return toLine(`${title}: ${write(value.before)} to ${write(value.after)} (${score})`);
}

function quotesOf(
  report: Report,
  { id, analyzer }: { readonly id: string; readonly analyzer: string },
): Quote[] {
  const finding = report.findings.find((one) => one.id === id && one.analyzer === analyzer);
  return (finding?.evidence.shown ?? []).slice(0, MAX_QUOTES).map(({ quote, at }) => ({
    words: cut(plain(maskPersonal(quote))),
    at: plain(`${at.source}:${at.row}`),
  }));
}

function section(heading: string, lines: readonly MessageLine[]): Message['sections'] {
  if (lines.length === 0) return [];
  const more = lines.length - MAX_LINES;
  const kept = more > 0 ? [...lines.slice(0, MAX_LINES), { text: `and ${more} more in the report` }] : lines;
  return [{ heading, lines: kept }];
}

const toLine = (text: string): MessageLine => ({ text: plain(text) });
/** On one line, and what a company or a customer wrote cannot play tricks on who reads it. */
const plain = (text: string) => sanitiseTerminal(text);
const shorten = (lead: string) => lead.replace(/ \(.*?\)/, '');

function cut(words: string): string {
  const letters = [...words];
  return letters.length <= MAX_QUOTE ? words : `${letters.slice(0, MAX_QUOTE - 1).join('')}…`;
}
