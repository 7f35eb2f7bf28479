import type { Observation } from '../../model/signal.ts';
import type { Family } from '../complaints.ts';
import { Stems } from '../text/stems.ts';
import { isAbout, type Pain, type Spoken } from './pain.ts';
import { readSaid, type Said } from './read-said.ts';
import { readRuns, readTerms } from './read-words.ts';

/** A complaint as pains are looked for in it. */
function speak({ themes, quote }: Said, stems: Stems): Spoken {
  return { themes, terms: readTerms(readRuns(quote.quote, stems)) };
}

/**
 * Tells whether a record complains about a pain, the same way as pains are counted: so that an audit can be run
 * again without the records of a pain. Make one per run and pain. Backlog items complain about nothing.
 */
export function painMatcher(pain: Pain): (observation: Observation) => boolean {
  const stems = new Stems();
  return (observation) =>
    isCustomers(observation) && readSaid(observation).some((said) => isAbout(pain, speak(said, stems)));
}

function isCustomers(observation: Observation): observation is Observation<Family> {
  return observation.record.kind !== 'backlog';
}
