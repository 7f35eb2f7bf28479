import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runInit } from '../../../src/cli/commands/init.ts';
import { loadConfig } from '../../../src/cli/config/config.ts';
import { REQUESTS } from '../../../src/cli/init/requests.data.ts';
import { writeRequest } from '../../../src/cli/init/write-request.ts';
import { inspect } from '../../../src/engine/inspect.ts';
import { builtInToolbox } from '../../../src/engine/toolbox.ts';
import { temporaryFolder } from '../../tools/run-cli.ts';

beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => vi.restoreAllMocks());

describe('runInit', () => {
  it('writes a folder to work in', async () => {
    const folder = join(temporaryFolder(), 'acme');
    await runInit(folder, { company: 'Acme: "GmbH"', vendor: ['Zendesk', 'salesforce', 'g2'], force: false });
    expect(readdirSync(folder).sort()).toEqual([
      'README.md',
      'bruise.yaml',
      'exports',
      'interview-template.md',
      'lists',
      'mails',
    ]);
    expect(readdirSync(join(folder, 'exports')).sort()).toEqual([
      'backlog',
      'deals',
      'interviews',
      'reviews',
      'risk-accounts',
      'tickets',
    ]);
    expect(readdirSync(join(folder, 'mails')).sort()).toEqual([
      'deals-salesforce.txt',
      'reviews-g2.txt',
      'tickets-salesforce-service.txt',
      'tickets-zendesk.txt',
    ]);
    expect(await loadConfig(join(folder, 'bruise.yaml'))).toEqual({ company: 'Acme: "GmbH"' });
  });

  it('has a valid configuration with every comment taken out, too', async () => {
    const folder = join(temporaryFolder(), 'acme');
    await runInit(folder, { vendor: [], force: false });
    const { configSchema } = await import('../../../src/model/config.ts');
    const { parse } = await import('yaml');
    const text = readFileSync(join(folder, 'bruise.yaml'), 'utf8');
    const settings = text.replace(/^# (?=(?:\w+:| {2}-| {4}))/gm, '');
    const parsed = configSchema.parse(parse(settings));
    expect(Object.keys(parsed).sort()).toEqual([
      'asOf',
      'capabilities',
      'claims',
      'company',
      'competitors',
      'dateOrder',
      'gates',
      'guards',
      'history',
      'mappings',
      'matches',
      'notify',
      'overrides',
      'redact',
      'themes',
      'vendorPeople',
      'weights',
    ]);
  });

  it('overwrites nothing without --force', async () => {
    const folder = join(temporaryFolder(), 'acme');
    await runInit(folder, { vendor: ['jira'], force: false });
    const again = runInit(folder, { vendor: ['g2'], force: false });
    await expect(again).rejects.toThrow(/README\.md is there already.*--force/);
    expect(existsSync(join(folder, 'mails', 'reviews-g2.txt'))).toBe(false);
    await runInit(folder, { vendor: ['g2'], force: true });
    expect(existsSync(join(folder, 'mails', 'reviews-g2.txt'))).toBe(true);
  });

  it('names the nearest vendor', async () => {
    const run = runInit(join(temporaryFolder(), 'x'), { vendor: ['zendek'], force: false });
    await expect(run).rejects.toThrow(/did you mean zendesk\?/);
  });
});

describe('the mails', () => {
  it('asks for every kind of export but interviews', () => {
    expect([...new Set(REQUESTS.map(({ kind }) => kind))].sort()).toEqual([
      'backlog',
      'deals',
      'reviews',
      'risk-accounts',
      'tickets',
    ]);
  });

  it.each(REQUESTS.map((request) => [request.vendor, request] as const))(
    '%s: plain, short lines',
    (_, request) => {
      const mail = writeRequest(request, 'Acme');
      expect(mail).toContain(request.product);
      for (const line of mail.split('\n')) {
        // A command is not to be broken.
        if (!line.includes('gh issue list')) expect(line.length).toBeLessThanOrEqual(100);
        expect(line).toBe(line.trimEnd());
      }
    },
  );
});

it('writes nothing that is taken for evidence', async () => {
  const folder = join(temporaryFolder(), 'customer interviews');
  await runInit(folder, { company: 'Acme', vendor: [], force: false });
  const request = { inputs: [folder], config: {}, toolbox: builtInToolbox(), sizeOf: async () => null };
  const { files } = await inspect(request);
  expect(files.length).toBeGreaterThan(REQUESTS.length);
  expect(files.filter(({ kind, records }) => kind !== null || records !== 0)).toEqual([]);
});
