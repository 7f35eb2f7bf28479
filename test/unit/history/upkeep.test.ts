import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFolder } from '../../../src/history/files.ts';
import { addRun, readHistory } from '../../../src/history/store.ts';
import { checkHistory, pruneHistory, repairHistory, selectPruned } from '../../../src/history/upkeep.ts';
import { sampleRun } from './synthetic.ts';
import { fakeWorker } from './worker.ts';

const run = sampleRun({ draws: 20, size: { tickets: 20, reviews: 10, 'lost-deals': 10 } });
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bruise-upkeep-'));
  for (const day of ['02', '09', '16', '23'])
    await addRun(folder, { ...run, at: `2026-11-${day}T06:00:00.000Z` }, fakeWorker());
});
afterEach(() => rmSync(folder, { recursive: true }));

const files = () => readdirSync(folder).sort();

describe('check and repair', () => {
  it('find nothing in a sound history', async () => {
    expect(await checkHistory(folder)).toMatchObject({
      whole: files(),
      damaged: [],
      newer: [],
      quarantined: [],
      litter: [],
      locked: false,
    });
    expect(await repairHistory(folder, fakeWorker())).toEqual([]);
  });

  it('name what is wrong, and set it right', async () => {
    const [first, second] = files();
    const whole = readFileSync(join(folder, second!));
    writeFileSync(join(folder, first!), 'cut');
    renameSync(join(folder, second!), join(folder, `${second}.corrupt`));
    writeFileSync(join(folder, '.run-000005-aaaaaaaa.json.tmp'), '');
    const before = files();
    expect(await checkHistory(folder)).toMatchObject({
      damaged: [{ file: first }],
      quarantined: [`${second}.corrupt`],
      litter: ['.run-000005-aaaaaaaa.json.tmp'],
    });
    expect(files()).toEqual(before);
    expect(await repairHistory(folder, fakeWorker())).toHaveLength(3);
    expect(readFileSync(join(folder, second!))).toEqual(whole);
    expect((await readHistory(folder)).runs.map(({ number }) => number)).toEqual([2, 3, 4]);
    expect(await repairHistory(folder, fakeWorker())).toEqual([]);
  });
});

describe('prune', () => {
  const numbers = async (policy: object) =>
    selectPruned((await readHistory(folder)).runs, policy).map(({ number }) => number);

  it.each([
    [{}, []],
    [{ keepLast: 2 }, [1, 2]],
    [{ keepLast: 0 }, [1, 2, 3]],
    [{ keepSince: '2026-11-16' }, [1, 2]],
    [{ keepSince: '2030-01-01' }, [1, 2, 3]],
    [{ keepLast: 3, keepSince: '2026-11-20' }, [1]],
    [{ keepLast: 99 }, []],
  ])('by %j gives up %j', async (policy, given) => {
    expect(await numbers(policy)).toEqual(given);
  });

  it('deletes them and no others', async () => {
    expect(await pruneHistory(folder, { keepLast: 1 }, fakeWorker())).toHaveLength(3);
    expect(files()).toEqual([expect.stringContaining('run-000004')]);
    expect((await addRun(folder, run, fakeWorker())).number).toBe(5);
  });
});

describe('a folder of texts', () => {
  it('is made with the first of them, and hides what is being written', async () => {
    const drawer = openFolder(join(folder, 'outbox'));
    expect(await drawer.list()).toEqual([]);
    expect(await drawer.read('a.json')).toBeNull();
    await drawer.write('a.json', 'one');
    await drawer.write('a.json', 'two');
    writeFileSync(join(folder, 'outbox', '.b.json.tmp'), '');
    expect([await drawer.list(), await drawer.read('a.json')]).toEqual([['a.json'], 'two']);
    await drawer.remove('a.json');
    await drawer.remove('a.json');
    expect(await drawer.list()).toEqual([]);
  });
});
