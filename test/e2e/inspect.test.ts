import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { inspectReportSchema } from '../../src/model/inspect.ts';
import { reportSchema } from '../../src/model/report.ts';
import { runCli, temporaryFolder } from '../tools/run-cli.ts';
import { runHere } from '../tools/run-here.ts';

const ACME = 'fixtures/companies/acme';
const UNKNOWN = 'Qwert;Zuiop\n1;=2+3\n3;4\n';

function fileOf(name: string, text: string): string {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, text);
  return file;
}

describe('bruise inspect', () => {
  it('prints a block per file within 80 columns', async () => {
    const { code, stdout, stderr } = await runHere(['inspect', ACME]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/Read as +Zendesk Support tickets/);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('prints JSON that fits its schema, the same twice, and that adds up', async () => {
    const first = runCli(['inspect', ACME, '--format', 'json']);
    expect((await runHere(['inspect', ACME, '--format', 'json'])).stdout).toBe(first.stdout);
    const { files } = inspectReportSchema.parse(JSON.parse(first.stdout));
    expect(files.length).toBe(8);
    for (const { rows, records, duplicates, blanks, rejects } of files)
      expect(rows).toBe((records ?? 0) + (duplicates ?? 0) + (blanks ?? 0) + (rejects ?? 0));
  });

  it('has no e-mail address in it unless told so', async () => {
    const file = fileOf(
      'tickets.csv',
      'Ticket ID,Subject,Requester,Status,Created at\n1,ask dana@example.com,Dana,open,2025-01-02\n',
    );
    expect((await runHere(['inspect', file, '--format', 'json'])).stdout).not.toContain('dana@');
    const open = await runHere(['inspect', file, '--format', 'json', '--redact', 'off']);
    expect(open.stdout).toContain('dana@');
  });

  it('exits with 2 and one line when there is nothing to read', async () => {
    for (const args of [
      ['no/such.csv'],
      ['no/such.csv', '--rows'],
      [ACME, ACME, '--rows'],
      [ACME, '--rows'],
    ]) {
      const { code, stdout, stderr } = await runHere(['inspect', ...args]);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^bruise: .+\n$/);
    }
  });
});

describe('bruise inspect --rows', () => {
  it('prints what was read and nothing else', () => {
    const file = fileOf('a.csv', '\ufeffid,text\r\n1,"a, ""b""\nc"\r\n2,\r\n');
    const { code, stdout, stderr } = runCli(['inspect', file, '--rows']);
    expect([code, stderr]).toEqual([0, '']);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line): unknown => JSON.parse(line)),
    ).toEqual([
      ['id', 'text'],
      ['1', 'a, "b"\nc'],
      ['2', ''],
    ]);
  });

  it('reads standard input', () => {
    const { stdout } = runCli(['inspect', '-', '--rows'], { input: 'a,b\n1,2\n' });
    expect(stdout).toBe('["a","b"]\n["1","2"]\n');
  });

  it('ends quietly when its reader has seen enough', async () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => `${i},some text,more text`);
    const file = fileOf('long.csv', `a,b,c\n${rows.join('\n')}\n`);
    const child = spawn(process.execPath, ['bin/bruise.js', 'inspect', file, '--rows'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += String(chunk);
    });
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code] = await once(child, 'exit');
    expect([code, stderr]).toEqual([0, '']);
  });
});

describe('bruise map, then inspect and audit', () => {
  it('teaches a file that was not known', async () => {
    const file = fileOf('export.csv', UNKNOWN);
    const config = join(temporaryFolder(), 'bruise.yaml');
    expect((await runHere(['inspect', file])).stdout).toContain(`bruise map ${file}`);
    expect((await runHere(['map', file])).code).toBe(2);
    const flags = [
      '--kind',
      'tickets',
      '--column',
      'id=Qwert',
      '--column',
      'subject=Zuiop',
      '--config',
      config,
      '--yes',
    ];
    expect(runCli(['map', file, ...flags])).toMatchObject({ code: 0, stdout: '' });
    const { stdout } = await runHere(['inspect', file, '--config', config, '--format', 'json']);
    expect(inspectReportSchema.parse(JSON.parse(stdout)).files[0]).toMatchObject({
      kind: 'tickets',
      records: 2,
    });
    const audited = await runHere(['audit', file, '--config', config, '--format', 'json', '--quiet']);
    expect(reportSchema.parse(JSON.parse(audited.stdout)).sources[0]).toMatchObject({
      kind: 'tickets',
      records: 2,
    });
  });
});

describe('bruise audit --out', () => {
  it('lists all that could not be read beside the report, as text only', async () => {
    const file = fileOf('export.csv', UNKNOWN);
    const out = `${temporaryFolder()}/out/`;
    const { code, stderr } = await runHere(['audit', ACME, file, '--out', out, '--format', 'json']);
    expect(code).toBe(0);
    expect(readdirSync(out).sort()).toEqual(['manifest.json', 'rejects.csv', 'report.json']);
    expect(stderr).toMatch(/wrote .*rejects\.csv \(rows and cells that could not be read: \d+\)/);
    const lines: string[][] = parse(readFileSync(join(out, 'rejects.csv')), { bom: true });
    expect(lines[0]).toEqual(['source', 'line', 'column', 'code', 'reason', 'raw']);
    const { sources, warnings } = reportSchema.parse(
      JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')),
    );
    const expected = sources.reduce((sum, { rejects, badCells }) => sum + rejects + badCells, 0);
    expect(lines).toHaveLength(1 + expected);
    expect(lines.filter(([source]) => source === 'export.csv').map((cells) => cells[5])).toEqual([
      '1,=2+3',
      '3,4',
    ]);
    expect(warnings.join('\n')).not.toContain('rejects.csv');
  });

  it('leaves no list when the audit fails', async () => {
    const out = `${temporaryFolder()}/out/`;
    expect((await runHere(['audit', fileOf('x.csv', UNKNOWN), '--out', out])).code).toBe(2);
    expect(existsSync(join(out, 'rejects.csv'))).toBe(false);
    expect(existsSync(out) ? readdirSync(out) : []).toEqual([]);
  });

  it('obeys --as and says when it means no file', async () => {
    const file = fileOf('export.csv', 'Subject,Owner\nExport fails,Dana\n');
    const asked = await runHere(['audit', file, '--as', `tickets=${file}`, '--format', 'json', '--quiet']);
    expect(reportSchema.parse(JSON.parse(asked.stdout)).sources[0]?.kind).toBe('tickets');
    const wrong = await runHere(['audit', file, '--as', 'tickets=exprt.csv']);
    expect(wrong).toMatchObject({ code: 2, stdout: '' });
    expect(wrong.stderr).toMatch(/did you mean export\.csv\?/);
    expect((await runHere(['audit', file, '--as', 'ticket=export.csv'])).code).toBe(2);
  });
});

describe('bruise init', () => {
  it('sets up a folder that inspect and audit can begin with', async () => {
    const folder = join(temporaryFolder(), 'acme');
    expect(runCli(['init', folder, '--company', 'Acme', '--vendor', 'zendesk,g2']).code).toBe(0);
    expect((await runHere(['init', folder])).code).toBe(2);
    const audit = ['audit', join(folder, 'exports'), '--config', join(folder, 'bruise.yaml')];
    expect((await runHere(audit)).code).toBe(2);
  });
});
