import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { settleFile, temporaryPath } from '../../../../src/cli/output/unfinished-file.ts';
import { isStream, writeTogether, writeWhole } from '../../../../src/cli/output/write-together.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bruise-output-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The unfinished file of another process. */
const unfinished = (path: string, pid: number) =>
  temporaryPath(path).replace(`-${process.pid}.tmp`, `-${pid}.tmp`);
/** Larger than any process number. */
const NOBODY = 2 ** 30;

it('a file that is written takes the place of the old one, and of what killed runs left of it', async () => {
  const path = join(folder, 'report.json');
  const other = join(folder, 'rejects.csv');
  const alive = unfinished(path, process.ppid);
  for (const name of [path, alive, unfinished(path, NOBODY), unfinished(other, NOBODY)])
    writeFileSync(name, 'old');
  writeFileSync(join(folder, '.report.json.elsewhere-1.tmp'), 'of another machine');
  await writeWhole(path, 'new');
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(readdirSync(folder).sort()).toEqual(
    [
      basename(alive),
      '.report.json.elsewhere-1.tmp',
      basename(unfinished(other, NOBODY)),
      'report.json',
    ].sort(),
  );
});

it('one that cannot be written leaves nothing, and one that cannot be swept harms nobody', async () => {
  mkdirSync(join(folder, 'report.json'));
  await expect(writeWhole(join(folder, 'report.json'), 'new')).rejects.toMatchObject({
    code: 'cannot-write',
  });
  expect(readdirSync(folder)).toEqual(['report.json']);
  expect(() => settleFile(join(folder, 'nowhere', 'report.json'))).not.toThrow();
});

it('a link stays one, and what it leads to is written, there or not yet', async () => {
  mkdirSync(join(folder, 'far'));
  writeFileSync(join(folder, 'far/real.json'), 'old');
  symlinkSync('far/real.json', join(folder, 'link.json'));
  symlinkSync('far/none.json', join(folder, 'dangling.json'));
  for (const name of ['link.json', 'dangling.json']) {
    await writeWhole(join(folder, name), 'new');
    expect(lstatSync(join(folder, name)).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, name), 'utf8')).toBe('new');
  }
  expect(readdirSync(join(folder, 'far')).sort()).toEqual(['none.json', 'real.json']);
});

it('nobody may read the new file who could not read the old one', async () => {
  const path = join(folder, 'report.json');
  for (const mode of [0o600, 0o664]) {
    writeFileSync(path, 'old');
    chmodSync(path, mode);
    await writeWhole(path, 'new');
    expect(statSync(path).mode & 0o777).toBe(mode);
  }
});

it.skipIf(process.platform === 'win32')('a pipe is written into and stays one', async () => {
  const path = join(folder, 'pipe');
  execFileSync('mkfifo', [path]);
  const reader = spawn('cat', [path]);
  const read: Buffer[] = [];
  reader.stdout.on('data', (chunk: Buffer) => read.push(chunk));
  const ended = once(reader, 'close');
  expect(isStream(path)).toBe(true);
  await writeWhole(path, 'new');
  await ended;
  expect(Buffer.concat(read).toString()).toBe('new');
  expect(lstatSync(path).isFIFO()).toBe(true);
  expect(readdirSync(folder)).toEqual(['pipe']);
});

it('files of one run appear together: when one cannot be written the old ones stay', async () => {
  const [first, blocked] = [join(folder, 'a.txt'), join(folder, 'a.txt', 'b.txt')];
  writeFileSync(first, 'old');
  const files = [first, blocked].map((path) => ({ path, contents: 'new' }));
  await expect(writeTogether(files)).rejects.toMatchObject({
    code: 'cannot-write',
    message: expect.stringContaining(blocked),
  });
  expect(readFileSync(first, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['a.txt']);
});
