import { chmodSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli, temporaryFolder } from '../tools/run-cli.ts';
import { runHere } from '../tools/run-here.ts';

/** What a failing run must look like: one clear line, no stack, nothing on stdout. */
function expectOneLine(run: ReturnType<typeof runCli>, ...words: readonly (string | RegExp)[]): void {
  expect(run.stdout).toBe('');
  const lines = run.stderr.trimEnd().split('\n');
  expect(lines).toHaveLength(1);
  expect(run.stderr).not.toMatch(/\n\s+at /);
  for (const word of words) expect(run.stderr).toMatch(word);
}

const file = (name: string, contents: string | Buffer): string => {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, contents);
  return path;
};

describe('inputs that cannot be read', () => {
  it.each([
    ['an empty file', 'tickets.csv', '', /empty/],
    [
      'a binary file',
      'tickets.csv',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2, 3, 0, 255, 254]),
      /binary|image|png/i,
    ],
    ['an archive', 'exports.zip', Buffer.from('PK\u0003\u0004 and more'), /zip|not supported|unsupported/i],
    ['a table that says nothing known', 'x.csv', 'alpha,beta\n1,2\n', /not recognised/],
    ['JSON that breaks off', 'tickets.json', '[{"id": 1, "subject": "a"', /JSON/],
  ])('%s: exit 2, one line', async (_, name, contents, words) => {
    const run = await runHere(['audit', file(name, contents)]);
    expect(run.code).toBe(2);
    expectOneLine(run, name, words);
  });

  it('a CSV with only a header: exit 2, one line', () => {
    const run = runCli(['audit', file('tickets.csv', 'Ticket ID,Subject,Status,Created time\n')]);
    expect(run.code).toBe(2);
    expectOneLine(run, /tickets\.csv.*a header and no rows/);
  });

  it('a folder with nothing readable: exit 2, one line', () => {
    const run = runCli(['audit', temporaryFolder()]);
    expect(run.code).toBe(2);
    expectOneLine(run, /nothing could be read/);
  });

  it('a path that does not exist: exit 2, one line that names it', () => {
    const run = runCli(['audit', 'no/such/folder']);
    expect(run.code).toBe(2);
    expectOneLine(run, 'no/such/folder');
  });

  it.skipIf(process.getuid?.() === 0)('a file without permission: exit 2, one line', () => {
    const path = file('tickets.csv', 'Ticket ID,Subject\n1,a\n');
    chmodSync(path, 0);
    const run = runCli(['audit', path]);
    expect(run.code).toBe(2);
    expectOneLine(run, 'tickets.csv', /permission/);
  });

  it('beside good ones a named path that is missing stops the audit', () => {
    const run = runCli(['audit', 'fixtures/companies/acme/g2-reviews.csv', 'nothere.csv']);
    expect(run.code).toBe(2);
    expectOneLine(run, 'nothere.csv');
  });

  it('a report of an earlier run is no evidence', async () => {
    const folder = temporaryFolder();
    copyFileSync('fixtures/companies/acme/g2-reviews.csv', join(folder, 'g2-reviews.csv'));
    expect((await runHere(['audit', folder, '--out', join(folder, 'report.json')])).code).toBe(0);
    const again = await runHere(['audit', folder, '--format', 'json']);
    expect(again.stderr).toMatch(/bruise wrote it: .*report\.json/);
    expect(JSON.parse(again.stdout).sources).toHaveLength(1);
  });

  it('beside good files they are named, and the audit goes on', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'tickets'));
    copyFileSync('fixtures/profiles/freshdesk-tickets/export.csv', join(folder, 'tickets/freshdesk.csv'));
    writeFileSync(join(folder, 'empty.csv'), '');
    writeFileSync(join(folder, 'unknown.csv'), 'alpha,beta\n1,2\n3,4\n');
    const run = runCli(['audit', folder, '--format', 'json']);
    expect(run.code).toBe(0);
    expect(run.stderr).toMatch(/empty\.csv/);
    const report = JSON.parse(run.stdout);
    const unknown = report.sources.find((source: { file: string }) => source.file === 'unknown.csv');
    expect(unknown).toMatchObject({ kind: null, rows: 2, rejects: 2 });
    expect(report.warnings.join('\n')).toMatch(/empty\.csv/);
  });
});

describe('a configuration with a mistake', () => {
  const acme = 'fixtures/companies/acme';
  it.each([
    [
      'a typo',
      'company: Acme\n\ncompetitor:\n  - Rivalo\n',
      ':3:',
      /unknown key "competitor"; did you mean "competitors"\?/,
    ],
    ['a nested typo', 'themes:\n  - id: a\n    title: A\n    alias: [b]\n', /:[234]:/, /alias/],
    ['a value with a typo', 'points:\n  - tickets\n  - revews\n', ':3:', /did you mean "reviews"/],
    ['weights that weigh nothing', 'weights: { tickets: 0 }\n', ':1:', /more than 0/],
    ['a wrong type', 'company: Acme\nseed: many\n', ':2:', /seed/],
    ['broken YAML', 'company: [Acme\n', /:\d+:/, /YAML/],
    ['a plug-in that is not there', 'plugins: [./nowhere.mjs]\n', '', /nowhere\.mjs/],
  ])('%s: exit 2 with file, line and what to do', async (_, yaml, line, words) => {
    const path = file('bruise.yaml', yaml);
    const run = await runHere(['audit', acme, '--config', path]);
    expect(run.code).toBe(2);
    expectOneLine(run, 'bruise.yaml', line, words);
  });

  it('that is not there: exit 2', () => {
    const run = runCli(['audit', acme, '--config', 'no/such.yaml']);
    expect(run.code).toBe(2);
    expectOneLine(run, 'no/such.yaml');
  });
});

describe('an export that ends inside a quoted cell', () => {
  it.each(['en', 'de'])('clears no gate, in %s', async (language) => {
    const folder = temporaryFolder();
    const rows = Array.from({ length: 30 }, (_, i) => `${i},The export fails,2026-09-${(i % 28) + 1},open`);
    writeFileSync(
      join(folder, 'tickets.csv'),
      ['Ticket ID,Subject,Created at,Status', ...rows, '31,"It was cut of'].join('\n'),
    );
    const args = ['audit', folder, '--language', language, '--fail-above', '99', '--quiet'];
    const run = await runHere(args);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/tickets\.csv.*never closed/);
  });
});

describe('a command line with a mistake', () => {
  it.each([
    ['an unknown flag', ['audit', 'x', '--formt', 'json'], /unknown option '--formt'.*\n?.*--format/],
    ['an unknown command', ['audti', 'x'], /unknown command 'audti'/],
    ['an unknown format', ['audit', 'fixtures/companies/acme', '--format', 'jsn'], /did you mean json/],
    ['an unknown point', ['audit', 'x', '--point', 'ticket'], /ticket/],
    ['a date that does not exist', ['audit', 'x', '--as-of', '2026-02-31'], /2026-02-31/],
    ['a seed that is no number', ['audit', 'x', '--seed', 'luck'], /whole number/],
    ['no input', ['audit'], /missing required argument 'inputs'/],
    ['an unknown metric', ['explain', 'T9'], /no metric, finding, pain or record T9, did you mean T1/],
  ])('%s: exit 2', async (_, args, words) => {
    const run = await runHere(args);
    expect(run.code).toBe(2);
    expect(run.stdout).toBe('');
    expect(run.stderr).toMatch(words);
    expect(run.stderr).not.toMatch(/\n\s+at /);
  });
});
