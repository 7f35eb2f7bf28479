import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { settleFile, temporaryPath, writeWhole } from '../../../src/cli/output.ts';

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
