import { describe, expect, it } from 'vitest';
import { analyzer } from '../../../src/analyzers/leaving-customers/index.ts';
import type { FinishContext } from '../../../src/model/analyzer.ts';
import type { RecordKind } from '../../../src/model/kinds.ts';
import type { Observation } from '../../../src/model/signal.ts';
import { dayNumber, type Fields, ms, observation } from '../../tools/observations.ts';

let next = 0;

function ticket(account: string | null, kind: 'leaves' | 'thinks' | null, fields: Fields<'tickets'> = {}) {
  const id = `t${next++}`;
  const all = { id, account, body: `We are off, ${id}`, createdAt: ms('2026-05-04'), ...fields };
  const span = { text: 0, start: 0, end: 10 };
  return observation('tickets', all, { leaving: kind === null ? null : { kind, span } });
}

const listed = (account: string, arr: number | null, currency = 'EUR') =>
  observation('risk-accounts', { id: `r${next++}`, account, arr, currency });

function conclude(rows: readonly unknown[], present: readonly RecordKind[] = ['tickets', 'risk-accounts']) {
  const ctx: FinishContext = { themes: [], asOfDay: 20_700, present };
  const conclusion = analyzer.finish(analyzer.map(rows as readonly Observation[] as never, ctx), ctx);
  if (conclusion.kind !== 'measured') throw new Error(JSON.stringify(conclusion));
  const finding = (key: string) => conclusion.findings.find((one) => one.key === key);
  return { findings: conclusion.findings, finding, rows: conclusion.tables?.[0]?.rows ?? [] };
}

describe('customers who write of leaving', () => {
  it('are counted once each, with all their records', () => {
    const { finding } = conclude([
      ticket('Ada Ltd', 'leaves'),
      ticket('ADA LTD', 'thinks'),
      ticket('Bell AG', 'thinks'),
      ticket('Cole', null),
    ]);
    expect(finding('leaving')?.facts).toEqual({ customers: 2, records: 3 });
  });

  it('are held against the risk register', () => {
    const { finding, rows } = conclude([
      ticket('Ada Ltd', 'thinks'),
      ticket('Bell AG', 'leaves'),
      ticket(null, 'leaves', { createdAt: null }),
      listed('ada ltd', 1_200_000),
      listed('Ada Ltd', 900_000, 'USD'),
      listed('Cole', 5_000_000),
    ]);
    expect(finding('leaving-unlisted')?.facts).toEqual({ unlisted: 1, customers: 2 });
    expect(rows).toEqual([
      ['Bell AG', 'leaves', 1, dayNumber('2026-05-04'), 'no', null, null],
      ['not named', 'leaves', 1, null, null, null, null],
      ['Ada Ltd', 'may leave', 1, dayNumber('2026-05-04'), 'yes', 1_200_000, 'EUR'],
    ]);
  });

  it('stand in no register that did not come', () => {
    const { finding, rows } = conclude([ticket('Ada Ltd', 'leaves')], ['tickets']);
    expect(finding('leaving-unlisted')).toBeUndefined();
    expect(rows[0]?.[4]).toBeNull();
  });

  it('are a risk when they are clearly more than a few, and never only information', () => {
    const others = Array.from({ length: 200 }, (_, i) => ticket(`Other ${i}`, null));
    const leaving = (count: number) => Array.from({ length: count }, (_, i) => ticket(`Gone ${i}`, 'leaves'));
    expect(conclude([...others, ...leaving(1)]).finding('leaving')?.severity).toBe('caution');
    expect(conclude([...others, ...leaving(20)]).finding('leaving')?.severity).toBe('risk');
  });

  it('are not lost among records that nobody can read', () => {
    const note = { language: 'ja', state: 'unread', isProvisional: false } as const;
    const unread = Array.from({ length: 400 }, (_, i) => ({ ...ticket(`Far ${i}`, null), note }));
    const others = Array.from({ length: 40 }, (_, i) => ticket(`Other ${i}`, null));
    const leaving = Array.from({ length: 6 }, (_, i) => ticket(`Gone ${i}`, 'leaves'));
    expect(conclude([...others, ...leaving, ...unread]).finding('leaving')?.severity).toBe('risk');
  });

  it('are not told of where nobody writes so', () => {
    expect(conclude([ticket('Ada Ltd', null)]).findings).toEqual([]);
  });
});
