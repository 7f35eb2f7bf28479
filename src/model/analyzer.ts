import type { Conclusion, MetricKind } from './conclusion.ts';
import type { Json } from './json.ts';
import type { JourneyStage, ParadoxCategory, PointId, RecordKind, RequestClass } from './kinds.ts';
import type { PainSettings, Reference } from './reference.ts';
import type { Observation, SignalName } from './signal.ts';

/** Penalty at each of a metric's four anchors, as every report promises. */
export const ANCHOR_SCORES = [0, 20, 80, 100] as const;

/** Metric values at which the penalty is that of `ANCHOR_SCORES`; linear between, ascending. */
export type Anchors = readonly [floor: number, good: number, severe: number, cap: number];

/** How a number is written. `share` is 0 to 1 and printed as per cent; `day` is a whole day since 1970. */
export type Unit =
  | 'share'
  | 'ratio'
  | 'points'
  | 'index'
  | 'count'
  | 'days'
  | 'day'
  | 'money'
  | 'text'
  | 'score';

/** How a metric is defined, and what published or chosen values it is judged against. Data, never code. */
export interface MetricSpec {
  /** `T1`, `R2`, ...: public, stable. */
  readonly id: string;
  readonly title: string;
  /** The definition in one sentence. */
  readonly definition: string;
  readonly formula: string;
  readonly unit: Unit;
  readonly kind: MetricKind;
  /** Share of the metric inside its point; the shares of a point add up to 1. */
  readonly weight: number;
  readonly anchors: Anchors;
  /** Where the anchors come from, or `our choice`. */
  readonly source: string;
  /** A published value to compare with, in words. */
  readonly reference?: string;
  /** Fewer units than this and the metric counts as missing. Default 5. */
  readonly minN?: number;
  /** Which reporting-error model widens the estimate; see `scoring/policy`. */
  readonly reliability?: 'seller-reported' | 'vendor-picked' | 'audited-reader';
  /**
   * What is counted are records that were read as this class. Where some were coded by hand, the share is corrected
   * for misreading.
   */
  readonly readAs?: RequestClass;
}

/** A sentence of the report with its facts as `{name}` or `{name|unit}`. */
export type StatementTemplate = string;

/**
 * Where people meet a table. `deep`: for whoever digs, on demand; `roomy`: where there is room for it, not on a terminal;
 * `told`: in a chapter of its own instead, where the report has one.
 */
export const SHOWN = ['deep', 'roomy', 'told'] as const;

export interface ColumnSpec {
  /** What programs call the column, kebab-case; unlike title and place it never changes. */
  readonly id?: string;
  readonly title: string;
  readonly unit: Unit;
}

export interface TableSpec {
  readonly title: string;
  readonly columns: readonly ColumnSpec[];
  /** Left out: for everybody. */
  readonly shown?: (typeof SHOWN)[number];
  /** The column whose numbers are drawn as bars, by its id. */
  readonly bar?: string;
}

export interface AnalyzerMeta<K extends RecordKind = RecordKind> {
  /** Folder name, kebab-case noun phrase. */
  readonly id: string;
  readonly point: PointId | 'cross';
  readonly title: string;
  /** Why a leader should care, in one sentence. */
  readonly why: string;
  /** Raised whenever the same input can give another answer; part of the method fingerprint. */
  readonly version: number;
  readonly reads: readonly K[];
  readonly signals: readonly SignalName[];
  readonly metrics: readonly MetricSpec[];
  readonly statements: Readonly<Record<string, StatementTemplate>>;
  readonly tables?: Readonly<Record<string, TableSpec>>;
}

/** One theme of the dictionary, as analyzers and reports see it. */
export interface ThemeInfo {
  readonly id: string;
  readonly title: string;
  readonly stage: JourneyStage;
  readonly paradox: ParadoxCategory;
  /** An aspect of everything, such as stability or ease of use: no area of the product, and no pain of its own. */
  readonly broad?: boolean;
}

/** What one unit of other currencies is worth in the base currency, both in major units. */
export interface ExchangeRates {
  readonly base: string;
  readonly worth: Readonly<Record<string, number>>;
}

/** Ranks of the best of what was collected so far. */
export interface RankFloor {
  /** Whatever ranks below is not among the best, whatever comes. */
  readonly least: number;
  /** @param item a number of its own for what is ranked */
  keep(item: number, rank: number): void;
}

/** What an analyzer may know while it reads rows. No clock, no seed, no as-of date: states must not depend on them. */
export interface MapContext {
  readonly themes: readonly ThemeInfo[];
  /** Capabilities, claims and disputes that came with the evidence; left out where nobody looked for them. */
  readonly reference?: Reference;
  /** How the user names and cuts pains. */
  readonly pains?: PainSettings;
  /**
   * Floors of what this run has collected in earlier batches, by a name of the analyzer's own. They only spare the
   * making of what would be thrown away at the next merge; no conclusion depends on them.
   */
  readonly floors?: { at(name: string, cap: number): RankFloor };
  /** What other currencies are worth, where the user says so. */
  readonly rates?: ExchangeRates;
}

/** What it may know when it concludes. */
export interface FinishContext extends MapContext {
  /** The day the audit speaks of, in whole days since 1970 UTC. */
  readonly asOfDay: number;
  /** Kinds of records that were read at all. */
  readonly present: readonly RecordKind[];
}

/**
 * The plug-in that measures. Laws, tested for every registered analyzer:
 * `merge` is commutative and associative; `map([])` is its neutral element; any split of the observations gives
 * the same conclusion; a state survives JSON. A state holds whole numbers and strings, is bounded by a
 * documented cap, and never grows with the number of rows.
 */
export interface Analyzer<S extends Json = Json, K extends RecordKind = RecordKind> {
  readonly meta: AnalyzerMeta<K>;
  map(batch: readonly Observation<K>[], ctx: MapContext): S;
  merge(a: S, b: S, ctx: MapContext): S;
  finish(state: S, ctx: FinishContext): Conclusion;
}
