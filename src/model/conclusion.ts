import type { EvidenceList } from './evidence.ts';
import type { RecordKind } from './kinds.ts';

/** A value a sentence or table cell can hold; how it is written follows from the template's unit. */
export type Fact = string | number | null;

/** A sentence still to be written: the key of a template in `meta.statements` and the facts in it. */
export interface Statement {
  readonly id: string;
  readonly facts: Readonly<Record<string, Fact>>;
}

/** How loudly a finding speaks, the quietest first. */
export const SEVERITIES = ['info', 'caution', 'risk'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A statement with evidence. `id` is stable between runs and has no counts in it. */
export interface AnalyzerFinding extends Statement {
  /** Unique within the run: the statement id, or `<statement>:<subject>` when there is one per subject. */
  readonly key: string;
  readonly severity: Severity;
  readonly evidence: EvidenceList;
}

/** A table of diagnostics; titles and units stand in `meta.tables`. */
export interface AnalyzerTable {
  readonly id: string;
  readonly rows: readonly (readonly Fact[])[];
}

/**
 * Sufficient statistics of a metric by resampling cluster: what scoring needs to estimate and to draw.
 * Each entry is [cluster hash, ...numbers]; entries are sorted by hash.
 */
export type ClusterRows = readonly (readonly number[])[];

export type MetricData =
  /** [cluster, x, n]: x of n. Units need not be records (amounts, demand). */
  | { readonly kind: 'proportion'; readonly clusters: ClusterRows }
  /**
   * [cluster, event, day, count]: event 1 = the wanted event, 2 = a competing one, 0 = censored; `day` since
   * the start, whole. Estimates the share without event 1 within `horizon` days (Aalen-Johansen).
   */
  | { readonly kind: 'incidence'; readonly horizon: number; readonly clusters: ClusterRows }
  /** [cluster, n1, n2, n3, n4, n5]: ratings of one to five stars. Estimates polarisation. */
  | { readonly kind: 'polarisation'; readonly clusters: ClusterRows }
  /** [cluster, xRecent, nRecent, xPrevious, nPrevious]: ratio of two shares, shrunk toward no change. */
  | { readonly kind: 'trend-ratio'; readonly clusters: ClusterRows }
  /** Like `trend-ratio`, the difference of the two shares. */
  | { readonly kind: 'trend-difference'; readonly clusters: ClusterRows }
  /** [cluster, opened, closed]: (opened + .5) / (closed + .5). */
  | { readonly kind: 'flow-ratio'; readonly clusters: ClusterRows };

export type MetricKind = MetricData['kind'];

/** One measured number, before it is worth anything. */
export interface Metric {
  readonly id: string;
  /** Units the estimate rests on; below the metric's `minN` it counts as missing. */
  readonly n: number;
  readonly data: MetricData;
  /**
   * Share of `n` whose report is trustworthy (buyer-verified reasons, independent interviewees), 0 to 1.
   * Only read for metrics whose spec names a reliability model.
   */
  readonly verifiedShare?: number;
  /**
   * Units of the numerator by the theme they are about, each unit counted once; the empty id stands for units without
   * a theme. Only where the numerator is about something, and only its proportions count: they divide the points the
   * metric costs.
   */
  readonly themes?: readonly (readonly [theme: string, units: number])[];
  readonly evidence: EvidenceList;
  readonly caveats: readonly Statement[];
}

/** A customer by name, and the resampling clusters its records lie in. */
export interface NamedClusters {
  readonly name: string;
  readonly records: number;
  readonly clusters: readonly number[];
}

/** What an analyzer concludes. "Cannot tell" is an answer, with a reason. */
export type Conclusion =
  | {
      readonly kind: 'measured';
      readonly metrics: readonly Metric[];
      readonly findings: readonly AnalyzerFinding[];
      readonly tables?: readonly AnalyzerTable[];
      /** Customers that the score is told without, one at a time. */
      readonly accounts?: readonly NamedClusters[];
    }
  | { readonly kind: 'insufficient'; readonly have: number; readonly need: number; readonly what: string }
  | { readonly kind: 'notApplicable'; readonly missing: readonly RecordKind[] }
  | { readonly kind: 'failed'; readonly code: string; readonly message: string };
