import { defineSignal } from '../../model/define.ts';
import { createIntentReader } from './read-intent.ts';

/**
 * What the customer says a request is: the class the customer chose, or else the likeliest by rules and learned
 * words.
 */
export default defineSignal<'intent'>({
  meta: {
    name: 'intent',
    title: 'What the customer says it is',
    version: 19,
    reads: ['tickets', 'reviews', 'interviews', 'risk-accounts', 'backlog'],
    english: true,
  },
  prepare() {
    const read = createIntentReader();
    return (reading) => {
      const { label, span, abstained } = read(reading);
      const { record } = reading;
      const chosen = record.kind === 'tickets' ? record.customerClass : null;
      if (chosen !== null) return { label: chosen, span: chosen === label ? span : null };
      return abstained ? { label, span, unsure: true } : { label, span };
    };
  },
});
