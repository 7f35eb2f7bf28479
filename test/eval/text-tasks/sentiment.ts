import { createObserver } from '../../../src/signals/observe.ts';
import { readSentiment } from '../../../src/signals/sentiment/read-sentiment.ts';
import { RECORD_COLUMNS, recordOf } from './records.ts';
import type { TextTask } from './task.ts';

/** How a text feels as a whole. */
export const sentiment: TextTask = {
  title: 'how a text feels as a whole',
  columns: {
    ...RECORD_COLUMNS,
    kind: 'tickets or reviews; left out: any text, which is told by its words alone',
    label: 'negative, neutral or positive',
  },
  multi: false,
  labels: ['negative', 'neutral', 'positive'],
  synonyms: {
    neg: 'negative',
    neu: 'neutral',
    pos: 'positive',
    'non-negative': 'neutral',
    like: 'positive',
    dislike: 'negative',
    pros: 'positive',
    cons: 'negative',
  },
  prepare(rows) {
    const records = new Map(rows.map((row) => [row, recordOf(row)]));
    const observe = createObserver(
      new Map([
        ['tickets', ['intent', 'expectation']],
        ['reviews', ['intent', 'expectation']],
      ]),
      { competitors: [], themes: [] },
    );
    return (row) => {
      const { record, texts, signals } = observe(records.get(row) ?? recordOf(row));
      // What is asked for tells how tickets feel, and nothing of a text that may be anything.
      const { intent: _, ...untold } = signals;
      const soFar = row.kind === 'tickets' ? signals : untold;
      const [negative = 0, neutral = 0, positive = 0] = readSentiment({ record, texts }, soFar);
      const most = Math.max(negative, neutral, positive);
      const label = most === neutral ? 'neutral' : most === negative ? 'negative' : 'positive';
      return { labels: [label], probabilities: { negative, neutral, positive } };
    };
  },
};
