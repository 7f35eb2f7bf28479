import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AuditOptions, runAudit } from '../../../src/cli/commands/audit.ts';
import { runRender } from '../../../src/cli/commands/render.ts';
import { loadReport } from '../../../src/cli/evidence/load-report.ts';
import { describeFailure } from '../../../src/cli/failure.ts';
import { findBrowser } from '../../../src/cli/output/print-pdf.ts';
import { chooseTarget } from '../../../src/cli/output/target.ts';
import { HashedStream } from '../../../src/cli/watch/manifest.ts';
import { REPORTERS } from '../../../src/reporters/registry.ts';
import { sampleReport } from '../../tools/sample-report.ts';

const QUIET = { format: [], color: 'auto', quiet: true } as const;
// A browser prints the PDF, where there is one.
const hasBrowser = await findBrowser().then(
  () => true,
  () => false,
);
const FORMATS = REPORTERS.map(({ meta }) => meta).flatMap(({ id, extension }) =>
  id === 'html' && hasBrowser
    ? [
        { id, extension },
        { id: 'pdf', extension: 'pdf' },
      ]
    : [{ id, extension }],
);
const FILES = FORMATS.map(({ extension }) => `report.${extension}`);
const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'bruise-test-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const saveSample = (name: string, change: object = {}): string => {
  const path = join(root, name);
  writeFileSync(path, `${JSON.stringify({ ...sampleReport(), ...change }, null, 2)}\n`);
  return path;
};

describe('where a report goes', () => {
  const idsOf = async (options: { format?: string[]; out?: string }) => {
    const target = await chooseTarget({ ...QUIET, ...options }, []);
    return [target.folder, target.file, target.reporters.map(({ meta }) => meta.id)];
  };
  const all = FORMATS.map(({ id }) => id);

  it('is standard output for people unless a format is asked for', async () => {
    expect(await idsOf({})).toEqual([null, null, ['terminal']]);
    expect(await idsOf({ format: ['csv', 'csv'] })).toEqual([null, null, ['csv']]);
  });

  it('is a file whose ending names the format', async () => {
    expect(await idsOf({ out: 'a/r.md' })).toEqual([null, 'a/r.md', ['md']]);
    expect(await idsOf({ out: 'r.xlsx' })).toEqual([null, 'r.xlsx', ['xlsx']]);
    expect(await idsOf({ out: 'r.md', format: ['json'] })).toEqual([null, 'r.md', ['json']]);
    expect(await idsOf({ out: 'r' })).toEqual([null, 'r', ['terminal']]);
  });

  it('is a folder with every format, or those asked for', async () => {
    expect(await idsOf({ out: 'new/' })).toEqual(['new/', null, all]);
    expect(await idsOf({ out: root })).toEqual([root, null, all]);
    expect(await idsOf({ out: 'new', format: ['md', 'csv'] })).toEqual(['new', null, ['md', 'csv']]);
    expect(await idsOf({ out: 'new/', format: ['md'] })).toEqual(['new/', null, ['md']]);
  });

  it('has to be clear', async () => {
    await expect(idsOf({ format: ['md', 'csv'] })).rejects.toThrow('add --out <folder>');
    await expect(idsOf({ format: ['xslx'] })).rejects.toThrow(/--format xslx: unknown, did you mean xlsx\?/);
  });
});

