import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/model/report.ts';
import { REPORTERS } from '../../src/reporters/registry.ts';
import { auditFixture, printFixture, runCli, temporaryFolder } from '../tools/run-cli.ts';
import { auditHere, runHere } from '../tools/run-here.ts';

const ACME = 'fixtures/companies/acme';
/** Three interviews of it: enough where it does not matter what is read. */
const FEW = `${ACME}/interviews`;
const ESCAPES = '\u001b[';

/** The report on acme as a file: for what is about the report and not about the audit. */
function fileOfAcme(): string {
  const file = join(temporaryFolder(), 'r.json');
  writeFileSync(file, printFixture('acme'));
  return file;
}

describe('bruise audit', () => {
  it('prints a screen for people: score, band, points, reasons', async () => {
    const { code, stdout, stderr } = await runHere(['audit', ACME, '--format', 'terminal', '--quiet']);
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
    // The same choice of colours, of a report that is there already.
    const file = fileOfAcme();
    const render = (env: NodeJS.ProcessEnv, ...more: string[]) =>
      runCli(['render', file, '--format', 'terminal', ...more], { env }).stdout;
    expect(render({ FORCE_COLOR: '3' })).toContain(ESCAPES);
    expect(render({ FORCE_COLOR: '3' }, '--color', 'never')).not.toContain(ESCAPES);
    expect(render({ NO_COLOR: '1' })).not.toContain(ESCAPES);
  });

  it('shows ASCII where the locale has nothing else', () => {
    const { stdout } = runCli(['render', fileOfAcme(), '--format', 'terminal'], { env: { LANG: 'C' } });
    expect(stdout).toContain('acme');
    expect(stdout.split('\n').slice(0, 14).join('')).not.toMatch(/[━●─█▀▄]/);
  });

  it('writes files whole, by ending or by folder, and says so', async () => {
    const folder = temporaryFolder();
    const one = join(folder, 'report.json');
    const run = runCli(['audit', FEW, '--out', one]);
    expect(run.stdout).toBe('');
    expect(run.stderr).toContain(one);
    reportSchema.parse(JSON.parse(readFileSync(one, 'utf8')));
    const both = join(folder, 'both/');
    const formats = ['--format', 'terminal', '--format', 'json'];
    expect((await runHere(['audit', FEW, ...formats, '--out', both, '--quiet'])).stderr).toBe('');
    expect(readdirSync(both).sort()).toEqual(['manifest.json', 'rejects.csv', 'report.json', 'report.txt']);
    expect(readFileSync(join(both, 'report.json'), 'utf8')).toBe(readFileSync(one, 'utf8'));
  });

  it('renders a saved report from standard input to the bytes of the audit', async () => {
    // A PDF is printed from the page, and is made and made again in the tests of `render`.
    const formats = REPORTERS.flatMap(({ meta }) => ['--format', meta.id]);
    const [before, after] = [join(temporaryFolder(), 'a/'), join(temporaryFolder(), 'b/')];
    await runHere(['audit', ACME, ...formats, '--out', before, '--quiet']);
    const input = readFileSync(join(before, 'report.json'));
    expect(runCli(['render', '-', ...formats, '--out', after, '--quiet'], { input })).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    const files = readdirSync(after);
    expect(files).toEqual(expect.arrayContaining(['report.md', 'report.csv', 'report.xlsx', 'report.txt']));
    for (const file of files)
      expect(readFileSync(join(after, file)).equals(readFileSync(join(before, file))), file).toBe(true);
  });

  it('says which folder cannot be written', async () => {
    const run = await runHere(['audit', FEW, '--out', 'package.json/report.json', '--quiet']);
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

  it('sets a lonely date in the far future aside, from standard input too', async () => {
    const rows = Array.from({ length: 40 }, (_, i) => `${i},Export ${i} fails,open,2026-09-${10 + (i % 20)}`);
    const input = [
      'Ticket ID,Subject,Status,Created time',
      ...rows,
      '99,Typo in the year,open,2062-01-01',
    ].join('\n');
    const { code, stdout } = await runHere(['audit', '-', '--format', 'json', '--quiet'], { input });
    expect(code).toBe(0);
    const report = reportSchema.parse(JSON.parse(stdout));
    expect(report.asOf).toBe('2026-09-29');
    expect(report.warnings.join()).toMatch(/more than a year after all others/);
  });

  it('looks back to an earlier day', async () => {
    const now = auditFixture('acme');
    const then = await auditHere([ACME, '--as-of', '2026-03-31']);
    expect(then.asOf).toBe('2026-03-31');
    const ticketsIn = (report: typeof now): number => report.metrics.find(({ id }) => id === 'T1')!.n;
    expect(ticketsIn(then)).toBeLessThan(ticketsIn(now));
    expect(then.warnings.join()).toMatch(/after the as-of day/);
  });

  it('draws anew with another seed, around the same score', async () => {
    const [one, two] = [auditFixture('acme'), await auditHere([ACME, '--seed', '2'])];
    expect(one.method.seed).not.toBe(two.method.seed);
    expect(two.score.value).toBe(one.score.value);
    expect(two.score.interval).not.toEqual(one.score.interval);
    expect(Math.abs(two.score.interval[0] - one.score.interval[0])).toBeLessThan(2);
  });

  it('takes company, themes, competitors and weights from the configuration', async () => {
    const file = join(temporaryFolder(), 'bruise.yaml');
    writeFileSync(
      file,
      'company: Acme Corp\nweights: { tickets: 1, reviews: 0, lost-deals: 0, backlog: 0, customers: 0 }\ncompetitors:\n  - Pipecraft\n  - { name: Trellium, aliases: [trelium] }\nthemes:\n  - { id: field-sales, title: Field sales, aliases: [field reps, offline notes] }\n',
    );
    const report = await auditHere([ACME, '--config', file]);
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

  it('bring findings and formats through the same doors as the built-ins', async () => {
    const config = write(PLUGIN);
    const report = await auditHere([ACME, '--config', config]);
    expect(report.findings.find(({ id }) => id === 'many-tickets')?.statement).toBe(
      '2,002 tickets were read',
    );
    expect(runCli(['audit', FEW, '--config', config, '--format', 'tiny', '--quiet']).stdout).toMatch(
      /^\d+\n$/,
    );
    expect((await runHere(['analyzers', '--config', config])).stdout).toContain('chatty-accounts');
  });

  it('that throw fail alone: exit 3, and the rest of the report stands', async () => {
    const broken = write(
      PLUGIN.replace('map: (batch) => batch.length', "map: () => { throw new Error('boom') }"),
    );
    const run = await runHere(['audit', ACME, '--config', broken, '--format', 'json']);
    expect(run.code).toBe(3);
    expect(run.stderr).toMatch(/chatty-accounts.*boom/);
    const report = reportSchema.parse(JSON.parse(run.stdout));
    expect(report.points.every(({ status }) => status === 'measured')).toBe(true);
  });

  it('that throw in a point leave that point unscored', async () => {
    const broken = write(
      PLUGIN.replace("point: 'cross'", "point: 'reviews'").replace(
        'map: (batch) => batch.length',
        "map: () => { throw new Error('boom') }",
      ),
    );
    const run = await runHere(['audit', ACME, '--config', broken, '--format', 'json', '--quiet']);
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
    [
      'a signal that nobody reads',
      PLUGIN.replace('signals: []', "signals: ['politness']"),
      /"chatty-accounts" reads the signal "politness"/,
    ],
  ])('with %s are refused in one line', async (_, source, words) => {
    const run = await runHere(['audit', ACME, '--config', write(source)]);
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

  it('explain: a metric of each point, from definition to rows', async () => {
    const file = fileOfAcme();
    for (const id of ['T2', 'R1', 'D3', 'B4', 'I1']) {
      const { code, stdout } = await runHere(['explain', id, '--report', file]);
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

  it.each(['profiles', 'analyzers', 'reporters'])('%s: a list for people and for programs', async (name) => {
    expect(runCli([name]).stdout.split('\n').length).toBeGreaterThan(2);
    expect(JSON.parse((await runHere([name, '--json'])).stdout).length).toBeGreaterThan(1);
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
