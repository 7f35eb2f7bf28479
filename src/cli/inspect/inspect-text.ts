import { formatUnit } from '../../lib/words/format-unit.ts';
import type { InspectedFile, InspectReport } from '../../model/inspect.ts';
import type { Profile } from '../../model/profile.ts';
import type { RenderOptions } from '../../model/reporter.ts';
import { countOf, joinWords, nameRecords } from '../../report/wording.ts';
import { printLines } from '../../reporters/terminal/ink.ts';
import { capitalise, drawHeading } from '../../reporters/terminal/section.ts';
import {
  cut,
  cutMiddle,
  EMPTY_LINE,
  type Line,
  padLine,
  paragraph,
  type Style,
  span,
} from '../../reporters/terminal/text.ts';
import { describeDialect } from './describe-dialect.ts';
import { drawColumns, isWrittenText } from './inspect-columns.ts';

export interface DrawOptions extends RenderOptions {
  readonly profiles: readonly Profile[];
  /** What the metrics are called, by id. */
  readonly metrics?: ReadonlyMap<string, string>;
}

const MAX_WIDTH = 100;
/** Less sure readings are worth a look. */
const SURE = 0.8;
/** Readings that hardly fit are no alternative. */
const RIVAL = 0.3;
/** Room of the words that begin the lines. */
const LABEL = 12;
const SHOWN_PROBLEMS = 5;
const SHOWN_HEADERS = 12;

/** What was found out about every file, for people: what needs them first. */
export function drawInspection({ files }: InspectReport, options: DrawOptions): string {
  const width = Math.min(MAX_WIDTH, options.width);
  const titles: Titles = {
    profiles: new Map(options.profiles.map(({ meta }) => [meta.id, meta.title])),
    metrics: options.metrics ?? new Map(),
  };
  const order = [isUnreadable, isUnknown, hasLosses, () => true];
  const rank = (file: InspectedFile) => order.findIndex((applies) => applies(file));
  const sorted = files
    .map((file, at) => ({ file, at }))
    .sort((a, b) => rank(a.file) - rank(b.file) || a.at - b.at);
  const lines = [
    ...drawSummary(files, width),
    ...sorted.flatMap(({ file }) => [EMPTY_LINE, ...drawFile(file, titles, width)]),
  ];
  return printLines(lines, options);
}

/** What ids are called. */
interface Titles {
  readonly profiles: ReadonlyMap<string, string>;
  readonly metrics: ReadonlyMap<string, string>;
}

/** That nobody knows a file is said once, not for its rows. */
const isDamage = ({ code }: InspectedFile['reasons'][number]) => code !== 'unrecognised-file';
const isUnreadable = ({ error }: InspectedFile) => error !== undefined;
const isUnknown = ({ kind }: InspectedFile) => kind === null;
const hasLosses = ({ reasons, badCells }: InspectedFile) => reasons.length + badCells.length > 0;

function drawSummary(files: readonly InspectedFile[], width: number): Line[] {
  const unreadable = files.filter(isUnreadable).length;
  const unknown = files.filter(isUnknown).length - unreadable;
  const known = files.length - unknown - unreadable;
  const parts = [
    `${countOf(files.length, 'table')}: ${formatUnit(known, 'count')} understood`,
    ...(unknown > 0 ? [`${formatUnit(unknown, 'count')} not known`] : []),
    ...(unreadable > 0 ? [`${formatUnit(unreadable, 'count')} not readable`] : []),
  ];
  return paragraph([span(' ')], `${joinWords(parts)}.`, { width, style: 'strong' });
}

function drawFile(file: InspectedFile, titles: Titles, width: number): Line[] {
  const aside = file.error !== undefined ? 'cannot be read' : file.kind === null ? 'not known' : file.kind;
  const head = drawHeading(cutMiddle(file.path, Math.max(20, width - aside.length - 8)), width, aside);
  if (file.error !== undefined) return [head, ...fact('Problem', file.error.reason, width, 'risk')];
  return [
    head,
    ...(file.next === null ? drawReading(file, titles.profiles, width) : drawUnknown(file, width)),
    ...fact('Written as', describeDialect(file), width),
    ...fact('Rows', describeRows(file), width),
    ...drawProblems('Left out', file.reasons.filter(isDamage), width),
    ...drawProblems('Bad cells', file.badCells, width),
    ...(file.kind === null ? [] : drawKnown(file, titles.metrics, width)),
  ];
}

