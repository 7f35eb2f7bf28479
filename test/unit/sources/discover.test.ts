import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { discoverFiles } from '../../../src/sources/discover.ts';
import { type Folder, makeFolder } from './helpers.ts';

let folder: Folder;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => folder.remove());

const names = async (...inputs: string[]) => (await discoverFiles(inputs)).files.map((file) => file.source);

describe('discoverFiles', () => {
  it('walks folders, names files relative to them and sorts by name', async () => {
    await folder.write('tickets/b.csv', 'x');
    await folder.write('tickets/A.csv', 'x');
    await folder.write('reviews/deep/er/g2.csv', 'x');
    expect(await names(folder.path)).toEqual(['reviews/deep/er/g2.csv', 'tickets/A.csv', 'tickets/b.csv']);
  });

  it('leaves out the configuration in a folder', async () => {
    const config = await folder.write('bruise.yaml', 'company: Acme');
    await folder.write('kept.csv', 'x');
    expect(await names(folder.path)).toEqual(['kept.csv']);
    expect(await names(config)).toEqual(['bruise.yaml']);
  });

  it('leaves out hidden entries and node_modules, but reads them when they are named', async () => {
    const hidden = await folder.write('.secret.csv', 'x');
    await folder.write('.git/config.csv', 'x');
    await folder.write('node_modules/p/data.csv', 'x');
    await folder.write('kept.csv', 'x');
    expect(await names(folder.path)).toEqual(['kept.csv']);
    expect(await names(hidden)).toEqual(['.secret.csv']);
  });

  it('uses the base name of a single file', async () => {
    expect(await names(await folder.write('a/b/deals.csv', 'x'))).toEqual(['deals.csv']);
  });

  it('survives links that lead in circles and reads a linked file once', async () => {
    const file = await folder.write('a/one.csv', 'x');
    symlinkSync(folder.path, join(folder.path, 'a', 'loop'));
    symlinkSync(file, join(folder.path, 'two.csv'));
    const { files, problems } = await discoverFiles([folder.path, file, file]);
    expect(files).toHaveLength(1);
    expect(problems).toEqual([]);
  });

  it('tells files of the same name apart by their folders', async () => {
    const a = await folder.write('acme/export.csv', 'x');
    const b = await folder.write('beta/export.csv', 'x');
    expect(await names(a, b)).toEqual(['acme/export.csv', 'beta/export.csv']);
    expect(await names(join(folder.path, 'acme'), join(folder.path, 'beta'))).toEqual([
      'acme/export.csv',
      'beta/export.csv',
    ]);
  });

  it('goes further up while the folders are called the same too', async () => {
    const a = await folder.write('acme/q1/export.csv', 'x');
    const b = await folder.write('beta/q1/export.csv', 'x');
    expect(await names(a, b)).toEqual(['acme/q1/export.csv', 'beta/q1/export.csv']);
  });

  it('tells thousands of files of one name apart in no time', async () => {
    const paths = await Promise.all(
      Array.from({ length: 2500 }, (_, at) => folder.write(`many/${at % 50}/${at}/q1/export.csv`, 'x')),
    );
    const found = await names(...paths);
    expect(new Set(found).size).toBe(paths.length);
    expect(found).toContain('2499/q1/export.csv');
  });

  it('gives the same names whatever the order of the inputs', async () => {
    await folder.write('x/t.csv', 'x');
    await folder.write('y/t.csv', 'x');
    const inputs = [folder.path, join(folder.path, 'x'), join(folder.path, 'y', 't.csv')];
    expect(await discoverFiles([...inputs].reverse())).toEqual(await discoverFiles(inputs));
  });

  it('reports what is missing and goes on', async () => {
    const file = await folder.write('there.csv', 'x');
    const { files, problems } = await discoverFiles([join(folder.path, 'gone.csv'), file]);
    expect(files.map((one) => one.source)).toEqual(['there.csv']);
    expect(problems).toMatchObject([{ code: 'not-found' }]);
    expect(problems[0]?.reason).not.toContain('\n');
  });

  it('reports a link to nowhere', async () => {
    symlinkSync(join(folder.path, 'nowhere'), join(folder.path, 'dead.csv'));
    const { problems } = await discoverFiles([folder.path]);
    expect(problems).toMatchObject([{ source: 'dead.csv', code: 'not-found' }]);
  });

  it('finds nothing in an empty folder, without complaint', async () => {
    mkdirSync(join(folder.path, 'empty'));
    expect(await discoverFiles([folder.path])).toEqual({ files: [], problems: [], own: [] });
  });

  it('names standard input', async () => {
    expect((await discoverFiles(['-'])).files).toEqual([{ path: '-', source: 'stdin' }]);
    expect((await discoverFiles(['-'], { stdinName: 'tickets.csv' })).files[0]?.source).toBe('tickets.csv');
  });
});
