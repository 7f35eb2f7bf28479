import { existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolders } from '../../../../src/cli/output/make-folders.ts';
import { makeFolder } from '../../../../src/history/files.ts';
import { temporaryFolder } from '../../../tools/run-cli.ts';

describe('makeFolders', () => {
  it('makes what is missing, and is content where all is there', () => {
    const path = join(temporaryFolder(), 'a', 'b', 'c');
    makeFolders(path);
    makeFolders(path);
    expect(existsSync(path)).toBe(true);
  });

  it('fails on files and on links to nowhere', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    symlinkSync(join(folder, 'unmounted'), join(folder, 'link'));
    expect(() => makeFolders(join(folder, 'file', 'a'))).toThrow('EEXIST');
    expect(() => makeFolders(join(folder, 'link', 'a'))).toThrow('EEXIST');
  });

  it.runIf(process.platform === 'linux')('fails, and does not try for ever, where none can be made', () => {
    expect(() => makeFolders('/proc/bruise/a')).toThrow('ENOENT');
  });

  it.runIf(process.platform === 'linux')('so does a history', async () => {
    await expect(makeFolder('/proc/bruise/a')).rejects.toThrow('cannot use /proc/bruise/a (ENOENT)');
  });
});