function drawReading(file: InspectedFile, titles: ReadonlyMap<string, string>, width: number): Line[] {
  const { profile, confidence, runnerUp, why } = file;
  const title = titles.get(profile ?? '') ?? profile ?? '';
  const isRival = runnerUp !== null && runnerUp.confidence >= RIVAL;
  const next = isRival
    ? ` (next: ${titles.get(runnerUp.profile) ?? runnerUp.profile}, ${formatUnit(runnerUp.confidence, 'share')})`
    : '';
  const isSure = confidence >= SURE;
  return [
    ...fact(
      'Read as',
      `${title}, ${formatUnit(confidence, 'share')} sure${next}`,
      width,
      isSure ? 'strong' : 'caution',
    ),
    ...fact('Because', why, width),
  ];
}

function drawKnown(file: InspectedFile, metrics: Titles['metrics'], width: number): Line[] {
  return [
    ...fact('Dates', describeDates(file), width),
    ...drawColumns(file, width),
    ...file.notes.slice(0, SHOWN_PROBLEMS).flatMap((note) => fact('Note', note, width, 'caution')),
    ...drawMetrics(file, metrics, width),
  ];
}

function drawUnknown(file: InspectedFile, width: number): Line[] {
  const shown = file.header.slice(0, SHOWN_HEADERS).map((name) => cut(name.trim(), 24) || '(no name)');
  const more = file.header.length - shown.length;
  return [
    ...fact('Why', `${capitalise(file.why)}.`, width, 'caution'),
    ...(isWrittenText(file)
      ? []
      : fact('Its columns', `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`, width)),
    ...fact('Do this', file.next ?? '', width, 'strong'),
  ];
}

function describeRows(file: InspectedFile): string {
  const { rows, records, duplicates, blanks, rejects } = file.firstRows ?? file;
  const read = records ?? 0;
  const parts = [
    file.kind === null ? countOf(read, 'record') : nameRecords(read, file.kind),
    ...((duplicates ?? 0) > 0 ? [countOf(duplicates ?? 0, 'duplicate')] : []),
    ...((blanks ?? 0) > 0 ? [`${writeCount(blanks)} blank or footer`] : []),
    ...((rejects ?? 0) > 0 ? [`${writeCount(rejects)} left out`] : []),
  ];
  const sum = `${writeCount(rows)} = ${parts.join(' + ')}`;
  if (file.firstRows === null) return sum;
  const { rowsEstimated } = file.firstRows;
  const all = rowsEstimated === null ? '' : ` of about ${writeCount(rowsEstimated)}`;
  return `only the first ${writeCount(rows)}${all} were read (--full reads all): ${sum}`;
}

const writeCount = (count: number | null) => formatUnit(count ?? 0, 'count');

function describeDates({ dates: { from, to, order } }: InspectedFile): string {
  if (from === null || to === null) return 'none that say when something happened';
  const words = order === null ? '' : `, read as ${[...order].map((part) => PARTS[part] ?? part).join('/')}`;
  return `${from} to ${to}${words}`;
}

const PARTS: Readonly<Record<string, string>> = { d: 'day', m: 'month', y: 'year' };

function drawProblems(label: string, problems: InspectedFile['reasons'], width: number): Line[] {
  const shown = problems
    .slice(0, SHOWN_PROBLEMS)
    .flatMap(({ code, reason, column, count, line: at, raw }, index) => {
      const where = column === null ? `first in line ${at}` : `in "${column}", first in line ${at}`;
      const text = `${formatUnit(count, 'count')} x ${code} ${where}: ${reason} ${quoteRaw(raw)}`;
      return fact(index === 0 ? label : '', text, width, 'caution');
    });
  const more = problems.length - SHOWN_PROBLEMS;
  return more > 0
    ? [...shown, ...fact('', `and ${more} other reasons (--format json lists them)`, width)]
    : shown;
}

function quoteRaw(raw: string): string {
  return raw.trim() === '' ? '' : `(${cut(span(raw).text.trim(), 60)})`;
}

function drawMetrics(
  { metrics: { possible, missing } }: InspectedFile,
  titles: Titles['metrics'],
  width: number,
): Line[] {
  const measures = possible.map((id) => `${id} ${titles.get(id) ?? ''}`.trim());
  const why = new Map<string, string[]>();
  for (const one of missing) why.set(one.why, [...(why.get(one.why) ?? []), one.id]);
  return [
    ...fact('Measures', measures.length === 0 ? 'nothing by itself' : measures.join(', '), width, 'info'),
    ...[...why].flatMap(([reason, ids], at) =>
      fact(at === 0 ? 'Cannot' : '', `${ids.join(' ')}: ${reason}`, width),
    ),
  ];
}

/** A word and what it is about; empty texts are left out. */
function fact(label: string, text: string, width: number, style: Style = 'plain'): Line[] {
  if (text === '') return [];
  const first = padLine([span('   '), span(label, 'dim')], LABEL + 3);
  return paragraph(first, text, { width, style });
}
