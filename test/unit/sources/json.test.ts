import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { field, openContent, problemOf, readAll, tableOf } from './helpers.ts';

const json = (value: unknown) => tableOf('t.json', JSON.stringify(value));

describe('a JSON table', () => {
  it('flattens objects to dotted paths in text order', async () => {
    const table = await json([
      { id: 7, source: { body: 'Hi', url: null }, open: true },
      { attributes: { star_rating: 4.5 } },
    ]);
    expect(table.header).toEqual(['attributes.star_rating', 'id', 'open', 'source.body', 'source.url']);
    const { rows } = await readAll(table);
    expect(rows).toEqual([
      { row: 1, line: 1, cells: ['', '7', 'true', 'Hi', ''] },
      { row: 2, line: 2, cells: ['4.5', '', '', '', ''] },
    ]);
  });

  it('joins lists', async () => {
    const table = await json([
      { id: 1, tags: ['a', 'b', 3], labels: [{ name: 'x' }, { name: '', color: 'red' }], none: [] },
    ]);
    const [row] = table.sample;
    expect(field(table, row, 'tags')).toBe('a; b; 3');
    expect(field(table, row, 'labels')).toBe('x; red');
    expect(field(table, row, 'none')).toBe('');
  });

  it('makes columns of custom fields', async () => {
    const table = await json([
      {
        custom_fields: [
          { id: 360, value: 'gold' },
          { id: 361, value: ['a', 'b'] },
        ],
      },
    ]);
    expect(table.header).toEqual(['custom_fields.360', 'custom_fields.361']);
    expect(table.sample[0]?.cells).toEqual(['gold', 'a; b']);
  });

  it('reads Atlassian documents as text, however deep', async () => {
    let deep: unknown = { type: 'paragraph', content: [{ type: 'text', text: 'bottom' }] };
    for (let i = 0; i < 200; i++)
      deep = { type: 'bulletList', content: [{ type: 'listItem', content: [deep] }] };
    const doc = {
      type: 'doc',
      version: 1,
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'Export ' },
            { type: 'text', text: 'fails' },
          ],
        },
        {
          type: 'paragraph',
          content: [
            { type: 'mention', attrs: { text: '@Ann' } },
            { type: 'hardBreak' },
            { type: 'text', text: 'again' },
          ],
        },
        deep,
      ],
    };
    const table = await json({ issues: [{ fields: { description: doc } }] });
    expect(table.header).toEqual(['fields.description']);
    expect(table.sample[0]?.cells).toEqual(['Export fails\n@Ann\nagain\nbottom']);
  });

  it.each([
    ['root list', [{ id: 1 }, { id: 2 }]],
    ['tickets', { next_page: null, count: 2, tickets: [{ id: 1 }, { id: 2 }] }],
    ['singular result', { result: [{ id: 1 }, { id: 2 }] }],
    ['GraphQL', { data: { issues: { nodes: [{ id: 1 }, { id: 2 }], pageInfo: {} } } }],
    [
      'known key beside a larger list',
      { actions: [{ x: 1 }, { x: 1 }, { x: 1 }], data: [{ id: 1 }, { id: 2 }] },
    ],
    ['largest list', { small: [{ x: 1 }], meta: { items: [{ id: 1 }, { id: 2 }] } }],
  ])('finds the records: %s', async (_, value) => {
    const table = await json(value);
    expect(table.header).toEqual(['id']);
    expect(table.sample.map((row) => row.cells)).toEqual([['1'], ['2']]);
  });

  it('is a table without rows when the list is empty', async () => {
    expect((await readAll(await json({ tickets: [], count: 0 }))).rows).toEqual([]);
    expect((await json([])).header).toEqual([]);
  });

  it('names the list of a Trello card', async () => {
    const table = await json({
      name: 'Board',
      actions: [{ id: 'a1' }, { id: 'a2' }],
      lists: [{ id: 'l1', name: 'Doing' }],
      cards: [{ id: 'c1', idList: 'l1', labels: [{ name: 'Bug' }, { name: 'UI' }] }],
    });
    expect(field(table, table.sample[0], 'list.name')).toBe('Doing');
    expect(field(table, table.sample[0], 'labels')).toBe('Bug; UI');
  });

  it('makes a row of each sentence of a meeting', async () => {
    const table = await json({
      data: {
        transcripts: [
          { id: 't1', title: 'Call', sentences: [{ text: 'Hello.', speaker_name: 'Ann' }, { text: 'Hi.' }] },
          { id: 't2' },
        ],
      },
    });
    expect(table.header).toEqual(['id', 'sentences.speaker_name', 'sentences.text', 'title']);
    expect(table.sample.map((row) => [row.row, ...row.cells])).toEqual([
      [1, 't1', 'Ann', 'Hello.', 'Call'],
      [2, 't1', '', 'Hi.', 'Call'],
      [3, 't2', '', '', ''],
    ]);
  });

  it('keeps every digit of long ids, and the words around them', async () => {
    const table = await tableOf(
      't.json',
      '[{"id":12345678901234567890,"neg":-9007199254740993,"text":"\\\\\\" 12345678901234567890, ","x":1.5e3}]',
    );
    expect(table.sample[0]?.cells).toEqual([
      '12345678901234567890',
      '-9007199254740993',
      '\\" 12345678901234567890, ',
      '1500',
    ]);
  });

  it('treats __proto__ and constructor as names', async () => {
    const table = await tableOf(
      't.json',
      '[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":2}},"id":1}]',
    );
    expect(table.header).toEqual(['__proto__.polluted', 'constructor.prototype.polluted', 'id']);
    expect(table.sample[0]?.cells).toEqual(['1', '2', '1']);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('rejects items that are no records, and counts nulls as blank', async () => {
    const { rows, rejects, blanks } = await readAll(await json([{ id: 1 }, 'x', null, [2], { id: 3 }]));
    expect(rows.map((row) => row.row)).toEqual([1, 5]);
    expect(rejects).toMatchObject([
      { row: 2, code: 'not-an-object', raw: '"x"' },
      { row: 4, code: 'not-an-object', raw: '[2]' },
    ]);
    expect(blanks).toBe(1);
  });

  it('writes what is nested beyond twelve levels as JSON', async () => {
    let value: unknown = 'x';
    for (let i = 0; i < 20; i++) value = { k: value };
    const table = await json([value]);
    expect(table.header).toEqual([Array(12).fill('k').join('.')]);
    expect(JSON.parse(table.sample[0]?.cells[0] ?? '')).toBeTypeOf('object');
  });

  it('rejects a record nested 100,000 levels deep and reads the others', async () => {
    const deep = `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    const { rows, rejects } = await readAll(await tableOf('t.json', `[${deep},{"id":1}]`));
    expect(rejects).toMatchObject([{ row: 1, code: 'nested-too-deeply' }]);
    expect(rows).toHaveLength(1);
  });

  it.each([
    ['nested lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'no-records'],
    ['scalars', '[1,2,3]', 'no-records'],
    ['trailing comma', '[{"id":1},]', 'bad-json'],
    ['cut off', '[{"id":1,"text":"abc"},{"id":2,"te', 'bad-json'],
    ['not JSON at all', 'hello there', 'not-json'],
  ])('explains %s', async (_, text, code) => {
    const {
      problems: [problem],
    } = await openContent('t.json', text);
    expect(problem?.code).toBe(code);
    expect(problem?.reason).not.toContain('\n');
  });

  it('says on which line a file is cut off', async () => {
    const {
      problems: [problem],
    } = await openContent('t.json', '[\n{"id":1},\n{"id":2,"te');
    expect(problem?.reason).toContain('line 3');
  });

  it('keeps the most frequent columns when ids are used as keys', async () => {
    const records = Array.from({ length: 3000 }, (_, i) => ({ id: i, [`key-${i}`]: 1 }));
    const table = await json(records);
    expect(table.header).toHaveLength(2000);
    expect(table.header).toContain('id');
    expect(table.dialect.note).toBe('columns: the 2000 most frequent of 3001');
  });

  it('gives the same table whatever the order of the keys', async () => {
    const key = fc.constantFrom('a', 'b', 'a.b', '__proto__', 'c');
    const leaf = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(fc.integer(), { maxLength: 3 }),
    );
    const record = fc.array(
      fc.tuple(key, fc.oneof(leaf, fc.array(fc.tuple(key, leaf), { maxLength: 3 }).map(toObject))),
      { maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 5 }), async (records) => {
        const straight = await json(records.map(uniqueKeys).map(toObject));
        const reversed = await json(records.map(uniqueKeys).map((pairs) => toObject([...pairs].reverse())));
        expect(reversed.header).toEqual(straight.header);
        expect(reversed.sample).toEqual(straight.sample);
      }),
    );
  });
});

type Pair = readonly [string, unknown];

function uniqueKeys(pairs: readonly Pair[]): readonly Pair[] {
  return [...new Map(pairs)];
}

function toObject(pairs: readonly Pair[]): Record<string, unknown> {
  return Object.fromEntries(pairs);
}

describe('an NDJSON table', () => {
  it('numbers rows by line, counts blank lines and rejects bad ones', async () => {
    const table = await tableOf('t.jsonl', '{"id":1}\r\n\n{"id":2\n[3]\n{"id":4,"late":"x"}');
    expect(table.header).toEqual(['id', 'late']);
    const { rows, rejects, blanks } = await readAll(table);
    expect(rows).toEqual([
      { row: 1, line: 1, cells: ['1', ''] },
      { row: 5, line: 5, cells: ['4', 'x'] },
    ]);
    expect(blanks).toBe(1);
    expect(rejects).toMatchObject([
      { row: 3, line: 3, code: 'bad-json', raw: '{"id":2' },
      { row: 4, line: 4, code: 'not-an-object', raw: '[3]' },
    ]);
  });

  it('is recognised under another name, and a pretty-printed object is not taken for it', async () => {
    expect((await tableOf('t.json', '{"id":1}\n{"id":2}\n')).format).toBe('ndjson');
    expect((await tableOf('t.txt', '{"id":1}\n{"id":2}\n')).format).toBe('ndjson');
    expect((await tableOf('t.json', '{\n"id":1,\n"x":{\n}}')).format).toBe('json');
  });

  it('has the same header and rows when lines are shuffled', async () => {
    const lines = ['{"b":1,"a":{"z":1,"y":2}}', '{"c":[1]}', '{"a":{"x":0},"b":2}'];
    const one = await tableOf('t.ndjson', lines.join('\n'));
    const other = await tableOf('t.ndjson', [...lines].reverse().join('\n'));
    expect(other.header).toEqual(one.header);
    expect(other.sample.map((row) => row.cells).reverse()).toEqual(one.sample.map((row) => row.cells));
  });

  it('rejects lines nested too deeply', async () => {
    const { rejects, rows } = await readAll(
      await tableOf('t.ndjson', `{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}\n{"a":1}\n`),
    );
    expect(rejects).toMatchObject([{ row: 1, code: 'nested-too-deeply' }]);
    expect(rows).toHaveLength(1);
  });

  it('reads the same however the bytes arrive', async () => {
    const text = Array.from({ length: 400 }, (_, i) =>
      JSON.stringify({ id: i, text: 'é😀'.repeat(i % 50) }),
    ).join('\n');
    const whole = await readAll(await tableOf('t.ndjson', text));
    expect(await readAll(await tableOf('t.ndjson', text, 97))).toEqual(whole);
    expect(whole.rows).toHaveLength(400);
  });

  it('refuses nothing but an empty file', async () => {
    expect(await problemOf('t.ndjson', '\n\n')).toBe('empty-file');
  });
});
