import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Profile } from '../../../src/model/profile.ts';
import type { Row } from '../../../src/model/row.ts';
import { compileMapper, type Mapper, type MapperState } from '../../../src/profiles/canonicalise.ts';
import { PROFILES } from '../../../src/profiles/registry.ts';
import { UnknownValues } from '../../../src/profiles/unknown-values.ts';
import { makeTable } from './table.ts';

const profileOf = (id: string): Profile => PROFILES.find(({ meta }) => meta.id === id)!;

const toRows = (rows: readonly (readonly string[])[]): Row[] =>
  rows.map((cells, index) => ({ row: index + 2, line: index + 2, cells }));

/** Cells of every sort, and what stands below tables. */
const cellOf = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('', '', 'n/a', '-', 'Total', 'Exported on', 'As of today', 'Records: 7'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('5/6/2025', '25/06/2025', '06/25/2025', '2025-03-04', '2 hours ago'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('Zorp', 'Blip', 'open', 'Closed Lost', '17', '4', '8', '95', '4.5', '3 days'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('https://github.com/a/b/pull/7', '{"title": "Slow", "a": {"b": 1}}'),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);

function seenBy(mapper: Mapper) {
  return {
    notes: mapper.notes,
    dates: mapper.dates.map(({ header, order, because, read }) => ({
      header,
      order,
      because,
      read: read.counts,
    })),
    dateOrder: mapper.dateOrder,
    unknown: mapper.unknownValues,
    contradicted: mapper.contradicted(),
    state: mapper.toState(),
  };
}

const throughThread = (state: MapperState): MapperState => {
  expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  return structuredClone(state);
};

/** Maps each row with the mapper it is dealt to, then tells the first one of all others. */
function mapApart(compile: () => Mapper, rows: readonly Row[], deal: (index: number) => number): Mapper {
  const mappers = [compile(), compile(), compile()];
  for (const [index, row] of rows.entries()) mappers[deal(index)]!.map(row);
  for (const other of mappers.slice(1)) mappers[0]!.absorb(throughThread(other.toState()));
  return mappers[0]!;
}

const FILES: readonly (readonly [
  id: string,
  header: readonly string[],
  sample: readonly (readonly string[])[],
])[] = [
  [
    'generic-tickets',
    ['ID', 'Subject', 'Status', 'Priority', 'Created', 'Resolved'],
    [['1', 'a', 'open', 'high', '2 hours ago', '']],
  ],
  [
    'generic-tickets',
    ['ID', 'Subject', 'Status', 'Created'],
    [
      ['1', 'a', 'open', '6/25/2025'],
      ['2', 'b', 'closed', '3 days ago'],
    ],
  ],
  [
    'generic-reviews',
    ['ID', 'Rating', 'Review', 'Date'],
    [
      ['1', '4', 'good', '5/6/2025'],
      ['2', '5', 'bad', ''],
    ],
  ],
  [
    'generic-deals',
    ['Deal ID', 'Deal', 'Stage', 'Amount', 'Created', 'Close date'],
    [['1', 'a', 'Won', '5', '', '']],
  ],
];

describe('what mappers of one table have seen', () => {
  it.each(FILES)('adds up to what one would have seen of all rows: %s %j', (id, header, sample) => {
    const table = makeTable(header, sample);
    const compile = () => compileMapper(table, profileOf(id));
    const row = fc.array(cellOf, { minLength: header.length, maxLength: header.length });
    const dealt = fc.array(fc.tuple(row, fc.nat(2)), { maxLength: 60 });
    fc.assert(
      fc.property(dealt, (pairs) => {
        const rows = toRows(pairs.map(([cells]) => cells));
        const whole = compile();
        for (const one of rows) whole.map(one);
        const apart = mapApart(compile, rows, (index) => pairs[index]![1]);
        expect(seenBy(apart)).toEqual(seenBy(whole));
      }),
      { numRuns: 150 },
    );
  });

  it('shows what no part shows alone', () => {
    const table = makeTable(['ID', 'Rating', 'Review', 'Date'], [['1', '4', 'good', '5/6/2025']]);
    const compile = () => compileMapper(table, profileOf('generic-reviews'));
    const rows = toRows([
      ['2', '5', 'fine', '5/6/2025'],
      ['3', '95', 'fine', '25/6/2025'],
    ]);
    const [plain, odd] = rows.map((row) => {
      const mapper = compile();
      mapper.map(row);
      return mapper;
    });
    expect(plain!.contradicted()).toBeNull();
    plain!.absorb(odd!.toState());
    expect(plain!.contradicted()).toEqual({
      orders: new Map([['Date', 'dmy']]),
      scales: new Map([['Rating', 100]]),
      newest: undefined,
    });
  });

  it('stays small, and the same however the rows are dealt out', () => {
    const table = makeTable(['ID', 'Subject', 'Status'], [['1', 'a', 'open']]);
    const compile = () => compileMapper(table, profileOf('generic-tickets'));
    const rows = toRows(Array.from({ length: 3000 }, (_, i) => [`${i}`, 's', `word ${(i * i) % 1301}`]));
    const whole = compile();
    for (const row of rows) whole.map(row);
    expect(whole.toState().unknown).toHaveLength(256);
    for (const deal of [
      (i: number) => i % 3,
      (i: number) => Number(i > 100),
      (i: number) => Math.floor(i / 1000),
    ]) {
      expect(seenBy(mapApart(compile, rows, deal))).toEqual(seenBy(whole));
    }
  });

  it('takes a word for the same in whatever order it was met', () => {
    const met: readonly (string | null)[] = ['open', null, 'closed'];
    const seen = [met, [...met].reverse()].map((verdicts) => {
      const unknown = new UnknownValues();
      for (const verdict of verdicts) unknown.add('status', 'Zorp', verdict);
      return unknown.list();
    });
    expect(seen[0]).toEqual([{ field: 'status', value: 'Zorp', count: 3, takenFor: null }]);
    expect(seen[1]).toEqual(seen[0]);
  });
});

describe('columns that are not looked at', () => {
  const header = ['ID', 'Subject', 'Status', 'Zq', 'Zr'];
  const table = makeTable(header, [['1', 'a', 'open', 'x', 'y']]);
  it.each([
    ['an empty row', ['', '', '', '', ''], 'blank'],
    ['a row with nothing to read', ['', '', '', 'x', ''], 'reject'],
    ['a total alone', ['Total', '', '', '', ''], 'blank'],
    ['a total of a column that is not read', ['Total', '', '', '12', ''], 'blank'],
    ['a row of a firm of that name', ['Total', 'Broken', 'open', '', 'x'], 'record'],
    ['a note', ['Exported on 2026-01-01', '', '', '', ''], 'blank'],
    ['a row that begins like a note', ['As of today', 'Broken', '', '', 'x'], 'record'],
  ])('%s', (_, cells, kind) => {
    const mapper = compileMapper(table, profileOf('generic-tickets'));
    expect(mapper.map({ row: 2, line: 2, cells }).kind).toBe(kind);
  });
});
