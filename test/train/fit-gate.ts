import { sharesOf } from './fit.ts';

/** A held-out text, as sums of what the opinions about it say. */
export interface GateCase {
  /** Number `t` of the gate counts `terms[t][class]` in the score of each class. */
  readonly terms: readonly Float64Array[];
  readonly label: number;
  readonly possible: number;
  readonly weight: number;
}

/** Newton's steps; the sixth changes nothing any more. */
const STEPS = 6;
/** Keeps what is not needed near nothing. */
export const GATE_RIDGE = 10;

/**
 * What each term is worth: multinomial logistic regression with few numbers, to the end, so that neither order nor
 * rate matters.
 */
export function fitGate(cases: readonly GateCase[], size: number): readonly number[] {
  let gate = new Float64Array(size);
  for (let step = 0; step < STEPS; step++) {
    const slopes = gate.map((worth) => GATE_RIDGE * worth);
    const curves = Array.from({ length: size }, (_, t) => new Float64Array(size).fill(GATE_RIDGE, t, t + 1));
    for (const one of cases) addCase(one, gate, { slopes, curves });
    const change = solve(curves, slopes);
    gate = gate.map((worth, t) => worth - (change[t] ?? 0));
  }
  return [...gate];
}

/** First and second derivatives of the loss. */
interface Derivatives {
  readonly slopes: Float64Array;
  readonly curves: readonly Float64Array[];
}

function addCase(
  { terms, label, possible, weight }: GateCase,
  gate: Float64Array,
  { slopes, curves }: Derivatives,
): void {
  const shares = sharesOf(sumTerms(terms, gate), possible);
  const means = terms.map((term) => term.reduce((sum, said, c) => sum + said * (shares[c] ?? 0), 0));
  for (const [t, term] of terms.entries()) {
    slopes[t] = (slopes[t] ?? 0) + weight * ((means[t] ?? 0) - (term[label] ?? 0));
    const curve = curves[t] ?? slopes;
    for (let c = 0; c < shares.length; c++) {
      const off = weight * (shares[c] ?? 0) * ((term[c] ?? 0) - (means[t] ?? 0));
      if (off === 0) continue;
      for (let u = 0; u < terms.length; u++) {
        curve[u] = (curve[u] ?? 0) + off * ((terms[u]?.[c] ?? 0) - (means[u] ?? 0));
      }
    }
  }
}

/** Scores of the classes under a gate. */
export function sumTerms(terms: readonly Float64Array[], gate: ArrayLike<number>): Float64Array {
  const scores = new Float64Array(terms[0]?.length ?? 0);
  for (const [t, term] of terms.entries()) {
    for (let c = 0; c < scores.length; c++) scores[c] = (scores[c] ?? 0) + (gate[t] ?? 0) * (term[c] ?? 0);
  }
  return scores;
}

/** Gaussian elimination; with a ridge the matrix is positive definite, and no rows have to be swapped. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const rows = matrix.map((row, i) => Float64Array.of(...row, right[i] ?? 0));
  for (const [i, own] of rows.entries()) {
    for (const [j, other] of rows.entries()) {
      if (j === i) continue;
      const times = (other[i] ?? 0) / (own[i] ?? 1);
      for (let k = i; k < other.length; k++) other[k] = (other[k] ?? 0) - times * (own[k] ?? 0);
    }
  }
  return Float64Array.from(rows, (row, i) => (row.at(-1) ?? 0) / (row[i] ?? 1));
}
