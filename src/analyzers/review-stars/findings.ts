import type { Burst } from '../../lib/bursts.ts';
import { isoDay } from '../../lib/dates/days.ts';
import { spreadEvidence } from '../../lib/evidence/evidence.ts';
import { anchorsOf, severityAbove, severityByAnchors } from '../../lib/severity.ts';
import { newcombeInterval } from '../../lib/statistics/newcombe.ts';
import { shareChange } from '../../lib/statistics/share-change.ts';
import { sumTrend } from '../../lib/trend-rows.ts';
import type { AnalyzerFinding, Metric } from '../../model/conclusion.ts';
import { meanOf, polarisationOf, type Ratings, ratingsOf } from './describe.ts';
import { MISMATCH_FLOOR, meta } from './meta.ts';
import type { State } from './state.ts';

/** Reviews, on each side where there are two, below which nothing is told. */
const MIN_COMPARED = 5;

export function describeAll(state: State, trend: Metric, bursts: readonly Burst[]): AnalyzerFinding[] {
  return [
    ...describeRatings(state),
    ...describeTrend(trend),
    ...describeSources(state),
    ...bursts.map((burst) => describeBurst(burst, state)),
    ...describeContradictions(state),
  ];
}

function describeRatings(state: State): AnalyzerFinding[] {
  const ratings = ratingsOf(state);
  const { detractors, rated } = ratings;
  if (rated < MIN_COMPARED) return [];
  const evidence = spreadEvidence(state.detractors);
  return [
    {
      key: 'detractors',
      id: 'detractors',
      facts: { share: detractors / rated, n: rated },
      severity: severityByAnchors(detractors, rated, anchorsOf(meta.metrics, 'R1')),
      evidence,
    },
    {
      key: 'rating-split',
      id: 'rating-split',
      facts: { camps: describeCamps(ratings), mean: meanOf(ratings), polarisation: polarisationOf(ratings) },
      severity: 'info',
      evidence,
    },
  ];
}

/** In one phrase: .15 is still a healthy histogram, .43 a product people are split about. */
function describeCamps(ratings: Ratings): string {
  const polarisation = polarisationOf(ratings) ?? 0;
  if (polarisation < 0.15) return 'Reviewers agree';
  return polarisation < 0.3 ? 'Reviewers mostly agree' : 'Reviewers fall into two camps';
}

function describeTrend({ n, data, evidence }: Metric): AnalyzerFinding[] {
  if (n < MIN_COMPARED) return [];
  const { recent, previous } = sumTrend(data.clusters);
  const change = shareChange(recent, previous);
  const [lo, hi] = change.interval;
  return [
    {
      key: 'detractor-trend',
      id: lo > 0 || hi < 0 ? 'detractor-change' : 'detractor-steady',
      facts: { recent: change.recent, previous: change.previous, lo, hi },
      severity: lo > 0 ? 'risk' : 'info',
      evidence,
    },
  ];
}

/** Newcombe's interval of a difference of shares; a caution when it leaves out zero. */
function describeSources(state: State): AnalyzerFinding[] {
  const own = ratingsOf(state, 'organic');
  const asked = ratingsOf(state, 'invited', 'incentivised');
  if (own.rated < MIN_COMPARED || asked.rated < MIN_COMPARED) return [];
  const organic = own.detractors / own.rated;
  const solicited = asked.detractors / asked.rated;
  const difference = organic - solicited;
  const [lo, hi] = newcombeInterval(
    { x: own.detractors, n: own.rated },
    { x: asked.detractors, n: asked.rated },
  );
  return [
    {
      key: 'source-difference',
      id: 'source-difference',
      facts: { organic, solicited, difference, lo, hi },
      severity: lo > 0 || hi < 0 ? 'caution' : 'info',
      evidence: spreadEvidence(state.detractors),
    },
  ];
}

function describeBurst({ from, to, reviews, usual }: Burst, { arrived }: State): AnalyzerFinding {
  const shown = arrived.filter(({ day }) => day >= from && day <= to).map(({ item }) => item);
  return {
    key: `review-burst:${isoDay(from)}`,
    id: 'review-burst',
    facts: { from, to, reviews, times: reviews / usual },
    severity: 'caution',
    evidence: spreadEvidence({ total: reviews, shown }),
  };
}

function describeContradictions({ fans, contradictions, contradicted }: State): AnalyzerFinding[] {
  if (fans < MIN_COMPARED) return [];
  const share = contradictions / fans;
  const severity = severityAbove(contradictions, fans, MISMATCH_FLOOR);
  return [
    {
      key: 'text-contradicts-stars',
      id: share > MISMATCH_FLOOR ? 'text-contradicts-stars' : 'text-agrees-with-stars',
      facts: { share, n: fans, floor: MISMATCH_FLOOR, excess: Math.max(0, share - MISMATCH_FLOOR) },
      // A loud contradiction is a reason to read the texts, not a verdict on the product.
      severity: severity === 'risk' ? 'caution' : 'info',
      evidence: spreadEvidence(contradicted),
    },
  ];
}
