import type { Cells } from './table-score.ts';

/** How a table is written down. */
export interface Style {
  readonly delimiter: string;
  readonly quote: string;
  readonly escape: string;
  readonly end: string;
  /** Which cells are quoted: all, only those that need it, or all that are words. */
  readonly quoting: 'all' | 'needed' | 'words';
}

export const PLAIN: Style = { delimiter: ',', quote: '"', escape: '"', end: '\r\n', quoting: 'needed' };

export interface Polluted {
  readonly name: string;
  /** The kind of pollution, whose share of real files is known. */
  readonly kind: string;
  readonly text: string;
  readonly clean: Cells;
}

const WORDS = 'lamp oak chair steel light garden table blue soft cover wall clock round glass hook'.split(
  ' ',
);
const KINDS = ['Furniture', 'Lighting', 'Garden', 'Textile', 'Kitchen'];

/** A table of 84 rows, the header among them, and nine columns of different types. No chance is involved. */
export function makeTable(): Cells {
  const header = ['Day', 'Hour', 'Units', 'Article', 'Net price', 'Group', 'Details', 'Link', 'Remark'];
  const rows = Array.from({ length: 83 }, (_, i) => {
    const words = [0, 1, 2].map((k) => WORDS[(i * 7 + k * 5 + ((i * i) % 11)) % WORDS.length] ?? '');
    const details = i % 4 === 0 ? `${words[0]} ${words[1]}, ${words[2]}` : `${words.join(' ')} ${i % 9}`;
    return [
      `${pad(1 + (i % 28))}/${pad(1 + (i % 12))}/${2019 + (i % 3)}`,
      `${pad(8 + (i % 12))}:${pad((i * 7) % 60)}`,
      String(1 + ((i * 13) % 40)),
      `AR-${1000 + i * 17}`,
      i % 6 === 0 ? `1,${pad(i)}5.50 €` : `${10 + i}.${pad((i * 3) % 100)} €`,
      KINDS[i % KINDS.length] ?? '',
      i % 17 === 3 ? `${details}\nsecond line` : i % 13 === 5 ? `${details} "extra"` : details,
      `https://shop.example/articles/${1000 + i * 17}`,
      i % 5 === 0 ? `Asked for ${words[1]}; call back` : '',
    ];
  });
  return { header, rows };
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function write(rows: readonly (readonly string[])[], style: Style): string[] {
  return rows.map((cells) => cells.map((cell) => writeCell(cell, style)).join(style.delimiter));
}

function writeCell(cell: string, { delimiter, quote, escape: sign, quoting }: Style): string {
  const needed = cell.includes(delimiter) || /[\r\n"']/.test(cell);
  const worded = quoting === 'words' && /\p{L}/u.test(cell);
  if (!needed && quoting !== 'all' && !worded) return cell;
  return `${quote}${cell.replaceAll(quote, sign + quote)}${quote}`;
}

/** Every pollution of the list, at every row and column where that applies. */
export function* pollute(base: Style): Generator<Polluted> {
  yield* polluteFile(base);
  const table = makeTable();
  const all = [table.header, ...table.rows];
  const lines = write(all, base);
  for (let row = 0; row < all.length; row++) yield* polluteRow({ table, lines, base }, row);
}

function join(lines: readonly string[], { end }: Style): string {
  return lines.map((line) => line + end).join('');
}

function* polluteFile(base: Style): Generator<Polluted> {
  const table = makeTable();
  const { header, rows } = table;
  const as = (kind: string, style: Partial<Style>): Polluted => {
    const full = { ...base, ...style };
    return { name: kind, kind, text: join(write([header, ...rows], full), full), clean: table };
  };
  yield as('none', {});
  yield as('LF', { end: '\n' });
  yield as('CR', { end: '\r' });
  yield as('semicolon', { delimiter: ';' });
  yield as('tab', { delimiter: '\t' });
  yield as('space', { delimiter: ' ' });
  yield as('comma-space', { delimiter: ', ' });
  yield as('apostrophe', { quote: "'", escape: "'" });
  yield as('backslash', { escape: '\\' });
  yield as('no-escape', { escape: '' });
  const lines = write([header, ...rows], base);
  const text = (own: readonly string[]) => join(own, base);
  yield { name: 'no-header', kind: 'no-header', text: text(lines.slice(1)), clean: { header: [], rows } };
  for (const count of [2, 3]) {
    const more = Array.from({ length: count - 1 }, (_, k) => header.map((name) => `${name} part ${'bc'[k]}`));
    const names = header.map((name, at) => [name, ...more.map((row) => row[at])].join(' '));
    yield {
      name: `header-${count}`,
      kind: 'header-rows',
      text: text([...lines.slice(0, 1), ...write(more, base), ...lines.slice(1)]),
      clean: { header: names, rows },
    };
  }
  const titles = ['Sales of the house of Example', 'Printed on request'];
  yield { name: 'preamble', kind: 'preamble', text: text([...titles, ...lines]), clean: table };
  yield {
    name: 'preamble-padded',
    kind: 'preamble',
    text: text([...titles.map((title) => title + ','.repeat(8)), '', ...lines]),
    clean: table,
  };
  for (const width of [6, 9, 12]) {
    const second = [header, ...rows.slice(10, 20)].map((row) =>
      Array.from({ length: width }, (_, at) => row[at] ?? `extra${at}`),
    );
    yield {
      name: `tables-${width}`,
      kind: 'tables',
      text: text([...lines, '', ...write(second, base)]),
      clean: { header, rows: [...rows, ...second] },
    };
  }
  yield { name: 'header-only', kind: 'small', text: text(lines.slice(0, 1)), clean: { header, rows: [] } };
  yield {
    name: 'one-row',
    kind: 'small',
    text: text(lines.slice(0, 2)),
    clean: { header, rows: rows.slice(0, 1) },
  };
  yield { name: 'no-end', kind: 'end', text: text(lines).trimEnd(), clean: table };
  yield { name: 'two-ends', kind: 'end', text: text(lines) + base.end, clean: table };
}

interface Written {
  readonly table: Cells;
  readonly lines: readonly string[];
  readonly base: Style;
}

function* polluteRow({ table, lines, base }: Written, row: number): Generator<Polluted> {
  const cells = row === 0 ? table.header : (table.rows[row - 1] ?? []);
  const written = cells.map((cell) => writeCell(cell, base));
  const file = (kind: string, name: string, line: string): Polluted => ({
    name: `${kind}-${row}-${name}`,
    kind,
    text: join(
      lines.map((own, at) => (at === row ? line : own)),
      base,
    ),
    clean: table,
  });
  const put = (at: number, sign: string) =>
    [...written.slice(0, at).join(base.delimiter), sign, written.slice(at).join(base.delimiter)].join('');
  for (let at = 1; at < written.length; at++) yield file('missing', String(at), put(at, ''));
  for (let at = 0; at < written.length; at++) {
    const before = written.slice(0, at + 1).join(base.delimiter);
    const after = written
      .slice(at + 1)
      .map((cell) => base.delimiter + cell)
      .join('');
    yield file('extra', String(at), before + base.delimiter + after);
    const cell = written[at] ?? '';
    const place = [0, Math.ceil(cell.length / 2), cell.length][(row + at) % 3] ?? 0;
    const stray = cell.slice(0, place) + base.quote + cell.slice(place);
    yield file('stray', String(at), written.map((own, i) => (i === at ? stray : own)).join(base.delimiter));
  }
  const other = { ...base, delimiter: ';' };
  yield file('other', ';', cells.map((cell) => writeCell(cell, other)).join(';'));
}
