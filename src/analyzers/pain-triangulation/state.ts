import { FAMILIES, type Family } from '../../lib/complaints.ts';
import { Distinct, type DistinctState, mergeDistinct } from '../../lib/distinct.ts';
import { hashName } from '../../lib/hash-name.ts';
import { readSaid, type Said, whoSays } from '../../lib/pains/read-said.ts';
import { sampleKey } from '../../lib/record-key.ts';
import { mergeSamples, RowSample, type SampleState } from '../../lib/sample.ts';
import { compareBy } from '../../lib/stable-order.ts';
import type { Observation } from '../../model/signal.ts';

/** Sentences kept of each family of sources; up to as many, everything is exact. */
export const CAP = 4000;

/** A sentence that complains, who says it and in which record. */
export type Voiced = Said & { readonly who: number; readonly record: string };

/** What one family of sources complains about. */
export type FamilyState = {
  readonly family: Family;
  /** All who complain about anything. */
  readonly people: DistinctState;
  readonly said: SampleState<Voiced>;
};

/** Who complains about one theme in one family. */
export type ThemeCell = { readonly family: Family; readonly theme: string; readonly people: DistinctState };

/** At most 4,000 sentences for each of five families, and 1,024 hashes for each theme and family. */
export type State = { readonly families: readonly FamilyState[]; readonly cells: readonly ThemeCell[] };

export function map(batch: readonly Observation<Family>[]): State {
  const families = new Map<Family, FamilyBuilder>();
  for (const observation of batch) {
    const said = readSaid(observation);
    if (said.length === 0) continue;
    const family = observation.record.kind;
    let builder = families.get(family);
    if (builder === undefined) {
      builder = new FamilyBuilder(family);
      families.set(family, builder);
    }
    builder.add(observation, said);
  }
  const builders = [...families.values()];
  return {
    families: builders.map((builder) => builder.toState()).sort(familyOrder),
    cells: builders.flatMap((builder) => builder.toCells()).sort(cellOrder),
  };
}

class FamilyBuilder {
  readonly #family: Family;
  readonly #people = new Distinct();
  readonly #themes = new Map<string, Distinct>();
  readonly #said = new RowSample<Voiced>(CAP);

  constructor(family: Family) {
    this.#family = family;
  }

  add(observation: Observation<Family>, said: readonly Said[]): void {
    const { hash, key } = sampleKey(observation);
    // A record that names nobody is somebody of its own.
    const name = whoSays(observation) ?? key;
    const who = hashName(name, 3);
    this.#people.addName(name);
    for (let place = 0; place < said.length; place++) {
      const one = said[place];
      if (one === undefined) break;
      const { themes, named, quote } = one;
      this.#said.add(hash, `${key} ${place}`, { themes, named, quote, who, record: key });
      // The sentences of a ticket share their themes.
      if (place === 0 || themes !== said[place - 1]?.themes) this.#addThemes(themes, name);
    }
  }

  #addThemes(themes: readonly string[], name: string): void {
    for (const theme of themes) {
      let people = this.#themes.get(theme);
      if (people === undefined) {
        people = new Distinct();
        this.#themes.set(theme, people);
      }
      people.addName(name);
    }
  }

  toState(): FamilyState {
    return { family: this.#family, people: this.#people.toState(), said: this.#said.toState() };
  }

  toCells(): ThemeCell[] {
    return [...this.#themes].map(([theme, people]) => ({
      family: this.#family,
      theme,
      people: people.toState(),
    }));
  }
}

export function merge(a: State, b: State): State {
  return {
    families: mergeLists(a.families, b.families, {
      order: familyOrder,
      join: (one, other) => ({
        family: one.family,
        people: mergeDistinct(one.people, other.people),
        said: mergeSamples(one.said, other.said, CAP),
      }),
    }),
    cells: mergeLists(a.cells, b.cells, {
      order: cellOrder,
      join: (one, other) => ({ ...one, people: mergeDistinct(one.people, other.people) }),
    }),
  };
}

const familyOrder = compareBy<FamilyState>(({ family }) => FAMILIES.indexOf(family));
const cellOrder = compareBy<ThemeCell>(
  ({ theme }) => theme,
  ({ family }) => FAMILIES.indexOf(family),
);

interface ListRules<T> {
  readonly order: (a: T, b: T) => number;
  readonly join: (a: T, b: T) => T;
}

/** Merges two sorted lists; what is in both is joined. */
function mergeLists<T>(a: readonly T[], b: readonly T[], { order, join }: ListRules<T>): readonly T[] {
  const merged: T[] = [];
  for (const item of [...a, ...b].sort(order)) {
    const last = merged.at(-1);
    if (last !== undefined && order(last, item) === 0) merged[merged.length - 1] = join(last, item);
    else merged.push(item);
  }
  return merged;
}
