import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from '../../src/engine/inspect.ts';
import { builtInToolbox } from '../../src/engine/toolbox.ts';
import { FIELDS } from '../../src/model/record.ts';
import type { Row, Table } from '../../src/model/row.ts';
import { compileMapper } from '../../src/profiles/canonicalise.ts';
import { recogniseTable } from '../../src/profiles/recognise.ts';
import { PROFILES } from '../../src/profiles/registry.ts';
import { openFile } from '../../src/sources/open.ts';
import type { Mess } from './mess.ts';

export interface Account {
  readonly rows: number;
  readonly records: number;
  readonly duplicates: number;
  readonly blanks: number;
  readonly rejects: number;
}

/** What became of one hostile file. */
export interface Verdict {
  readonly name: string;
  /** Undamaged cells, and those of them that came out as they must. */
  readonly cells: number;
  readonly right: number;
  /** What a person would complain about; the first few wrong cells among it. */
  readonly complaints: readonly string[];
  /** As `bruise inspect` gives it, all tables summed; null when the file was refused. */
  readonly account: Account | null;
  readonly isPolluted: boolean;
}

const MAX_SHOWN = 3;

/** Reads a hostile file as the command line does and compares it with what a person would read. Throws on a crash. */
export async function judge(mess: Mess): Promise<Verdict> {
  const folder = mkdtempSync(join(tmpdir(), 'mess-'));
  try {
    const path = join(folder, mess.file ?? 'data.csv');
    writeFileSync(path, await mess.content);
    return await judgeFile(mess, path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function judgeFile(mess: Mess, path: string): Promise<Verdict> {
  const file = { path, source: mess.file ?? 'data.csv' };
  const { tables, problems } = await openFile(file);
  const [table] = tables;
  const count = new Count();
  if (mess.refused !== undefined) count.expect('problem', problems[0]?.code ?? 'none', mess.refused);
  else if (table === undefined) count.expect('problem', problems[0]?.code ?? 'nothing', 'none');
  if (table !== undefined) await judgeTable(mess, table, count);
  else if (mess.refused === undefined) judgeCells(mess, [], count);
  const account = await accountOf(path);
  const { name } = mess;
  const { cells, right, complaints } = count;
  return { name, cells, right, complaints, account, isPolluted: 'polluted' in {} };
}

async function accountOf(path: string): Promise<Account | null> {
  const { files } = await inspect({
    inputs: [path],
    config: {},
    toolbox: builtInToolbox(),
    sizeOf: async () => null,
  });
  const read = files.filter(({ rows }) => rows !== null);
  if (read.length === 0) return null;
  const sum = (key: keyof Account) => read.reduce((total, one) => total + (one[key] ?? 0), 0);
  return {
    rows: sum('rows'),
    records: sum('records'),
    duplicates: sum('duplicates'),
    blanks: sum('blanks'),
    rejects: sum('rejects'),
  };
}

class Count {
  cells = 0;
  right = 0;
  readonly complaints: string[] = [];

  expect(what: string, got: unknown, wanted: unknown): void {
    this.cells += 1;
    if (JSON.stringify(got) === JSON.stringify(wanted)) this.right += 1;
    else if (this.complaints.length < MAX_SHOWN)
      this.complaints.push(`${what}: ${show(got)}, not ${show(wanted)}`);
  }
}

function show(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 80);
}

async function judgeTable(mess: Mess, table: Table, count: Count): Promise<void> {
  const rows: Row[] = [];
  for await (const batch of table.rows()) rows.push(...batch.rows);
  if (mess.header === null) count.expect('header row', table.dialect.headerRow, null);
  for (const [at, cell] of (mess.header ?? []).entries())
    if (cell !== null) count.expect(`header ${at}`, table.header[at], cell);
  judgeCells(
    mess,
    rows.map(({ cells }) => cells),
    count,
  );
  if (mess.records !== undefined || mess.profile !== undefined) judgeRecords(mess, table, { rows, count });
}

/** Each row is compared with the one it is most like, so that one row too many is not all of them wrong. */
function judgeCells(mess: Mess, rows: readonly (readonly string[])[], count: Count): void {
  const free = new Set(rows.keys());
  for (const [at, wanted] of (mess.rows ?? []).entries()) {
    if (wanted.every((cell) => cell === null)) continue;
    const likeness = (row: number) => wanted.filter((cell, i) => cell === rows[row]?.[i]).length;
    let best = free.has(at) ? at : -1;
    for (const row of free) if (best < 0 || likeness(row) > likeness(best)) best = row;
    free.delete(best);
    for (const [i, cell] of wanted.entries())
      if (cell !== null) count.expect(`row ${at + 1}, cell ${i + 1}`, rows[best]?.[i] ?? '', cell);
  }
}

function judgeRecords(
  mess: Mess,
  table: Table,
  { rows, count }: { rows: readonly Row[]; count: Count },
): void {
  const { profile } = recogniseTable(table, PROFILES);
  if (mess.profile !== undefined) count.expect('profile', profile?.meta.id ?? null, mess.profile);
  const records: Record<string, unknown>[] = [];
  if (profile !== null) {
    const mapper = compileMapper(table, profile);
    for (const row of rows) {
      const mapped = mapper.map(row);
      if (mapped.kind === 'record') records.push(readable(mapped.record));
    }
  }
  for (const [at, fields] of (mess.records ?? []).entries())
    for (const [field, wanted] of Object.entries(fields))
      count.expect(`record ${at + 1}, ${field}`, records[at]?.[field], wanted);
}

/** Dates as ISO text: the day alone where there is no time. */
function readable(record: object): Record<string, unknown> {
  const { kind, ...fields } = record as { kind: keyof typeof FIELDS };
  const types: Readonly<Record<string, unknown>> = FIELDS[kind];
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [
      field,
      types[field] === 'date' && typeof value === 'number'
        ? new Date(value).toISOString().replace(/T00:00:00.000Z$|:00.000Z$|\.000Z$/, '')
        : value,
    ]),
  );
}
