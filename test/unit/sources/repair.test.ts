import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CsvDialect } from '../../../src/sources/csv/dialect.ts';
import { compileRepair } from '../../../src/sources/csv/repair.ts';
import { evaluate } from '../../eval/pollock.ts';

const DIALECT: CsvDialect = {
  delimiter: ',',
  quote: '"',
  escape: '"',
  lineEnd: 'LF',
  comment: '',
  preambleLines: 0,
  headerRows: 1,
  columns: 5,
  consistency: 1,
  records: 30,
};
const HEADER = ['id', 'created', 'subject', 'hours', 'status'];
const ROWS = Array.from({ length: 30 }, (_, i) => [
  `T-${100 + i}`,
  `2026-01-${String(1 + (i % 28)).padStart(2, '0')}`,
  i % 2 === 0 ? 'Printer does not print' : 'Login page is slow',
  String(i % 9),
  i % 3 === 0 ? 'open' : 'closed',
]);
const WHOLE = ['T-150', '2026-02-03', 'Cannot log in', '4', 'open'];
const repair = compileRepair(DIALECT, HEADER, ROWS);

describe('compileRepair', () => {
  it('hands back a record of the right length untouched', () => {
    expect(repair(WHOLE)).toBe(WHOLE);
    const odd = ['"x', 'not a date', '', '{"a": [1, 2]}', 'two\nlines'];
    expect(repair(odd)).toBe(odd);
  });

  it.each([
    ['empty cells after the last column', [...WHOLE, '', '', '', '', '']],
    ['a delimiter too many at the start', ['', ...WHOLE]],
    ['a delimiter too many inside', [...WHOLE.slice(0, 2), '', ...WHOLE.slice(2)]],
    ['two delimiters too many', ['T-150', '', '2026-02-03', 'Cannot log in', '', '4', 'open']],
    ['semicolons instead of commas', ['T-150;2026-02-03;Cannot log in;4;open']],
    ['tabs instead of commas', ['T-150\t2026-02-03\tCannot log in\t4\topen']],
    ['quoted cells between semicolons', ['T-150";"2026-02-03";"Cannot log in";"4";"open']],
    ['no delimiter between two quoted cells', ['T-150', '2026-02-03"Cannot log in', '4', 'open']],
    ['a stray quote before a delimiter', ['T-150', '2026-02-03', 'Cannot log in","4', 'open']],
    ['no delimiter between a date and words', ['T-150', '2026-02-03Cannot log in', '4', 'open']],
    ['no delimiter between a code and a date', ['T-1502026-02-03', 'Cannot log in', '4', 'open']],
  ])('mends %s', (_, cells) => {
    expect(repair(cells)).toEqual(WHOLE);
  });

  it('joins words that an unquoted comma has cut', () => {
    expect(repair(['T-150', '2026-02-03', 'Hello', ' I cannot log in', '4', 'open'])).toEqual([
      'T-150',
      '2026-02-03',
      'Hello, I cannot log in',
      '4',
      'open',
    ]);
  });

  it('joins the values of a column that should have been repeated', () => {
    const header = ['id', 'labels', 'created', 'text'];
    const rows = Array.from({ length: 20 }, (_, i) => [`T-${i}`, 'bug', '2026-01-05', `some words ${i}`]);
    const mend = compileRepair({ ...DIALECT, columns: 4 }, header, rows);
    expect(mend(['T-9', 'bug', 'slow', '2026-01-09', 'other words'])).toEqual([
      'T-9',
      'bug,slow',
      '2026-01-09',
      'other words',
    ]);
  });

  it.each([
    ['a record cut off after its second cell', ['T-150', '2026-02-03']],
    ['another record altogether', ['Total', '30']],
    ['one cell', ['Source: help desk']],
    ['nothing', ['']],
  ])('leaves %s aligned from the left', (_, cells) => {
    expect(repair(cells)).toBe(cells);
  });

  it('leaves records alone where most are shorter than the header', () => {
    const short = ROWS.map((cells) => cells.slice(0, 4));
    const mend = compileRepair({ ...DIALECT, columns: 4 }, HEADER, short);
    for (const cells of short) expect(mend(cells)).toBe(cells);
  });

  it('leaves records alone where there is nothing to learn from', () => {
    const mend = compileRepair(DIALECT, HEADER, []);
    const cells = ['a', 'b', '', 'c', 'd', 'e'];
    expect(mend(cells)).toBe(cells);
    expect(mend(['a', 'b', 'c', 'd', 'e', ''])).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('loses no word of any record', () => {
    const cell = fc.oneof(
      fc.constantFrom('', 'x', '5', '2026-01-01', 'a;b', 'a,b', '"', 'T-1'),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 9 }), (cells) => {
        const letters = (all: readonly string[]) => all.join('').replace(/[",;\t|:^~ \r\n]/g, '');
        expect(letters(repair(cells))).toBe(letters(cells));
      }),
    );
  });

  it('comes back from records of a hostile size', () => {
    expect(repair(Array.from({ length: 50_000 }, () => 'x')).length).toBe(50_000);
    expect(repair(['x;'.repeat(200_000)]).length).toBe(1);
    expect(repair(['"a","'.repeat(20_000), '', '', '']).length).toBeGreaterThan(0);
  });
});

describe('polluted files', () => {
  it.each(['needed', 'all', 'words'] as const)(
    'are read almost as if they were clean: quoting %s',
    async (quoting) => {
      const { simple, weighted } = await evaluate({ quoting }, 23);
      expect(simple).toBeGreaterThan(9.97);
      expect(weighted).toBeGreaterThan(9.95);
    },
  );
});
