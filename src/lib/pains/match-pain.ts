import type { Observation } from '../../model/signal.ts';
import type { Family } from '../complaints.ts';
import { Stems } from '../text/stems.ts';
import { isAbout, type Pain, type Spoken } from './pain.ts';
import { isOneTrouble, readSaid } from './read-said.ts';
import { readRuns, readTerms } from './read-words.ts';
import { shareTerms } from './share-terms.ts';

/** The complaints of a record as pains are looked for in them. */
function speak(observation: Observation<Family>, stems: Stems): Spoken[] {
  const isOne = isOneTrouble(observation.record.kind);
  const said = readSaid(observation).map(({ themes, quote }) => {
    return { themes, terms: readTerms(readRuns(quote.quote, stems)) };
  });
  return shareTerms(said, (_, place) => (isOne ? '' : `${place}`));
}

/**
 * Tells whether a record complains about a pain, the same way as pains are counted: so that an audit can be run
 * again without the records of a pain. Make one per run and pain. Backlog items complain about nothing.
 */
export function painMatcher(pain: Pain): (observation: Observation) => boolean {
  const stems = new Stems();
  return (observation) =>
    isCustomers(observation) && speak(observation, stems).some((said) => isAbout(pain, said));
}

function isCustomers(observation: Observation): observation is Observation<Family> {
  return observation.record.kind !== 'backlog';
}
