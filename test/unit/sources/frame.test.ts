import { describe, expect, it } from 'vitest';
import { holdFooters } from '../../../src/sources/csv/footer.ts';
import { frameRows } from '../../../src/sources/csv/frame.ts';
import { joinHeader, nameColumns, repairHeader } from '../../../src/sources/csv/header.ts';
import { evaluateOpenData } from '../../eval/open-data.ts';

function frame(text: string, columns: number) {
  const rows = text
    .split('\n')
    .flatMap((line, at) => (line === '' ? [] : [{ cells: line.split(','), line: at + 1 }]));
  return frameRows(rows, columns);
}

describe('frameRows', () => {
  it('reads files of open-data portals as a person does', async () => {
    expect(await evaluateOpenData()).toEqual({ score: 10, unlike: [] });
  });

  it.each([
    ['names over figures', 'id,n\n1,5\n2,6', 1],
    ['figures from the first row on', '1,5\n2,6\n3,7', 0],
    ['dates from the first row on', '2020-01-01,a\n2020-01-02,b\n2020-01-03,c', 0],
    ['years over figures', 'town,2019,2020\na,5,6\nb,7,8', 1],
    ['names over units', 'time,mass\n(s),(kg)\n1,5\n2,6\n3,9', 2],
    ['a header twice', 'a,b\na,b\n1,2\n3,4', 2],
    ['words over words', 'name,town\nAnn,Rome\nBob,Oslo', 1],
    ['a header alone', 'name,town', 1],
    ['a value that comes again', 'open,A-1\nopen,A-2\nclosed,A-3\nopen,A-4', 0],
  ])('%s', (_, text, headerRows) => {
    expect(frame(text, text.split('\n')[0]?.split(',').length ?? 1).headerRows).toBe(headerRows);
  });

  it('counts physical lines above the header, blank ones too', () => {
    expect(frame('Title\n\n\na,b,c\n1,2,3\n4,5,6', 3)).toEqual({ preambleLines: 3, headerRows: 1 });
    expect(frame('Title\n\n1,2,3\n4,5,6\n7,8,9', 3)).toEqual({ preambleLines: 2, headerRows: 0 });
  });

  it('finds nothing in nothing', () => {
    expect(frameRows([], 1)).toEqual({ preambleLines: 0, headerRows: 0 });
  });

  it('takes a first record wider than its header for no title', () => {
    expect(frame('id,subject\n1,a,x,y,z,w\n2,b,x,y,z,w\n3,c,x,y,z,w', 6)).toEqual({
      preambleLines: 0,
      headerRows: 1,
    });
  });
});

describe('joinHeader', () => {
  it('leaves a header of one row as it is', () => {
    expect(joinHeader([['a', '', 'a']])).toEqual(['a', '', 'a']);
  });

  it('joins what stands in one column and spreads names over groups', () => {
    expect(
      joinHeader([
        ['time', 'mass'],
        ['(s)', '(kg)'],
      ]),
    ).toEqual(['time (s)', 'mass (kg)']);
    expect(
      joinHeader([
        ['', '2019', '', '2020', ''],
        ['r', 'Q1', 'Q2', 'Q1', 'Q2'],
      ]),
    ).toEqual(['r', '2019 Q1', '2019 Q2', '2020 Q1', '2020 Q2']);
    expect(
      joinHeader([
        ['a', 'b'],
        ['A', 'c'],
      ]),
    ).toEqual(['a', 'b c']);
  });

  it('leaves names over groups away where those below tell all columns apart, and keeps what was wrapped', () => {
    const groups = ['Request', '', 'People', ''];
    const names = ['ID', 'Subject', 'Requester', 'Organization'];
    expect(joinHeader([groups, names])).toEqual(names);
    expect(joinHeader([['Tickets of July', '', '', ''], groups, names])).toEqual(names);
    expect(joinHeader([groups, names, ['', '', '', '(legal name)']])).toEqual([
      'ID',
      'Subject',
      'Requester',
      'Organization (legal name)',
    ]);
    const wrapped = ['ID', 'at', 'by', 'note'];
    expect(joinHeader([['', 'Created', '', ''], wrapped])).toEqual([
      'ID',
      'Created at',
      'Created by',
      'Created note',
    ]);
  });

  it('names columns that have no header', () => {
    expect(nameColumns(3)).toEqual(['col_0', 'col_1', 'col_2']);
  });
});

describe('repairHeader', () => {
  const dialect = { delimiter: ',', quote: '"', escape: '"', columns: 3 };
  const rows = [
    ['1', 'a', 'x'],
    ['2', 'b', 'y'],
    ['3', 'c', 'z'],
  ];

  it.each([
    ['an empty name too many', ['id', '', 'name', 'town'], ['id', 'name', 'town']],
    ['a delimiter missing between quoted names', ['id', 'name"town'], ['id', 'name', 'town']],
    ['a delimiter missing between capitals', ['Id', 'NameTown'], ['Id', 'Name', 'Town']],
    ['row labels without a name', ['name', 'town'], ['', 'name', 'town']],
    ['another delimiter', ['id;name;town'], ['id', 'name', 'town']],
    ['a stray quote', ['id', '"name', 'town'], ['id', 'name', 'town']],
    ['nothing wrong', ['id', '', ''], ['id', '', '']],
  ])('%s', (_, names, mended) => {
    expect(repairHeader(names, dialect, rows)).toEqual(mended);
  });

  it('leaves a header alone that the records do not agree against', () => {
    expect(
      repairHeader(['a', 'b', '', 'c'], dialect, [
        ['1', '2', '3', '4'],
        ['1', '2', '3'],
      ]),
    ).toEqual(['a', 'b', '', 'c']);
  });
});

describe('holdFooters', () => {
  const run = (lines: readonly string[], width = 3) => {
    const hold = holdFooters<{ cells: readonly string[] }>(width);
    const kept = lines.flatMap((line) => hold.push({ cells: line.split('|') }));
    return [kept.length, hold.end().length];
  };

  it('takes notes at the very end for footers', () => {
    expect(run(['a|1|2', 'b|3|4', 'Source: office', 'Copyright||'])).toEqual([2, 2]);
  });

  it('keeps notes between records, totals and figures', () => {
    expect(run(['a|1|2', 'Source: office', 'b|3|4', 'Total|4|6', '7||'])).toEqual([5, 0]);
  });

  it('keeps rows emptied by hand, however many, and tables of two columns', () => {
    const emptied = Array.from({ length: 400 }, (_, i) => `Title number ${i}||`);
    const [kept = 0, footers] = run(['a|1|2', ...emptied]);
    expect(footers).toBe(0);
    expect(kept).toBe(401);
    expect(run(['a|1', 'Note'], 2)).toEqual([2, 0]);
  });
});
