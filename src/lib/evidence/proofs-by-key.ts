import { compareText } from '../stable-order.ts';
import { mergeRows } from '../states/sorted-rows.ts';
import { type EvidenceState, mergeEvidence, NO_EVIDENCE } from './evidence.ts';
import { type ProofRules, Proofs } from './proofs.ts';

type Rules = ProofRules & { readonly cap: number };

/** Proofs of each part of a statement, sorted by its key: a theme, a cause, a cell of a table. */
export type ProofsState = readonly (readonly [key: string, proofs: EvidenceState])[];

/** `Proofs` for the parts of a statement; the caller's keys are few and known, so nothing grows with rows. */
export class ProofsByKey {
  readonly #rules: Rules;
  readonly #byKey = new Map<string, Proofs>();

  constructor(rules: Rules) {
    this.#rules = rules;
  }

  at(key: string): Proofs {
    let proofs = this.#byKey.get(key);
    if (proofs === undefined) {
      proofs = new Proofs({ ...this.#rules, name: `${this.#rules.name ?? ''} ${key}` });
      this.#byKey.set(key, proofs);
    }
    return proofs;
  }

  toState(): ProofsState {
    const proofs: (readonly [string, EvidenceState])[] = [];
    this.#byKey.forEach((own, key) => {
      proofs.push([key, own.toState()]);
    });
    return proofs.sort(byKey);
  }
}

export function mergeProofs(a: ProofsState, b: ProofsState, cap: number): ProofsState {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  return mergeRows(a, b, {
    compare: byKey,
    join: ([key, one], [, other]) => [key, mergeEvidence(one, other, cap)] as const,
  });
}

export function proofsOf(state: ProofsState, key: string): EvidenceState {
  return state.find(([own]) => own === key)?.[1] ?? NO_EVIDENCE;
}

function byKey(a: ProofsState[number], b: ProofsState[number]): number {
  return compareText(a[0], b[0]);
}
