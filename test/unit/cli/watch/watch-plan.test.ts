import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { defineSchedule } from '../../../../src/cli/define/schedule.ts';
import { findHistory, findKeptHistory, planWatch } from '../../../../src/cli/watch/watch-plan.ts';
import { builtInToolbox } from '../../../../src/engine/toolbox.ts';
import { SCHEDULERS } from '../../../../src/history/schedule.ts';
import { type Config, configSchema } from '../../../../src/model/config.ts';
import { temporaryFolder } from '../../../tools/run-cli.ts';
import { runHere } from '../../../tools/run-here.ts';

const plan = (options: Parameters<typeof planWatch>[0], config: Config = {}, inputs = ['/data/exports']) =>
  planWatch(options, config, { inputs, toolbox: builtInToolbox() });

describe('what is done beside the report', () => {
  it('is nothing unless asked for, also where the configuration says who could be told', () => {
    expect(plan({})).toBeNull();
    expect(plan({}, { notify: { always: true } })).toBeNull();
  });

  it('refuses to tell nobody', () => {
    for (const config of [{}, { notify: {} }, { notify: { always: true } }])
      expect(() => plan({ notify: true, history: '/data/runs' }, config)).toThrow(
        '--notify needs "notify" in the configuration, with email, slack or webhook',
      );
  });

  it('reads gates from the configuration, and from flags instead of those', () => {
    const config = configSchema.parse({
      history: 'runs',
      gates: { failAbove: [60, 'tickets=55'], failAboveP: ['T3=60:0.9'], alertOn: ['worse:0.9'] },
      guards: { staleDays: 30 },
    });
    const texts = (options: Parameters<typeof planWatch>[0]) =>
      plan({ config: '/data/bruise.yaml', ...options }, config)?.gates.map(
        ({ kind, text }) => `${kind} ${text}`,
      );
    const rest = ['probably-above T3=60:0.9', 'moved worse:0.9'];
    expect(texts({})).toEqual(['above 60', 'above tickets=55', ...rest]);
    expect(texts({ failAbove: ['T1=40'] })).toEqual(['above T1=40', ...rest]);
    expect(plan({ config: '/data/bruise.yaml' }, config)).toMatchObject({
      history: '/data/runs',
      staleDays: 30,
      notify: null,
      strictDelivery: false,
    });
  });

  it('names the line of a gate that cannot be read, and no flag that nobody typed', () => {
    const file = join(temporaryFolder(), 'bruise.yaml');
    writeFileSync(file, 'company: Acme\ngates:\n  failAbove: [60, abc]\n  alertOn: ["wors:0.9"]\n');
    const told = (gates: Config['gates']) => () => plan({ config: file }, { gates });
    expect(told({ failAbove: [60, 'abc'] })).toThrow(
      `${file}:3: "gates.failAbove" abc: a penalty is a number from 0 to 100`,
    );
    expect(told({ alertOn: ['wors:0.9'] })).toThrow(
      `${file}:4: "gates.alertOn" wors:0.9: say worse or better`,
    );
    expect(() => plan({ failAbove: ['abc'] })).toThrow('--fail-above abc: ');
  });

  it('names the folder that is missing to those who only read', () => {
    expect(findKeptHistory('.', undefined, undefined)).toBe('.');
    expect(findKeptHistory(undefined, undefined, undefined)).toBeNull();
    expect(() => findKeptHistory('no-such-folder', undefined, undefined)).toThrow(
      'there is no folder no-such-folder; the first audit with --history no-such-folder makes it',
    );
  });

  it('finds the history beside the configuration, and that of a flag where we are', () => {
    expect(findHistory('here', 'there', '/data/bruise.yaml')).toBe('here');
    expect(findHistory(undefined, 'there', '/data/bruise.yaml')).toBe('/data/there');
    expect(findHistory(undefined, undefined, '/data/bruise.yaml')).toBeNull();
  });

  it('refuses a history among the exports, and takes one beside or above them', () => {
    const at = (history: string) => () => plan({ history });
    expect(at('/data/exports')).toThrow(/lies inside/);
    expect(at('/data/exports/history')).toThrow(/lies inside/);
    expect(at('/data/exports/..history')).toThrow(/lies inside/);
    expect(at('/data/exports-history')).not.toThrow();
    expect(at('/data')).not.toThrow();
    expect(() => plan({ history: 'h' }, {}, ['-'])).not.toThrow();
  });

  it('needs a history to compare and to tell, and somebody to tell', () => {
    expect(() => plan({ alertOn: ['worse:0.9'] })).toThrow(/need --history/);
    expect(() => plan({ notify: true })).toThrow(/"notify" in the configuration/);
    const notify = { slack: { webhook: 'env:HOOK' } };
    expect(() => plan({ notify: true }, { notify })).toThrow(/need --history/);
    expect(() => plan({ failAbove: ['T33=5'] })).toThrow(/no point or metric/);
  });

  it('refuses flags that would do nothing', () => {
    expect(() => plan({ strictDelivery: true })).toThrow('--strict-delivery does nothing without --notify');
    expect(() => plan({ acceptEvidence: true })).toThrow('--accept-evidence does nothing without --history');
    expect(plan({ acceptEvidence: true, failAbove: ['60'] })?.acceptEvidence).toBe(true);
    expect(plan({ acceptEvidence: true, history: 'h' })?.acceptEvidence).toBe(true);
  });
});

describe('the configuration', () => {
  it.each([
    [{ gates: { failAbove: [101] } }],
    [{ gates: { failabove: [60] } }],
    [{ guards: { staleDays: 0 } }],
    [{ notify: { slack: { webhook: 'https://hooks.slack.com/services/x' } } }],
  ])('refuses %j', (config) => {
    expect(configSchema.safeParse(config).success).toBe(false);
  });
});

describe('bruise schedule', () => {
  it('prints no job for exports that are not there', async () => {
    const run = await runHere(['schedule', 'no-such-exports', '--print', 'cron']);
    expect([run.code, run.stdout, run.stderr]).toEqual([2, '', expect.stringContaining('no-such-exports: ')]);
  });

  it('offers every scheduler there is', () => {
    const program = new Command();
    defineSchedule(program);
    const option = program.commands[0]?.options.find(({ long }) => long === '--print');
    expect(option?.argChoices).toEqual(SCHEDULERS);
  });
});

describe('bruise help', () => {
  it('shows the help of a command, and says when there is none', async () => {
    expect(await runHere(['help', 'audit'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('--fail-above'),
    });
    expect((await runHere(['help'])).stdout).toContain('help [command]');
    expect(await runHere(['help', 'audti'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/unknown command 'audti'\n\(Did you mean audit\?\)/),
    });
  });
});
