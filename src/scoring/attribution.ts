import { compareBy } from '../lib/stable-order.ts';
import type { MetricInput, Score } from '../model/score.ts';

/** What one theme costs: its share of the points of every metric that is about it. */
export interface ThemeCost {
  readonly theme: string;
  readonly points: number;
  /** Metrics it costs points through, dearest first. */
  readonly metrics: readonly { readonly id: string; readonly points: number }[];
}

/** The score divided by what it is about. All parts add up to it. */
export interface Attribution {
  /** Dearest first. */
  readonly themes: readonly ThemeCost[];
  /** Points of records that complain and name no theme. */
  readonly unnamed: number;
  /** Points of metrics that are not about themes, such as trends, and of all that is missing. */
  readonly general: number;
}

/**
 * Divides the contribution of every metric among the themes of its numerator, in proportion to their units
 * (Aumann and Shapley: cost shares that add up). The empty theme stands for units without one.
 */
export function attributeThemes(score: Score, inputs: readonly MetricInput[]): Attribution {
  const measured = new Map(inputs.map(({ spec, metric }) => [spec.id, metric]));
  const costs = new Map<string, { readonly id: string; readonly points: number }[]>();
  let general = score.value;
  for (const { spec, status, contribution } of score.metrics) {
    const shares = status === 'measured' ? sharesOf(measured.get(spec.id)?.themes ?? []) : [];
    if (shares.length > 0) general -= contribution;
    for (const [theme, share] of shares) {
      const own = costs.get(theme) ?? [];
      own.push({ id: spec.id, points: share * contribution });
      costs.set(theme, own);
    }
  }
  const themes = [...costs]
    .map(([theme, metrics]) => ({ theme, points: sumPoints(metrics), metrics: metrics.sort(dearest) }))
    .sort(
      compareBy(
        ({ points }) => -points,
        ({ theme }) => theme,
      ),
    );
  return {
    themes: themes.filter(({ theme, points }) => theme !== '' && points > 0),
    unnamed: themes.find(({ theme }) => theme === '')?.points ?? 0,
    general,
  };
}

const dearest = compareBy<{ readonly id: string; readonly points: number }>(
  ({ points }) => -points,
  ({ id }) => id,
);

/** Counts come from plug-ins too: what is no finite, positive number counts as none. */
function sharesOf(themes: readonly (readonly [theme: string, units: number])[]): [string, number][] {
  const sound = themes.filter(([, units]) => units > 0 && Number.isFinite(units));
  const total = sound.reduce((sum, [, units]) => sum + units, 0);
  return sound.map(([theme, units]) => [theme, units / total]);
}

function sumPoints(parts: readonly { readonly points: number }[]): number {
  return parts.reduce((sum, { points }) => sum + points, 0);
}
