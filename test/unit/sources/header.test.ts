import { describe, expect, it } from 'vitest';
import { readAll, tableOf } from './helpers.ts';

const BODY = 'id,subject,status,created\n1,a,open,2026-01-01\n2,b,open,2026-01-02\n';

describe('lines above the header', () => {
  it.each([
    ['a title', 'Tickets of Acme\n', 2, 2],
    ['title, date, blank line', 'Tickets of Acme\nGenerated,2026-01-03\n\n', 4, 4],
    ['padded by a spreadsheet', 'Tickets of Acme,,,\nGenerated,2026-01-03,,\n,,,\n', 4, 4],
    ['after a byte-order mark', '\ufeffTickets of Acme\n', 2, 2],
  ])('%s are passed over, and rows keep their numbers', async (_, above, row, line) => {
    const table = await tableOf('t.csv', above + BODY);
    expect(table.header).toEqual(['id', 'subject', 'status', 'created']);
    expect(table.dialect.headerRow).toBe(row);
    expect(table.sample[0]).toMatchObject({
      row: row + 1,
      line: line + 1,
      cells: ['1', 'a', 'open', '2026-01-01'],
    });
    expect((await readAll(table)).rows).toEqual(table.sample);
  });

  it.each([
    ['names over groups', 'Ticket,,Dates,,\n', 1],
    ['a title, and names over groups', 'Tickets of Acme,,,,\nTicket,,Dates,,\n', 2],
    ['a title, and names over many groups', 'Tickets of Acme,,,,\nTicket,,Dates,People,\n', 2],
  ])('%s, say nothing more where the names below tell all columns apart', async (_, above, row) => {
    const names = 'id,subject,created,requester,owner';
    const table = await tableOf('t.csv', `${above}${names}\n1,a,2026-01-01,Ann,Bo\n2,b,2026-01-02,Cy,Di\n`);
    expect(table.header).toEqual(names.split(','));
    expect(table.dialect.headerRow).toBe(row);
  });

  it.each([
    ['nothing above', BODY],
    ['a header whose last columns have no name', 'id,subject,,,,,,,\n1,a,,,,,,,\n2,b,,,,,,,\n'],
    ['rows wider than the header', 'id,subject\n1,a,x,y,z,w\n2,b,x,y,z,w\n3,c,x,y,z,w\n'],
    ['two columns', 'name,text\nAnn,a\nBob,b\n'],
  ])('the first row is the header: %s', async (_, text) => {
    const table = await tableOf('t.csv', text);
    expect(table.header.join(',')).toBe(text.slice(0, text.indexOf('\n')));
    expect(table.dialect.headerRow).toBe(1);
  });

  it('are not looked for further than thirty lines', async () => {
    const rows = BODY + '3,c,open,2026-01-03\n'.repeat(80);
    expect((await tableOf('t.csv', `${'Some words\n'.repeat(30)}${rows}`)).header).toHaveLength(4);
    expect((await tableOf('t.csv', `${'Some words\n'.repeat(31)}${rows}`)).header).toEqual(['Some words']);
  });
});
