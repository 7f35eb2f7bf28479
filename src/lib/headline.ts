import type { Report, ReportPoint } from '../model/report.ts';
import { formatUnit } from './format-unit.ts';
import { compareBy } from './stable-order.ts';

/**
 * The one sentence every reporter puts beside the score: what hurts, how sure we are, and why.
 * @returns plain words, no line breaks
 */
export function writeHeadline(report: Report): string {
  const measured = report.points
    .filter((point) => point.status === 'measured')
    .sort(compareBy((point) => -point.printed));
  const missing = report.points.filter((point) => point.status !== 'measured');
  if (measured.length === 0)
    return 'Nothing could be measured, so the score is a neutral 50 and says nothing about the product.';
  return `${writePain(measured)}; ${writeCertainty(report.score.interval)}, because ${writeReason(report, measured, missing)}.`;
}

function writePain(measured: readonly ReportPoint[]): string {
  const [first, second] = measured;
  if (first === undefined) return '';
  if (second === undefined) return `${first.title} cost ${formatUnit(first.printed, 'score')} points`;
  return `${first.title} and ${second.title.toLowerCase()} cost most`;
}

// An interval as wide as a band (15 points) still names the band or its neighbour.
function writeCertainty([lo, hi]: readonly [number, number]): string {
  const width = hi - lo;
  if (width <= 8) return 'we are quite sure';
  if (width <= 16) return 'we are fairly sure';
  return width <= 30 ? 'we are only roughly sure' : 'we are not sure';
}

function writeReason(
  report: Report,
  measured: readonly ReportPoint[],
  missing: readonly ReportPoint[],
): string {
  const covered = `the evidence covers ${formatUnit(report.score.coverage, 'share')} of the checklist`;
  if (missing.length > 0) {
    const names = missing.map((point) => point.title.toLowerCase());
    return `${covered} and has nothing on ${names.join(', ').replace(/, (?=[^,]*$)/, ' or ')}`;
  }
  const thinnest = [...measured].sort(compareBy((point) => point.coverage))[0];
  return thinnest === undefined ? covered : `${covered}, least on ${thinnest.title.toLowerCase()}`;
}
