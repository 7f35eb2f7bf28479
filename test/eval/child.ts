/**
 * What is measured in a process of its own. Prints a JSON value on stdout (`cli` prints what the command prints), and
 * what it cost as the last line of stderr, behind a `#`.
 */
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'csv-parse';
import { main } from '../../src/cli/main.ts';
import type { Table } from '../../src/model/row.ts';
import { openFile } from '../../src/sources/open.ts';

export interface OpenedTable {
  readonly source: string;
  readonly header: readonly string[];
  readonly rows: number;
  readonly blanks: number;
  readonly rejects: number;
}

export interface OpenedFile {
  readonly tables: readonly OpenedTable[];
  readonly problems: readonly { readonly code: string; readonly reason: string }[];
  readonly firstCells: readonly string[];
}

/** What the process cost, its start left out. */
export interface Cost {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
  readonly isPolluted: boolean;
}

/** Names and cells of a table with 20,000 columns need not be printed. */
const MAX_SHOWN = 100;

async function open(path: string): Promise<OpenedFile> {
  const { tables, problems } = await openFile({ path, source: basename(path) });
  const opened: OpenedTable[] = [];
  let firstCells: readonly string[] | undefined;
  for (const table of tables) {
    const { source, header } = table;
    const counts = { rows: 0, blanks: 0, rejects: 0 };
    for await (const batch of table.rows()) {
      firstCells ??= batch.rows[0]?.cells;
      counts.rows += batch.rows.length;
      counts.blanks += batch.blanks;
      counts.rejects += batch.rejects.length;
    }
    opened.push({ source, header: header.slice(0, MAX_SHOWN), ...counts });
  }
  return { tables: opened, problems, firstCells: (firstCells ?? []).slice(0, MAX_SHOWN) };
}

async function readObjects(path: string): Promise<number> {
  let rows = 0;
  for await (const _ of createReadStream(path).pipe(parse({ columns: true }))) rows += 1;
  return rows;
}

/** @param count how many columns are wanted, the longest texts among them; 0 for all */
async function readColumns(path: string, count: number): Promise<number> {
  const { tables } = await openFile({ path, source: basename(path) });
  const [table] = tables;
  if (table === undefined) throw new Error(`${path} has no table`);
  const options = count === 0 ? {} : { columns: new Set(longestColumns(table, count)) };
  let rows = 0;
  for await (const batch of table.rows(options)) rows += batch.rows.length;
  return rows;
}

function longestColumns({ sample }: Table, count: number): number[] {
  const longest = sample[0]?.cells.map((cell, at) => ({ at, length: cell.length })) ?? [];
  return longest
    .sort((a, b) => b.length - a.length || a.at - b.at)
    .slice(0, count)
    .map(({ at }) => at);
}

const [mode, ...args] = process.argv.slice(2);
const [path = '', count = '0'] = args;
const started = performance.now();
if (mode === 'cli') process.exitCode = await main([process.execPath, 'bruise', ...args]);
else {
  const work = { open: () => open(path), objects: () => readObjects(path) };
  const run = mode === 'open' || mode === 'objects' ? work[mode] : () => readColumns(path, Number(count));
  process.stdout.write(JSON.stringify(await run()));
}
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const cost: Cost = {
  seconds: (performance.now() - started) / 1000,
  cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
  peakMegabytes: Math.round(maxRSS / 1024),
  isPolluted: 'polluted' in {},
};
process.stderr.write(`\n#${JSON.stringify(cost)}`);
