import { dayOf } from '../../lib/dates/days.ts';
import { type EvidenceState, mergeEvidence } from '../../lib/evidence/evidence.ts';
import { Proofs } from '../../lib/evidence/proofs.ts';
import { recordKey } from '../../lib/evidence/record-key.ts';
import { reviewerCluster } from '../../lib/evidence/reviewer.ts';
import { DETRACTOR_STARS, FAN_STARS, starBin } from '../../lib/stars.ts';
import { type Arrival, Arrivals, mergeArrivals } from '../../lib/states/arrivals.ts';
import { type ClusterState, ClusterTally, mergeClusters } from '../../lib/states/clusters.ts';
import { DayCells, mergeCells } from '../../lib/states/day-cells.ts';
import { silenceOf } from '../../lib/states/silence.ts';
import { mergeTallies, Tally, type TallyState } from '../../lib/states/tally.ts';
import { mergeWindows, type WindowState, WindowTally } from '../../lib/states/windows.ts';
import { ThemeParts } from '../../lib/theme-parts.ts';
import type { MapContext, ThemeInfo } from '../../model/analyzer.ts';
import type { Observation } from '../../model/signal.ts';
import { WINDOW } from './meta.ts';

/** Counts per reviewer and per source: five bins of stars, then these; per source also the sum of the stars. */
export const COLUMN = { detractors: 5, rated: 6, hundredths: 7 } as const;
const WIDTH = 7;
const SOURCE_WIDTH = 8;

/** A state holds whole numbers: stars are summed up in hundredths. */
export const HUNDREDTHS = 100;

/** Days of arrivals kept apart for bursts: three years. */
const ARRIVAL_DAYS = 1095;

const EVERYBODY = 0;

const WINDOWS = { span: 2 * WINDOW, width: 2, buckets: 16 } as const;

/** Bounded by 4,096 clusters, 16 of 732 days, 1,097 days of arrivals, four sources, 20 quotes per list and 471 by week, the dictionary. */
export type State = {
  readonly reviewers: ClusterState;
  /** [reviewer, day, detractors, rated]. */
  readonly windows: WindowState;
  /** [0, day, detractors, reviews]. */
  readonly arrivals: WindowState;
  /** By invitation, `unknown` where not stated. */
  readonly sources: TallyState;
  readonly unrated: number;
  readonly undated: number;
  /** Fans whose words were read, and those of them whose text is negative on balance. */
  readonly fans: number;
  readonly contradictions: number;
  readonly detractors: EvidenceState;
  /** Detractors, newest first. */
  readonly newest: EvidenceState;
  readonly contradicted: EvidenceState;
  /** Of detractors. */
  readonly themes: TallyState;
  readonly arrived: readonly Arrival[];
};

export function map(batch: readonly Observation<'reviews'>[], ctx: MapContext): State {
  const collector = new Collector(ctx.themes);
  for (const observation of batch) collector.add(observation);
  return collector.toState();
}

export function merge(a: State, b: State): State {
  return {
    reviewers: mergeClusters(a.reviewers, b.reviewers),
    windows: mergeCells(a.windows, b.windows, WINDOWS),
    arrivals: mergeWindows(a.arrivals, b.arrivals, ARRIVAL_DAYS),
    sources: mergeTallies(a.sources, b.sources),
    unrated: a.unrated + b.unrated,
    undated: a.undated + b.undated,
    fans: a.fans + b.fans,
    contradictions: a.contradictions + b.contradictions,
    detractors: mergeEvidence(a.detractors, b.detractors),
    newest: mergeEvidence(a.newest, b.newest),
    contradicted: mergeEvidence(a.contradicted, b.contradicted),
    themes: mergeTallies(a.themes, b.themes),
    arrived: mergeArrivals(a.arrived, b.arrived),
  };
}

class Collector {
  readonly #reviewers = new ClusterTally(WIDTH);
  readonly #windows = new DayCells(WINDOWS);
  readonly #arrivals = new WindowTally(ARRIVAL_DAYS, 2);
  readonly #sources = new Tally(SOURCE_WIDTH);
  readonly #detractors = new Proofs({ tone: -1 });
  readonly #newest = new Proofs({ tone: -1, byDay: true });
  readonly #arrived = new Arrivals();
  readonly #contradicted = new Proofs({ tone: -1 });
  readonly #themes: ThemeParts;
  #unrated = 0;
  #undated = 0;
  #fans = 0;
  #contradictions = 0;

  constructor(themes: readonly ThemeInfo[]) {
    this.#themes = new ThemeParts(themes);
  }

  add(observation: Observation<'reviews'>): void {
    const { record } = observation;
    if (record.stars === null) {
      this.#unrated++;
      return;
    }
    const key = recordKey(observation);
    const cluster = reviewerCluster(record, key);
    const source = record.invitation ?? 'unknown';
    const isDetractor = record.stars <= DETRACTOR_STARS;
    const columns = isDetractor ? [COLUMN.rated, COLUMN.detractors] : [COLUMN.rated];
    for (const column of [starBin(record.stars), ...columns]) {
      this.#reviewers.add(cluster, column);
      this.#sources.add(source, column);
    }
    this.#sources.add(source, COLUMN.hundredths, Math.round(record.stars * HUNDREDTHS));
    const day = dayOf(record.createdAt);
    if (day === null) this.#undated++;
    else {
      this.#addDay(cluster, day, isDetractor);
      this.#arrived.add(observation, key, day);
    }
    if (isDetractor) this.#addDetractor(observation, key, day);
    if (record.stars >= FAN_STARS) this.#addFan(observation, key);
  }

  toState(): State {
    return {
      reviewers: this.#reviewers.toState(),
      windows: this.#windows.toState(),
      arrivals: this.#arrivals.toState(),
      sources: this.#sources.toState(),
      unrated: this.#unrated,
      undated: this.#undated,
      fans: this.#fans,
      contradictions: this.#contradictions,
      detractors: this.#detractors.toState(),
      newest: this.#newest.toState(),
      contradicted: this.#contradicted.toState(),
      themes: this.#themes.toState(),
      arrived: this.#arrived.toState(),
    };
  }

  #addDay(cluster: number, day: number, isDetractor: boolean): void {
    this.#windows.add(cluster, day, 1);
    this.#arrivals.add(EVERYBODY, day, 1);
    if (!isDetractor) return;
    this.#windows.add(cluster, day, 0);
    this.#arrivals.add(EVERYBODY, day, 0);
  }

  #addDetractor(observation: Observation<'reviews'>, key: string, day: number | null): void {
    const stars = observation.record.stars ?? DETRACTOR_STARS;
    const span = observation.signals.sentiment?.span ?? null;
    this.#detractors.add(observation, span, key, Math.round(2 * (DETRACTOR_STARS - stars)));
    this.#themes.add(observation.signals.themes);
    if (day !== null) this.#newest.add(observation, span, key, day);
  }

  #addFan(observation: Observation<'reviews'>, key: string): void {
    const { sentiment } = observation.signals;
    if (sentiment === undefined || silenceOf(observation, 'lexicon') !== null) return;
    this.#fans++;
    if (sentiment.score >= 0) return;
    this.#contradictions++;
    this.#contradicted.add(observation, sentiment.span, key);
  }
}
