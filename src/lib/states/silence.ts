import type { Statement } from '../../model/conclusion.ts';
import type { Observation } from '../../model/signal.ts';

/** Why nothing was read from a record: nobody's words stand in it, or they are in a language that is not read. */
export type Silence = 'wordless' | 'foreign';

/** How far a reader gets: it knows English alone, or small lexicons help it in a few other languages. */
export type Reach = 'english' | 'lexicon';

/** Null where the words were read. What a machine wrote has no words. */
export function silenceOf(
  { texts, note }: Pick<Observation, 'texts' | 'note'>,
  reach: Reach,
): Silence | null {
  if (texts.every(({ tokens }) => tokens.length === 0)) return 'wordless';
  const isForeign = note?.state === 'unread' || (note?.state === 'lexicon' && reach === 'english');
  return isForeign ? 'foreign' : null;
}

/** Why nobody can tell what a ticket asks for; null where its words do, or the customer chose a class. */
export function silenceOfRequest(observation: Observation<'tickets'>): Silence | null {
  return observation.record.customerClass === null ? silenceOf(observation, 'lexicon') : null;
}

/** How many records were read, and how many were not, by why. */
export type SilenceState = Readonly<Record<Silence | 'read', number>>;

/** Counts what was read, and what a share of it leaves out. */
export class SilenceTally {
  readonly #counts = { read: 0, wordless: 0, foreign: 0 };

  /** @returns whether the record was read */
  add(silence: Silence | null): boolean {
    this.#counts[silence ?? 'read']++;
    return silence === null;
  }

  toState(): SilenceState {
    return { ...this.#counts };
  }
}

export function mergeSilence(a: SilenceState, b: SilenceState): SilenceState {
  return { read: a.read + b.read, wordless: a.wordless + b.wordless, foreign: a.foreign + b.foreign };
}

/** Sentences of `tellSilence`, for the meta of the analyzers that use it. */
export const SILENCE_STATEMENTS = {
  'no-words': 'Not one of {n|count} records holds words of a customer',
  'records-wordless': 'Left out, without words of a customer: {wordless|count} of {n|count} records',
  'records-foreign':
    'Left out, in languages that are not read for this: {foreign|count} of {n|count} records',
} as const;

/** What was left out, if anything. */
export function tellSilence({ read, wordless, foreign }: SilenceState): Statement[] {
  const n = read + wordless + foreign;
  if (n > 0 && wordless === n) return [{ id: 'no-words', facts: { n } }];
  return [
    ...(wordless > 0 ? [{ id: 'records-wordless', facts: { wordless, n } }] : []),
    ...(foreign > 0 ? [{ id: 'records-foreign', facts: { foreign, n } }] : []),
  ];
}
