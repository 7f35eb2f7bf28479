import type { Answer } from './text-tasks/task.ts';

/** A text with the labels it should get and those it got. */
export interface Scored {
  readonly gold: readonly string[];
  readonly answer: Answer;
}

export interface ClassScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly support: number;
}

export interface Scores {
  readonly classes: Readonly<Record<string, ClassScore>>;
  readonly macroF1: number;
  readonly microF1: number;
  /** Share of texts whose labels are exactly right. */
  readonly accuracy: number;
}

/** Precision, recall and F1 of each label, their plain mean, and F1 of all answers thrown together. */
export function scoreAll(cases: readonly Scored[], labels: readonly string[]): Scores {
  const classes: Record<string, ClassScore> = {};
  let hits = 0;
  let found = 0;
  let wanted = 0;
  for (const label of labels) {
    const of = count(cases, label);
    classes[label] = { ...ratios(of), support: of.wanted };
    hits += of.hits;
    found += of.found;
    wanted += of.wanted;
  }
  const f1s = Object.values(classes).map(({ f1 }) => f1);
  return {
    classes,
    macroF1: round(f1s.reduce((sum, f1) => sum + f1, 0) / Math.max(1, f1s.length)),
    microF1: ratios({ hits, found, wanted }).f1,
    accuracy: round(cases.filter(isExact).length / Math.max(1, cases.length)),
  };
}

function count(cases: readonly Scored[], label: string) {
  const sums = { hits: 0, found: 0, wanted: 0 };
  for (const { gold, answer } of cases) {
    const isWanted = gold.includes(label);
    const isFound = answer.labels.includes(label);
    if (isWanted) sums.wanted++;
    if (isFound) sums.found++;
    if (isWanted && isFound) sums.hits++;
  }
  return sums;
}

function ratios({ hits, found, wanted }: { hits: number; found: number; wanted: number }) {
  return {
    precision: round(hits / Math.max(1, found)),
    recall: round(hits / Math.max(1, wanted)),
    f1: round((2 * hits) / Math.max(1, found + wanted)),
  };
}

function isExact({ gold, answer }: Scored): boolean {
  return gold.length === answer.labels.length && gold.every((label) => answer.labels.includes(label));
}

const BINS = 10;

/**
 * Expected calibration error: how far the stated probability of the chosen label is from how often it is right,
 * over ten bins of equal width. Null when no answer states probabilities.
 */
export function calibrationError(cases: readonly Scored[]): number | null {
  const bins = Array.from({ length: BINS }, () => ({ n: 0, stated: 0, right: 0 }));
  let n = 0;
  for (const { gold, answer } of cases) {
    const [chosen = ''] = answer.labels;
    const stated = answer.probabilities?.[chosen];
    const bin = stated === undefined ? undefined : bins[Math.min(BINS - 1, Math.floor(stated * BINS))];
    if (stated === undefined || bin === undefined) continue;
    n++;
    bin.n++;
    bin.stated += stated;
    if (gold.includes(chosen)) bin.right++;
  }
  return n === 0 ? null : round(bins.reduce((sum, bin) => sum + Math.abs(bin.stated - bin.right), 0) / n);
}

/** The likeliest of `labels`, and its share of what they have together: the choice of a file that has only these. */
export function forceChoice(answer: Answer, labels: readonly string[]): Answer {
  const { probabilities } = answer;
  if (probabilities === undefined) return answer;
  const total = labels.reduce((sum, label) => sum + (probabilities[label] ?? 0), 0);
  if (total <= 0) return answer;
  const shares = Object.fromEntries(labels.map((label) => [label, (probabilities[label] ?? 0) / total]));
  const best = labels.reduce((a, b) => ((shares[b] ?? 0) > (shares[a] ?? 0) ? b : a));
  return { ...answer, labels: [best], probabilities: shares };
}

export function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
