import type { Report, ReportPoint } from '../../model/report.ts';
import { type PointGap, pointGap } from '../point-gap.ts';
import { compareBy } from '../stable-order.ts';
import { spokenLanguage } from './language.ts';
import { say, translate } from './say.ts';

type Score = Report['score'];

/** Bands by grade, as they stand in a report's `band`. */
const BANDS: ReadonlyMap<string, string> = new Map([
  ['A', 'Trusted'],
  ['B', 'Scuffed'],
  ['C', 'Bruised'],
  ['D', 'Damaged'],
  ['E', 'Broken trust'],
]);
/** Rarer than this, another band is not worth a word. */
const WORTH_NAMING = 0.1;
const VERY_LIKELY = 0.8;
/** A longer explanation stands among the warnings only. */
const MAX_WHY = 120;

/**
 * The words every reporter puts beside the score: what hurts, how sure that is, and why it is not surer.
 * @returns two plain sentences, no line breaks
 */
export function writeHeadline(report: Report): string {
  const measured = report.points.filter((point) => point.status === 'measured');
  if (measured.length === 0)
    return `${say('Nothing could be measured, so the score is a neutral 50 and says nothing about the product')}${writeSilence(report)}.`;
  return `${writePain(report, measured)} ${writeCertainty(report.score)}${writeReason(report, measured)}.`;
}

/** Points that the measurements of a point lose: what stands in for those that are missing is nobody's loss. */
function measuredCost({ id, printed }: ReportPoint, { metrics }: Report): number {
  const own = metrics.filter(({ point }) => point === id);
  const measured = own.filter(({ status }) => status === 'measured');
  if (measured.length === own.length) return printed;
  return measured.reduce((sum, { contribution }) => sum + contribution, 0);
}

function writePain(report: Report, measured: readonly ReportPoint[]): string {
  const costs = measured.map((point) => ({ point, cost: measuredCost(point, report) }));
  const [{ point: first, cost } = {}, { point: second } = {}] = costs.sort(compareBy((one) => -one.cost));
  if (first === undefined) return '';
  if (second === undefined)
    return say('Only {point} could be measured; they cost {cost|score} points.', {
      point: nameOf(first),
      cost: cost ?? 0,
    });
  return say('{first} and {second} cost the most trust.', { first: first.title, second: nameOf(second) });
}

function chancesOf({ gradeProbabilities }: Score): readonly { name: string; chance: number }[] {
  return [...BANDS].map(([grade, name]) => ({ name, chance: gradeProbabilities[grade] ?? 0 }));
}

const chanceOfBand = (score: Score) => chancesOf(score).find(({ name }) => name === score.band)?.chance ?? 0;

/** The band and the next likely one, in words; the grade's probability stands beside the score. */
function writeCertainty(score: Score): string {
  const { band, grade } = score;
  if (grade === '?') return say('Too little is known for a grade');
  const chances = chancesOf(score);
  const own = chanceOfBand(score);
  const others = chances.filter(({ name }) => name !== band).sort(compareBy(({ chance }) => -chance));
  const other = others[0];
  const perhaps =
    other !== undefined && other.chance >= WORTH_NAMING
      ? say(', perhaps {band}', { band: translate(other.name) })
      : '';
  return `${translate(likelihood(own))} ${translate(band)}${perhaps}`;
}

function likelihood(chance: number): string {
  if (chance >= 0.95) return 'Almost certainly';
  if (chance >= VERY_LIKELY) return 'Very likely';
  return chance >= 0.5 ? 'Probably' : 'Possibly';
}

/** What is missing, else where there is least to go by. */
function writeReason(report: Report, measured: readonly ReportPoint[]): string {
  const { score } = report;
  const gaps = writeGaps(report);
  if (gaps !== '') return `${score.grade === '?' ? ':' : say(', though')} ${gaps}`;
  const thinnest = [...measured].sort(compareBy((point) => point.coverage))[0];
  if (thinnest === undefined) return '';
  if (chanceOfBand(score) >= VERY_LIKELY)
    return say(': the evidence covers {share|share} of the checklist', { share: score.coverage });
  return say(': the evidence is thinnest on {point}', { point: nameOf(thinnest) });
}

const pointsWith = (gap: PointGap, report: Report) =>
  report.points.filter((point) => pointGap(point, report) === gap);

const listNames = (points: readonly ReportPoint[], word: 'and' | 'or') =>
  points
    .map(nameOf)
    .join(', ')
    .replace(/, (?=[^,]*$)/, translate(` ${word} `));

/** What is not measured: for want of records, though there are records, or because nobody asked. */
function writeGaps(report: Report): string {
  const none = pointsWith('no-records', report);
  const silent = pointsWith('records-silent', report);
  const unasked = pointsWith('not-asked', report);
  return [
    ...(none.length === 0
      ? []
      : [say('there is no evidence on {points}', { points: listNames(none, 'or') })]),
    ...(silent.length === 0 ? [] : [tellSilent(silent)]),
    ...(unasked.length === 0
      ? []
      : [say('this run did not ask for {points}', { points: listNames(unasked, 'or') })]),
  ].join(', ');
}

function writeSilence(report: Report): string {
  const silent = pointsWith('records-silent', report);
  return silent.length === 0 ? '' : `: ${tellSilent(silent)}`;
}

const tellSilent = (points: readonly ReportPoint[]) =>
  `${say('{points} could not be measured', { points: listNames(points, 'and') })}${writeWhy(points)}`;

/** The first reason, where there is only one point to explain. */
function writeWhy([point, ...others]: readonly ReportPoint[]): string {
  const why = point?.note?.split('; ')[0] ?? '';
  return others.length > 0 || why === '' || why.length > MAX_WHY ? '' : ` (${why})`;
}

// Nouns keep their capital in German.
const nameOf = (point: ReportPoint) =>
  spokenLanguage().code === 'de' ? point.title : point.title.toLowerCase();
