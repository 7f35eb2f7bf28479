import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit } from '../../../src/engine/audit.ts';
import { Fold } from '../../../src/engine/fold.ts';
import { type FoldRequest, foldOptions } from '../../../src/engine/fold-request.ts';
import { Pool, ThreadLost } from '../../../src/engine/pool.ts';
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

  it('says when a thread is gone, to whoever waits and to whoever comes later', async () => {
    const entry = join(folder, 'dies.mjs');
    writeFileSync(
      entry,
      "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => process.exit(7));",
    );
    const pool = new Pool<unknown, unknown>({ entry: pathToFileURL(entry), setup: REQUEST, count: 1 });
    try {
      await expect(pool.run({})).rejects.toThrow(ThreadLost);
      await expect(pool.run({})).rejects.toThrow('a thread ended with code 7');
    } finally {
      pool.close();
    }
  });
});

describe('an audit whose threads are lost', () => {
  it('reads everything itself, and says the same', async () => {
    const entry = join(folder, 'exits.mjs');
    writeFileSync(entry, 'process.exit(1);');
    const path = join(folder, 'large.csv');
    const rows = Array.from(
      { length: 180 },
      (_, id) => `${id},"The export fails. ${'x'.repeat(100_000)}",2026-01-05`,
    );
    writeFileSync(path, ['Id,Description,Created at', ...rows].join('\n'));
    const request = {
      inputs: [path],
      config: {},
      toolbox: builtInToolbox(),
      version: '1.2.3',
      as: [{ file: 'large.csv', kind: 'tickets' as const }],
    };
    const alone = await audit(request);
    expect(alone.sources[0]?.records).toBe(180);
    const told: number[] = [];
    const lost = await audit({ ...request, threads: { count: 2, entry: pathToFileURL(entry) } });
    expect(lost).toEqual(alone);
    const threaded = await audit({
      ...request,
      threads: { count: 2, entry: WORKER },
      onProgress: ({ rows: count, phase }) => phase === undefined && told.push(count),
    });
    expect(threaded).toEqual(alone);
    expect(told.at(-1)).toBe(180);
  });
});