describe('bruise audit --out folder/', () => {
  const folder = () => join(root, 'run');
  const options: AuditOptions = {
    ...QUIET,
    strict: false,
    point: ['backlog'],
    seed: 7,
  };
  const inputs = () => [join(root, 'input')];

  beforeAll(async () => {
    mkdirSync(join(root, 'input'));
    cpSync('fixtures/companies/acme/jira-backlog.csv', join(root, 'input/jira-backlog.csv'));
    writeFileSync(join(root, 'config.yaml'), 'company: Hashed\n');
    expect(
      await runAudit(inputs(), { ...options, out: `${folder()}/`, config: join(root, 'config.yaml') }),
    ).toBe(0);
  });

  it('writes every format, the rejects and the manifest, and nothing else', () => {
    expect(readdirSync(folder()).sort()).toEqual([...FILES, 'rejects.csv', 'manifest.json'].sort());
  });

  it('keeps hashes of all that went in and came out', () => {
    const manifest = JSON.parse(readFileSync(join(folder(), 'manifest.json'), 'utf8'));
    expect(manifest).toMatchObject({
      manifestVersion: 1,
      tool: 'bruise',
      company: 'Hashed',
      seed: 7,
      config: { file: 'config.yaml', sha256: sha256(join(root, 'config.yaml')) },
      flags: { point: ['backlog'], seed: 7, strict: false },
      inputs: [{ file: 'jira-backlog.csv', sha256: sha256(join(root, 'input/jira-backlog.csv')) }],
    });
    expect(manifest.fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect(manifest.files.map(({ file }: { file: string }) => file)).toEqual([...FILES, 'rejects.csv']);
    for (const { file, bytes, sha256: hash } of manifest.files) {
      expect(hash).toBe(sha256(join(folder(), file)));
      expect(bytes).toBe(readFileSync(join(folder(), file)).length);
    }
    expect(JSON.stringify(manifest)).not.toContain(root);
  });

  it('gives the same bytes again, the manifest included', async () => {
    const again = join(root, 'again');
    await runAudit(inputs(), { ...options, out: `${again}/`, config: join(root, 'config.yaml') });
    for (const file of readdirSync(folder()))
      expect(sha256(join(again, file)), file).toBe(sha256(join(folder(), file)));
  });

  it('is rendered again to the same bytes, all at once or one by one', async () => {
    const out = join(root, 'rendered');
    expect(await runRender(join(folder(), 'report.json'), { ...QUIET, out: `${out}/` })).toBe(0);
    expect(readdirSync(out).sort()).toEqual([...FILES].sort());
    for (const file of FILES) {
      expect(sha256(join(out, file)), file).toBe(sha256(join(folder(), file)));
      await runRender(join(folder(), 'report.json'), { ...QUIET, out: join(out, `one-${file}`) });
      expect(sha256(join(out, `one-${file}`)), file).toBe(sha256(join(folder(), file)));
    }
  });
});

describe('reading a saved report', () => {
  const messageOf = async (file: string): Promise<string> => {
    const error = await loadReport(file).then(
      () => 'read',
      (cause: unknown) => cause,
    );
    const { text, code } = describeFailure(error, '0.1.0');
    expect(code).toBe(2);
    expect(text.trimEnd()).not.toContain('\n');
    return text;
  };

  it('tells what is wrong on one line', async () => {
    expect(await messageOf(join(root, 'none.json'))).toMatch(
      /cannot read the report \S+none\.json \(ENOENT\); write one/,
    );
    writeFileSync(join(root, 'text.json'), '{"company": ');
    expect(await messageOf(join(root, 'text.json'))).toContain(
      'text.json is not JSON; write one with `bruise audit',
    );
    expect(await messageOf(saveSample('no-score.json', { score: 5 }))).toMatch(
      /no-score\.json: This is no bruise report .*score: /,
    );
    const score = { ...sampleReport().score, band: '\u001b[31m\nodd' };
    expect(await messageOf(saveSample('odd.json', { score }))).not.toMatch(/[\u001b]/);
  });

  it('tells of reports that a newer or older bruise wrote', async () => {
    expect(await messageOf(saveSample('new.json', { schemaVersion: 2, later: true }))).toContain(
      'new.json: This is a report of schema version 2, and version 1 can be read; update bruise to read it',
    );
    expect(await messageOf(saveSample('old.json', { schemaVersion: 0 }))).toContain('audit the files again');
  });

  it('keeps what it reads as it is, keys in their order', async () => {
    const path = saveSample('sample.json');
    expect(`${JSON.stringify(await loadReport(path), null, 2)}\n`).toBe(readFileSync(path, 'utf8'));
  });
});

it('a hashed stream passes everything on, and has a hash only when it was read to its end', async () => {
  async function* chunks() {
    yield Buffer.from('ab');
    yield Buffer.from('c');
  }
  const whole = new HashedStream(chunks());
  const parts: string[] = [];
  for await (const chunk of whole) parts.push(Buffer.from(chunk).toString());
  expect(parts).toEqual(['ab', 'c']);
  expect(whole.describe('x')).toEqual({
    file: 'x',
    bytes: 3,
    sha256: createHash('sha256').update('abc').digest('hex'),
  });
  const cut = new HashedStream(chunks());
  for await (const _ of cut) break;
  expect(cut.describe('x')).toEqual({ file: 'x', bytes: null, sha256: null });
});
