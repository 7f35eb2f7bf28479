import { describe, expect, it } from 'vitest';
import { analyzer } from '../../../src/analyzers/backlog-coverage/index.ts';
import type { RecordKind } from '../../../src/model/kinds.ts';
import type { Signals, ThemeMention } from '../../../src/model/signal.ts';
import { type Fields, observation, spanOf } from '../../tools/observations.ts';
import { conclude, keys, measure, metric, table, totals } from './conclude.ts';

let next = 0;

interface Said {
  readonly theme: string;
  /** The words the theme was read from. */
  readonly words: string;
  readonly polarity?: ThemeMention['polarity'];
}

function say<K extends RecordKind>(
  kind: K,
  fields: Fields<K>,
  said: readonly Said[] = [],
  signals: Signals = {},
) {
  const made = observation(kind, { id: `${kind}-${next++}`, ...fields });
  const themes = said.map(({ theme, words, polarity = -1 }) => ({
    id: theme,
    polarity,
    span: spanOf(made.texts, words),
  }));
  return { ...made, signals: { themes, ...signals } };
}

const ticket = (account: string, theme: string, body = `The ${theme} are broken again`) =>
  say('tickets', { account, body }, [{ theme, words: body.split(' ')[1] ?? body }]);

/** A pain of one customer demands nothing. */
const twoTickets = (theme: string, body?: string) => [ticket('a', theme, body), ticket('b', theme, body)];

const item = (title: string, theme: string | null, fields: Fields<'backlog'> = {}) =>
  say(
    'backlog',
    { title, status: 'open', ...fields },
    theme === null ? [] : [{ theme, words: title.split(' ')[0] ?? title, polarity: 0 }],
  );

const rowOf = (rows: readonly (readonly unknown[])[], pain: string) => rows.find(([title]) => title === pain);

describe('demand', () => {
  it('counts customers once per kind of source, by the top pain there', () => {
    const measured = measure(analyzer, [
      ticket('a', 'reports'),
      ticket('a', 'reports'),
      ticket('b', 'reports'),
      ticket('c', 'reports'),
      ticket('d', 'reports'),
      ticket('a', 'exports'),
      say('interviews', { interviewee: 'Ann', aspect: 'missing', text: 'better exports' }, [
        { theme: 'exports', words: 'exports', polarity: 0 },
      ]),
      item('Reports rework', 'reports'),
    ]);
    // exports: 1 of 4 in the tickets and 1 of 1 in the interviews; reports: 4 of 4.
    expect(totals(metric(measured, 'B1'))).toEqual([1.25, 2.25]);
    expect(metric(measured, 'B1')).toMatchObject({ n: 2, evidence: { total: 2 } });
    expect(rowOf(table(measured, 'pain-coverage'), 'reports')).toEqual([
      'reports',
      1,
      4,
      4,
      null,
      null,
      null,
      null,
      'theme only',
      1,
    ]);
    expect(measured.findings).toMatchObject([
      {
        key: 'uncovered-pains',
        id: 'uncovered-pain',
        severity: 'risk',
        facts: { uncovered: 1, top: 2, named: 'exports (2 customers)' },
      },
    ]);
  });

  it('takes complaints only', () => {
    const plain = { theme: 'reports', words: 'reports', polarity: 0 } as const;
    const praise = { theme: 'reports', words: 'reports', polarity: 1 } as const;
    const text = 'about reports';
    const lostTo = (primary: 'price' | 'quality'): Signals => ({
      'loss-reason': { primary, groups: [primary], span: null, usable: true },
    });
    const silent = [
      say('tickets', { body: text }, [plain], { intent: { label: 'how-to', span: null } }),
      say('tickets', { body: text }, [praise], { intent: { label: 'defect', span: null } }),
      say('reviews', { pros: text }, [praise]),
      say('deals', { outcome: 'lost', notes: text }, [plain], lostTo('price')),
      say('deals', { outcome: 'won', notes: text }, [plain], lostTo('quality')),
      say('interviews', { aspect: 'love', text }, [plain]),
    ];
    expect(conclude(analyzer, silent)).toMatchObject({
      kind: 'insufficient',
      have: 0,
      what: 'pains with the product that at least two customers name',
    });
    const pains = [
      say('tickets', { body: text }, [plain], { intent: { label: 'defect', span: null } }),
      say('reviews', { cons: text }, [{ ...plain, polarity: -1 }]),
      say('deals', { outcome: 'lost', notes: text }, [plain], lostTo('quality')),
      say('interviews', { aspect: 'change', text }, [plain]),
      say('risk-accounts', { account: 'a', reason: text }, [plain]),
    ];
    const [row] = table(measure(analyzer, [...silent, ...pains]), 'pain-coverage');
    expect(row?.slice(3, 8)).toEqual([1, 1, 1, 1, 1]);
  });
});

