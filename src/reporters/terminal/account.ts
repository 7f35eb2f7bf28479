import { formatUnit, NO_VALUE } from '../../lib/format-unit.ts';
import { compareBy } from '../../lib/stable-order.ts';
import type { Report } from '../../model/report.ts';
import { drawHeading, indentLines } from './section.ts';
import { drawTable } from './table.ts';
import { cut, EMPTY_LINE, type Line, line, paragraph, span } from './text.ts';

// The account of the audit itself: what was read, what was not, and how far to trust the result.

type Reject = Report['rejects'][number];

const SHOWN_REJECTS = 10;

/** Every file, and where each of its rows went. */
export function drawSources({ sources }: Report, width: number): Line[] {
  if (sources.length === 0) return [];
  const count = (value: number) => ({ text: formatUnit(value, 'count') });
  const table = drawTable(
    [
      { title: 'file', wraps: true },
      ...['rows', 'records', 'duplicates', 'blanks', 'rejects'].map((title) => ({
        title,
        align: 'right' as const,
      })),
    ],
    sources.map((source) => [
      { text: source.file, note: readAs(source) },
      count(source.rows),
      count(source.records),
      count(source.duplicates),
      count(source.blanks),
      count(source.rejects),
    ]),
    width - 2,
  );
  return [
    EMPTY_LINE,
    drawHeading('Sources', width),
    ...indentLines(table),
    ...paragraph([span(' ')], 'Rows = records + duplicates + blanks + rejects.', { width, style: 'dim' }),
  ];
}

function readAs({ kind, vendor }: Report['sources'][number]): string {
  if (kind === null) return 'not recognised, not used';
  return vendor === null ? kind : `${vendor} ${kind}`;
}

/** The first rejected rows, each reason once, and how many more there are. */
export function drawRejects({ rejects, sources }: Report, width: number): Line[] {
  if (rejects.length === 0) return [];
  const shown = rejects.slice(0, SHOWN_REJECTS);
  const counted = sources.reduce((sum, source) => sum + source.rejects, 0);
  const more = Math.max(rejects.length, counted) - shown.length;
  const explain = ({ source, column, reason, code }: Reject) =>
    `${source}${column === undefined ? '' : `, ${column}`}: ${reason} (${code})`;
  const rowWidth = Math.max(...shown.map(({ row }) => String(row).length));
  return [
    EMPTY_LINE,
    drawHeading('Rejected rows', width),
    ...shown.flatMap((reject, index) => {
      const before = shown[index - 1];
      const reason = explain(reject);
      const isNew = before === undefined || explain(before) !== reason;
      return [...(isNew ? paragraph([span(' ')], reason, { width }) : []), drawRaw(reject, rowWidth, width)];
    }),
    ...(more > 0 ? [line(` and ${formatUnit(more, 'count')} more`, 'dim')] : []),
  ];
}

function drawRaw({ row, raw }: Reject, rowWidth: number, width: number): Line {
  const label = `   row ${String(row).padStart(rowWidth)}  `;
  const words = span(raw).text.trim().replace(/ {2,}/g, ' ');
  return [span(label, 'dim'), span(cut(words, width - label.length), 'dim')];
}

export function drawWarnings({ warnings }: Report, width: number): Line[] {
  if (warnings.length === 0) return [];
  return [
    EMPTY_LINE,
    drawHeading('Before you rely on it', width),
    ...warnings.flatMap((warning) => paragraph([span(' ◆ ', 'caution')], warning, { width })),
  ];
}

/** What to ask for next: the evidence that could move the score furthest. */
export function drawMissing({ points, metrics }: Report, width: number): Line[] {
  const blind = points.filter((point) => point.status !== 'measured');
  const gaps = points
    .filter((point) => point.status === 'measured')
    .map((point) => ({ point, half: (point.weight * (point.interval[1] - point.interval[0])) / 2 }))
    .sort(
      compareBy(
        ({ half }) => -half,
        ({ point }) => point.id,
      ),
    );
  const lines = [
    ...blind.map(
      (point) =>
        `${point.title}: ${point.note ?? 'no evidence'}. It could move the score by up to ${formatUnit(point.weight * 50, 'score')} points either way.`,
    ),
    ...gaps.slice(0, 3).map(({ point, half }) => {
      const missing = metrics.filter((metric) => metric.point === point.id && metric.status === 'missing');
      const ids =
        missing.length === 0 ? '' : ` (${missing.map((metric) => metric.id).join(', ')} not measured)`;
      return `${point.title}: more evidence${ids} could move the score by about ${formatUnit(half, 'score')} points either way.`;
    }),
  ];
  if (lines.length === 0) return [];
  return [
    EMPTY_LINE,
    drawHeading('What to ask for next', width),
    ...lines.flatMap((text) => paragraph([span(' ')], text, { width })),
  ];
}

/** How to read the numbers and how to get them again. */
export function drawMethod(report: Report, width: number): Line[] {
  const { method, score } = report;
  const observed = score.observedOnly === null ? NO_VALUE : formatUnit(score.observedOnly, 'score');
  const grades = Object.keys(score.gradeProbabilities)
    .sort()
    .map((grade) => `${grade} ${formatUnit(score.gradeProbabilities[grade] ?? null, 'share')}`)
    .join(', ');
  const texts = [
    `Penalty: ${method.direction}. Trusted below 20, Scuffed below 35, Bruised below 50, Damaged below 65, then Broken trust.`,
    'A metric is scored 0, 20, 80 and 100 at its four anchors and in straight lines between. Points lost = weight × penalty; they add up to the score.',
    'The 90 % interval holds sampling and reporting error, not the choice of weights. The hard bounds are the score if everything unmeasured were perfect, or terrible. What is missing counts as a neutral 50.',
    `Score of what was measured alone: ${observed}. Grades: ${grades}.`,
    `bruise ${method.version}, policy ${method.policy}, ${formatUnit(method.draws, 'count')} draws, seed ${method.seed}. Runs are comparable when this is equal: ${method.fingerprint}`,
  ];
  return [
    EMPTY_LINE,
    drawHeading('How to read this', width),
    ...texts.flatMap((text) => paragraph([span(' ')], text, { width, style: 'dim' })),
  ];
}
