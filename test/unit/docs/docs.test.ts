import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../../../src/cli/config/config.ts';
import { loadPlugins } from '../../../src/cli/config/plugins.ts';
import { addPlugins, builtInToolbox } from '../../../src/engine/toolbox.ts';
import type { SignalName } from '../../../src/model/signal.ts';
import { POLICY } from '../../../src/scoring/policy.ts';
import { createObserver } from '../../../src/signals/observe.ts';
import { findBrokenLaws } from '../../contracts/laws.ts';
import { randomObservations } from '../../contracts/random-observations.ts';
import type { Run } from '../../tools/run-cli.ts';
import { runHere } from '../../tools/run-here.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'bruise-docs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command of the documentation from the source; what it writes to `out/` goes elsewhere. */
function run(command: string): Promise<Run> {
  const [, ...args] = command.split(' ').map((word) => word.replace(/^out\//, `${folder}/`));
  return runHere(args);
}

/** The commands in the shell blocks of a page, without `npx`, pipes and comments. */
const commandsOf = (path: string) =>
  [...read(path).matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
    [...block.matchAll(/(?:^ *|[|&] |npx )(bruise [^|#&\n]*)/gm)].map(([, command = '']) => command.trim()),
  );

const flagsIn = (text: string): Set<string> =>
  new Set([...text.matchAll(/(?<=\s)--[a-z][a-z-]+/g)].map(([flag]) => flag));

describe('the tutorial', () => {
  const commands = commandsOf('docs/tutorial.md');

  it('runs as it stands', { timeout: 300_000 }, async () => {
    expect(commands.length).toBeGreaterThan(9);
    for (const command of commands) {
      const { code, stdout, stderr } = await run(command);
      expect([command, code, code === 0 ? '' : stderr]).toEqual([command, 0, '']);
      if (!command.includes(' --out ')) expect(stdout.length, command).toBeGreaterThan(20);
    }
    expect(readdirSync(join(folder, 'report'))).toEqual(
      expect.arrayContaining(['manifest.json', 'rejects.csv', 'report.html', 'report.json', 'report.xlsx']),
    );
    expect(read(join(folder, 'branded.html'))).toContain('Jane Roe');
    expect(read(join(folder, 'bericht.html'))).toContain('<html lang="de">');
  });
});

describe('the example of a plug-in', () => {
  const CONFIG = 'docs/examples/bruise.yaml';

  it.each(['exclaiming', 'deskly'])('%s stands in the page as it is', (name) => {
    expect(read('docs/plugins.md')).toContain(`\`\`\`js\n${read(`docs/examples/${name}.mjs`)}\`\`\``);
  });

  it('knows its export, and hears what is polite', async () => {
    const plugins = await loadPlugins(['./deskly.mjs'], CONFIG);
    const { signals } = addPlugins(builtInToolbox(), plugins);
    const settings = { competitors: [], themes: [] };
    const observe = createObserver(new Map([['tickets', ['politeness' as SignalName]]]), settings, signals);
    const [seen] = randomObservations(['tickets'], 1, { seed: 1 });
    if (seen?.record.kind !== 'tickets') throw new Error('a ticket');
    const polite = observe({ ...seen.record, subject: 'Please, could you kindly help?', body: '' });
    expect(polite.signals).toMatchObject({ politeness: 2 });

    writeFileSync(join(folder, 'bruise.yaml'), `plugins: [${resolve('docs/examples/deskly.mjs')}]\n`);
    writeFileSync(
      join(folder, 'list.csv'),
      'Desk No,Headline,Story,Opened,Customer Org,Sort\n1,No login,It fails again,2026-01-02,Acme,kaputt\n',
    );
    const config = `--config ${join(folder, 'bruise.yaml')}`;
    const { stdout } = await run(`bruise inspect ${join(folder, 'list.csv')} ${config} --format json`);
    const [file] = JSON.parse(stdout).files;
    expect(file).toMatchObject({ profile: 'deskly-tickets' });
  });

  it('keeps the laws', async () => {
    const { plugins = [] } = await loadConfig(CONFIG);
    const [plugin] = await loadPlugins(plugins, CONFIG);
    expect(plugin?.analyzers.map((analyzer) => findBrokenLaws(analyzer))).toEqual([[]]);
  });

  it('measures, proves, and draws', { timeout: 120_000 }, async () => {
    const command =
      'bruise audit fixtures/companies/acme --config docs/examples/bruise.yaml --quiet --format';
    const badge = await run(`${command} badge`);
    expect(JSON.parse(badge.stdout)).toEqual({ label: 'acme', message: expect.stringMatching(/^\d+\.\d$/) });
    const { metrics, findings } = JSON.parse((await run(`${command} json`)).stdout);
    const metric = metrics.find(({ id }: { id: string }) => id === 'X1');
    expect(metric).toMatchObject({ point: 'tickets', status: 'measured', n: 2002 });
    expect(metric.evidence.shown.every(({ quote }: { quote: string }) => quote.includes('!'))).toBe(true);
    expect(findings.some(({ id }: { id: string }) => id === 'exclaiming-tickets')).toBe(true);
  });
});

describe('the README', () => {
  const readme = read('README.md');

  it('lists every command there is', async () => {
    const { stdout } = await run('bruise --help');
    const [commands = ''] = stdout.split('\nExamples:');
    const there = [...commands.matchAll(/^ {2}([a-z][a-z-]*) /gm)].map(([, name = '']) => name);
    const [, listed = ''] = /## Commands\n\n```\n([\s\S]*?)```/.exec(readme) ?? [];
    expect(there).toEqual(expect.arrayContaining(['audit', 'history', 'reporters']));
    expect(there.filter((name) => name !== 'help' && !new RegExp(`\\b${name}\\b`).test(listed))).toEqual([]);
  });

  it('gives the bands as they are', () => {
    const { value: bands } = POLICY.bands;
    const told = bands.map(({ name, from }, at) => {
      const next = bands[at + 1];
      return next === undefined ? `${name} from ${from}` : `${name} below ${next.from}`;
    });
    expect(readme.replace(/\s+/g, ' ')).toContain(told.join(', '));
  });
});

describe('every page', () => {
  const pages = [
    'README.md',
    ...readdirSync('docs').flatMap((name) => (name.endsWith('.md') ? `docs/${name}` : [])),
  ];

  it.each(pages)('%s: links lead somewhere', (page) => {
    const base = page.startsWith('docs/') ? 'docs' : '.';
    const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(join(base, link)))).toEqual([]);
  });

  const configurations = pages.flatMap((page) =>
    [...read(page).matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => [page, text] as const),
  );

  it.each(configurations)('%s: a configuration that is read without an error', async (_page, text) => {
    const file = join(folder, 'shown.yaml');
    writeFileSync(file, text);
    expect(Object.keys(await loadConfig(file)).length).toBeGreaterThan(0);
  });

  it('gives every command only flags of its own', async () => {
    const flagsOf = new Map<string, Set<string>>();
    const wrong: string[] = [];
    for (const command of pages.flatMap(commandsOf)) {
      const [, name = ''] = command.split(' ');
      const known = flagsOf.get(name) ?? flagsIn((await run(`bruise ${name} --help`)).stdout);
      flagsOf.set(name, known);
      wrong.push(
        ...[...flagsIn(command)].filter((flag) => !known.has(flag)).map((flag) => `${name} ${flag}`),
      );
    }
    expect([...flagsOf.keys()]).toEqual(
      expect.arrayContaining(['audit', 'inspect', 'map', 'init', 'schedule']),
    );
    expect(wrong).toEqual([]);
  });
});
