import { describe, expect, it } from 'vitest';
import { type Family, findComplaints } from '../../../src/lib/complaints.ts';
import type { Observation, ThemeMention } from '../../../src/model/signal.ts';
import { observation, spanOf } from '../../tools/observations.ts';

const idsOf = (one: Observation<Family>): string[] => findComplaints(one).map(({ id }) => id);

describe('what a lost deal complains of', () => {
  const deal = (lossReason: string, notes: string, decided: string) => {
    const made = observation('deals', { outcome: 'lost', lossReason, notes });
    const mention: ThemeMention = {
      id: 'mobile',
      polarity: 0,
      span: spanOf(made.texts, 'offline on mobile'),
    };
    const reason = { primary: 'missing-feature', groups: ['missing-feature'], usable: true } as const;
    return {
      ...made,
      signals: { themes: [mention], 'loss-reason': { ...reason, span: spanOf(made.texts, decided) } },
    };
  };

  it('stands in the notes where the reason was chosen from a list', () => {
    const notes = 'They need offline on mobile for 60 field reps.';
    expect(idsOf(deal('Missing functionality', notes, 'Missing functionality'))).toEqual(['mobile']);
  });

  it('is no theme of another sentence where the notes give the reason', () => {
    const notes = 'They lacked an approval step. Today they work offline on mobile.';
    expect(idsOf(deal('', notes, 'They lacked an approval step'))).toEqual([]);
  });
});

describe('what a register of risks names', () => {
  const risk = (polarities: Readonly<Record<string, -1 | 1>>) => {
    const notes = 'Field team stopped using the mobile app';
    const made = observation('risk-accounts', { account: 'a', notes });
    const span = spanOf(made.texts, notes);
    const themes = Object.entries(polarities).map(([id, polarity]) => ({ id, polarity, span }));
    return { ...made, signals: { themes } };
  };

  it('is no praise beside trouble in the same clause', () => {
    expect(idsOf(risk({ reliability: -1, mobile: 1 }))).toEqual(['reliability', 'mobile']);
  });

  it('may be praise by itself', () => {
    expect(idsOf(risk({ mobile: 1 }))).toEqual([]);
  });
});
