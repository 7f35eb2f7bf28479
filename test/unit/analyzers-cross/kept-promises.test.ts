import { describe, expect, it } from 'vitest';
import { analyzer } from '../../../src/analyzers/kept-promises/index.ts';
import type { FinishContext, ThemeInfo } from '../../../src/model/analyzer.ts';
import type { Conclusion } from '../../../src/model/conclusion.ts';
import { type Claim, NO_REFERENCE } from '../../../src/model/reference.ts';
import type { AnyObservation, Signals } from '../../../src/model/signal.ts';
import { dayNumber, observation } from '../../tools/observations.ts';

const CLAIMS: readonly Claim[] = [
  { text: 'Runs once', themes: ['automations'], link: null, at: { source: 'claims.csv', row: 2 } },
];
const CONTEXT: FinishContext = {
  asOfDay: dayNumber('2026-06-30'),
  themes: [],
  present: ['tickets'],
  reference: {
    ...NO_REFERENCE,
    claims: CLAIMS,
  },
};

const say = (account: string, body: string, signals: Signals): AnyObservation =>
  observation('tickets', { id: account, account, body }, signals);
const DEFECT: Signals = { intent: { label: 'defect', span: null } };
const WISH: Signals = { intent: { label: 'enhancement', span: null } };
const AUTOMATIONS: ThemeInfo = {
  id: 'automations',
  title: 'automations',
  stage: 'use',
  paradox: 'broken-experience',
};
const broken = ['a', 'b', 'c'].map((account) => say(account, 'Our automations fire twice.', DEFECT));
const wishes = ['c', 'd', 'e'].map((account) => say(account, 'A dry run for automations, please.', WISH));

function conclude(
  rows: readonly AnyObservation[],
  context = CONTEXT,
): Conclusion & { readonly kind: 'measured' } {
  const conclusion = analyzer.finish(analyzer.map(rows, context), context);
  if (conclusion.kind !== 'measured') throw new Error(conclusion.kind);
  return conclusion;
}

describe('a wish for what is claimed', () => {
  it('contradicts nothing, and is counted apart', () => {
    const { findings } = conclude([...broken, ...wishes]);
    expect(findings).toMatchObject([
      { id: 'claim-contradicted-and-asked', facts: { against: 3, n: 3, asking: 2, share: 1 } },
    ]);
    expect(findings[0]?.evidence.shown.map(({ quote }) => quote).join(' ')).not.toContain('dry run');
    expect(conclude(broken).findings).toMatchObject([{ id: 'claim-contradicted', facts: { asking: 0 } }]);
  });

  it('alone breaks no promise', () => {
    const { findings, tables } = conclude(wishes);
    expect(findings).toEqual([]);
    expect(tables?.[0]?.rows[0]?.slice(0, 6)).toEqual(['Runs once', 'only asked for', 0, 0, 0, 3]);
  });

  it('contradicts where it tells of a broken expectation', () => {
    const body = 'We were told automations have a dry run.';
    const gap: Signals = {
      ...WISH,
      expectation: { negative: [{ text: 0, start: 0, end: body.length }], positive: [] },
    };
    expect(conclude([say('a', body, gap)]).tables?.[0]?.rows[0]?.slice(4, 6)).toEqual([1, 0]);
  });

  it('contradicts nothing where it stands beside an exceeded expectation', () => {
    const body = 'Automations are better than expected, a dry run would help.';
    const span = { text: 0, start: 0, end: body.length };
    const delighted: Signals = {
      ...WISH,
      themes: [{ id: 'automations', polarity: 0, span }],
      expectation: { negative: [], positive: [span] },
    };
    // Claims are compiled once per list, with the themes of the run.
    const reference = { ...NO_REFERENCE, claims: [...CLAIMS] };
    const context = { ...CONTEXT, themes: [AUTOMATIONS], reference };
    const { tables } = conclude([say('a', body, delighted)], context);
    expect(tables?.[0]?.rows[0]?.slice(3, 6)).toEqual([0, 0, 1]);
  });
});