describe('coverage', () => {
  it('counts open, planned and shipped items, never declined ones', () => {
    const covered = (status: 'planned' | 'in-progress' | 'shipped' | 'declined' | null) =>
      totals(
        metric(measure(analyzer, [...twoTickets('reports'), item('Reports', 'reports', { status })]), 'B1'),
      );
    for (const status of ['planned', 'in-progress', 'shipped', null] as const)
      expect(covered(status)).toEqual([0, 1]);
    expect(covered('declined')).toEqual([1, 1]);
  });

  it('matches words where the theme was not recognised, and lists them', () => {
    const complaint = 'Nightly invoice reconciliation times out on large ledgers';
    const measured = measure(analyzer, [
      ...twoTickets('slow-pages', complaint),
      item('Speed up invoice reconciliation for ledgers', null, { id: 'B-7' }),
      item('Invoice colours', null),
    ]);
    expect(totals(metric(measured, 'B1'))).toEqual([0, 1]);
    const rows = table(measured, 'pain-matches');
    expect(rows).toHaveLength(1);
    expect(rows[0]?.slice(0, 5)).toEqual([
      'slow pages',
      'B-7',
      'Speed up invoice reconciliation for ledgers',
      'open or planned',
      'alike words',
    ]);
    expect(rows[0]?.[5]).toBeGreaterThan(0.35);
    expect(rows[0]?.[6]).toBe('invoice, reconciliation, ledgers');
  });

  it('one shared word is no match', () => {
    const measured = measure(analyzer, [
      ...twoTickets('slow-pages', 'Nightly invoice reconciliation'),
      item('Invoice', null),
    ]);
    expect(totals(metric(measured, 'B1'))).toEqual([1, 1]);
  });

  it('tells a match of words from one of the theme only', () => {
    const cut = twoTickets('transfers', 'Our transfers stop after ten thousand rows');
    const touched = (title: string) =>
      rowOf(table(measure(analyzer, [...cut, item(title, 'transfers')]), 'pain-coverage'), 'transfers')?.[8];
    expect(touched('Transfers hang close to midnight')).toBe('theme only');
    expect(touched('Transfers of more than ten thousand rows')).toBe('in words');
  });

  it('takes words that frame any complaint for no match', () => {
    const measured = measure(analyzer, [
      ...twoTickets('reports', 'The second report is empty today'),
      item('Invoice run aborts - second report', null),
    ]);
    expect(table(measured, 'pain-matches')).toEqual([]);
  });

  it('asks no answer to a pain of one customer', () => {
    const measured = measure(analyzer, [...twoTickets('reports'), ticket('a', 'exports'), item('X', null)]);
    expect(measured.findings).toMatchObject([{ facts: { uncovered: 1, named: 'reports (2 customers)' } }]);
    expect(rowOf(table(measured, 'pain-coverage'), 'exports')?.[8]).toBe('one customer');
    expect(rowOf(table(measured, 'pain-coverage'), 'reports')?.[8]).toBe('no');
  });

  it('reads the words around the theme only', () => {
    const filler = Array.from({ length: 30 }, (_, i) => `filler${i}`).join(' ');
    const measured = measure(analyzer, [
      ...twoTickets('slow-pages', `The pages hang. ${filler} calendar synchronisation invitations`),
      item('Calendar synchronisation of invitations', null),
    ]);
    expect(totals(metric(measured, 'B1'))).toEqual([1, 1]);
  });

  it('rests on the ten greatest pains', () => {
    const tickets = Array.from({ length: 14 }, (_, theme) =>
      Array.from({ length: 20 - theme }, (_, account) =>
        ticket(`acc${account}`, `pain-${theme}`, 'broken it is'),
      ),
    ).flat();
    const measured = measure(analyzer, tickets);
    expect(metric(measured, 'B1').n).toBe(10);
    expect(keys(measured)).toEqual(['uncovered-pains']);
    expect(measured.findings[0]?.facts).toMatchObject({ uncovered: 10, top: 10 });
    expect(table(measured, 'pain-coverage')).toHaveLength(14);
  });
});

it('does not ask the backlog to answer prices', () => {
  const measured = measure(analyzer, [...twoTickets('price'), ...twoTickets('reports')]);
  expect(totals(metric(measured, 'B1'))).toEqual([1, 1]);
  expect(table(measured, 'pain-coverage').map((row) => [row[0], row[8]])).toEqual([
    ['price', 'not asked'],
    ['reports', 'no'],
  ]);
});

it('lists what was shipped without anybody complaining', () => {
  const measured = measure(analyzer, [
    ...twoTickets('reports'),
    item('Reports', 'reports', { status: 'shipped' }),
    item('Animated mascot', null, { status: 'shipped', id: 'B-9' }),
    item('Sparkles', null),
  ]);
  expect(measured.findings).toMatchObject([
    {
      key: 'shipped-without-demand',
      severity: 'info',
      facts: { items: 1, shipped: 2 },
      evidence: { shown: [{ id: 'B-9' }] },
    },
  ]);
});

it('cannot tell without a backlog, or without anything to compare it with', () => {
  expect(conclude(analyzer, [], ['tickets'])).toEqual({ kind: 'notApplicable', missing: ['backlog'] });
  expect(conclude(analyzer, [item('Reports', 'reports')], ['backlog'])).toMatchObject({
    kind: 'insufficient',
    have: 0,
  });
});

it('quotes complaints verbatim and bounds what it keeps', () => {
  const tickets = Array.from({ length: 500 }, (_, i) =>
    ticket(`account ${i}`, 'reports', `The reports of ${i} fail`),
  );
  const { total, shown } = metric(measure(analyzer, tickets), 'B1').evidence;
  expect(total).toBe(500);
  expect(shown.length).toBeLessThanOrEqual(20);
  for (const { quote } of shown) expect(quote).toMatch(/^The reports of \d+ fail$/);
});
