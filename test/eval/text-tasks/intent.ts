import { REQUEST_CLASSES } from '../../../src/model/kinds.ts';
import { createIntentReader } from '../../../src/signals/intent/read-intent.ts';
import { prepareTexts } from '../../../src/signals/prepare.ts';
import { RECORD_COLUMNS, recordOf } from './records.ts';
import type { TextTask } from './task.ts';

/** What the customer says a request is. */
export const intent: TextTask = {
  title: 'what the customer says a request is',
  columns: { ...RECORD_COLUMNS, label: 'defect, enhancement, how-to or other' },
  multi: false,
  labels: REQUEST_CLASSES,
  synonyms: { bug: 'defect', feature: 'enhancement', question: 'how-to' },
  prepare(rows) {
    const records = new Map(rows.map((row) => [row, recordOf(row)]));
    const read = createIntentReader();
    return (row) => {
      const record = records.get(row) ?? recordOf(row);
      const { label, probabilities, abstained } = read({ record, texts: prepareTexts(record) });
      const shares = Object.fromEntries(REQUEST_CLASSES.map((name, i) => [name, probabilities[i] ?? 0]));
      return { labels: [label], probabilities: shares, abstained };
    };
  },
};
