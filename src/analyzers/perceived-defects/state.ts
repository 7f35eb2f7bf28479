import { type EvidenceState, mergeEvidence } from '../../lib/evidence/evidence.ts';
import { Proofs } from '../../lib/evidence/proofs.ts';
import { recordKey } from '../../lib/evidence/record-key.ts';
import { type ClusterState, ClusterTally, clusterOf, mergeClusters } from '../../lib/states/clusters.ts';
import { mergeSilence, type SilenceState, SilenceTally, silenceOfRequest } from '../../lib/states/silence.ts';
import { mergeTallies, type TallyState } from '../../lib/states/tally.ts';
import { ThemeParts } from '../../lib/theme-parts.ts';
import type { MapContext } from '../../model/analyzer.ts';
import type { RequestClass } from '../../model/kinds.ts';
import type { Observation } from '../../model/signal.ts';

/** What is counted per account; the position in a cluster's counts. */
export const COLUMN = {
  /** Tickets that were read. */
  all: 0,
  perceived: 1,
  /** The customer's words do not show what the request is. */
  unclear: 2,
  /** Read or not. */
  withAccount: 3,
  /** The vendor set a class; the rest is counted among these only. */
  classified: 4,
  vendorDefect: 5,
  perceivedClassified: 6,
  notDefect: 7,
  hidden: 8,
} as const;

const WIDTH = Object.keys(COLUMN).length;

/** At most 4,096 clusters, twice 20 quotes and twice the theme dictionary. */
export type State = {
  readonly clusters: ClusterState;
  readonly perceived: EvidenceState;
  readonly hidden: EvidenceState;
  readonly themes: TallyState;
  readonly hiddenThemes: TallyState;
  readonly silent: SilenceState;
};

/** Among equally good words the urgent ones are shown first. */
const URGENCY = { urgent: 3, high: 2, normal: 1, low: 0 } as const;

/** A ticket that was not read says nothing. */
const SILENT = { label: 'other', span: null } as const;

export function map(batch: readonly Observation<'tickets'>[], ctx: MapContext): State {
  const clusters = new ClusterTally(WIDTH);
  const perceived = new Proofs({ tone: -1, floors: ctx.floors, name: 'perceived' });
  const hidden = new Proofs({ tone: -1, floors: ctx.floors, name: 'hidden' });
  const themes = new ThemeParts(ctx.themes);
  const hiddenThemes = new ThemeParts(ctx.themes);
  const silent = new SilenceTally();
  for (const observation of batch) {
    const { record, signals } = observation;
    const key = recordKey(observation);
    const cluster = clusterOf(record.account, key);
    const vendor = signals['vendor-class'] ?? null;
    const { label, span } = signals.intent ?? SILENT;
    if (record.account !== null) clusters.add(cluster, COLUMN.withAccount);
    if (!silent.add(silenceOfRequest(observation))) continue;
    clusters.add(cluster, COLUMN.all);
    if (label === 'other') clusters.add(cluster, COLUMN.unclear);
    if (vendor !== null) addClassified(clusters, cluster, { label, vendor });
    if (label === 'defect') clusters.add(cluster, COLUMN.perceived);
    if (label !== 'defect') continue;
    const weight = record.priority === null ? 0 : URGENCY[record.priority];
    perceived.add(observation, span, key, weight);
    themes.add(signals.themes);
    if (vendor === null || vendor === 'defect') continue;
    hidden.add(observation, span, key, weight);
    hiddenThemes.add(signals.themes);
  }
  return {
    clusters: clusters.toState(),
    perceived: perceived.toState(),
    hidden: hidden.toState(),
    themes: themes.toState(),
    hiddenThemes: hiddenThemes.toState(),
    silent: silent.toState(),
  };
}

/** What a ticket counts for that both sides gave a class. */
function addClassified(
  clusters: ClusterTally,
  cluster: number,
  { label, vendor }: { readonly label: RequestClass; readonly vendor: RequestClass },
): void {
  clusters.add(cluster, COLUMN.classified);
  clusters.add(cluster, vendor === 'defect' ? COLUMN.vendorDefect : COLUMN.notDefect);
  if (label !== 'defect') return;
  clusters.add(cluster, COLUMN.perceivedClassified);
  if (vendor !== 'defect') clusters.add(cluster, COLUMN.hidden);
}

export function merge(a: State, b: State): State {
  return {
    clusters: mergeClusters(a.clusters, b.clusters),
    perceived: mergeEvidence(a.perceived, b.perceived),
    hidden: mergeEvidence(a.hidden, b.hidden),
    themes: mergeTallies(a.themes, b.themes),
    hiddenThemes: mergeTallies(a.hiddenThemes, b.hiddenThemes),
    silent: mergeSilence(a.silent, b.silent),
  };
}
