import { describe, expect, it } from 'vitest';
import { comparePairs } from '../../../src/analyzers/pain-triangulation/agreement.ts';
import {
  countPains,
  type FamilyCount,
  type PainCount,
} from '../../../src/analyzers/pain-triangulation/count.ts';
import { describePains } from '../../../src/analyzers/pain-triangulation/findings.ts';
import { analyzer } from '../../../src/analyzers/pain-triangulation/index.ts';
import { judgePains, rankPains } from '../../../src/analyzers/pain-triangulation/judge.ts';
import { CAP } from '../../../src/analyzers/pain-triangulation/state.ts';
import { NO_WORDS, type Pain } from '../../../src/lib/pains/pain.ts';
import type { FinishContext } from '../../../src/model/analyzer.ts';
import { NO_PAIN_SETTINGS } from '../../../src/model/reference.ts';
import { observation, spanOf } from '../../tools/observations.ts';

const FAMILIES: readonly FamilyCount[] = [
  { family: 'tickets', people: 60, kept: 90, total: 90 },
  { family: 'reviews', people: 40, kept: 40, total: 40 },
  { family: 'deals', people: 30, kept: 30, total: 30 },
  { family: 'risk-accounts', people: 20, kept: 20, total: 20 },
];

const pain = (id: string): Pain => ({
  id,
  name: id,
  origin: 'theme',
  parent: null,
  words: { themes: [id], phrases: [] },
  within: null,
  except: NO_WORDS,
});
const counted = (id: string, people: readonly number[]): PainCount => ({
  pain: pain(id),
  people,
  all: people.reduce((sum, count) => sum + count, 0),
  members: [],
});

describe('describePains', () => {
  const tell = (more: Partial<Pain>) => {
    const own = counted('mail', [20, 14, 9, 6]);
    const judged = {
      ...own,
      pain: { ...own.pain, ...more },
      label: 'strong',
      p: 0,
      sources: 4,
      weight: 1,
    } as const;
    return describePains([judged], FAMILIES)[0];
  };

  it('takes a word that several sources use for no proof of one pain', () => {
    expect(tell({ origin: 'words', name: 'Mail' })).toMatchObject({ id: 'strong-word', severity: 'caution' });
    expect(tell({ origin: 'words', name: 'Mail sync' })).toMatchObject({
      id: 'strong-pain',
      severity: 'risk',
    });
    expect(tell({ origin: 'theme', name: 'Speed' })).toMatchObject({ id: 'strong-pain', severity: 'risk' });
  });
});

describe('comparePairs', () => {
  it('compares as many of the greatest pains of both as the shorter list has', () => {
    // Tickets rank ten pains a to j; the register names three, of which only "a" is among the three of the tickets.
    const people = (place: number, id: string) => [10 - place, 0, 0, { a: 3, i: 2, j: 1 }[id] ?? 0];
    const pains = [...'abcdefghij'].map((id, place) => counted(id, people(place, id)));
    const judged = pains.map((own) => ({ ...own, label: 'single', p: 1, sources: 1, weight: 1 }) as const);
    expect(comparePairs(judged, FAMILIES)).toMatchObject([
      { families: ['tickets', 'risk-accounts'], top: 3, shared: 1, expected: 0.9 },
    ]);
  });
});

