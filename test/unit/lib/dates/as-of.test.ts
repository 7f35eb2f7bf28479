import { expect, it } from 'vitest';
import { dayCellOf, tellAsOf } from '../../../../src/lib/dates/as-of.ts';
import { speaking } from '../../../../src/lib/words/language.ts';

it('tells the day a report speaks of, and never one that nobody knows', () => {
  const dated = { asOf: '2026-09-30' };
  const undated = { asOf: '1970-01-01', undated: true };
  expect([tellAsOf(dated), dayCellOf(dated)]).toEqual(['as of 2026-09-30', '2026-09-30']);
  expect([tellAsOf(undated), dayCellOf(undated)]).toEqual(['no date known, see --as-of', '']);
  expect(speaking('de', () => tellAsOf(undated))).toBe('kein Datum bekannt, siehe --as-of');
});
