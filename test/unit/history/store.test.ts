import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashText } from '../../../src/history/hash-text.ts';
import { withLock } from '../../../src/history/lock.ts';
import {
  addRun,
  findBaseline,
  findLastAccepted,
  findRun,
  listRunIds,
  readHistory,
} from '../../../src/history/store.ts';
import { sampleRun } from './synthetic.ts';
import { fakeWorker, waitingWorker } from './worker.ts';

const small = { draws: 20, size: { tickets: 20, reviews: 10, 'lost-deals': 10 } };
const run = sampleRun(small);
let folder: string;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'bruise-history-')), 'history');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

const files = () => readdirSync(folder).sort();
const addRuns = async (count: number) => {
  for (let week = 1; week <= count; week++)
    await addRun(folder, { ...run, at: `2026-11-0${week}T06:00:00.000Z` }, fakeWorker());
};

describe('addRun', () => {
  it('stores a run that is read back as it was', async () => {
    const stored = await addRun(folder, run, fakeWorker());
    expect(stored).toMatchObject({ number: 1, id: expect.stringMatching(/^1-[0-9a-f]{8}$/), run });
    expect(await readHistory(folder)).toEqual({ runs: [stored], warnings: [] });
  });

  it('leaves one file per run, for its owner alone, and nothing else', async () => {
    await addRuns(2);
    expect(files()).toEqual([
      expect.stringMatching(/^run-000001-[0-9a-f]{8}\.json$/),
      expect.stringMatching(/^run-000002-[0-9a-f]{8}\.json$/),
    ]);
    expect(statSync(join(folder, files()[0]!)).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(join(folder, files()[0]!), 'utf8'))).toMatchObject({
      schemaVersion: 2,
      run: { company: 'Acme' },
    });
  });

  it('keeps the order of the runs when the clock goes back', async () => {
    await addRun(folder, { ...run, at: '2026-11-21T06:00:00.000Z' }, fakeWorker());
    await addRun(folder, { ...run, at: '2026-11-14T06:00:00.000Z' }, fakeWorker());
    expect((await readHistory(folder)).runs.map((stored) => stored.run.at.slice(0, 10))).toEqual([
      '2026-11-21',
      '2026-11-14',
    ]);
  });

  it('does what must come before, with the run as it will be stored, and stores nothing when that fails', async () => {
    const fail = async () => Promise.reject(new Error('no room'));
    await expect(addRun(folder, run, fakeWorker(), { beforeStored: fail })).rejects.toThrow('no room');
    expect(files()).toEqual([]);
    const seen: unknown[] = [];
    const stored = await addRun(folder, run, fakeWorker(), {
      beforeStored: async (next) =>
        void seen.push(
          next,
          files().filter((name) => name.startsWith('run-')),
        ),
    });
    expect(seen).toEqual([stored, []]);
    writeFileSync(join(folder, files()[0]!), 'cut');
    await readHistory(folder);
    expect(await listRunIds(folder)).toEqual(new Set([stored.id]));
  });

  it('never gives a number twice, also when the last run was damaged', async () => {
    await addRuns(2);
    writeFileSync(join(folder, files()[1]!), 'cut');
    await readHistory(folder);
    expect((await addRun(folder, run, fakeWorker())).number).toBe(3);
  });

  it('loses none of many runs at once', async () => {
    const workers = Array.from({ length: 6 }, (_, index) => waitingWorker(200 + index));
    await Promise.all(workers.map((worker) => addRun(folder, run, worker)));
    expect((await readHistory(folder)).runs.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(files()).toHaveLength(6);
  });

  it('sweeps what killed runs left behind', async () => {
    await addRuns(1);
    writeFileSync(join(folder, '.run-000002-aaaaaaaa.json.tmp'), 'half a ru');
    writeFileSync(join(folder, '.lock.77'), '{}');
    await addRuns(1);
    expect(files()).toHaveLength(2);
  });

  it('refuses to write beside runs of a newer bruise', async () => {
    await addRuns(1);
    writeFileSync(join(folder, 'run-000002-bbbbbbbb.json'), newerText());
    await expect(addRun(folder, run, fakeWorker())).rejects.toMatchObject({
      name: 'UserError',
      code: 'history-newer',
      message: expect.stringContaining('schema 99'),
    });
    await expect(readHistory(folder)).rejects.toMatchObject({ code: 'history-newer' });
    expect(files()).toHaveLength(2);
  });

  it('says so when the history is a file', async () => {
    writeFileSync(folder, '{}');
    await expect(addRun(folder, run, fakeWorker())).rejects.toMatchObject({ code: 'not-a-folder' });
    await expect(readHistory(folder)).rejects.toMatchObject({ code: 'not-a-folder' });
  });

  it.skipIf(process.getuid?.() === 0)('says so when the folder is read-only, and reads on', async () => {
    await addRuns(1);
    chmodSync(folder, 0o555);
    await expect(addRun(folder, run, fakeWorker())).rejects.toMatchObject({ code: 'not-permitted' });
    expect((await readHistory(folder)).runs).toHaveLength(1);
    chmodSync(folder, 0o755);
  });

  it('does not store what could not be read back', async () => {
    const broken = { ...run, score: { ...run.score, value: Number.NaN } };
    await expect(addRun(folder, broken, fakeWorker())).rejects.toThrow('read back');
    expect(files()).toEqual([]);
  });
});

