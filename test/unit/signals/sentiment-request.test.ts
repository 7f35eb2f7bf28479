import { describe, expect, it } from 'vitest';
import { REQUEST_CLASSES } from '../../../src/model/kinds.ts';
import { createObserver } from '../../../src/signals/observe.ts';
import { MOODS } from '../../../src/signals/sentiment/moods.ts';
import { readSentiment } from '../../../src/signals/sentiment/read-sentiment.ts';
import { REQUEST_SIZE, weighRequest } from '../../../src/signals/sentiment/request.ts';
import { record } from '../../tools/observations.ts';
import { NO_SETTINGS } from './readers.ts';

const WORTHS = Float64Array.from({ length: REQUEST_SIZE }, (_, i) => i + 1);
const SILENT = { lexicon: new Float64Array(MOODS), customer: new Float64Array(MOODS) };

describe('how a ticket feels by what it asks for', () => {
  it('has worths for what lexicon and customers’ words say, and a constant for each class and mood', () => {
    const constants = REQUEST_CLASSES.map((_, request) => [
      ...weighRequest(SILENT, { request, worths: WORTHS }),
    ]);
    expect(constants.flat()).toEqual([...WORTHS].slice(2 * MOODS));
    const lexicon = Float64Array.of(10, 20, 30);
    const customer = Float64Array.of(100, 200, 300);
    const said = weighRequest({ lexicon, customer }, { request: 0, worths: WORTHS });
    expect([...said]).toEqual([1 * 10 + 4 * 100 + 7, 2 * 20 + 5 * 200 + 8, 3 * 30 + 6 * 300 + 9]);
  });

  const observe = createObserver(
    new Map([
      ['tickets', []],
      ['reviews', []],
    ]),
    NO_SETTINGS,
  );
  const body =
    'Good morning,\n\nit is about the pick list of the second hall, which we print from the office.\n\nRosa';
  /** Of negative, neutral and positive. */
  const moods = (kind: 'tickets' | 'reviews', label: (typeof REQUEST_CLASSES)[number]): number[] => {
    const { record: own, texts } = observe(record(kind, { body }));
    return [...readSentiment({ record: own, texts }, { intent: { label, span: null } })];
  };

  it('takes who reports a fault for less pleased than who asks how something is done', () => {
    const [fault = [], question = []] = [moods('tickets', 'defect'), moods('tickets', 'how-to')];
    expect(fault[0]).toBeGreaterThan((question[0] ?? 1) + 0.2);
    expect(question[1]).toBeGreaterThan((fault[1] ?? 1) + 0.2);
  });

  it('lets what a review asks for say nothing of how it feels', () => {
    expect(moods('reviews', 'defect')).toEqual(moods('reviews', 'how-to'));
  });
});
