import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupSimilar, overlap } from '../../../src/analyzers/recurring-issues/grouping.ts';
import { analyzer } from '../../../src/analyzers/recurring-issues/index.ts';
import { CAP } from '../../../src/analyzers/recurring-issues/state.ts';
import type { AnyObservation } from '../../../src/model/signal.ts';
import { CONTEXT, conclude, DEFECT, findingOf, ticket } from './helpers.ts';

const WORDS = 'export invoic pdf sync calendar login loop webhook retri timezon'.split(' ');

describe('groupSimilar', () => {
  it('joins what shares half of its words and nothing else', () => {
    const groups = groupSimilar([
      ['export', 'fail', 'invoic', 'pdf'],
      ['login', 'loop'],
      ['export', 'invoic', 'pdf'],
      ['calendar', 'timezon', 'wrong'],
      [],
      [],
    ]);
    expect(groups).toEqual([[0, 2], [1], [3], [4], [5]]);
  });

  it('puts equal complaints together, whatever else is there', () => {
    const aComplaint = fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(aComplaint, { minLength: 1, maxLength: 40 }), (complaints) => {
        const items = [...complaints, ...complaints].map((words) => [...words].sort());
        const groups = groupSimilar(items);
        expect(groups.flat().sort((a, b) => a - b)).toEqual(items.map((_, index) => index));
        for (let i = 0; i < complaints.length; i++) {
          const group = groups.find((members) => members.includes(i));
          expect(group).toContain(i + complaints.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gets through thousands of complaints that all share two words', () => {
    const items = Array.from({ length: 3000 }, (_, i) => ['export', 'fail', `a${i}`, `b${i}`, `c${i}`]);
    expect(groupSimilar(items).flat()).toHaveLength(3000);
  });
});

describe('overlap', () => {
  it('is shared words by all words', () => {
    expect(overlap(['a', 'b', 'c'], ['b', 'c', 'd'])).toBe(0.5);
    expect(overlap([], [])).toBe(0);
  });
});

describe('recurring issues', () => {
  const complaint = (index: number, subject: string, account: string | null): AnyObservation =>
    ticket(5, DEFECT, { id: `t${index}`, row: index + 2, subject, body: '', account });

  it('need two accounts: one customer that writes three times is not many', () => {
    const rows = [1, 2, 3].map((i) => complaint(i, 'Webhook retries stop', 'Acme'));
    expect(conclude(analyzer, rows)).toMatchObject({ kind: 'measured', findings: [] });
  });

  it('keep their key when more of the same comes in', () => {
    const subjects = ['Webhook retries stop', 'Webhook retries stopped', 'Retries of the webhook stop'];
    const rows = subjects.map((subject, i) => complaint(i, subject, `A${i}`));
    const more = [...rows, complaint(9, 'Webhook retries stopping again', 'A9')];
    const keys = [rows, more].map((observations) => {
      const conclusion = conclude(analyzer, observations);
      return conclusion.kind === 'measured' ? conclusion.findings.map(({ key }) => key) : [];
    });
    expect(keys[0]).toEqual(['recurring-issue:retri-stop-webhook']);
    expect(keys[1]).toEqual(keys[0]);
  });

  it('are told to rest on a sample when they do', () => {
    const rows = Array.from({ length: CAP + 500 }, (_, i) =>
      complaint(i, `Webhook retries stop ${i % 3 === 0 ? 'early' : 'late'}`, `A${i % 50}`),
    );
    const state = analyzer.map(rows, CONTEXT) as { complaints: { total: number; rows: unknown[] } };
    expect(state.complaints.rows).toHaveLength(CAP);
    const conclusion = analyzer.finish(analyzer.map(rows, CONTEXT), CONTEXT);
    expect(findingOf(conclusion, 'issues-sampled')?.facts).toEqual({ kept: CAP, total: CAP + 500 });
    expect(findingOf(conclusion, 'recurring-issue:retri-stop-webhook')?.facts).toMatchObject({
      tickets: CAP,
      accounts: 50,
      share: 1,
    });
  });

  it('do not depend on the order of rows', () => {
    const rows = Array.from({ length: 60 }, (_, i) =>
      complaint(i, `${WORDS[i % 5]} ${WORDS[(i % 5) + 3]} broke ${i % 2 === 0 ? 'today' : ''}`, `A${i % 7}`),
    );
    expect(conclude(analyzer, [...rows].reverse())).toEqual(conclude(analyzer, rows));
  });
});
