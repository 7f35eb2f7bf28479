import { describe, expect, it } from 'vitest';
import { analyzer as keptPromises } from '../../../src/analyzers/kept-promises/index.ts';
import { isBroken } from '../../../src/analyzers/kept-promises/weigh.ts';
import { analyzer as perceptionOrProduct } from '../../../src/analyzers/perception-or-product/index.ts';
import { judge } from '../../../src/analyzers/perception-or-product/verdicts.ts';
import { wilsonInterval } from '../../../src/lib/statistics/wilson.ts';
import type { Analyzer } from '../../../src/model/analyzer.ts';
import type { Capability, Reference } from '../../../src/model/reference.ts';
import { findBrokenLaws, stateSizes } from '../../contracts/laws.ts';

const at = { source: 'list.csv', row: 2 };
const capability = (name: string, more: Partial<Capability> = {}): Capability => ({
  name,
  aliases: [],
  status: 'available',
  since: 20_300,
  plan: null,
  link: null,
  at,
  ...more,
});

const REFERENCE: Reference = {
  capabilities: [
    capability('Export', { aliases: ['invoice'] }),
    capability('Dashboard', { plan: 'Pro' }),
    capability('Report filter', { since: null }),
    capability('Agent', { status: 'planned' }),
    capability('Reporting dashboard'),
  ],
  claims: [
    { text: 'Easy onboarding', link: null, themes: ['onboarding', 'usability'], at },
    { text: 'Great price', link: null, themes: [], at },
  ],
  matches: [{ record: 'id-1', capability: 'Export', at }],
  disputes: [],
};

const withLists = (analyzer: Analyzer): Analyzer => ({
  ...analyzer,
  map: (batch, context) => analyzer.map(batch, { ...context, reference: REFERENCE }),
  merge: (a, b, context) => analyzer.merge(a, b, { ...context, reference: REFERENCE }),
  finish: (state, context) => analyzer.finish(state, { ...context, reference: REFERENCE }),
});

describe.each([
  ['perception-or-product', perceptionOrProduct],
  ['kept-promises', keptPromises],
] as const)('%s with lists', (_, analyzer) => {
  it('obeys the laws', () => {
    expect(findBrokenLaws(withLists(analyzer))).toEqual([]);
  });

  it('does not grow with rows', () => {
    const listed = withLists(analyzer);
    const [some = 0, more = 0] = stateSizes([listed], [8000, 16_000]).get(listed.meta.id) ?? [];
    expect(more).toBeLessThan(some * 1.35 + 20_000);
  });
});

describe('judge', () => {
  const row = { family: 'tickets', cluster: 1, words: '', line: -1, evidence: null } as const;
  const list = REFERENCE.capabilities ?? [];
  const future = [capability('Soon', { since: 20_800 }), capability('Ever', { since: 0 })];

  it.each([
    ['there', list, { capability: 0, day: 20_400 }, 'perception'],
    ['there from that day on', list, { capability: 0, day: 20_300 }, 'perception'],
    ['on another plan', list, { capability: 1, day: 20_400 }, 'packaging'],
    ['later', list, { capability: 0, day: 20_299 }, 'closed'],
    ['later, on another plan', list, { capability: 1, day: 20_299 }, 'closed'],
    ['since nobody knows when', list, { capability: 2, day: 20_400 }, 'unknown'],
    ['said nobody knows when', list, { capability: 0, day: null }, 'unknown'],
    ['always there', future, { capability: 1, day: null }, 'perception'],
    ['planned', list, { capability: 3, day: null }, 'product'],
    ['not there before the day of the audit', future, { capability: 0, day: 20_400 }, 'product'],
    ['not in the list', list, { capability: -1, day: 20_400 }, 'product'],
    ['one of several', list, { capability: -2, day: 20_400 }, 'unknown'],
    ['unsaid', list, { capability: -3, day: 20_400 }, 'unknown'],
  ] as const)('%s', (_, capabilities, said, verdict) => {
    expect(judge({ ...row, ...said }, capabilities, 20_700)).toBe(verdict);
  });

  it('takes a register of risks for a word of the day of the audit', () => {
    expect(judge({ ...row, family: 'risk-accounts', capability: 0, day: null }, list, 20_700)).toBe(
      'perception',
    );
  });
});

describe('isBroken', () => {
  it.each([
    [9, 31, true],
    [2, 2, false],
    [3, 20, false],
    [3, 3, true],
  ])('%i of %i: %s', (against, n, expected) => {
    expect(isBroken(against, wilsonInterval(against, n)[0])).toBe(expected);
  });
});
