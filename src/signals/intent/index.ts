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
    version: 11,
    reads: ['tickets', 'reviews', 'interviews', 'risk-accounts', 'backlog'],
    english: true,
  },
  prepare() {
    const read = createLabelReader();
    return (reading) => {
      const said = read(reading);
      const { record } = reading;
      const chosen = record.kind === 'tickets' ? record.customerClass : null;
      if (chosen === null) return said;
      return { label: chosen, span: chosen === said.label ? said.span : null };
    };
  },
});
