import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/model/report.ts';
import { auditFixture, auditJson, runCli, temporaryFolder } from '../tools/run-cli.ts';

const ACME = 'fixtures/companies/acme';
/** Three interviews of it: enough where it does not matter what is read. */
const FEW = `${ACME}/interviews`;
const ESCAPES = '\u001b[';

describe('bruise audit', () => {
  it('prints a screen for people: score, band, points, reasons', () => {
    const { code, stdout, stderr } = runCli(['audit', ACME, '--format', 'terminal', '--quiet']);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    const screen = stdout.split('\n').slice(0, 24).join('\n');
    for (const words of [
      /0 = trusted, 100 = severe/,
      /90 %/,
      /Support tickets/,
      /Product backlog/,
      /g2-reviews\.csv|zendesk/,
    ]) {
      expect(screen).toMatch(words);
    }
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('prints one line when told to be quiet and asked for nothing else', () => {
    const { code, stdout, stderr } = runCli(['audit', ACME, '--quiet']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^bruise: acme \d+\.\d \(D\) as of 2026-09-30\n$/);
  });

  it('is plain when piped and coloured when told to', () => {
    expect(runCli(['audit', FEW]).stdout).not.toContain(ESCAPES);
    expect(runCli(['audit', FEW, '--color', 'always']).stdout).toContain(ESCAPES);
    expect(runCli(['audit', FEW], { env: { FORCE_COLOR: '3' } }).stdout).toContain(ESCAPES);
    expect(runCli(['audit', FEW, '--color', 'never'], { env: { FORCE_COLOR: '3' } }).stdout).not.toContain(
      ESCAPES,
    );
    expect(runCli(['audit', FEW], { env: { NO_COLOR: '1' } }).stdout).not.toContain(ESCAPES);
  });

  it('shows ASCII where the locale has nothing else', () => {
    const { stdout } = runCli(['audit', ACME, '--format', 'terminal', '--quiet'], { env: { LANG: 'C' } });
    expect(stdout.split('\n').slice(0, 14).join('')).not.toMatch(/[━●─█▀▄]/);
  });

  it('writes files whole, by ending or by folder, and says so', () => {
    const folder = temporaryFolder();
    const one = join(folder, 'report.json');
    const run = runCli(['audit', FEW, '--out', one]);
    expect(run.stdout).toBe('');
    expect(run.stderr).toContain(one);
    reportSchema.parse(JSON.parse(readFileSync(one, 'utf8')));
    const both = join(folder, 'both/');
    expect(
      runCli(['audit', FEW, '--format', 'terminal', '--format', 'json', '--out', both, '--quiet']).stderr,
    ).toBe('');
    expect(readdirSync(both).sort()).toEqual(['manifest.json', 'rejects.csv', 'report.json', 'report.txt']);
    expect(readFileSync(join(both, 'report.json'), 'utf8')).toBe(readFileSync(one, 'utf8'));
  });

  it('renders a saved report to the bytes of the audit, also from standard input', () => {
    const [before, after] = [join(temporaryFolder(), 'a/'), join(temporaryFolder(), 'b/')];
    runCli(['audit', ACME, '--out', before, '--quiet']);
    const input = readFileSync(join(before, 'report.json'));
    expect(runCli(['render', '-', '--out', after, '--quiet'], { input })).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    const files = readdirSync(after);
    expect(files).toEqual(expect.arrayContaining(['report.md', 'report.csv', 'report.xlsx', 'report.txt']));
    for (const file of files)
      expect(readFileSync(join(after, file)).equals(readFileSync(join(before, file))), file).toBe(true);
  });

  it('says which folder cannot be written', () => {
    const run = runCli(['audit', FEW, '--out', 'package.json/report.json', '--quiet']);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/^bruise: cannot write package\.json\/report\.json/);
  });

  it('reads standard input', () => {
    const input = readFileSync(join(ACME, 'zendesk-tickets.csv'));
    const { code, stdout } = runCli(['audit', '-', '--format', 'json', '--quiet'], { input });
    expect(code).toBe(0);
    const report = reportSchema.parse(JSON.parse(stdout));
    expect(report.sources[0]).toMatchObject({ kind: 'tickets', vendor: 'zendesk' });
    expect(report.points.filter(({ status }) => status === 'measured').map(({ id }) => id)).toEqual([
      'tickets',
    ]);
    expect(report.score.grade).toBe('?');
  });

  it('sets a lonely date in the far future aside, from standard input too', () => {
    const rows = Array.from({ length: 40 }, (_, i) => `${i},Export ${i} fails,open,2026-09-${10 + (i % 20)}`);
    const input = [
      'Ticket ID,Subject,Status,Created time',
      ...rows,
      '99,Typo in the year,open,2062-01-01',
    ].join('\n');
    const { code, stdout } = runCli(['audit', '-', '--format', 'json', '--quiet'], { input });
    expect(code).toBe(0);
    const report = reportSchema.parse(JSON.parse(stdout));
    expect(report.asOf).toBe('2026-09-29');
    expect(report.warnings.join()).toMatch(/more than a year after all others/);
  });

  it('looks back to an earlier day', () => {
    const now = auditFixture('acme');
    const then = auditJson([ACME, '--as-of', '2026-03-31']);
    expect(then.asOf).toBe('2026-03-31');
    const ticketsIn = (report: typeof now): number => report.metrics.find(({ id }) => id === 'T1')!.n;
    expect(ticketsIn(then)).toBeLessThan(ticketsIn(now));
    expect(then.warnings.join()).toMatch(/after the as-of day/);
  });

  it('draws anew with another seed, around the same score', () => {
    const [one, two] = [auditJson([ACME, '--seed', '1']), auditJson([ACME, '--seed', '2'])];
    expect(two.score.value).toBe(one.score.value);
    expect(two.score.interval).not.toEqual(one.score.interval);
    expect(Math.abs(two.score.interval[0] - one.score.interval[0])).toBeLessThan(2);
  });

  it('takes company, themes, competitors and weights from the configuration', () => {
    const file = join(temporaryFolder(), 'bruise.yaml');
    writeFileSync(
      file,
      'company: Acme Corp\nweights: { tickets: 1, reviews: 0, lost-deals: 0, backlog: 0, customers: 0 }\ncompetitors:\n  - Pipecraft\n  - { name: Trellium, aliases: [trelium] }\nthemes:\n  - { id: field-sales, title: Field sales, aliases: [field reps, offline notes] }\n',
    );
    const report = auditJson([ACME, '--config', file]);
    expect(report.company).toBe('Acme Corp');
    const tickets = report.points.find(({ id }) => id === 'tickets')!;
    expect(tickets.weight).toBe(1);
    expect(report.score.value).toBeCloseTo(tickets.score, 3);
    expect(JSON.stringify(report.tables)).toContain('Field sales');
    expect(report.method.fingerprint).not.toBe(auditFixture('acme').method.fingerprint);
  });
});

describe('plug-ins', () => {
  const PLUGIN = `
    const meta = { id: 'chatty-accounts', point: 'cross', title: 'Chatty accounts', why: 'a test', version: 1,
      reads: ['tickets'], signals: [], metrics: [], statements: { 'many-tickets': '{n|count} tickets were read' } };
    export default {
      analyzers: [{ meta, map: (batch) => batch.length, merge: (a, b) => a + b,
        finish: (n) => ({ kind: 'measured', metrics: [], findings: [{ key: 'many-tickets', id: 'many-tickets',
          facts: { n }, severity: 'info', evidence: { total: 0, shown: [] } }] }) }],
      reporters: [{ meta: { id: 'tiny', extension: 'tiny', mediaType: 'text/plain', title: 'One number' },
        render: (report) => report.score.value.toFixed(0) + '\\n' }],
    };`;

  const write = (source: string): string => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'plugin.mjs'), source);
    writeFileSync(join(folder, 'bruise.yaml'), 'plugins: [./plugin.mjs]\n');
    return join(folder, 'bruise.yaml');
  };

  it('bring findings and formats through the same doors as the built-ins', () => {
    const config = write(PLUGIN);
    const report = auditJson([ACME, '--config', config]);
    expect(report.findings.find(({ id }) => id === 'many-tickets')?.statement).toBe(
      '2,002 tickets were read',
    );
    expect(runCli(['audit', FEW, '--config', config, '--format', 'tiny', '--quiet']).stdout).toMatch(
      /^\d+\n$/,
    );
    expect(runCli(['analyzers', '--config', config]).stdout).toContain('chatty-accounts');
  });

  it('that throw fail alone: exit 3, and the rest of the report stands', () => {
    const broken = write(
      PLUGIN.replace('map: (batch) => batch.length', "map: () => { throw new Error('boom') }"),
    );
    const run = runCli(['audit', ACME, '--config', broken, '--format', 'json']);
    expect(run.code).toBe(3);
    expect(run.stderr).toMatch(/chatty-accounts.*boom/);
    const report = reportSchema.parse(JSON.parse(run.stdout));
    expect(report.points.every(({ status }) => status === 'measured')).toBe(true);
  });

  it('that throw in a point leave that point unscored', () => {
    const broken = write(
      PLUGIN.replace("point: 'cross'", "point: 'reviews'").replace(
        'map: (batch) => batch.length',
        "map: () => { throw new Error('boom') }",
      ),
    );
    const run = runCli(['audit', ACME, '--config', broken, '--format', 'json', '--quiet']);
    expect(run.code).toBe(3);
    const report = reportSchema.parse(JSON.parse(run.stdout));
    expect(report.points.find(({ id }) => id === 'reviews')).toMatchObject({ status: 'failed', score: 50 });
  });

  it.each([
    [
      'a metric with anchors that do not ascend',
      PLUGIN.replace(
        'metrics: []',
        "metrics: [{ id: 'X1', title: 'x', definition: '', formula: '', unit: 'share', kind: 'proportion', weight: 1, anchors: [1, 0, 0, 0], source: 'x' }]",
      ),
      /anchors must ascend/,
    ],
    [
      'an analyzer without a function',
      PLUGIN.replace('merge: (a, b) => a + b', 'merge: 1'),
      /merge.*must be a function/,
    ],
    ['a name that is taken', PLUGIN.replace("id: 'chatty-accounts'", "id: 'fix-speed'"), /fix-speed/],
    ['no JavaScript', 'export default {', /cannot be loaded/],
  ])('with %s are refused in one line', (_, source, words) => {
    const run = runCli(['audit', ACME, '--config', write(source)]);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(words);
    expect(run.stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('the other commands', () => {
  it('schema: the published JSON Schema names what the report has', () => {
    const schema = JSON.parse(runCli(['schema']).stdout);
    expect(schema.$schema).toMatch(/json-schema\.org/);
    const report = auditFixture('acme');
    // What is asked for by the configuration, or true of few files, is left out elsewhere.
    const asked = ['branding', 'hidden', 'language', 'undated'];
    expect(Object.keys(schema.properties).sort()).toEqual([...Object.keys(report), ...asked].sort());
  });

  it('explain: a metric of each point, from definition to rows', () => {
    const file = join(temporaryFolder(), 'r.json');
    runCli(['audit', ACME, '--out', file, '--quiet']);
    for (const id of ['T2', 'R1', 'D3', 'B4', 'I1']) {
      const { code, stdout } = runCli(['explain', id, '--report', file]);
      expect(code).toBe(0);
      for (const words of [/Formula/, /Anchors/, /Weight/, /In the report on acme/, /Evidence +\d+ rows/])
        expect(stdout).toMatch(words);
    }
  });

  it('explain: a file that is no report is refused in one line', () => {
    const file = join(temporaryFolder(), 'r.json');
    writeFileSync(file, '{"schemaVersion": 1}');
    const run = runCli(['explain', 'T1', '--report', file]);
    expect(run.code).toBe(2);
    expect(run.stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it.each(['profiles', 'analyzers', 'reporters'])('%s: a list for people and for programs', (name) => {
    expect(runCli([name]).stdout.split('\n').length).toBeGreaterThan(2);
    expect(JSON.parse(runCli([name, '--json']).stdout).length).toBeGreaterThan(1);
  });

  it('help and version: on stdout, exit 0', () => {
    expect(runCli(['--help'])).toMatchObject({ code: 0, stderr: '' });
    expect(runCli(['audit', '--help']).stdout).toMatch(/Examples:/);
    expect(runCli(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('start without loading what they do not need', () => {
    // Everything but commander is imported on demand: what the start-up chunk may weigh is its budget.
    expect(existsSync('dist/cli.js')).toBe(true);
    expect(readFileSync('dist/cli.js', 'utf8')).not.toMatch(/ZodError|cli-table3/);
  });
});
