import { leversTable, trackTitle } from '../../lib/advice-tables.ts';
import { say, translate } from '../../lib/words/say.ts';
import type { Influence, PlanItem } from '../../model/advice.ts';
import type { Report } from '../../model/report.ts';
import { drawHeading, indentLines } from './section.ts';
import { shapeTable } from './shape.ts';
import { drawTable } from './table.ts';
import { EMPTY_LINE, type Line, line, padLine, paragraph, span, textWidth } from './text.ts';

/** Columns of the label before a line of the story. */
const LABEL = 18;
const NARROW = 60;

/** The report on one page, in sentences; each names what `bruise explain` explains it by. */
export function drawStory({ story = [] }: Report, width: number): Line[] {
  if (story.length === 0) return [];
  return [
    EMPTY_LINE,
    drawHeading('On one page', width, width < NARROW ? '' : 'derived by rule; bruise explain [id]'),
    ...story.flatMap(({ label, text, basis, part }) => {
      const isWide = width >= NARROW;
      const style = part === 'start' ? 'strong' : 'plain';
      const named = span(label, part === 'question' ? 'dim' : 'strong');
      const ids = ` [${basis.slice(0, MAX_IDS).join(', ')}]`;
      const fits = isWide && textWidth(label) < LABEL - 1;
      const first = fits ? padLine([span(' '), named], LABEL) : padLine([span(' ')], isWide ? LABEL : 3);
      const drawn = paragraph(first, `${text}${ids}`, { width, style });
      return fits ? drawn : [[span(' '), named], ...drawn];
    }),
  ];
}

/** Ids behind a sentence; the JSON report holds all. */
const MAX_IDS = 3;

/** What the points are about, and whether they hang on one customer. */
export function drawLevers(report: Report, width: number): Line[] {
  const { levers, influence } = report;
  const table = levers === undefined ? null : leversTable(levers);
  const [first] = influence?.rows ?? [];
  return [
    ...(table === null || table.rows.length < 3 ? [] : drawLeverTable(table, levers?.note ?? '', width)),
    ...(first === undefined
      ? []
      : [
          EMPTY_LINE,
          drawHeading('Does it hang on one customer?', width),
          ...paragraph([span(' ')], tellInfluence(first, report), { width }),
        ]),
  ];
}

/** Less than this a score does not move as it is printed. */
const PRINTED = 0.05;

/** @param first the customer that moves the score most */
function tellInfluence(first: Influence['rows'][number], { influence, score }: Report): string {
  const customers = influence?.rows.length ?? 0;
  if (Math.abs(first.change) < PRINTED)
    return say(
      'No. Without any one of the {customers|count} customers with the most records the score stays at {all|score}.',
      { customers, all: score.value },
    );
  return say(
    'Without {name|text} ({records|count} {records?record:records}) the score is {score|score}, not {all|score}: the most that one of the {customers|count} customers with the most records moves it. The JSON report lists them.',
    { name: first.name, records: first.records, score: first.score, all: score.value, customers },
  );
}

/** Pains shown. */
const SHOWN_PAINS = 8;

function drawLeverTable(table: ReturnType<typeof leversTable>, note: string, width: number): Line[] {
  const pains = table.rows.slice(0, -2);
  const shown = { ...table, rows: [...pains.slice(0, SHOWN_PAINS), ...table.rows.slice(-2)] };
  const { columns, rows } = shapeTable(shown, shown.rows.length, width - 2);
  const all = pains.length;
  const aside =
    all <= SHOWN_PAINS ? '' : say('{shown|count} of {all|count} pains', { shown: SHOWN_PAINS, all });
  return [
    EMPTY_LINE,
    drawHeading(table.title, width, aside),
    ...indentLines(drawTable(columns, rows, width - 2)),
    ...paragraph([span(' ')], note, { width, style: 'dim' }),
    ...paragraph([span(' ')], translate('What if a pain were gone: bruise what-if FILES --fix ID'), {
      width,
      style: 'dim',
    }),
  ];
}

/** The first 90 days, track by track. */
export function drawPlan({ plan }: Report, width: number): Line[] {
  if (plan === undefined || plan.items.length === 0) return [];
  const tracks = [...new Set(plan.items.map(({ track }) => track))];
  return [
    EMPTY_LINE,
    drawHeading('The first 90 days', width, width < NARROW ? '' : 'derived by rule'),
    ...tracks.flatMap((track) => [
      line(` ${trackTitle(track)}`, 'heading'),
      ...plan.items.filter((item) => item.track === track).flatMap((item) => drawItem(item, width)),
    ]),
    ...paragraph([span(' ')], plan.note, { width, style: 'dim' }),
  ];
}

const DAYS = 8;

function drawItem({ days, owner, action, why, beforeSigning, basis }: PlanItem, width: number): Line[] {
  const mark = beforeSigning ? ` (${translate('before signing')})` : '';
  const first = padLine([span(' '), span(days.replace('-', '–'), 'dim')], DAYS);
  const under = padLine([span(' ')], DAYS);
  return [
    ...paragraph(first, `${owner}${mark}: ${action}`, { width }),
    ...paragraph(under, `${why} [${basis.slice(0, MAX_IDS).join(', ')}]`, { width, style: 'dim' }),
  ];
}
