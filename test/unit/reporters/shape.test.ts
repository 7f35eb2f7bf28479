import { describe, expect, it } from 'vitest';
import type { ReportTable } from '../../../src/model/report.ts';
import { drawSeries, isSeries } from '../../../src/reporters/terminal/series.ts';
import { shapeTable } from '../../../src/reporters/terminal/shape.ts';

const deals: ReportTable = {
  id: 'win-loss',
  analyzer: 'a',
  point: 'lost-deals',
  title: 'Deals',
  columns: [
    { title: 'Competitor', unit: 'text' },
    { title: 'Lost', unit: 'count' },
    { title: 'Win rate', unit: 'share' },
    { title: 'From', unit: 'share' },
    { title: 'To', unit: 'share' },
    { title: 'Amount', unit: 'money' },
    { title: 'Currency', unit: 'text' },
    { title: 'Note', unit: 'text' },
  ],
  rows: [
    ['Northwind', 22, 0.29, 0.18, 0.44, 519_700, 'USD', null],
    ['Contoso', 5, null, null, null, null, null, ''],
  ],
};
const titles = (table: ReportTable, width: number) =>
  shapeTable(table, 9, width).columns.map(({ title }) => title);

describe('shapeTable', () => {
  it('puts currencies to amounts and ends to intervals, and drops what is empty', () => {
    expect(titles(deals, 78)).toEqual(['Competitor', 'Lost', 'Win rate', '90 %', 'Amount']);
    const { rows, dropped, lacksCurrency } = shapeTable(deals, 9, 78);
    expect(rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['Northwind', '22', '29 %', '18–44 %', '519,700 USD'],
      ['Contoso', '5', '–', '–', '–'],
    ]);
    expect(dropped).toEqual([]);
    expect(lacksCurrency).toBe(false);
  });

  it('heads a range with what its first column says it is', () => {
    const headed = (title: string) => {
      const columns = deals.columns.map((column) =>
        column.title === 'From' ? { ...column, title } : column,
      );
      return titles({ ...deals, columns }, 78)[3];
    };
    expect(['From', '90 % from', 'Difference from', 'May leave from'].map(headed)).toEqual([
      ...['90 %', '90 %', 'Difference', 'May leave'],
    ]);
  });

  it('says when no amount has a currency', () => {
    const rows = deals.rows.map((row) => row.map((fact) => (fact === 'USD' ? null : fact)));
    expect(shapeTable({ ...deals, rows }, 9, 78).lacksCurrency).toBe(true);
  });

  it('names the columns that find no room, numbers from the right first', () => {
    const columns = Array.from({ length: 12 }, (_, at) => ({ title: `Quantity${at}`, unit: 'count' }));
    const wide = {
      ...deals,
      columns: [{ title: 'Pain', unit: 'text' }, ...columns, { title: 'Answered', unit: 'text' }],
      rows: [['Speed', ...columns.map((_, at) => at + 1), 'yes']],
    };
    const { columns: kept, dropped } = shapeTable(wide, 9, 70);
    expect(kept.at(0)?.title).toBe('Pain');
    expect(kept.at(-1)?.title).toBe('Answered');
    expect(kept.length + dropped.length).toBe(14);
    expect(dropped.at(-1)).toBe('Quantity11');
    expect(shapeTable(wide, 9, 40).dropped).toEqual([]);
  });

  it('shows the first rows and stands rows that are too short', () => {
    expect(shapeTable({ ...deals, rows: [['a'], ['b'], ['c']] }, 2, 78).rows).toEqual([
      [{ text: 'a' }],
      [{ text: 'b' }],
    ]);
    expect(shapeTable({ ...deals, rows: [] }, 2, 78).rows).toEqual([]);
  });
});

describe('a table over time', () => {
  const weeks: ReportTable = {
    ...deals,
    title: 'Tickets by week',
    columns: [
      { title: 'Week from', unit: 'day' },
      { title: 'All', unit: 'count' },
    ],
    rows: Array.from({ length: 52 }, (_, at) => [20_000 + 7 * at, at]),
  };
  const print = (width: number) =>
    drawSeries(weeks, width).map((parts) => parts.map(({ text }) => text).join(''));

  it('is a line of bars with its least and most', () => {
    expect(isSeries(weeks)).toBe(true);
    const [heading, bars] = print(80);
    expect(heading).toMatch(/^ Tickets by week ─+ 2024-10-04 to 2025-09-26$/);
    expect(bars).toMatch(/^ All {2}0–51 {2}▁+▂+▃+▄+▅+▆+▇+█+$/);
  });

  it('adds periods up where there is no room for each', () => {
    expect(print(40).join('\n')).toContain('2 a bar');
    expect([...(print(40)[1] ?? '')].length).toBeLessThanOrEqual(40);
  });

  it('is no line when it is short, or not about counts over days', () => {
    expect(isSeries({ ...weeks, rows: weeks.rows.slice(0, 12) })).toBe(false);
    expect(isSeries(deals)).toBe(false);
  });
});
