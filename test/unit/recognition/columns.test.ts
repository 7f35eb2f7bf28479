import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tell } from '../../../src/lib/notice.ts';
import { defineProfile } from '../../../src/model/define.ts';
import type { Row } from '../../../src/model/row.ts';
import { compileMapper } from '../../../src/profiles/canonicalise.ts';
import { foldBareHeader, foldHeader, foldLooseHeader } from '../../../src/profiles/fold.ts';
import { matchColumns } from '../../../src/profiles/match-columns.ts';
import { planColumns } from '../../../src/profiles/plan-columns.ts';
import { recogniseTable } from '../../../src/profiles/recognise.ts';
import { PROFILES } from '../../../src/profiles/registry.ts';
import { viewTable } from '../../../src/profiles/table-view.ts';
import { makeTable } from '../profiles/table.ts';

const profileOf = (id: string) => PROFILES.find(({ meta }) => meta.id === id)!;
const columnsOf = (id: string, header: readonly string[], rows: readonly (readonly string[])[] = []) =>
  planColumns(viewTable(makeTable(header, rows), []), profileOf(id));

describe('names of columns', () => {
  it.each([
    ['Custom field (Story Points)', 'storypoints'],
    ['Champ personnalisé (Équipe)', 'equipe'],
    ['Benutzerdefiniertes Feld (Team)', 'team'],
    ['Campo personalizado (Equipo)', 'equipo'],
    ['カスタムフィールド (チーム)', foldHeader('チーム')],
    ['カスタムフィールド（チーム）', foldHeader('チーム')],
    ['(Do Not Modify) Opportunity', 'opportunity'],
    ['Deal - Title', 'title'],
    ['Opportunity: Stage', 'stage'],
    ['Urgency [list]', 'urgency'],
    ['Effort Estimated [dec]', 'effortestimated'],
    ['Created (UTC)', 'created'],
    ['Updated at (America/New_York)', 'updatedat'],
    ['Loss_Reason__c', 'lossreason'],
    ['Lost Deal Reason C', 'lostdealreason'],
    ['Lead Source C C', 'leadsource'],
    ['properties.hs_priority', 'hspriority'],
    ['\uFEFF Record ID ', 'recordid'],
    ['ＳＴＡＴＵＳ', 'status'],
    ['Priorité', 'priorite'],
  ])('%s is %s', (header, folded) => {
    expect(foldBareHeader(header)).toBe(folded);
  });

  it.each([
    ['ticket_status', 'status'],
    ['Ticket Status', 'status'],
    ['reviewText', 'text'],
    ['Issue Type', 'type'],
    ['Casein', ''],
    ['Status', ''],
    ['Ticket', ''],
  ])('%s is loosely %j', (header, folded) => {
    expect(foldLooseHeader(header)).toBe(folded);
  });

  it('stand for themselves before they stand for what is wrapped in them', () => {
    const header = ['Priority [list]', 'Priority', 'Subject', 'ticket_status', 'Status'];
    const { columns } = columnsOf('generic-tickets', header, [['P1', 'High', 'Slow map', 'open', 'Open']]);
    expect(columns).toMatchObject({
      priority: 'Priority + Priority [list]',
      status: 'Status + ticket_status',
    });
  });

  it('cost no more than their length, however they are made', () => {
    for (const header of [
      '('.repeat(50_000),
      'custom field ('.repeat(5_000),
      'a_'.repeat(50_000),
      ' C'.repeat(50_000),
    ]) {
      expect(foldBareHeader(header).length).toBeLessThanOrEqual(200);
      expect(foldLooseHeader(header).length).toBeLessThanOrEqual(200);
    }
  });
});

