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
import type { Conclusion } from '../../model/conclusion.ts';
import { defineAnalyzer } from '../../model/define.ts';
import type { Observation } from '../../model/signal.ts';
import { findComplaint, themesInUse } from './dislike.ts';

const meta: AnalyzerMeta<'reviews'> = {
  id: 'review-complaints',
  point: 'reviews',
  title: 'What reviewers dislike about the product',
  why: 'Whoever is asked for a dislike names something; what counts is whether it is the product.',
  version: 2,
  reads: ['reviews'],
  signals: ['intent', 'themes'],
  metrics: [
    {
      id: 'R4',
      title: 'Product complaints',
      definition:
        'Share of written reviews that name a defect, a missing capability or a pain of using the product as a dislike; "nothing" and the like are no complaint.',
      formula: 'reviews with such a complaint / reviews that were read',
      unit: 'share',
      kind: 'proportion',
      weight: 0.2,
      anchors: [0.1, 0.3, 0.7, 0.95],
      source: 'our choice',
    },
  ],
  statements: {
    R4: '{value|share} of {n|count} written reviews complain about the product itself',
    'product-complaints': '{share|share} of {n|count} written reviews complain about the product itself',
    ...SILENCE_STATEMENTS,
  },
};

const COLUMN = { complaints: 0, written: 1 } as const;

/** At most 4,096 clusters, 20 quotes and the theme dictionary. */
type State = {
  readonly clusters: ClusterState;
  readonly complaints: EvidenceState;
  readonly themes: TallyState;
  readonly silent: SilenceState;
};

export const analyzer = defineAnalyzer({ meta, map, merge, finish });

function map(batch: readonly Observation<'reviews'>[], ctx: MapContext): State {
  const ofProduct = themesInUse(ctx);
  const clusters = new ClusterTally(Object.keys(COLUMN).length);
  const complaints = new Proofs({ tone: -1, exact: true });
  const themes = new ThemeParts(ctx.themes);
  const silent = new SilenceTally();
  for (const observation of batch) {
    if (!silent.add(silenceOf(observation, 'lexicon'))) continue;
    const key = recordKey(observation);
    const cluster = reviewerCluster(observation.record, key);
    clusters.add(cluster, COLUMN.written);
    const span = findComplaint(observation, ofProduct);
    if (span === null) continue;
    clusters.add(cluster, COLUMN.complaints);
    complaints.add(observation, span, key, 0, doubtOf(observation.record));
    themes.add(observation.signals.themes);
  }
  return {
    clusters: clusters.toState(),
    complaints: complaints.toState(),
    themes: themes.toState(),
    silent: silent.toState(),
  };
}

function merge(a: State, b: State): State {
  return {
    clusters: mergeClusters(a.clusters, b.clusters),
    complaints: mergeEvidence(a.complaints, b.complaints),
    themes: mergeTallies(a.themes, b.themes),
    silent: mergeSilence(a.silent, b.silent),
  };
}

function finish({ clusters, complaints, themes, silent }: State, ctx: FinishContext): Conclusion {
  if (!ctx.present.includes('reviews')) return { kind: 'notApplicable', missing: ['reviews'] };
  const n = sumClusters(clusters, COLUMN.written);
  const x = sumClusters(clusters, COLUMN.complaints);
  const evidence = spreadEvidence(complaints);
  const caveats = tellSilence(silent);
  const data = {
    kind: 'proportion',
    clusters: pickColumns(clusters, COLUMN.complaints, COLUMN.written),
  } as const;
  const metrics = [{ id: 'R4', n, data, themes: unitsByTheme(themes), evidence, caveats }];
  if (n === 0) return { kind: 'measured', metrics, findings: [] };
  const finding = {
    key: 'product-complaints',
    id: 'product-complaints',
    facts: { share: x / n, x, n },
    severity: severityByAnchors(x, n, anchorsOf(meta.metrics, 'R4')),
    evidence,
  };
  return { kind: 'measured', metrics, findings: [finding] };
}
