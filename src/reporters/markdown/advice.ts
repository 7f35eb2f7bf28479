import { audienceTitle, influenceTable, leversTable, trackTitle } from '../../lib/advice-tables.ts';
import { say, translate } from '../../lib/words/say.ts';
import type { GuideQuestion } from '../../model/advice.ts';
import type { Report } from '../../model/report.ts';
import { drawDetails, drawHeading, drawList, drawTable, text } from './blocks.ts';
import { drawReportTable } from './tables.ts';

/** The report on one page, each sentence with the ids that explain it. */
export function drawStory({ story = [] }: Report): string[] {
  if (story.length === 0) return [];
  return [
    drawHeading('On one page'),
    drawTable(
      ['What', 'Told', 'Rests on'],
      story.map(({ label, text: told, basis }) => [`**${text(label)}**`, text(told), writeIds(basis)]),
    ),
    `*${say('Derived by rule; `bruise explain` takes what a sentence rests on.')}*`,
  ];
}

/** Ids behind a sentence; the JSON report holds all. */
const MAX_IDS = 4;

const writeIds = (basis: readonly string[]) => text(basis.slice(0, MAX_IDS).join(', '));

const drawIds = (basis: readonly string[]) => (basis.length === 0 ? '' : `<sub>${writeIds(basis)}</sub>`);

export function drawPlan({ plan }: Report): string[] {
  if (plan === undefined || plan.items.length === 0) return [];
  const tracks = [...new Set(plan.items.map(({ track }) => track))];
  return [
    drawHeading('The first 90 days'),
    text(plan.note),
    ...tracks.flatMap((track) => [
      `**${trackTitle(track)}**`,
      drawList(
        plan.items
          .filter((item) => item.track === track)
          .map(({ days, owner, action, why, beforeSigning, basis }) => {
            const mark = beforeSigning ? ` *${translate('before signing')}*` : '';
            return `${text(days)}, ${text(owner)}${mark}: ${text(action)}. ${text(why)} ${drawIds(basis)}`;
          }),
      ),
    ]),
  ];
}

/** Who is asked what, audience by audience. */
export function drawGuide({ guide = [] }: Report): string[] {
  if (guide.length === 0) return [];
  const audiences = [...new Set(guide.map(({ to }) => to))];
  return [
    drawDetails(
      say('Interview guide'),
      audiences.flatMap((to) => [`**${audienceTitle(to)}**`, drawQuestions(guide, to)]),
    ),
  ];
}

function drawQuestions(guide: readonly GuideQuestion[], to: GuideQuestion['to']): string {
  const own = guide.filter((one) => one.to === to);
  return drawList(
    own.map(({ question, why, basis }) => `${text(question)} *${text(why)}* ${drawIds(basis)}`),
    true,
  );
}

export function drawLevers({ levers, influence }: Report): string[] {
  return [
    ...(levers === undefined || levers.rows.length === 0
      ? []
      : [drawReportTable(leversTable(levers)), text(levers.note)]),
    ...(influence === undefined || influence.rows.length === 0
      ? []
      : [drawReportTable(influenceTable(influence)), text(influence.note)]),
  ];
}
