import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli, temporaryFolder } from '../tools/run-cli.ts';

const ACME = 'fixtures/companies/acme';
const REVIEWS = join(ACME, 'g2-reviews.csv');
const FULL = '/dev/full';

describe('where output goes', () => {
  it('`-` is standard output, and no list of rejects stands anywhere', () => {
    const run = runCli(['audit', REVIEWS, '--format', 'json', '--out', '-', '--quiet']);
    expect(JSON.parse(run.stdout).schemaVersion).toBe(1);
    expect(existsSync('-') || existsSync('rejects.csv')).toBe(false);
  });

  it('stdout and --out give the same bytes', () => {
    const path = join(temporaryFolder(), 'r.json');
    const { stdout } = runCli(['audit', ACME, '--format', 'json', '--quiet']);
    expect(runCli(['audit', ACME, '--out', path]).stderr).toMatch(/wrote .*rejects\.csv \(.*: 1\)/);
    expect(readFileSync(path, 'utf8')).toBe(stdout);
  });

  it.skipIf(process.platform === 'win32')('a pipe gets the report and nothing beside it', () => {
    const folder = temporaryFolder();
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const command = `cat "$1" & "$2" bin/bruise.js audit "$3" --format json --out "$1" --quiet; wait`;
    const run = spawnSync('sh', ['-c', command, 'sh', pipe, process.execPath, REVIEWS], { encoding: 'utf8' });
    expect(JSON.parse(run.stdout).schemaVersion).toBe(1);
    expect(readdirSync(folder)).toEqual(['pipe']);
  });

  it.skipIf(process.platform === 'win32')(
    'a configuration is read once, so that it may come from a pipe',
    () => {
      const out = join(temporaryFolder(), 'ask.md');
      const command = `echo 'company: Globex' | "$0" bin/bruise.js ask "$1" --config /dev/stdin --out "$2" --quiet`;
      const run = spawnSync('sh', ['-c', command, process.execPath, REVIEWS, out], { encoding: 'utf8' });
      expect([run.status, run.stderr]).toEqual([0, '']);
      expect(readFileSync(out, 'utf8')).toMatch(/^# Globex: what to ask for next/);
    },
  );

  it.skipIf(!existsSync(FULL))('a full disk is told in one line and is no breached gate', () => {
    for (const args of [['--help'], ['audit', REVIEWS, '--format', 'json', '--quiet']]) {
      const command = `exec "$0" bin/bruise.js "$@" > ${FULL}`;
      const run = spawnSync('sh', ['-c', command, process.execPath, ...args], { encoding: 'utf8' });
      expect(run.status).toBe(2);
      expect(run.stderr).toBe('bruise: cannot write standard output (ENOSPC): the disk is full\n');
    }
  });
});

describe('what is there already', () => {
  it.each(['audit', 'inspect', 'ask'])('%s does not write over its evidence', (command) => {
    const path = join(temporaryFolder(), 't.csv');
    copyFileSync(REVIEWS, path);
    const run = runCli([command, path, '--out', path]);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('is not written over');
    expect(readFileSync(path).equals(readFileSync(REVIEWS))).toBe(true);
  });

  it('a report among the exports changes nothing in the next run', () => {
    const exports = join(temporaryFolder(), 'exports');
    cpSync(ACME, exports, { recursive: true });
    mkdirSync(join(exports, 'report'));
    const args = ['audit', exports, '--out', join(exports, 'report/'), '--format', 'md,json,terminal,xlsx'];
    const read = () =>
      readdirSync(join(exports, 'report')).map((name) => [name, readFileSync(join(exports, 'report', name))]);
    expect(runCli([...args, '--quiet']).code).toBe(0);
    const first = read();
    expect(runCli(args).stderr).toMatch(
      /left out, because bruise wrote it: report\/manifest\.json, .*report\.md/,
    );
    expect(read()).toEqual(first);
  });
});