describe('columns that come more than once', () => {
  const header = [
    'Issue key',
    'Summary',
    'Comment',
    'Comment',
    'Comment',
    'Labels',
    'Labels',
    'Status',
    'Reporter',
  ];
  const rows = [
    ['A-1', 'It is slow', 'first', '', 'third', 'ux', 'slow', 'Open', 'Al'],
    ['A-2', 'It is down', '', 'second', '', 'ops', '', 'Open', 'Bo'],
  ];

  it('are kept apart and belong together', () => {
    const view = viewTable(makeTable(header, rows), []);
    expect(matchColumns(view, ['Comment'])).toEqual([{ header: 'Comment', positions: [2, 3, 4] }]);
    const { columns } = columnsOf('jira-tickets', header, rows);
    expect(columns).toMatchObject({ body: 'Comment', tags: 'Labels' });
  });

  it('give all their values where a field holds many, and none is lost where one is empty', () => {
    const table = makeTable(header, rows);
    const mapper = compileMapper(table, profileOf('jira-tickets'));
    const tags = table.sample.map((row: Row) => {
      const mapped = mapper.map(row);
      return mapped.kind === 'record' && mapped.record.kind === 'tickets' ? mapped.record.tags : null;
    });
    expect(tags).toEqual([['ux', 'slow'], ['ops']]);
  });
});

describe('two columns with one meaning', () => {
  const DEALS = ['Id', 'Name', 'StageName', 'Amount', 'CloseDate', 'Loss_Reason__c', 'LossReason__c'];
  const deal = (old: string, used: string) => ['1', 'Roth', 'Closed Lost', '5', '2026-01-01', old, used];

  it('are read from the one that is filled', () => {
    const plan = columnsOf('salesforce-deals', DEALS, [deal('', 'Price'), deal('', 'Feature')]);
    expect(plan.columns.lossReason).toBe('LossReason__c');
    expect(plan.notes.map(tell)).toContain(
      'lossReason: "LossReason__c" is read because "Loss_Reason__c" is empty',
    );
    const other = columnsOf('salesforce-deals', DEALS, [deal('Price', ''), deal('Feature', '')]);
    expect(other.columns.lossReason).toBe('Loss_Reason__c');
    expect(other.notes).toEqual([]);
  });

  it('are read from the fuller one when the other was abandoned', () => {
    const rows = Array.from({ length: 40 }, (_, i) => deal(i === 0 ? 'Old' : '', 'Price'));
    const plan = columnsOf('salesforce-deals', DEALS, rows);
    expect(plan.columns.lossReason).toBe('LossReason__c');
    expect(plan.notes.map(tell)).toContain(
      'lossReason: "LossReason__c" is read because "Loss_Reason__c" is nearly empty',
    );
    const half = Array.from({ length: 40 }, (_, i) => deal(i % 2 === 0 ? 'Old' : '', 'Price'));
    expect(columnsOf('salesforce-deals', DEALS, half).columns.lossReason).toBe('Loss_Reason__c');
  });
});

describe('headers that are names of properties in JavaScript', () => {
  const NAMES = [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'valueOf',
    '__defineGetter__',
  ];
  const file = '../shared/testsets/security/proto_keys.jsonl';
  const keys = existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line): string => JSON.parse(line).value)
    : NAMES;

  it.each(keys.map((key) => [key]))('%j is just a name', (key) => {
    const header = ['Subject', 'Description', 'Status', 'Created at', 'Priority', key, key];
    const cells = ['A', 'The map is grey', 'open', '2026-01-01', 'high', 'x', 'y'];
    const table = makeTable(header, [cells]);
    const found = recogniseTable(table, PROFILES);
    expect(found.profile?.meta.kind).toBe('tickets');
    if (found.profile === null) return;
    const mapped = compileMapper(table, found.profile).map(table.sample[0]!);
    expect(mapped).toMatchObject({ kind: 'record', record: { subject: 'A', priority: 'high' } });
    expect(viewTable(table, [key]).header.slice(0, header.length)).toEqual(header);
    expect(matchColumns(viewTable(table, []), ['Subject'])).toHaveLength(1);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('can be mapped like any other', () => {
    for (const name of NAMES) {
      const meta = { id: 'x-tickets', vendor: 'x', kind: 'tickets', title: 'X' } as const;
      const profile = defineProfile({ meta, signatures: [], columns: { subject: [name] } });
      const plan = planColumns(viewTable(makeTable([name, 'Status'], [['Slow map', 'open']]), []), profile);
      expect(plan.columns).toEqual({ subject: name });
    }
  });
});