const newerText = () => {
  const body = '{"shape":"of the future"}';
  return `{"schemaVersion":99,"sha256":"${hashText(`99\n${body}`)}","run":${body}}\n`;
};

describe('the lock', () => {
  const hold = (owner: object) => writeFileSync(join(folder, '.lock'), `${JSON.stringify(owner)}\n`);
  const owner = {
    pid: 7,
    host: 'desk',
    startedAt: '2026-11-02T06:00:00.000Z',
    since: Date.UTC(2026, 10, 2, 6, 17),
  };

  beforeEach(() => addRuns(1));

  it('is waited for one minute, and the error names who holds it', async () => {
    hold(owner);
    const worker = fakeWorker();
    const start = worker.now();
    await expect(addRun(folder, run, worker)).rejects.toMatchObject({
      code: 'history-locked',
      message: expect.stringContaining('process 7 on desk'),
    });
    expect(worker.now() - start).toBeGreaterThanOrEqual(60_000);
    expect((await readHistory(folder)).runs).toHaveLength(1);
  });

  it('is waited for no longer when the clock stands still', async () => {
    hold(owner);
    await expect(addRun(folder, run, fakeWorker({ now: () => owner.since }))).rejects.toMatchObject({
      code: 'history-locked',
    });
  });

  it.each([
    ['its process is gone', { ...owner }, { isAlive: () => false }],
    ['its process had the number of this one, earlier', { ...owner, pid: 100 }, {}],
    [
      'it is older than any write takes',
      { ...owner, host: 'elsewhere', since: owner.since - 11 * 60_000 },
      {},
    ],
    [
      'it is of the future: the clock was put back',
      { ...owner, host: 'elsewhere', since: owner.since + 7 * 86_400_000 },
      {},
    ],
  ])('is taken over when %s', async (_, held, more) => {
    hold(held);
    expect((await addRun(folder, run, fakeWorker(more))).number).toBe(2);
    expect(files()).toHaveLength(2);
  });

  it('is taken over after a while when its writer was killed before it named itself', async () => {
    writeFileSync(join(folder, '.lock'), '');
    expect((await addRun(folder, run, fakeWorker())).number).toBe(2);
  });

  it('is respected when another machine holds it, whatever runs here under that number', async () => {
    hold({ ...owner, host: 'elsewhere' });
    await expect(addRun(folder, run, fakeWorker({ isAlive: () => false }))).rejects.toMatchObject({
      code: 'history-locked',
    });
  });

  it('is left alone at the end when another took it over meanwhile', async () => {
    const other = JSON.stringify({ ...owner, pid: 8 });
    await withLock(folder, fakeWorker(), async () => writeFileSync(join(folder, '.lock'), other));
    expect(readFileSync(join(folder, '.lock'), 'utf8')).toBe(other);
  });

  it('is freed when the work fails', async () => {
    const broken = { ...run, score: { ...run.score, value: Number.NaN } };
    await expect(addRun(folder, broken, fakeWorker())).rejects.toThrow();
    expect(files()).toHaveLength(1);
  });
});

