import { hash32 } from '../lib/hash.ts';
import { type RandomKey, RandomStream, randomKey, uniformAt } from '../lib/statistics/rng.ts';
import { type Estimation, sumEntries } from './estimators/estimation.ts';
import type { Reliability } from './reliability.ts';
import { LANES, packCells, type SparseCells, weighCells } from './sparse-cells.ts';

/** A metric to be estimated: its data made ready, and how far its reports are believed. */
export interface Estimable {
  readonly id: string;
  readonly estimation: Estimation;
  readonly reliability: Reliability;
}

export interface DrawOptions {
  readonly seed: number;
  readonly draws: number;
  /** Metrics with the same group share the weights of their clusters. */
  readonly group: string;
}

/** The estimate that is scored, from plain totals. */
export function estimatePoint({ estimation, reliability }: Estimable): number {
  const totals = sumEntries(estimation.entries, estimation.width);
  return reliability.adjust(estimation.estimate(totals, Float64Array.from(estimation.shapes)));
}

/**
 * Cluster Bayesian bootstrap: in each draw every cluster gets an Exponential(1) weight, the same one in all metrics
 * of the group. Work and time are draws x (clusters + entries); memory is that of the data and of the results.
 * @returns the draws of each metric's value, in the order drawn: draw b of two runs has the same random numbers
 */
export function drawMetrics(
  metrics: readonly Estimable[],
  options: DrawOptions,
): ReadonlyMap<Estimable, Float64Array> {
  const clusters = numberClusters(metrics);
  const weigher = new Weigher([...clusters.keys()], options);
  const drawers = metrics.map((metric) => new MetricDrawer(metric, clusters, options));
  for (let first = 0; first < options.draws; first += LANES) {
    const weights = weigher.weightsFrom(first);
    for (const drawer of drawers) drawer.drawFrom(first, weights);
  }
  return new Map(drawers.map(({ metric, values }) => [metric, values]));
}

/** Dense numbers of all clusters, in an order that rows and metrics cannot change. */
function numberClusters(metrics: readonly Estimable[]): Map<number, number> {
  const distinct = new Set<number>();
  for (const { estimation } of metrics) {
    for (const { cluster } of estimation.entries) distinct.add(cluster);
  }
  return new Map([...distinct].sort((a, b) => a - b).map((cluster, index) => [cluster, index]));
}

class Weigher {
  readonly #high: Uint32Array;
  readonly #low: Uint32Array;
  readonly #weights: Float64Array;

  constructor(clusters: readonly number[], { seed, group }: DrawOptions) {
    const name = hash32(group);
    const keys = clusters.map((cluster): RandomKey => randomKey(seed, name, cluster));
    this.#high = Uint32Array.from(keys, (key) => key.high);
    this.#low = Uint32Array.from(keys, (key) => key.low);
    this.#weights = new Float64Array(LANES * clusters.length);
  }

  /** Weights of `LANES` draws from `first` on, by cluster; valid until the next call. */
  weightsFrom(first: number): Float64Array {
    const weights = this.#weights;
    const clusters = this.#high.length;
    for (let cluster = 0; cluster < clusters; cluster++) {
      const high = this.#high[cluster] ?? 0;
      const low = this.#low[cluster] ?? 0;
      for (let lane = 0; lane < LANES; lane++) {
        weights[LANES * cluster + lane] = -Math.log(uniformAt(high, low, first + lane));
      }
    }
    return weights;
  }
}

class MetricDrawer {
  readonly metric: Estimable;
  readonly values: Float64Array;
  readonly #cells: SparseCells;
  readonly #totals: Float64Array;
  readonly #lanes: readonly Float64Array[];
  readonly #pseudo: Float64Array;
  readonly #key: readonly number[];

  constructor(metric: Estimable, clusters: ReadonlyMap<number, number>, options: DrawOptions) {
    const { width, shapes } = metric.estimation;
    this.values = new Float64Array(options.draws);
    this.metric = metric;
    this.#cells = packCells(metric.estimation, clusters);
    const totals = new Float64Array(LANES * width);
    this.#totals = totals;
    this.#lanes = Array.from({ length: LANES }, (_, lane) =>
      totals.subarray(lane * width, (lane + 1) * width),
    );
    this.#pseudo = new Float64Array(shapes.length);
    this.#key = [options.seed, hash32(options.group), hash32(metric.id)];
  }

  drawFrom(first: number, weights: Float64Array): void {
    weighCells(this.#cells, weights, this.#totals);
    this.#lanes.forEach((totals, lane) => {
      if (first + lane < this.values.length) this.values[first + lane] = this.#draw(totals, first + lane);
    });
  }

  #draw(totals: Float64Array, draw: number): number {
    const { estimation, reliability } = this.metric;
    const stream = new RandomStream(...this.#key, draw);
    estimation.shapes.forEach((shape, index) => {
      this.#pseudo[index] = stream.gamma(shape);
    });
    return reliability.draw(estimation.estimate(totals, this.#pseudo), stream);
  }
}
