import { readAspect } from '../../../src/signals/aspect.ts';
import { prepareTexts } from '../../../src/signals/prepare.ts';
import { RECORD_COLUMNS, recordOf } from './records.ts';
import type { TextTask } from './task.ts';

const LABELS = ['negative', 'neutral', 'positive'] as const;

/** What a text thinks of one thing it names. */
export const aspect: TextTask = {
  title: 'what a text thinks of an aspect',
  columns: {
    ...RECORD_COLUMNS,
    aspect: 'the words that name it; empty when implied',
    label: LABELS.join(', '),
  },
  multi: false,
  labels: LABELS,
  synonyms: { neg: 'negative', neu: 'neutral', pos: 'positive' },
  prepare() {
    return (row) => {
      const record = recordOf(row);
      const polarity = readAspect(record, prepareTexts(record), row.aspect ?? row.feature ?? '');
      const best = polarity.indexOf(Math.max(...polarity));
      return {
        labels: [LABELS[best] ?? 'neutral'],
        probabilities: Object.fromEntries(LABELS.map((label, i) => [label, polarity[i] ?? 0])),
      };
    };
  },
};
