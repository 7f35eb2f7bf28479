import { createObserver } from '../../../src/signals/observe.ts';
import { record } from '../../tools/observations.ts';
import { RECORD_COLUMNS, recordOf } from './records.ts';
import type { Row, TextTask } from './task.ts';

/** Whether a text tells of an expectation that was missed or exceeded. */
export const expectation: TextTask = {
  title: 'expectations missed and exceeded',
  columns: { ...RECORD_COLUMNS, label: 'negative, positive or none; both divided by |' },
  multi: true,
  labels: ['negative', 'positive', 'none'],
  synonyms: {
    neg: 'negative',
    unmet: 'negative',
    gap: 'negative',
    pos: 'positive',
    exceeded: 'positive',
    '': 'none',
    no: 'none',
    neutral: 'none',
  },
  prepare() {
    const observe = createObserver(
      new Map([
        ['tickets', ['expectation']],
        ['reviews', ['expectation']],
      ]),
      { competitors: [], themes: [] },
    );
    return (row) => {
      const { negative = [], positive = [] } = observe(readRow(row)).signals.expectation ?? {};
      const labels = [negative.length > 0 ? 'negative' : '', positive.length > 0 ? 'positive' : ''];
      const said = labels.filter((label) => label !== '');
      return { labels: said.length === 0 ? ['none'] : said };
    };
  },
};

function readRow(row: Row) {
  if (row.source === 'review') return record('reviews', { body: row.text ?? '' });
  return recordOf(row);
}
