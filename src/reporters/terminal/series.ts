import { formatRange, formatUnit } from '../../lib/words/format-unit.ts';
import { say, translate } from '../../lib/words/say.ts';
import { unitOf } from '../../lib/words/unit-of.ts';
import type { ReportTable } from '../../model/report.ts';
import { drawHeading } from './section.ts';
import { cut, type Line, line, padLine, span, textWidth } from './text.ts';

const BARS = '▁▂▃▄▅▆▇█';
/** Fewer periods are read more easily as a table. */
const MIN_PERIODS = 13;
const MAX_TITLE = 24;

/** Whether the table tells how counts went over time. */
export function isSeries({ columns, rows }: ReportTable): boolean {
  const [first, ...others] = columns;
  return rows.length >= MIN_PERIODS && first?.unit === 'day' && others.every(({ unit }) => unit === 'count');
}

/** Under its heading a line of bars per count, each from zero to its own maximum, with the least and the most in numbers. */
export function drawSeries({ title, columns, rows }: ReportTable, width: number): Line[] {
  const day = (at: number) => formatUnit(rows.at(at)?.[0] ?? null, unitOf('day'));
  const series = columns.slice(1).map((column, index) => {
    const counts = rows.map((row) => asCount(row[index + 1]));
    return {
      name: cut(span(translate(column.title)).text, MAX_TITLE),
      counts,
      range: formatRange(rangeOf(counts), 'count'),
    };
  });
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(textWidth));
  const names = widest(series.map(({ name }) => name));
  const ranges = widest(series.map(({ range }) => range));
  const step = Math.ceil(rows.length / Math.max(4, width - names - ranges - 6));
  const drawn = series.map(
    ({ name, counts, range }): Line => [
      span(' '),
      ...padLine([span(name)], names + 2),
      ...padLine([span(range)], ranges, 'right'),
      span('  '),
      span(drawBars(counts, step), 'info'),
    ],
  );
  const unit = step === 1 ? '' : say(', {step} a bar', { step });
  const aside = `${say('{lo} to {hi}', { lo: day(0), hi: day(-1) })}${unit}`;
  const fits = textWidth(title) + textWidth(aside) + 6 <= width;
  return [
    drawHeading(title, width, fits ? aside : ''),
    ...drawn,
    ...(fits ? [] : [line(` ${aside}`, 'dim')]),
  ];
}

const rangeOf = (counts: readonly number[]): [number, number] => [Math.min(...counts), Math.max(...counts)];
const asCount = (fact: string | number | null | undefined) =>
  typeof fact === 'number' ? Math.max(0, fact) : 0;

/** A bar for so many periods each. */
function drawBars(counts: readonly number[], step: number): string {
  const sums = Array.from({ length: Math.ceil(counts.length / step) }, (_, at) =>
    counts.slice(at * step, (at + 1) * step).reduce((sum, count) => sum + count, 0),
  );
  const most = Math.max(1, ...sums);
  return sums.map((sum) => BARS.charAt(Math.round((sum / most) * (BARS.length - 1)))).join('');
}
