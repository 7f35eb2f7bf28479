import { describe, expect, it } from 'vitest';
import { isLostFor } from '../../../../src/lib/accounts/loss-themes.ts';
import { findComplaints } from '../../../../src/lib/complaints.ts';
import type { Observation } from '../../../../src/model/signal.ts';
import { createObserver } from '../../../../src/signals/observe.ts';
import { type Fields, record } from '../../../tools/observations.ts';

const observe = createObserver(new Map([['deals', ['themes', 'loss-reason']]]), {
  competitors: [],
  themes: [],
});

function complaints(lossReason: string, notes: string, fields: Fields<'deals'> = {}): readonly string[] {
  const deal = record('deals', { outcome: 'lost', lossReason, notes, ...fields });
  return findComplaints(observe(deal) as Observation<'deals'>).map(({ id }) => id);
}

describe('what a lost deal complains about', () => {
  it.each([
    ['Timing', 'Contract with the current provider runs until July 2027.'],
    ['Timing', 'Hiring freeze, project postponed.'],
    ['Budget', 'Change only possible at year end, contact again in the autumn.'],
    ['No response', 'Stays with the accountant for now, might come back.'],
    ['Other', 'Duplicate.'],
    ['Price too high', 'We were about 55 % above the local bureau.'],
  ])('%s: %s names no pain of the product', (reason, notes) => {
    expect(complaints(reason, notes).filter((id) => id !== 'pricing')).toEqual([]);
  });

  it('is what it was lost for', () => {
    expect(complaints('Feature missing', 'They need payroll for a country that we do not cover.')).toEqual([
      'missing-feature',
    ]);
    expect(complaints('Price', 'Minimum fee too high for 12 people.')).toEqual(['pricing']);
    expect(complaints('Integration', 'No ready link to their till system.')).toEqual(['integration']);
  });

  it('is nothing where the deal was won', () => {
    expect(complaints('Price', 'Minimum fee too high for 12 people.', { outcome: 'won' })).toEqual([]);
  });
});

describe('isLostFor', () => {
  it('areas answer to every gap in the product, prices to prices', () => {
    expect(isLostFor(['quality'], 'reporting')).toBe(true);
    expect(isLostFor(['price'], 'reporting')).toBe(false);
    expect(isLostFor(['no-decision', 'price'], 'pricing')).toBe(true);
    expect(isLostFor([], 'pricing')).toBe(false);
  });
});
