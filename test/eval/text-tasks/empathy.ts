import { createEmpathyReader } from '../../../src/signals/empathy/index.ts';
import { EMPATHY_MARKERS } from '../../../src/signals/empathy/markers.data.ts';
import { prepareText } from '../../../src/signals/prepare.ts';
import type { TextTask } from './task.ts';

/** What an agent's reply shows. */
export const empathy: TextTask = {
  title: "markers of empathy in agents' replies",
  columns: { text: 'the reply', label: 'markers, divided by | or ;' },
  multi: true,
  labels: EMPATHY_MARKERS,
  synonyms: {
    acknowledgment: 'acknowledgement',
    apologize: 'apology',
    next_step: 'next-step',
    'next step': 'next-step',
    nextstep: 'next-step',
    thank: 'thanks',
    gratitude: 'thanks',
    template: 'canned',
    empathy: 'acknowledgement',
  },
  prepare() {
    const read = createEmpathyReader();
    return ({ text = '' }) => ({ labels: read(prepareText('reply', text)).map(({ marker }) => marker) });
  },
};
