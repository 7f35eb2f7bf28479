import type { Family } from '../../lib/complaints.ts';
import type { EvidenceItem } from '../../lib/evidence/evidence.ts';
import { isAbout, type Pain, type Voice } from '../../lib/pains/pain.ts';
import { isOneTrouble } from '../../lib/pains/read-said.ts';
import { readRuns, readTerms } from '../../lib/pains/read-words.ts';
import { shareTerms } from '../../lib/pains/share-terms.ts';
import { countDistinct } from '../../lib/states/distinct.ts';
import { Stems } from '../../lib/text/stems.ts';
import type { State } from './state.ts';

/** A complaint with its proof. */
export interface Heard extends Voice {
  /** Themes that this very sentence names. */
  readonly named: readonly string[];
  readonly evidence: EvidenceItem;
}

/** A family of sources that complains about something. */
export interface FamilyCount {
  readonly family: Family;
  /** Distinct accounts, reviewers, interviewees, ... that complain. */
  readonly people: number;
  /** Sentences kept and met. */
  readonly kept: number;
  readonly total: number;
}

/** A pain by the sources it is told in. */
export interface PainCount {
  readonly pain: Pain;
  /** Distinct people by family, in the order of `FamilyCount`. */
  readonly people: readonly number[];
  /** Distinct people over all families: an account that says it in two is one. */
  readonly all: number;
  readonly members: readonly Heard[];
}

export function listen({ families }: State): Heard[] {
  const stems = new Stems();
  return families.flatMap(({ family, said }) => {
    const own = said.rows.map(({ value: { themes, named, quote, who, record } }) => {
      const runs = readRuns(quote.quote, stems);
      return { family, who, record, themes, named, runs, terms: readTerms(runs), evidence: quote };
    });
    return shareTerms(own, ({ record }, place) => (isOneTrouble(family) ? record : `${place}`));
  });
}

export function countFamilies({ families }: State): FamilyCount[] {
  return families.map(({ family, people, said }) => ({
    family,
    people: countDistinct(people),
    kept: said.rows.length,
    total: said.total,
  }));
}

/** How many complain about each pain, by family; pains nobody complains about are left out. */
export function countPains(
  pains: readonly Pain[],
  heard: readonly Heard[],
  { state, families }: { readonly state: State; readonly families: readonly FamilyCount[] },
): PainCount[] {
  const sampled = families.map(
    ({ family }) => new Set(heard.flatMap((one) => (one.family === family ? [one.who] : []))).size,
  );
  return pains.flatMap((pain) => {
    const members = heard.filter((one) => isAbout(pain, one));
    if (members.length === 0) return [];
    const people = families.map(({ family, people: all, kept, total }, place) => {
      const found = new Set(members.flatMap((one) => (one.family === family ? [one.who] : []))).size;
      if (kept === total) return found;
      return Math.max(
        countExactly(state, pain, family),
        Math.round((found * all) / Math.max(1, sampled[place] ?? 1)),
      );
    });
    const all = Math.max(new Set(members.map(({ who }) => who)).size, ...people);
    return [{ pain, people, all, members }];
  });
}

/** People who complain about the theme of a pain, counted over all records; 0 where the pain leaves some to others. */
function countExactly({ cells }: State, { words, within, except }: Pain, family: Family): number {
  if (within !== null || except.phrases.length > 0) return 0;
  const own = cells.filter((cell) => cell.family === family && words.themes.includes(cell.theme));
  return Math.max(0, ...own.map(({ people }) => countDistinct(people)));
}
