import { describe, expect, it } from 'vitest';
import { currencyOf, fieldsOf, lacksCurrency } from '../../../src/lib/table-fields.ts';
import { speaking } from '../../../src/lib/words/language.ts';
import type { ReportTable } from '../../../src/model/report.ts';

const columns: ReportTable['columns'] = [
  { id: 'reason', title: 'Reason', unit: 'text' },
  { id: 'share', title: 'Share', unit: 'share' },
  { id: 'from', title: 'From', unit: 'share' },
  { id: 'to', title: 'To', unit: 'share' },
  { id: 'amount', title: 'Amount', unit: 'money' },
  { id: 'currency', title: 'Currency', unit: 'text' },
  { id: 'note', title: 'Note', unit: 'text' },
];
const rows = [
  ['Price', 0.3, 0.2, 0.4, 1200, 'EUR', ''],
  ['Quality', 0.1, null, 0.2, 300, null, null],
];

describe('fieldsOf', () => {
  const fields = fieldsOf({ columns, rows });

  it('puts currencies to amounts and both ends of a range into one, and leaves out what is empty', () => {
    expect(fields.map(({ title }) => title)).toEqual(['Reason', 'Share', '90 %', 'Amount']);
    expect(rows.map((row) => fields.map(({ textOf }) => textOf(row)))).toEqual([
      ['Price', '30 %', '20–40 %', '1,200 EUR'],
      ['Quality', '10 %', '–', '300'],
    ]);
  });

  it('leaves ids as they are in every language, because they are typed back', () => {
    const named = [
      { id: 'pain', title: 'Pain', unit: 'text' },
      { id: 'id', title: 'Id', unit: 'text' },
    ];
    const rows = [['performance', 'performance']];
    const cells = speaking('de', () =>
      fieldsOf({ columns: named, rows }).map(({ textOf }) => textOf(rows[0] ?? [])),
    );
    expect(cells[1]).toBe('performance');
    expect(cells[0]).not.toBe('performance');
  });

  it('has the numbers that rows are sorted by', () => {
    expect(rows.map((row) => fields.map(({ numberOf }) => numberOf(row)))).toEqual([
      [null, 0.3, 0.2, 1200],
      [null, 0.1, null, 300],
    ]);
  });

  it('knows a currency by its title where columns have no ids, and by its id where they have', () => {
    const bare = columns.map(({ title, unit }) => ({ title, unit }));
    expect(fieldsOf({ columns: bare, rows }).map(({ title }) => title)).toEqual(
      fields.map(({ title }) => title),
    );
    const renamed = columns.map((column) => (column.id === 'currency' ? { ...column, title: 'In' } : column));
    expect(currencyOf(renamed, rows[0] ?? [])).toBe('EUR');
    expect(fieldsOf({ columns: renamed, rows }).map(({ title }) => title)).not.toContain('In');
  });

  it('says when no amount has a currency', () => {
    expect(lacksCurrency({ columns, rows })).toBe(false);
    expect(lacksCurrency({ columns, rows: rows.slice(1) })).toBe(true);
    expect(lacksCurrency({ columns: columns.slice(0, 4), rows })).toBe(false);
    expect(lacksCurrency({ columns, rows: [['Price', 0.3, 0.2, 0.4, null, null, null]] })).toBe(false);
  });
});
