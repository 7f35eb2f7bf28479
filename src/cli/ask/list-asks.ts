import { dayOfIso, isoDay } from '../../lib/dates/days.ts';
import { findOldExports } from '../../lib/old-exports.ts';
import { KIND_OF_POINT, pointGap } from '../../lib/point-gap.ts';
import { formatUnit } from '../../lib/words/format-unit.ts';
import { joinNames } from '../../lib/words/join-names.ts';
import type { PointId } from '../../model/kinds.ts';
import type { Report, ReportPoint, ReportSource } from '../../model/report.ts';
import { REQUESTS } from '../init/requests.data.ts';
import { LISTS, MAILS, type MailTemplate } from './mails.data.ts';

/** One thing to ask for, with the e-mail that asks for it. */
export interface Ask {
  /** Point it is about, or the list that is wanted. */
  readonly id: string;
  readonly title: string;
  /** Points the score could move, up or down; null for lists, which sort and move nothing. */
  readonly gain: number | null;
  /** Nothing is known yet: the gain is a hard bound. */
  readonly missing: boolean;
  /** Metrics that this would measure at last. */
  readonly metrics: readonly string[];
  readonly to: string;
  readonly subject: string;
  readonly what: readonly string[];
  readonly columns: readonly string[];
  readonly why: string;
  /** Ready to send. */
  readonly mail: string;
}

/** Evidence to ask for next, what could move the score furthest first; then the lists that split it. */
export function listAsks(report: Report): Ask[] {
  const points = report.askNext.flatMap(({ point: id, gain, missing }) => {
    const point = report.points.find((one) => one.id === id);
    return point === undefined || pointGap(point, report) === 'not-asked'
      ? []
      : [askForPoint(report, point, { gain, missing })];
  });
  return [...points, ...askForLists(report)];
}

function askForPoint(
  report: Report,
  point: ReportPoint,
  { gain, missing }: { readonly gain: number; readonly missing: boolean },
): Ask {
  const template = MAILS[point.id];
  const metrics = report.metrics
    .filter((metric) => metric.point === point.id && metric.status === 'missing')
    .map(({ id }) => id);
  const size = formatUnit(gain, 'score');
  const move = missing
    ? `Nothing of it is known yet; it could move the score of ${formatUnit(report.score.value, 'score')} by up to ${size} points either way.`
    : `It would make the score of ${formatUnit(report.score.value, 'score')} surer by about ${size} points either way.`;
  const why = `${template.why} ${move}`;
  const what = missing
    ? template.first
    : [...askForTime(report, template, point.id), ...askForMore(report, template, point.id)];
  const ask = { id: point.id, title: point.title, gain, missing, metrics, ...addressOf(template), what, why };
  return { ...ask, mail: writeMail(report, ask, stepsFor(report, point.id)) };
}

/** The time that the exports leave out: what is newer, where they end long ago, and else what is older. */
function askForTime({ sources, asOf }: Report, { older }: MailTemplate, point: PointId): readonly string[] {
  const old = findOldExports(sources, dayOfIso(asOf)).filter(({ kind }) => kind === KIND_OF_POINT[point]);
  if (old.length === 0) return older === undefined ? [] : [older];
  return old.map(({ files, day }) => `A newer export of ${files.join(', ')}, which ends on ${isoDay(day)}.`);
}

/** What the exports at hand leave out. */
function askForMore({ sources }: Report, { more }: MailTemplate, point: PointId): readonly string[] {
  const exports = sources.filter(({ kind }) => kind === KIND_OF_POINT[point]);
  return more.flatMap(({ text, without: field }) => {
    if (field === undefined) return [text];
    const lacking = exports.filter((source) => !saysSomething(source, field));
    return lacking.length === 0 ? [] : [[text, ...tellEmpty(lacking, field)].join(' ')];
  });
}

/** Share of records below which a field is as good as not there; our choice. */
const HARDLY_ANY = 0.05;

/** Older reports do not tell how many records fill a field. */
function saysSomething({ columns, fill }: ReportSource, field: string): boolean {
  return fill === undefined ? Object.hasOwn(columns, field) : (fill[field] ?? 0) >= HARDLY_ANY;
}

/** Columns named in one sentence. */
const MAX_COLUMNS = 3;

/** Who sent a column wants to know why it is asked for again: it holds nothing, or nothing that is understood. */
function tellEmpty(sources: readonly ReportSource[], field: string): string[] {
  const columns = sources.flatMap(({ file, columns }) => {
    const header = columns[field];
    return header === undefined ? [] : [`"${onOneLine(header)}" of ${file}`];
  });
  if (columns.length === 0) return [];
  const more = columns.length - MAX_COLUMNS;
  const named = more > 0 ? [...columns.slice(0, MAX_COLUMNS), `${formatUnit(more, 'count')} more`] : columns;
  return [`${joinNames(named)} ${columns.length === 1 ? 'tells' : 'tell'} it in hardly any row.`];
}

/** Line ends would be more headers, or more lines. */
const onOneLine = (text: string) => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();

function askForLists(report: Report): Ask[] {
  const has = (finding: string) => report.findings.some(({ id }) => id === finding);
  const wanted = [
    ...(has('not-split') ? (['capabilities'] as const) : []),
    ...(report.method.analyzers.some(({ id, status }) => id === 'kept-promises' && status !== 'measured')
      ? (['claims'] as const)
      : []),
    ...(report.riskAccounts === null ? (['risk-accounts'] as const) : []),
  ];
  return wanted.map((id): Ask => {
    const template: MailTemplate = LISTS[id];
    const ask = {
      ...{ id, title: template.subject, gain: null, missing: true, metrics: [] },
      ...addressOf(template),
      what: template.first,
      why: template.why,
    };
    return { ...ask, mail: writeMail(report, ask, []) };
  });
}

function addressOf({ to, subject, columns }: MailTemplate): Pick<Ask, 'to' | 'subject' | 'columns'> {
  return { to, subject, columns };
}

/** Where to click in the product that the last export came from. */
function stepsFor(report: Report, point: PointId): readonly string[] {
  const kind = KIND_OF_POINT[point];
  const vendors = report.sources.filter((source) => source.kind === kind).map(({ vendor }) => vendor);
  return REQUESTS.find((request) => request.kind === kind && vendors.includes(request.vendor))?.steps ?? [];
}

function writeMail(report: Report, ask: Omit<Ask, 'mail'>, steps: readonly string[]): string {
  const company = onOneLine(report.company);
  return [
    `To: ${ask.to}`,
    `Subject: ${company}: ${lowerStart(ask.subject)}`,
    '',
    'Hello,',
    '',
    `for the review of how customers see the product of ${company} I would like to have:`,
    '',
    ...ask.what.map((item, index) => `${index + 1}. ${item}`),
    '',
    `Columns worth having: ${ask.columns.join(', ')}.`,
    ...(steps.length === 0 ? [] : ['', 'Where to click:', ...steps.map((step, at) => `${at + 1}. ${step}`)]),
    '',
    `Why: ${ask.why}`,
    '',
    'Please send files as the product wrote them, unopened. They are read offline, and names, e-mail addresses and phone numbers are masked in everything that is written about them.',
    '',
    'Thank you!',
  ].join('\n');
}

const lowerStart = (text: string) => text.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (first) => first.toLowerCase());
