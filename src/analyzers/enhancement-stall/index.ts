import { recordKey } from '../../lib/evidence/record-key.ts';
import { anchorsOf, MIN_TOLD, severityByAnchors } from '../../lib/severity.ts';
import { clusterOf } from '../../lib/states/clusters.ts';
import { survivalEvents } from '../../lib/states/durations.ts';
import { mergeTallies, type TallyState } from '../../lib/states/tally.ts';
import {
  concludeWaiting,
  mergeWaiting,
  WAITING_STATEMENTS,
  type WaitingState,
  WaitingTally,
} from '../../lib/states/waiting.ts';
import { cumulativeIncidence } from '../../lib/statistics/survival.ts';
import { ThemeParts, unitsByTheme } from '../../lib/theme-parts.ts';
import { endsLate, hasEnded } from '../../lib/ticket-end.ts';
import type { AnalyzerMeta, FinishContext, MapContext } from '../../model/analyzer.ts';
import type { Conclusion } from '../../model/conclusion.ts';
import { defineAnalyzer } from '../../model/define.ts';
import type { RecordOf } from '../../model/record.ts';
import type { Observation, Signals } from '../../model/signal.ts';

/** Days within which a wish should get an answer. */
const HORIZON = 180;

const LIMITS = { horizon: HORIZON, buckets: 32 } as const;

const meta: AnalyzerMeta<'tickets'> = {
  id: 'enhancement-stall',
  point: 'tickets',
  title: 'Enhancement requests without an answer',
  why: 'Customers forgive a reasoned no; they do not forgive silence.',
  version: 4,
  reads: ['tickets'],
  signals: ['intent', 'vendor-class', 'themes'],
  metrics: [
    {
      id: 'T5',
      title: 'Enhancement stall',
      definition:
        'Share of enhancement requests without any decision (shipped, planned, declined or closed) after 180 days; younger ones count for as long as they have been waiting.',
      formula: '1 - cumulative incidence of a decision at 180 days (Aalen-Johansen)',
      unit: 'share',
      kind: 'incidence',
      weight: 0.1,
      anchors: [0.1, 0.4, 0.8, 1],
      source: 'our choice',
    },
  ],
  statements: {
    T5: '{value|share} of {n|count} wishes have no answer after 180 days',
    'enhancement-stall': '{share|share} of {n|count} wishes have no answer after {horizon|days}',
    ...WAITING_STATEMENTS,
  },
};

/** Bounded by 4,096 counts or twice 32 clusters of 182 days, 20 quotes per list, and the theme dictionary. */
type State = { readonly waiting: WaitingState; readonly themes: TallyState };

export const analyzer = defineAnalyzer({ meta, map, merge, finish });

function map(batch: readonly Observation<'tickets'>[], ctx: MapContext): State {
  const waiting = new WaitingTally(LIMITS, ctx.floors);
  const themes = new ThemeParts(ctx.themes);
  for (const observation of batch) {
    const { record, signals } = observation;
    if (!isWish(signals)) continue;
    const cluster = clusterOf(record.account, recordKey(observation));
    const span = signals.intent?.label === 'enhancement' ? signals.intent.span : null;
    const event = isDecided(record) ? 1 : 0;
    waiting.add(observation, cluster, { event, span });
    if (event === 0 || endsLate(record, HORIZON)) themes.add(signals.themes);
  }
  return { waiting: waiting.toState(), themes: themes.toState() };
}

function merge(a: State, b: State): State {
  return {
    waiting: mergeWaiting(a.waiting, b.waiting, LIMITS),
    themes: mergeTallies(a.themes, b.themes),
  };
}

function finish({ waiting, themes }: State, ctx: FinishContext): Conclusion {
  if (!ctx.present.includes('tickets')) return { kind: 'notApplicable', missing: ['tickets'] };
  const { rows, n, decided, evidence, caveats } = concludeWaiting(waiting, LIMITS, ctx.asOfDay);
  const data = { kind: 'incidence', horizon: HORIZON, clusters: rows } as const;
  const metrics = [{ id: 'T5', n, data, themes: unitsByTheme(themes), evidence, caveats }];
  if (decided < MIN_TOLD) return { kind: 'measured', metrics, findings: [] };
  const share = 1 - cumulativeIncidence(survivalEvents(rows), HORIZON);
  const finding = {
    key: 'enhancement-stall',
    id: 'enhancement-stall',
    facts: { share, n, horizon: HORIZON },
    severity: severityByAnchors(share * n, n, anchorsOf(meta.metrics, 'T5')),
    evidence,
  };
  return { kind: 'measured', metrics, findings: [finding] };
}

function isWish(signals: Signals): boolean {
  const label = signals.intent?.label;
  return label === 'enhancement' || (signals['vendor-class'] === 'enhancement' && label !== 'defect');
}

function isDecided(record: RecordOf<'tickets'>): boolean {
  const { decision, resolution } = record;
  if (decision === 'shipped' || decision === 'planned' || decision === 'declined') return true;
  // The export's own "under review" says more than that somebody closed the ticket.
  return decision !== 'undecided' && (resolution !== null || hasEnded(record));
}
