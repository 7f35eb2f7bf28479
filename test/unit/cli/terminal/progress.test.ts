import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { estimateRows } from '../../../../src/cli/evidence/estimate-rows.ts';
import { linkSources, supportsLinks } from '../../../../src/cli/terminal/links.ts';
import { createProgress } from '../../../../src/cli/terminal/progress.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'bruise-test-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('progress', () => {
  const watch = (isTTY: boolean, quiet = false, columns = 80) => {
    let time = 0;
    const painted: string[] = [];
    const screen = { isTTY, columns, write: (text: string) => painted.push(text) };
    const progress = createProgress(quiet, { screen, now: () => time });
    return { progress, painted, wait: (ms: number) => (time += ms) };
  };

  it('tells rows, pace and what is left', () => {
    const { progress, painted, wait } = watch(true);
    progress.expect(20_000);
    progress.show({ source: 'a.csv', rows: 500 });
    wait(2000);
    progress.show({ source: 'a.csv', rows: 8000 });
    wait(2000);
    progress.show({ source: 'b.csv', rows: 4000 });
    wait(2000);
    progress.show({ source: 'b.csv', rows: 13_000 });
    expect(painted).toEqual([
      '\r\u001b[Kreading a.csv  500 rows',
      '\r\u001b[Kreading a.csv  8,000 rows  3,750 rows/s  about 4 s left',
      '\r\u001b[Kreading b.csv  12,000 rows  2,875 rows/s  about 3 s left',
      '\r\u001b[Kreading b.csv  21,000 rows  3,417 rows/s',
    ]);
  });

  it('names what comes after reading, and leaves nothing behind', () => {
    const { progress, painted } = watch(true);
    progress.show({ source: '', rows: 0, phase: 'measuring and scoring' });
    progress.clear();
    progress.clear();
    expect(painted).toEqual(['\r\u001b[Kmeasuring and scoring', '\r\u001b[K']);
  });

  it('paints no more often than people can read', () => {
    const { progress, painted, wait } = watch(true);
    for (let rows = 0; rows < 1000; rows++) {
      progress.show({ source: 'a.csv', rows });
      wait(1);
    }
    expect(painted.length).toBe(10);
  });

  it('keeps to one line, whatever a file is called', () => {
    const { progress, painted } = watch(true, false, 30);
    progress.show({ source: `x\u001b[2J\n${'y'.repeat(200)}`, rows: 1 });
    expect(painted[0]?.length).toBe(4 + 29);
    expect(painted[0]?.slice(4)).not.toMatch(/[\u001b\n]/);
  });

  it.each([
    ['no terminal', false, false],
    ['quiet', true, true],
  ])('says nothing: %s', (_, isTTY, quiet) => {
    const { progress, painted } = watch(isTTY, quiet);
    progress.show({ source: 'a.csv', rows: 1 });
    progress.clear();
    expect(painted).toEqual([]);
    expect(progress.isShown).toBe(false);
  });
});

describe('estimateRows', () => {
  const fileAt = (source: string) => ({ path: join(root, source), source });

  it('counts lines outside of quotation marks, and goes on from the beginning of a large file', async () => {
    const folder = join(root, 'rows');
    mkdirSync(folder);
    writeFileSync(join(folder, 'a.csv'), 'id,text\n1,"two\nlines"\n2,x\n');
    writeFileSync(join(folder, 'b.csv'), 'id,text\n'.repeat(50_000));
    const rows = await estimateRows([fileAt('rows/a.csv'), fileAt('rows/b.csv')]);
    expect(rows).toBeGreaterThan(49_900);
    expect(rows).toBeLessThan(50_100);
  });

  it('does not guess what it cannot read', async () => {
    writeFileSync(join(root, 'a.csv.gz'), gzipSync('id,text\n'.repeat(1000)));
    expect(await estimateRows([fileAt('a.csv.gz')])).toBeNull();
    expect(await estimateRows([{ path: '-', source: 'stdin' }])).toBeNull();
    expect(await estimateRows([fileAt('none.csv')])).toBeNull();
    expect(await estimateRows([])).toBe(0);
  });
});

describe('links', () => {
  it.each([
    [{ TERM_PROGRAM: 'iTerm.app' }, true],
    [{ TERM: 'xterm-kitty' }, true],
    [{ VTE_VERSION: '7006' }, true],
    [{ VTE_VERSION: '4200' }, false],
    [{ WT_SESSION: 'x' }, true],
    [{ TERM: 'xterm-256color' }, false],
    [{ TERM: 'dumb', VTE_VERSION: '7006' }, false],
    [{ CI: '1', TERM_PROGRAM: 'vscode' }, false],
    [{ FORCE_HYPERLINK: '0', TERM_PROGRAM: 'vscode' }, false],
  ])('%j: %s', (env, isSupported) => {
    expect(supportsLinks(env, true)).toBe(isSupported);
    expect(supportsLinks(env, false)).toBe(false);
    expect(supportsLinks({ ...env, FORCE_HYPERLINK: '1' }, false)).toBe(true);
  });

  it('lead to the files by the names they have in the report', async () => {
    const folder = join(root, 'links');
    mkdirSync(join(folder, 'notes'), { recursive: true });
    writeFileSync(join(folder, 'notes/a b\u00fc;\u001b.md'), 'x');
    const links = await linkSources([folder]);
    expect([...links.keys()]).toEqual(['notes/a b\u00fc;\u001b.md']);
    expect([...links.values()][0]).toMatch(/^file:\/\/\/[\x21-\x7e]+\/notes\/a%20b%C3%BC;%1B\.md$/);
  });
});
