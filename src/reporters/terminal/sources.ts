import { formatUnit, NO_VALUE } from '../../lib/words/format-unit.ts';
import { say, translate } from '../../lib/words/say.ts';
import type { Report, ReportSource } from '../../model/report.ts';
import { drawHeading, indentLines } from './section.ts';
import { type Cell, drawTable } from './table.ts';
import { cutMiddle, EMPTY_LINE, type Line, line, paragraph, span, textWidth } from './text.ts';

type Count = 'rows' | 'records' | 'duplicates' | 'blanks' | 'rejects';

/** Files listed; the sums are over all of them. */
const SHOWN = 12;
/** Wide enough for a column per way in which a row can get lost. */
const WIDE = 100;
/** Columns of a file's name that say which file it is. */
const MIN_NAME = 16;

/** Every file, what it was read as and how surely, and where its rows went. */
export function drawSources({ sources }: Report, width: number): Line[] {
  if (sources.length === 0) return [];
  // What was not understood must not be what is left out.
  const unknown = sources.filter(({ kind }) => kind === null);
  const ordered = [...unknown, ...sources.filter(({ kind }) => kind !== null)];
  const shown = ordered.length <= SHOWN + 1 ? ordered : ordered.slice(0, SHOWN);
  const more = ordered.length - shown.length;
  return [
    EMPTY_LINE,
    drawHeading('Sources', width),
    ...indentLines(drawFiles(shown, width - 2)),
    ...(more > 0 ? [line(` ${say('and {more|count} more {more?file:files}', { more })}`, 'dim')] : []),
    ...paragraph([span(' ')], say('In all {sum}.', { sum: writeSum(sources) }), { width, style: 'dim' }),
  ];
}

function drawFiles(sources: readonly ReportSource[], width: number): Line[] {
  const titles = ['read as', 'sure', ...(width + 2 < WIDE ? NARROW : DETAILED)];
  const rows = sources.map((source) => describe(source, width + 2 < WIDE));
  const others = titles.map((title, at) =>
    Math.max(textWidth(translate(title)), ...rows.map((row) => textWidth(span(row[at]?.text ?? '').text))),
  );
  const room = width - others.reduce((sum, own) => sum + own + 2, 0);
  return drawTable(
    [
      { title: 'file' },
      ...titles.map((title, at) => ({ title, align: at === 0 ? ('left' as const) : ('right' as const) })),
    ],
    sources.map(({ file, kind }, at) => [
      {
        text: cutMiddle(span(file).text, room < MIN_NAME ? width : room),
        style: kind === null ? 'caution' : 'plain',
      },
      ...(rows[at] ?? []),
    ]),
    width,
  );
}

const NARROW = ['rows', 'records', 'left out'];
const DETAILED = ['rows', 'records', 'duplicates', 'blanks', 'rejects'];

function describe(source: ReportSource, isNarrow: boolean): Cell[] {
  const { rows, records, duplicates, blanks, rejects } = source;
  const counts = isNarrow ? [rows, records, rows - records] : [rows, records, duplicates, blanks, rejects];
  return [
    source.kind === null
      ? { text: say('not recognised'), style: 'caution' }
      : { text: source.profile ?? source.kind },
    { text: source.kind === null ? NO_VALUE : formatUnit(source.confidence, 'share') },
    ...counts.map((count) => ({ text: formatUnit(count, 'count') })),
  ];
}

/** The account of all rows, which adds up. */
function writeSum(sources: readonly ReportSource[]): string {
  const sum = (count: Count) => sources.reduce((total, source) => total + source[count], 0);
  const parts = [
    say('{n|count} {n?record:records}', { n: sum('records') }),
    say('{n|count} {n?duplicate:duplicates}', { n: sum('duplicates') }),
    say('{n|count} {n?blank:blanks}', { n: sum('blanks') }),
    say('{n|count} {n?reject:rejects}', { n: sum('rejects') }),
  ];
  return `${say('{n|count} {n?row:rows}', { n: sum('rows') })} = ${parts.join(' + ')}`;
}
