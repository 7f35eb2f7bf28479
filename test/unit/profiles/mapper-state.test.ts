import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Profile } from '../../../src/model/profile.ts';
import type { Row, Table } from '../../../src/model/row.ts';
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

/** The row as a reader hands it over that was asked for these columns only. */
function leaveOut({ cells, ...row }: Row, positions: ReadonlySet<number>): Row {
  const isLeft = cells.some((cell, at) => cell !== '' && !positions.has(at));
  return { ...row, cells: cells.map((cell, at) => (positions.has(at) ? cell : '')), rest: isLeft ? 1 : 0 };
}

/** The raw text of a refused row is made of the cells that were decoded. */
function mapWith(table: Table, profile: Profile, pick: (row: Row, mapper: Mapper) => Row) {
  const mapper = compileMapper(table, profile);
  const mapped = table.sample.map((row) => {
    const found = mapper.map(pick(row, mapper));
    return found.kind === 'reject' ? { ...found, reject: { ...found.reject, raw: '' } } : found;
  });
  return { mapped, seen: seenBy(mapper) };
}

const OTHER_HEADERS = ['Zq one', 'Zq two', 'Full resolution time (hrs)', 'html_url', 'pull_request', 'url'];

describe('columns that are not looked at', () => {
  const tables = fc.constantFrom(...PROFILES).chain((profile) => {
    const names = [...Object.values(profile.columns).flat(), ...(profile.nested ?? []), ...OTHER_HEADERS];
    const headers = fc
      .shuffledSubarray(names, { minLength: 1, maxLength: Math.min(names.length, 14) })
      // The same header twice is one column in two places.
      .chain((header) => fc.constantFrom(header, [...header, 'Zq one', header[0]!]));
    return headers.chain((header) => {
      const row = fc.array(cellOf, { minLength: header.length, maxLength: header.length + 1 });
      return fc.array(row, { minLength: 1, maxLength: 12 }).map((rows) => ({ profile, header, rows }));
    });
  });

  it('make no difference, decoded or not', () => {
    fc.assert(
      fc.property(tables, ({ profile, header, rows }) => {
        const table = makeTable(header, rows);
        const whole = mapWith(table, profile, (row) => row);
        const partly = mapWith(table, profile, (row, { positions }) => leaveOut(row, positions));
        expect(partly).toEqual(whole);
      }),
      { numRuns: 1500 },
    );
  });

  it('are all but those of fields, nested cells, pull requests and the first', () => {
    const mapper = (id: string, header: readonly string[], cells: readonly string[]) =>
      compileMapper(makeTable(header, [cells]), profileOf(id));
    const github = mapper(
      'github-backlog',
      ['Zq', 'number', 'title', 'Zr', 'pull_request'],
      ['', '1', 'a', 'b', ''],
    );
    expect([...github.positions]).toEqual([0, 1, 2, 4]);
    const g2 = mapper('g2-reviews', ['id', 'Zq', 'attributes', 'Zr'], ['1', 'x', '{"title": "Slow"}', 'x']);
    expect([...g2.positions]).toEqual([0, 2]);
    const took = mapper(
      'generic-tickets',
      ['ID', 'Zq', 'Resolution time', 'Created'],
      ['1', '', '3 days', '2025-03-04'],
    );
    expect([...took.positions]).toEqual([0, 2, 3]);
    expect([...mapper('generic-tickets', [], []).positions]).toEqual([0]);
  });

  const header = ['ID', 'Subject', 'Status', 'Zq', 'Zr'];
  const table = makeTable(header, [['1', 'a', 'open', 'x', 'y']]);
  it.each([
    ['an empty row', ['', '', '', '', ''], 0, 'blank'],
    ['a row with nothing to read', ['', '', '', '', ''], 1, 'reject'],
    ['a total alone', ['Total', '', '', '', ''], 0, 'blank'],
    ['a total of a column left out', ['Total', '', '', '', ''], 1, 'blank'],
    ['a row of a firm of that name', ['Total', 'Broken', 'open', '', ''], 1, 'record'],
    ['a note', ['Exported on 2026-01-01', '', '', '', ''], 0, 'blank'],
    ['a row that begins like a note', ['As of today', 'Broken', '', '', ''], 1, 'record'],
  ])('%s', (_, cells, rest, kind) => {
    const mapper = compileMapper(table, profileOf('generic-tickets'));
    expect(mapper.map({ row: 2, line: 2, cells, rest }).kind).toBe(kind);
  });
});
