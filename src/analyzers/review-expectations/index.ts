import { type EvidenceState, mergeEvidence, spreadEvidence } from '../../lib/evidence/evidence.ts';
import { Proofs } from '../../lib/evidence/proofs.ts';
import { recordKey } from '../../lib/evidence/record-key.ts';
import { doubtOf, reviewerCluster } from '../../lib/evidence/reviewer.ts';
import { anchorsOf, severityByAnchors } from '../../lib/severity.ts';
import { pickColumns } from '../../lib/states/cluster-rows.ts';
import { type ClusterState, ClusterTally, mergeClusters, sumClusters } from '../../lib/states/clusters.ts';
import {
  mergeSilence,
  SILENCE_STATEMENTS,
  type SilenceState,
  SilenceTally,
  silenceOf,
  tellSilence,
} from '../../lib/states/silence.ts';
import { mergeTallies, type TallyState } from '../../lib/states/tally.ts';
import { ThemeParts, unitsByTheme } from '../../lib/theme-parts.ts';
import type { AnalyzerMeta, FinishContext, MapContext } from '../../model/analyzer.ts';
import type { AnalyzerFinding, Conclusion } from '../../model/conclusion.ts';
import { defineAnalyzer } from '../../model/define.ts';
import type { Observation } from '../../model/signal.ts';

const meta: AnalyzerMeta<'reviews'> = {
  id: 'review-expectations',
  point: 'reviews',
  title: 'Expectations that were not met',
  why: 'Disappointment is measured from what was promised, not from what was delivered.',
  version: 2,
  reads: ['reviews'],
  signals: ['expectation', 'themes'],
  metrics: [
    {
      id: 'R3',
      title: 'Expectation gap',
      definition: 'Share of written reviews that say an expectation or a promise was not met.',
      formula: 'reviews with at least one such phrase / reviews that were read',
      unit: 'share',
      kind: 'proportion',
      weight: 0.2,
      anchors: [0, 0.05, 0.2, 0.4],
      source: 'our choice',
    },
  ],
  statements: {
    R3: '{value|share} of {n|count} written reviews say that an expectation was not met',
    'expectations-missed': '{share|share} of {n|count} written reviews say that an expectation was not met',
    'expectations-exceeded': '{share|share} of {n|count} written reviews say that expectations were exceeded',
    ...SILENCE_STATEMENTS,
  },
};

const COLUMN = { missed: 0, written: 1, exceeded: 2 } as const;

/** At most 4,096 clusters, twice 20 quotes and the theme dictionary. */
type State = {
  readonly clusters: ClusterState;
  readonly missed: EvidenceState;
  readonly exceeded: EvidenceState;
  readonly themes: TallyState;
  readonly silent: SilenceState;
};

export const analyzer = defineAnalyzer({ meta, map, merge, finish });

function map(batch: readonly Observation<'reviews'>[], ctx: MapContext): State {
  const clusters = new ClusterTally(Object.keys(COLUMN).length);
  const missed = new Proofs({ tone: -1, exact: true });
  const exceeded = new Proofs({ tone: 1, exact: true });
  const themes = new ThemeParts(ctx.themes);
  const silent = new SilenceTally();
  for (const observation of batch) {
    if (!silent.add(silenceOf(observation, 'english'))) continue;
    const key = recordKey(observation);
    const cluster = reviewerCluster(observation.record, key);
    clusters.add(cluster, COLUMN.written);
    const { negative = [], positive = [] } = observation.signals.expectation ?? {};
    const [gap] = negative;
    const [delight] = positive;
    if (gap !== undefined) {
      clusters.add(cluster, COLUMN.missed);
      missed.add(observation, gap, key, 0, doubtOf(observation.record));
      themes.add(observation.signals.themes);
    }
    if (delight !== undefined) {
      clusters.add(cluster, COLUMN.exceeded);
      exceeded.add(observation, delight, key);
    }
  }
  return {
    clusters: clusters.toState(),
    missed: missed.toState(),
    exceeded: exceeded.toState(),
    themes: themes.toState(),
    silent: silent.toState(),
  };
}

function merge(a: State, b: State): State {
  return {
    clusters: mergeClusters(a.clusters, b.clusters),
    missed: mergeEvidence(a.missed, b.missed),
    exceeded: mergeEvidence(a.exceeded, b.exceeded),
    themes: mergeTallies(a.themes, b.themes),
    silent: mergeSilence(a.silent, b.silent),
  };
}

function finish({ clusters, ...read }: State, ctx: FinishContext): Conclusion {
  if (!ctx.present.includes('reviews')) return { kind: 'notApplicable', missing: ['reviews'] };
  const missed = spreadEvidence(read.missed);
  const exceeded = spreadEvidence(read.exceeded);
  const n = sumClusters(clusters, COLUMN.written);
  const caveats = tellSilence(read.silent);
  const data = {
    kind: 'proportion',
    clusters: pickColumns(clusters, COLUMN.missed, COLUMN.written),
  } as const;
  const metrics = [{ id: 'R3', n, data, themes: unitsByTheme(read.themes), evidence: missed, caveats }];
  if (n === 0) return { kind: 'measured', metrics, findings: [] };
  const x = sumClusters(clusters, COLUMN.missed);
  const met = sumClusters(clusters, COLUMN.exceeded);
  const findings: AnalyzerFinding[] = [
    {
      key: 'expectations-missed',
      id: 'expectations-missed',
      facts: { share: x / n, x, n },
      severity: severityByAnchors(x, n, anchorsOf(meta.metrics, 'R3')),
      evidence: missed,
    },
    {
      key: 'expectations-exceeded',
      id: 'expectations-exceeded',
      facts: { share: met / n, x: met, n },
      severity: 'info',
      evidence: exceeded,
    },
  ];
  return { kind: 'measured', metrics, findings };
}
