import { describe, expect, it } from 'vitest';
import { tell } from '../../../src/lib/notice.ts';
import { compileMapper } from '../../../src/profiles/canonicalise.ts';
import { recogniseTable } from '../../../src/profiles/recognise.ts';
import { PROFILES } from '../../../src/profiles/registry.ts';
import { makeTable } from './table.ts';

const HELP_SCOUT = 'Number,Subject,Status,Assigned To,Customer,Email,Tags,Created At,Closed At,Rating'.split(
  ',',
);

function read(header: readonly string[], rows: readonly (readonly string[])[]) {
  const table = makeTable(header, rows);
  const found = recogniseTable(table, PROFILES);
  if (found.profile === null) throw new Error('not known');
  const mapper = compileMapper(table, found.profile);
  for (const row of table.sample) mapper.map(row);
  return { id: found.profile.meta.id, columns: mapper.columns, notes: mapper.notes.map(tell) };
}

describe('a column that holds people or companies', () => {
  it('is no account where the addresses beside it name the same people', () => {
    const { columns, notes } = read(HELP_SCOUT, [
      ['1', 'Export is broken', 'closed', 'Ann', 'Dana Reed', 'dana.reed@acme.com', '', '2026-01-02', '', ''],
      ['2', 'How to invite people', 'active', 'Ann', 'Sam Poe', 'sam@tessel.io', '', '2026-01-04', '', ''],
      ['3', 'Cannot log in', 'active', 'Bo', 'Lee Kim', 'kim@x.org', '', '2026-01-05', '', ''],
    ]);
    expect(columns).toMatchObject({ requester: 'Email' });
    expect(columns).not.toHaveProperty('account');
    expect(notes).toContain('account: column "Customer" holds no companies, so it is not read');
  });

  it('is the account where they do not', () => {
    const { columns } = read(HELP_SCOUT, [
      ['1', 'Export is broken', 'closed', 'Ann', 'Acme Inc', 'dana.reed@acme.com', '', '2026-01-02', '', ''],
      ['2', 'How to invite people', 'active', 'Ann', 'Tessel', 'sam@tessel.io', '', '2026-01-04', '', ''],
    ]);
    expect(columns).toMatchObject({ account: 'Customer' });
  });
});

describe('rows that hold one cell', () => {
  const header = ['Issue key', 'Summary', 'Status', 'Issue Type', 'Created'];
  const full = ['A-1', 'Export is broken again', 'Open', 'Bug', '2026-01-02'];
  const bare = (words: string) => ['', words, '', '', ''];

  it('are told', () => {
    const { notes } = read(header, [full, bare('Import fails'), bare('Slow at night'), bare('No search')]);
    expect(notes).toContain(
      '3 of 4 rows hold "Summary" and nothing else; those with the same words count as duplicates',
    );
  });

  it('are not told when they are few', () => {
    const { notes } = read(header, [full, full, bare('Import fails')]);
    expect(notes.join()).not.toContain('nothing else');
  });

  it('are counted over shards', () => {
    const table = makeTable(header, [full, bare('Import fails'), bare('Slow at night'), bare('No search')]);
    const profile = PROFILES.find(({ meta }) => meta.id === 'jira-backlog');
    if (profile === undefined) throw new Error('no profile');
    const [whole, part] = [compileMapper(table, profile), compileMapper(table, profile)];
    for (const row of table.sample.slice(0, 2)) whole.map(row);
    for (const row of table.sample.slice(2)) part.map(row);
    whole.absorb(part.toState());
    expect(whole.notes.map(tell).join()).toContain('3 of 4 rows hold "Summary"');
  });
});

describe('exports known from documents only', () => {
  it('reads the health of Planhat, and takes it for nobody else', () => {
    const { id, columns } = read('name,phase,h,mrr,arr,renewalDate,csmScore,owner'.split(','), [
      ['Acme', 'Live', '3', '1000', '12000', '2026-09-01', '4', 'Ann'],
      ['Tessel', 'Live', '8', '500', '6000', '2026-12-01', '7', 'Bo'],
    ]);
    expect(id).toBe('generic-risk-accounts');
    expect(columns).toMatchObject({ health: 'h', arr: 'arr', renewalAt: 'renewalDate' });
  });

  it('takes the role of a reviewer for no author', () => {
    const header = 'Review Date,Reviewer Role,Reviewer Industry,Overall Rating,Pros,Cons,Overall'.split(',');
    const { columns } = read(header, [
      ['2026-01-02', 'CFO', 'Retail', '4', 'Easy to use', 'Export fails too often', 'Good tool for us'],
    ]);
    expect(columns).not.toHaveProperty('author');
    expect(columns).not.toHaveProperty('company');
  });
});

describe('tickets with short subjects', () => {
  const header = 'Ticket ID,Subject,Status,Priority,Created at'.split(',');
  const rows = ['Refund', 'Login', 'Billing'].map((subject, at) => [
    `${at}`,
    subject,
    'Open',
    'High',
    '2026-01-02',
  ]);

  it('are tickets where the headers say so', () => {
    expect(read(header, rows).id).toBe('generic-tickets');
  });

  it('are named for what speaks against them where they do not', () => {
    const found = recogniseTable(
      makeTable(
        ['Topic', 'State', 'Level', 'Date'],
        rows.map((row) => row.slice(1)),
      ),
      PROFILES,
    );
    expect(found.profile).toBeNull();
    const reasons = found.profile === null ? found.nearest.map(({ reason }) => reason && tell(reason)) : [];
    expect(reasons).toContain('"Topic" holds no sentences');
  });

  it('have a status where Monorail has one', () => {
    const monorail = rows.map((row, at) => row.with(2, at === 0 ? 'Untriaged' : 'WontFix'));
    const table = makeTable(header, monorail);
    const found = recogniseTable(table, PROFILES);
    if (found.profile === null) throw new Error('not known');
    const mapper = compileMapper(table, found.profile);
    const states = table.sample.map((row) => {
      const mapped = mapper.map(row);
      return mapped.kind === 'record' ? Reflect.get(mapped.record, 'status') : null;
    });
    expect(states).toEqual(['open', 'closed', 'closed']);
  });
});