describe('judgePains', () => {
  const common = [
    counted('a', [20, 14, 9, 6]),
    counted('b', [12, 9, 6, 4]),
    ...Array.from({ length: 18 }, (_, i) => counted(`small-${i}`, [1 + (i % 2), i % 3 === 0 ? 1 : 0, 0, 0])),
  ];

  it('calls strong what several sources tell more than by chance, and puts it first', () => {
    const judged = judgePains(common, FAMILIES, 20);
    expect(judged.slice(0, 2).map(({ pain: { id }, label }) => [id, label])).toEqual([
      ['a', 'strong'],
      ['b', 'strong'],
    ]);
    expect(judged.slice(2).every(({ label }) => label !== 'strong')).toBe(true);
  });

  it('does not when complaints are spread evenly, though three sources tell each', () => {
    const even = Array.from({ length: 20 }, (_, i) => counted(`p${i}`, [3, 2, 1 + (i % 2), 1]));
    expect(judgePains(even, FAMILIES, 20).some(({ label }) => label === 'strong')).toBe(false);
  });

  it('does not let one loud source make a pain strong', () => {
    const loud = [counted('loud', [50, 1, 1, 1]), ...common.slice(2)];
    expect(judgePains(loud, FAMILIES, 20)[0]).toMatchObject({ pain: { id: 'loud' }, label: 'corroborated' });
  });

  it('knows one source from several', () => {
    const labels = judgePains([counted('one', [9, 0, 0, 0]), counted('two', [1, 1, 0, 0])], FAMILIES, 20);
    expect(labels.map(({ pain: { id }, label }) => [id, label])).toEqual([
      ['two', 'corroborated'],
      ['one', 'single'],
    ]);
  });

  it('gives equal counts equal places, and none to those nobody names', () => {
    const judged = judgePains(
      [counted('a', [5, 0]), counted('b', [3, 1]), counted('c', [3, 1])],
      FAMILIES.slice(0, 2),
      3,
    );
    const place = new Map(judged.map(({ pain: { id } }, index) => [id, rankPains(judged, 0)[index]]));
    expect([...place].sort()).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 2],
    ]);
    expect(rankPains(judged, 1).filter((rank) => rank === null)).toHaveLength(1);
  });
});

const CONTEXT: FinishContext = {
  themes: [{ id: 'search', title: 'Search', stage: 'use', paradox: 'broken-experience' }],
  asOfDay: 20_000,
  present: ['tickets'],
};

const ticket = (index: number, account: string) => {
  const body = `Search finds nothing, case ${index}.`;
  const plain = observation('tickets', { id: `t${index}`, account, body, row: index + 2 });
  const span = spanOf(plain.texts, body);
  return {
    ...plain,
    signals: {
      intent: { label: 'defect' as const, span },
      themes: [{ id: 'search', polarity: -1 as const, span }],
    },
  };
};

describe('the analyzer', () => {
  it('counts accounts, not tickets', () => {
    const state = analyzer.map(
      [1, 2, 3, 4].map((index) => ticket(index, index < 4 ? 'Acme ' : 'Globex')),
      CONTEXT,
    );
    expect(tableOf(analyzer.finish(state, CONTEXT))[0]?.slice(0, 5)).toEqual([
      'Search',
      'search',
      'single',
      2,
      2,
    ]);
  });

  it('counts a theme over all records when sentences are sampled, and says so', () => {
    const many = Array.from({ length: CAP + 500 }, (_, index) => ticket(index, `Account ${index % 900}`));
    const conclusion = analyzer.finish(analyzer.map(many, CONTEXT), CONTEXT);
    expect(tableOf(conclusion)[0]?.[4]).toBe(900);
    const keys = conclusion.kind === 'measured' ? conclusion.findings.map(({ key }) => key) : [];
    expect(keys).toContain('pains-sampled:tickets');
  });

  it('says which pain of the configuration there is not', () => {
    const pains = { ...NO_PAIN_SETTINGS, exclude: ['serch', 'nothing-like-it'] };
    const conclusion = analyzer.finish(analyzer.map([ticket(1, 'Acme')], CONTEXT), { ...CONTEXT, pains });
    const told =
      conclusion.kind === 'measured' ? conclusion.findings.map(({ id, facts }) => [id, facts]) : [];
    expect(told).toEqual([
      ['unknown-pain', { id: 'serch', nearest: 'search' }],
      ['unknown-pain-alone', { id: 'nothing-like-it' }],
    ]);
  });

  it('is not asked where there is no customer to hear', () => {
    const conclusion = analyzer.finish(analyzer.map([], CONTEXT), { ...CONTEXT, present: ['backlog'] });
    expect(conclusion.kind).toBe('notApplicable');
  });
});

describe('countPains', () => {
  it('leaves out what nobody complains about', () => {
    const state = { families: [], cells: [] };
    expect(countPains([pain('a')], [], { state, families: FAMILIES })).toEqual([]);
  });
});

function tableOf(conclusion: ReturnType<typeof analyzer.finish>) {
  return conclusion.kind === 'measured' ? (conclusion.tables?.[0]?.rows ?? []) : [];
}
