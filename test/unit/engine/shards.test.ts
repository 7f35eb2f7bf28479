import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Fold } from '../../../src/engine/fold.ts';
import { type FoldRequest, foldOptions } from '../../../src/engine/fold-request.ts';
import { Pool } from '../../../src/engine/pool.ts';
import { createShardReader } from '../../../src/engine/shard-reader.ts';
import type { Part, ReadShard, ShardTask } from '../../../src/engine/shards.ts';
import { builtInToolbox } from '../../../src/engine/toolbox.ts';
import { openFile } from '../../../src/sources/open.ts';

// A table read in shards, by whatever thread, must come to the same as the table read from its first row to its last.

const WORKER = new URL('../../../dist/worker.js', import.meta.url);
const REQUEST: FoldRequest = { config: {}, asOfDay: null };
const TICKETS = 'fixtures/companies/acme/zendesk-tickets.csv';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bruise-shards-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Tickets with rows that stand twice, close by and far apart, a damaged one and one without content. */
function writeTickets(): { path: string; source: string } {
  const text = readFileSync(TICKETS, 'utf8');
  const records = text.split(/\n(?=\d)/);
  const [header = '', ...rows] = records;
  const again = [rows[3], rows[700], rows[701]].map((row) => row?.trimEnd() ?? '');
  const path = join(folder, 'tickets.csv');
  writeFileSync(path, [header, ...rows.map((row) => row.trimEnd()), ...again, '"lost', ''].join('\n'));
  return { path, source: 'tickets.csv' };
}

async function foldWhole(): Promise<Fold> {
  const file = writeTickets();
  const fold = new Fold(foldOptions(REQUEST, builtInToolbox()));
  for (const table of (await openFile(file)).tables) await fold.addTable(table, file.path);
  return fold;
}

async function foldShards(read: ReadShard, bytes: number): Promise<{ fold: Fold; count: number }> {
  const file = writeTickets();
  const fold = new Fold(foldOptions(REQUEST, builtInToolbox()));
  const [table] = (await openFile(file)).tables;
  const shards = (await table?.divide?.({ from: 0, bytes })) ?? [];
  const tasks = shards.map((shard): ShardTask => ({ file, table: 0, shard, repeated: [] }));
  if (table !== undefined) await fold.addShards(table, tasks, read);
  return { fold, count: shards.length };
}

function everything(fold: Fold): unknown {
  const { runs, dates, present } = fold.records.toState();
  return {
    runs,
    dates: dates.map(String).sort(),
    present,
    sources: fold.sources,
    rejects: fold.rejects,
    warnings: fold.warnings,
  };
}

describe('a table read in shards', () => {
  it('comes to the same as read in one go, repeated rows and all', async () => {
    const whole = await foldWhole();
    expect(whole.sources[0]?.duplicates).toBeGreaterThanOrEqual(3);
    expect(whole.sources[0]?.rejects).toBe(1);
    const { fold, count } = await foldShards(createShardReader(REQUEST, builtInToolbox()), 100_000);
    expect(count).toBeGreaterThan(5);
    expect(everything(fold)).toEqual(everything(whole));
  });

  it('comes to the same in other threads', async () => {
    const pool = new Pool<ShardTask, Part>({ entry: WORKER, setup: REQUEST, count: 2 });
    try {
      const { fold } = await foldShards((task) => pool.run(task), 200_000);
      expect(everything(fold)).toEqual(everything(await foldWhole()));
    } finally {
      pool.close();
    }
  });
});

describe('a pool of threads', () => {
  it('says what went wrong in a thread, and goes on', async () => {
    const pool = new Pool<unknown, unknown>({ entry: WORKER, setup: REQUEST, count: 1 });
    try {
      const missing = { path: join(folder, 'gone.csv'), source: 'gone.csv' };
      const task = { file: missing, table: 0, shard: {}, repeated: [] };
      await expect(pool.run(task)).rejects.toThrow('gone.csv: it changed while it was read');
      await expect(pool.run(task)).rejects.toThrow('gone.csv');
    } finally {
      pool.close();
    }
  });
});
