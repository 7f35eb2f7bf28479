import { once } from 'node:events';
import { basename } from 'node:path';
import { UserError } from '../../model/errors.ts';
import type { Table } from '../../model/row.ts';
import { openFile } from '../../sources/open.ts';

// Run on thousands of small files: nothing is imported here but what reads them.

/** Characters written at once. */
const CHUNK = 1 << 16;

/**
 * Prints what was read of a file and nothing else: one JSON array per line, the header first (`[]` when there is
 * none), before any mapping. Of an archive or a workbook: the first table.
 * @throws UserError when there is not one readable file
 */
export async function printRows(
  inputs: readonly string[],
  { strict }: { readonly strict: boolean },
): Promise<void> {
  const [path] = inputs;
  if (path === undefined || inputs.length > 1)
    throw new UserError('one-file', '--rows prints one file; give one file, or - for stdin');
  const source = path === '-' ? 'stdin' : basename(path);
  const options = { stdin: process.stdin, ...(strict && { strict }) };
  const opened = await openFile({ path, source }, options);
  const [table] = opened.tables;
  const [problem] = opened.problems;
  if (table === undefined && problem !== undefined)
    throw new UserError(problem.code, `${path}: ${problem.reason}`);
  if (table === undefined) throw new UserError('no-table', `${path}: there is no table in it`);
  await printTable(table);
}

async function printTable(table: Table): Promise<void> {
  const { header, dialect } = table;
  let text = `${JSON.stringify(dialect.headerRow === null ? [] : header)}\n`;
  for await (const batch of table.rows()) {
    for (const { cells } of batch.rows) {
      text += `${JSON.stringify(cells)}\n`;
      if (text.length < CHUNK) continue;
      await write(text);
      text = '';
    }
  }
  await write(text);
}

/** Waits only when the reader of our output is slower than we are. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
