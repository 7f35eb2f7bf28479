import { type EvidenceState, mergeEvidence, spreadEvidence } from '../../lib/evidence/evidence.ts';
import { Proofs } from '../../lib/evidence/proofs.ts';
import { recordKey } from '../../lib/evidence/record-key.ts';
import { anchorsOf, severityByAnchors } from '../../lib/severity.ts';
import { pickColumns } from '../../lib/states/cluster-rows.ts';
import {
  type ClusterState,
  ClusterTally,
  clusterOf,
  mergeClusters,
  sumClusters,
} from '../../lib/states/clusters.ts';
import { mergeTallies, type TallyState } from '../../lib/states/tally.ts';
import { ThemeParts, unitsByTheme } from '../../lib/theme-parts.ts';
import { hasEnded } from '../../lib/ticket-end.ts';
import type { AnalyzerMeta, FinishContext, MapContext } from '../../model/analyzer.ts';
import type { AnalyzerFinding, Conclusion, Statement } from '../../model/conclusion.ts';
import { defineAnalyzer } from '../../model/define.ts';
import type { Observation } from '../../model/signal.ts';

const MIN_N = 5;

const meta: AnalyzerMeta<'tickets'> = {
  id: 'reopened-tickets',
  point: 'tickets',
  title: 'Reopened tickets',
  why: 'A ticket that comes back was closed for the statistics, not for the customer.',
  version: 3,
  reads: ['tickets'],
  signals: ['intent', 'themes'],
  metrics: [
    {
      id: 'T4',
      title: 'Reopen rate',
      definition: 'Share of tickets solved at least once that were reopened.',
      formula: 'reopened tickets / solved tickets with a reopen count',
      unit: 'share',
      kind: 'proportion',
      weight: 0.1,
      anchors: [0, 0.05, 0.12, 0.25],
      source:
        'Endsight 2022 (mean 3.1 % of 260 firms); trade glossaries: below 5 % strong, above 8 % systemic',
      reference: '3.1 % on average over 260 firms (Endsight 2022)',
      minN: MIN_N,
    },
  ],
  statements: {
    T4: '{value|share} of {n|count} solved tickets were reopened',
    'reopened-tickets': '{share|share} of {n|count} solved tickets were reopened',
    'reopens-partial': 'Left out, solved but without a reopen count: {unknown|count} of the tickets',
  },
};

const COLUMN = { reopened: 0, counted: 1, unknown: 2 } as const;

/** At most 4,096 clusters, 20 quotes and the theme dictionary. */
type State = {
  readonly clusters: ClusterState;
  readonly reopened: EvidenceState;
  readonly themes: TallyState;
};

export const analyzer = defineAnalyzer({ meta, map, merge, finish });

function map(batch: readonly Observation<'tickets'>[], ctx: MapContext): State {
  const clusters = new ClusterTally(Object.keys(COLUMN).length);
  const reopened = new Proofs({ tone: -1, floors: ctx.floors, name: 'reopened' });
  const themes = new ThemeParts(ctx.themes);
  for (const observation of batch) {
    const { record, signals } = observation;
    const cameBack = record.reopens !== null && record.reopens > 0;
    // Help desks clear the solving date of what is open again; it was solved all the same.
    if (!cameBack && !hasEnded(record)) continue;
    const key = recordKey(observation);
    const cluster = clusterOf(record.account, key);
    clusters.add(cluster, record.reopens === null ? COLUMN.unknown : COLUMN.counted);
    if (!cameBack) continue;
    clusters.add(cluster, COLUMN.reopened);
    reopened.add(observation, signals.intent?.span ?? null, key, record.reopens ?? 0);
    themes.add(signals.themes);
  }
  return { clusters: clusters.toState(), reopened: reopened.toState(), themes: themes.toState() };
}

function merge(a: State, b: State): State {
  return {
    clusters: mergeClusters(a.clusters, b.clusters),
    reopened: mergeEvidence(a.reopened, b.reopened),
    themes: mergeTallies(a.themes, b.themes),
  };
}

function finish({ clusters, reopened, themes }: State, ctx: FinishContext): Conclusion {
  if (!ctx.present.includes('tickets')) return { kind: 'notApplicable', missing: ['tickets'] };
  const n = sumClusters(clusters, COLUMN.counted);
  if (n === 0) {
    return { kind: 'insufficient', have: 0, need: MIN_N, what: 'solved tickets with a reopen count' };
  }
  const x = sumClusters(clusters, COLUMN.reopened);
  const unknown = sumClusters(clusters, COLUMN.unknown);
  const caveats: Statement[] = unknown > 0 ? [{ id: 'reopens-partial', facts: { unknown } }] : [];
  const data = {
    kind: 'proportion',
    clusters: pickColumns(clusters, COLUMN.reopened, COLUMN.counted),
  } as const;
  const evidence = spreadEvidence(reopened);
  const finding: AnalyzerFinding = {
    key: 'reopened-tickets',
    id: 'reopened-tickets',
    facts: { share: x / n, x, n },
    severity: severityByAnchors(x, n, anchorsOf(meta.metrics, 'T4')),
    evidence,
  };
  const metrics = [{ id: 'T4', n, data, themes: unitsByTheme(themes), evidence, caveats }];
  return { kind: 'measured', metrics, findings: n < MIN_N ? [] : [finding] };
}