describe('readHistory', () => {
  it('knows no run where there is no folder, and makes none', async () => {
    expect(await readHistory(folder)).toEqual({ runs: [], warnings: [] });
    expect(() => statSync(folder)).toThrow('ENOENT');
  });

  it('sets a damaged run aside, warns once, and keeps the rest', async () => {
    await addRuns(3);
    const [, second] = files();
    writeFileSync(
      join(folder, second!),
      readFileSync(join(folder, second!), 'utf8').replace('"Acme"', '"Acne"'),
    );
    const first = await readHistory(folder);
    expect(first.runs.map(({ number }) => number)).toEqual([1, 3]);
    expect(first.warnings).toEqual([expect.stringContaining('checksum')]);
    expect(files()).toContain(`${second}.corrupt`);
    expect((await readHistory(folder)).warnings).toEqual([]);
  });

  it('loses no other run, however one file was cut or changed', async () => {
    await addRuns(3);
    const [first, second, third] = files();
    const whole = readFileSync(join(folder, second!));
    const damage = fc.oneof(
      fc.nat(whole.length - 1).map((length) => whole.subarray(0, length)),
      fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 })).map(([at, mask]) => {
        const changed = Buffer.from(whole);
        changed[at] = changed[at]! ^ mask;
        return changed;
      }),
      fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.concat([whole, bytes, Buffer.from([1])])),
    );
    await fc.assert(
      fc.asyncProperty(damage, async (bytes) => {
        writeFileSync(join(folder, second!), bytes);
        const history = await readHistory(folder);
        expect(history.runs.map(({ file }) => file)).toEqual([first, third]);
        expect(history.warnings).toHaveLength(1);
        rmSync(join(folder, `${second}.corrupt`));
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});

describe('findRun', () => {
  const history = {
    warnings: [],
    runs: [1, 2, 3].map((number) => ({ number, id: `${number}-1a2b3c4d`, file: '', run })),
  };

  it.each([
    ['2', 2],
    ['3-1a2b3c4d', 3],
    ['latest', 3],
    ['latest~2', 1],
  ])('knows %s', (name, number) => {
    expect(findRun(history, name).number).toBe(number);
  });

  it.each(['9', 'latest~3', '../../etc/passwd', ''])('refuses %j', (name) => {
    expect(() => findRun(history, name)).toThrow(/there is no run/);
  });
});

describe('what a run is held against', () => {
  const place = (number: number, more: Partial<typeof run>) => ({
    number,
    id: `${number}`,
    file: '',
    run: { ...run, ...more },
  });
  const other = { ...run.method, fingerprint: 'other' };
  const runs = [
    place(1, {}),
    place(2, { method: other }),
    place(3, { company: 'Halcyon' }),
    place(4, { refused: [{ code: 'stale', reason: 'old' }] }),
  ];

  it('is the last accepted run of the company', () => {
    expect(findLastAccepted({ runs, warnings: [] }, run)?.number).toBe(2);
  });

  it('is, for a comparison, the last one of the same method', () => {
    expect(findBaseline({ runs, warnings: [] }, run)?.number).toBe(1);
    expect(findBaseline({ runs: [], warnings: [] }, run)).toBeNull();
  });
});
