import { FAMILIES, type Family } from '../../lib/complaints.ts';
import { speakerOf } from '../../lib/evidence/evidence-items.ts';
import { sampleKey } from '../../lib/evidence/record-key.ts';
import { hashName } from '../../lib/hash-name.ts';
import { isPlain, quoteTold, readTold, type Said, type Told } from '../../lib/pains/read-said.ts';
import { compareText } from '../../lib/stable-order.ts';
import { Distinct, type DistinctState, mergeDistinct } from '../../lib/states/distinct.ts';
import { mergeSamples, RowSample, type SampleState } from '../../lib/states/sample.ts';
import { mergeRows } from '../../lib/states/sorted-rows.ts';
import type { MapContext, RankFloor } from '../../model/analyzer.ts';
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

export function map(batch: readonly Observation<Family>[], { floors }: MapContext): State {
  const families = new Map<Family, FamilyBuilder>();
  for (const observation of batch) {
    const told = readTold(observation);
    if (told.length === 0) continue;
    const family = observation.record.kind;
    let builder = families.get(family);
    if (builder === undefined) {
      builder = new FamilyBuilder(family, floors?.at(family, CAP));
      families.set(family, builder);
    }
    builder.add(observation, told);
  }
  const builders = [...families.values()].filter((builder) => !builder.isEmpty);
  return {
    families: builders.map((builder) => builder.toState()).sort(familyOrder),
    cells: builders.flatMap((builder) => builder.toCells()).sort(cellOrder),
  };
}

class FamilyBuilder {
  readonly #family: Family;
  readonly #people = new Distinct();
  readonly #themes = new Map<string, Distinct>();
  readonly #said: RowSample<Voiced>;
  isEmpty = true;

  constructor(family: Family, floor?: RankFloor) {
    this.#family = family;
    this.#said = new RowSample<Voiced>(CAP, floor);
  }

  add(observation: Observation<Family>, told: readonly Told[]): void {
    const { hash, key } = sampleKey(observation);
    // A record that names nobody is somebody of its own.
    const name = speakerOf(observation.record) ?? key;
    const who = hashName(name, 3);
    let place = 0;
    let before: readonly string[] | null = null;
    for (const one of told) {
      // Only words out of markup may turn out to stand in no cell, and then nothing was said.
      const isSaid = isPlain(observation) || quoteTold(observation, one) !== null;
      if (!isSaid) continue;
      const { themes, named } = one;
      // The sentences of a ticket share their themes.
      if (themes !== before) this.#addThemes(themes, name);
      before = themes;
      if (!this.#said.passes(hash)) {
        const quote = quoteTold(observation, one);
        if (quote !== null)
          this.#said.add(hash, `${key} ${place}`, { themes, named, quote, who, record: key });
      }
      place++;
    }
    if (place === 0) return;
    this.isEmpty = false;
    this.#people.addName(name);
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
    families: mergeRows(a.families, b.families, { compare: familyOrder, join: mergeFamilies }),
    cells: mergeRows(a.cells, b.cells, {
      compare: cellOrder,
      join: (one, other) => ({ ...one, people: mergeDistinct(one.people, other.people) }),
    }),
  };
}

function mergeFamilies(a: FamilyState, b: FamilyState): FamilyState {
  return {
    family: a.family,
    people: mergeDistinct(a.people, b.people),
    said: mergeSamples(a.said, b.said, CAP),
  };
}

function familyOrder(a: { readonly family: Family }, b: { readonly family: Family }): number {
  return FAMILIES.indexOf(a.family) - FAMILIES.indexOf(b.family);
}

function cellOrder(a: ThemeCell, b: ThemeCell): number {
  return compareText(a.theme, b.theme) || familyOrder(a, b);
}
