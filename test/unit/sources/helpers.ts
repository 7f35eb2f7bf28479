import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Reject, Row, Table } from '../../../src/model/row.ts';
import { type Opened, openFile } from '../../../src/sources/open.ts';

export interface Folder {
  readonly path: string;
  write(name: string, content: string | Uint8Array): Promise<string>;
  remove(): void;
}

export function makeFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'sources-'));
  return {
    path,
    async write(name, content) {
      const file = join(path, name);
      await mkdir(dirname(file), { recursive: true });
      writeFileSync(file, content);
      return file;
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

export interface Everything {
  readonly rows: Row[];
  readonly rejects: Reject[];
  readonly blanks: number;
  readonly batches: number;
}

export async function readAll(table: Table): Promise<Everything> {
  const rows: Row[] = [];
  const rejects: Reject[] = [];
  let blanks = 0;
  let batches = 0;
  for await (const batch of table.rows()) {
    rows.push(...batch.rows);
    rejects.push(...batch.rejects);
    blanks += batch.blanks;
    batches += 1;
  }
  return { rows, rejects, blanks, batches };
}

/** Opens content as if it were a file of that name, through standard input. */
export function openContent(name: string, content: string | Uint8Array, pieces = 1): Promise<Opened> {
  const bytes = Buffer.from(content);
  const size = Math.max(1, Math.ceil(bytes.length / pieces));
  async function* stdin() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  return openFile({ path: '-', source: name }, { stdin: stdin() });
}

export async function tableOf(name: string, content: string | Uint8Array, pieces = 1): Promise<Table> {
  const {
    tables,
    problems: [problem],
  } = await openContent(name, content, pieces);
  if (tables?.[0] === undefined) throw new Error(`not opened: ${problem?.code} ${problem?.reason}`);
  return tables[0];
}

export async function problemOf(name: string, content: string | Uint8Array): Promise<string> {
  return (await openContent(name, content)).problems[0]?.code ?? 'opened';
}

/** A record of a table by column name; the first of equal names. */
export function field(table: Table, row: Row | undefined, column: string): string | undefined {
  return row?.cells[table.header.indexOf(column)];
}
