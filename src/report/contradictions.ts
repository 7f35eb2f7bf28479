import { formatUnit } from '../lib/words/format-unit.ts';
import type { Report } from '../model/report.ts';
import { bandOf } from '../scoring/compose.ts';
import { POLICY } from '../scoring/policy.ts';
import { DECIMALS } from './sums.ts';

/** Half of the last decimal of a rounded number. */
const ROUNDING = 0.5 * 10 ** -DECIMALS;
/** The same of the numbers as they are printed, with one decimal; a sum may be as far off, and the value too. */
const PRINTED = 0.1;

/** Where the numbers of a report cannot all be true: it was changed, or put together from two. */
export function findContradictions({ score, points, method }: Report): string[] {
  const { value, interval, bounds } = score;
  const said = `score.value is ${value}`;
  const sum = add(points.map(({ contribution }) => contribution));
  const printed = add(points.map((point) => point.printed));
  return [
    ...(value >= 0 && value <= 100 ? [] : [`${said}, and a penalty is 0 to 100`]),
    // Each contribution is rounded, and so is the value.
    ...(Math.abs(sum - value) <= ROUNDING * (points.length + 1)
      ? []
      : [`${said}, and the contributions of the points add up to ${formatUnit(sum, 'score')}`]),
    ...(Math.abs(printed - value) <= PRINTED
      ? []
      : [`${said}, and the printed points add up to ${formatUnit(printed, 'score')}`]),
    ...findUnordered({ interval, bounds }),
    ...(value >= bounds[0] - PRINTED && value <= bounds[1] + PRINTED
      ? []
      : [`${said}, outside of score.bounds ${bounds.join(' to ')}`]),
    // Another policy has other bands.
    ...(method.policy === POLICY.version ? findMisjudged(score) : []),
  ];
}

function findUnordered(pairs: Pick<Report['score'], 'interval' | 'bounds'>): string[] {
  return Object.entries(pairs)
    .filter(([, [lo, hi]]) => !(lo >= 0 && lo <= hi && hi <= 100))
    .map(([name, pair]) => `score.${name} ${pair.join(' to ')} is no range from 0 to 100`);
}

/** Band and grade, on either side of a limit that rounding may have crossed. */
function findMisjudged({ value, band, grade, cappedBy }: Report['score']): string[] {
  const bands = [bandOf(value - ROUNDING), bandOf(value + ROUNDING)];
  const grades = cappedBy.length > 0 ? [POLICY.cap.value.best] : bands.map((one) => one.grade);
  const is = `score.value ${value} is`;
  return [
    ...(bands.some(({ name }) => name === band) ? [] : [`${is} ${bands[0]?.name}, and score.band ${band}`]),
    ...(grade === '?' || grades.some((one) => one === grade)
      ? []
      : [`${is} grade ${grades[0]}, and score.grade ${grade}`]),
  ];
}

const add = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);
