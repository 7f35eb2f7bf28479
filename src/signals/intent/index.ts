import { defineSignal } from '../../model/define.ts';
import { createLabelReader } from './read-intent.ts';

/**
 * What the customer says a request is: the class the customer chose, or else the likeliest by rules and learned
 * words.
 */
export default defineSignal<'intent'>({
  meta: {
    name: 'intent',
    title: 'What the customer says it is',
    version: 3,
    reads: ['tickets', 'reviews', 'interviews', 'risk-accounts', 'backlog'],
  },
  prepare() {
    const read = createLabelReader();
    return (reading) => {
      const { label, span } = read(reading);
      const { record } = reading;
      const chosen = record.kind === 'tickets' ? record.customerClass : null;
      return chosen === null || chosen === label ? { label, span } : { label: chosen, span: null };
    };
  },
});
