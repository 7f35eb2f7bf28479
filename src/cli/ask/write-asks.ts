import { audienceTitle } from '../../lib/advice-tables.ts';
import { tellAsOf } from '../../lib/dates/as-of.ts';
import { escapeMarkdown } from '../../lib/escape/escape-markdown.ts';
import { formatUnit } from '../../lib/words/format-unit.ts';
import type { GuideQuestion } from '../../model/advice.ts';
import type { Report } from '../../model/report.ts';
import type { Ask } from './list-asks.ts';

/** What an ask is worth, in words. */
function tellGain({ gain, missing }: Ask): string {
  if (gain === null) return 'moves no points, but says what they are about';
  return `${missing ? 'up to' : 'about'} ±${formatUnit(gain, 'score')} points`;
}

/** For a terminal. */
export function writeText(report: Report, asks: readonly Ask[]): string {
  const guide = report.guide ?? [];
  return [
    `What to ask for next at ${report.company} (${tellAsOf(report)}), by how far it could move the score`,
    ...asks.flatMap((ask, at) => [
      '',
      `${at + 1}. ${ask.title}: ${tellGain(ask)}${ask.metrics.length === 0 ? '' : `; measures ${ask.metrics.join(', ')}`}`,
      '',
      ...ask.mail.split('\n').map((line) => (line === '' ? '' : `   ${line}`)),
    ]),
    ...(guide.length === 0 ? [] : ['', 'Interview guide, from the findings of this report']),
    ...audiencesOf(guide).flatMap((to) => [
      '',
      audienceTitle(to),
      ...guide
        .filter((one) => one.to === to)
        .flatMap(({ question, why, basis }, at) => [
          `  ${at + 1}. ${question}`,
          `     ${why} [${basis.join(', ')}]`,
        ]),
    ]),
    '',
  ].join('\n');
}

/** For a file; every text of the report is shown as it is. */
export function writeMarkdown(report: Report, asks: readonly Ask[]): string {
  const text = escapeMarkdown;
  const guide = report.guide ?? [];
  return [
    `# ${text(report.company)}: what to ask for next`,
    `By how far it could move the score of ${formatUnit(report.score.value, 'score')} (${tellAsOf(report)}).`,
    ...asks.flatMap((ask, at) => [
      `## ${at + 1}. ${text(ask.title)}: ${tellGain(ask)}`,
      ...(ask.metrics.length === 0 ? [] : [`Would measure ${ask.metrics.map(text).join(', ')}.`]),
      fence(ask.mail),
    ]),
    ...(guide.length === 0 ? [] : ['# Interview guide', 'Made by rule from the findings of this report.']),
    ...audiencesOf(guide).flatMap((to) => [
      `## ${audienceTitle(to)}`,
      guide
        .filter((one) => one.to === to)
        .map(
          ({ question, why, basis }, at) =>
            `${at + 1}. ${text(question)}\n   *${text(why)}* (${basis.map(text).join(', ')})`,
        )
        .join('\n'),
    ]),
    '',
  ].join('\n\n');
}

function audiencesOf(guide: readonly GuideQuestion[]): GuideQuestion['to'][] {
  return [...new Set(guide.map(({ to }) => to))];
}

/** A block that nothing in the text can end. */
function fence(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const marks = '`'.repeat(longest + 1);
  return `${marks}text\n${text}\n${marks}`;
}
