import { measureCoherence } from './coherence.ts';
import { indexTerms, MIN_PEOPLE, type Term } from './index-terms.ts';
import type { Voice } from './pain.ts';

/** Groups looked for: more than anyone will read. */
const MAX_GROUPS = 60;
/** Phrases that are looked at, the most used first. */
const MAX_TERMS = 3000;

/** Share of a phrase's complaints that must not be told by groups found before. Our choice. */
const OWN = 0.5;
/** Share of a phrase's complaints inside a group at which it is one of the group's words. Our choice. */
const INSIDE = 0.6;
/** Share of a phrase's complaints that must have other words in common. Our choice, tested on planted pains. */
const MIN_COHERENCE = 0.35;

/** Complaints told in words that belong together. */
export interface Group {
  /** The phrase most people use, then those that hardly occur without the group. */
  readonly phrases: readonly string[];
  /** Places of the complaints. */
  readonly voices: ReadonlySet<number>;
}

/**
 * Finds what many complain about in words of their own: greedy cover of the complaints by the phrases that most
 * people use. A phrase whose complaints are mostly told already either belongs to that group or says nothing new;
 * one whose complaints have nothing else in common is a word of the language and names no pain. Deterministic.
 * @returns finds them without some phrases, which name no pain
 * @see Feige 1998, Journal of the ACM 45:634-652, on greedy cover
 */
export function createGrouper(voices: readonly Voice[]): (skipped: ReadonlySet<string>) => Group[] {
  const coherence = measureCoherence(voices);
  const all = indexTerms(voices);
  return (skipped) => {
    const terms = all.filter(({ phrase }) => !skipped.has(phrase)).slice(0, MAX_TERMS);
    return coverGreedily(terms, coherence, new Told(voices));
  };
}

function coverGreedily(
  terms: readonly Term[],
  coherence: ReturnType<typeof measureCoherence>,
  told: Told,
): Group[] {
  const groups: Draft[] = [];
  for (const best of mostTelling(terms, told)) {
    if (groups.length === MAX_GROUPS) break;
    const mother = told.motherOf(best);
    if (mother !== null) told.add(mother, best);
    else if (told.ownShare(best) >= OWN && coherence(best.voices, best.phrase) >= MIN_COHERENCE) {
      const group: Draft = { phrases: [], voices: new Set() };
      told.add(group, best);
      groups.push(group);
    }
  }
  return groups;
}

interface Draft {
  readonly phrases: string[];
  readonly voices: Set<number>;
}

/**
 * The phrases by the people whose complaints no group tells yet, most first; groups may grow in between. Counts only
 * shrink, so a phrase is counted again only when its turn has come (lazy greedy).
 * @see Minoux 1978, Optimization Techniques, LNCIS 7:234-243
 */
function* mostTelling(terms: readonly Term[], told: Told): Generator<Term> {
  const waiting = new Map<number, Term[]>();
  const wait = (term: Term, people: number): void => {
    const list = waiting.get(people);
    if (list === undefined) waiting.set(people, [term]);
    else list.push(term);
  };
  for (const term of terms) wait(term, term.people);
  for (let people = terms[0]?.people ?? 0; people >= MIN_PEOPLE; people--) {
    for (const term of waiting.get(people) ?? []) {
      const now = told.countPeople(term);
      if (now === people) yield term;
      else wait(term, now);
    }
  }
}

/**
 * Which complaints are told by which group. The sentences of a ticket are one complaint: its heading names what its
 * text describes in other words.
 */
class Told {
  readonly #voices: readonly Voice[];
  readonly #complaints: readonly string[];
  readonly #groups = new Map<string, Draft>();

  constructor(voices: readonly Voice[]) {
    this.#voices = voices;
    this.#complaints = voices.map(({ family, record }, place) =>
      family === 'tickets' ? record : `${place}`,
    );
  }

  add(group: Draft, { phrase, voices }: Term): void {
    group.phrases.push(phrase);
    for (const place of voices) {
      group.voices.add(place);
      const complaint = this.#complaints[place] ?? '';
      if (!this.#groups.has(complaint)) this.#groups.set(complaint, group);
    }
  }

  /** People who use a phrase in complaints that no group tells yet. */
  countPeople({ voices }: Term): number {
    const people = new Set<number>();
    for (const place of voices)
      if (this.#groupOf(place) === undefined) people.add(this.#voices[place]?.who ?? 0);
    return people.size;
  }

  ownShare({ voices }: Term): number {
    return voices.filter((place) => this.#groupOf(place) === undefined).length / voices.length;
  }

  /** The group that tells most of a phrase's complaints. */
  motherOf({ voices }: Term): Draft | null {
    const shares = new Map<Draft, number>();
    for (const place of voices) {
      const group = this.#groupOf(place);
      if (group !== undefined) shares.set(group, (shares.get(group) ?? 0) + 1);
    }
    for (const [group, count] of shares) if (count / voices.length >= INSIDE) return group;
    return null;
  }

  #groupOf(place: number): Draft | undefined {
    return this.#groups.get(this.#complaints[place] ?? '');
  }
}
