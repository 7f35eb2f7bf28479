import { describe, expect, it } from 'vitest';
import { REQUEST_CLASSES } from '../../../src/model/kinds.ts';
import {
  ALONE_SIZE,
  type CustomerOpinion,
  isSurelyCustomers,
  readCustomers,
  tellAlone,
  weighAlone,
} from '../../../src/signals/intent/customer.ts';
import { createIntentReader } from '../../../src/signals/intent/read-intent.ts';
import { prepareTexts } from '../../../src/signals/prepare.ts';
import { record } from '../../tools/observations.ts';

const WORTHS = [2, 0.5, 0, 0, 0];
const [BY_CUSTOMER, BY_REVIEWER] = [Float64Array.of(0, 0, 0, 1), Float64Array.of(0, 1, 0, 0)];
const opinion = (own: Partial<CustomerOpinion>): CustomerOpinion => ({
  customer: Float64Array.of(3, -3, -3, -3),
  genres: BY_CUSTOMER,
  count: 100,
  ...own,
});

describe('what the words of customers tell alone', () => {
  it('weighs all classes alike, with a constant for each', () => {
    expect(WORTHS).toHaveLength(ALONE_SIZE);
    expect([...weighAlone(Float64Array.of(1, 2, 3, 4), WORTHS)]).toEqual([2.5, 4, 6, 8]);
  });

  it('decides where a customer surely writes, and plainly', () => {
    const shares = tellAlone(opinion({}), WORTHS) ?? new Float64Array(REQUEST_CLASSES.length);
    expect(shares[0]).toBeGreaterThan(0.99);
    expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
  });

  it.each([
    ['others may have written', opinion({ genres: BY_REVIEWER })],
    ['a text is short', opinion({ count: 12 })],
    ['it is in doubt', opinion({ customer: Float64Array.of(0.2, 0.1, 0, 0) })],
  ])('leaves to all opinions together what it is where %s', (_, own) => {
    expect(tellAlone(own, WORTHS)).toBeNull();
  });

  it('takes nobody but a customer of software for one', () => {
    expect(isSurelyCustomers({ genres: BY_CUSTOMER, count: 100 })).toBe(true);
    expect(isSurelyCustomers({ genres: BY_REVIEWER, count: 100 })).toBe(false);
  });

  const body = `Good morning,\n\nsince the update of last night the packing slips of our second warehouse come out without the
    lot numbers, and our driver was sent back twice. We write them in by hand.\n\nKind regards\nRosa`;

  it('reads tickets and no reviews', () => {
    const of = (kind: 'tickets' | 'reviews') => {
      const own = record(kind, { body });
      return readCustomers({ record: own, texts: prepareTexts(own) });
    };
    expect(of('tickets')?.[0]).toBeGreaterThan(0.8);
    expect(of('reviews')).toBeNull();
  });

  it('quotes the clause whose words speak for it', () => {
    const own = record('tickets', { body });
    const { label, span, probabilities } = createIntentReader()({ record: own, texts: prepareTexts(own) });
    expect(label).toBe('defect');
    expect(probabilities[0]).toBe(readCustomers({ record: own, texts: prepareTexts(own) })?.[0]);
    expect(body.slice(span?.start, span?.end)).toContain('lot numbers');
  });
});
