import type { Family } from '../../../src/lib/complaints.ts';
import { hash32 } from '../../../src/lib/hash.ts';
import type { Voice } from '../../../src/lib/pains/pain.ts';
import { readRuns, readTerms } from '../../../src/lib/pains/read-words.ts';
import { Stems } from '../../../src/lib/text/stems.ts';

const stems = new Stems();

/** A complaint as a test writes it. */
export function voice(
  text: string,
  who: string,
  themes: readonly string[] = [],
  family: Family = 'reviews',
): Voice {
  const runs = readRuns(text, stems);
  const terms = readTerms(runs);
  return { family, who: hash32(who), record: `${who} ${text}`, themes, runs, terms, around: terms };
}

/** The same complaints, each by somebody else. */
export function voices(
  texts: readonly string[],
  themes: readonly string[] = [],
  family: Family = 'reviews',
): Voice[] {
  return texts.map((text, index) => voice(text, `${family} ${text} ${index}`, themes, family));
}
