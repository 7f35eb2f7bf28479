import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type MapOptions, runMap } from '../../../src/cli/commands/map.ts';
import { loadConfig } from '../../../src/cli/config/config.ts';
import { createPrompter, type Prompter } from '../../../src/cli/terminal/prompter.ts';
import { temporaryFolder } from '../../tools/run-cli.ts';

const EXPORT = [
  'Vorgangsnr;Kurztext;Langtext;Lage;Angelegt;Kunde',
  '1;Export bricht ab;Seit gestern;erl;02.01.2025;Larkfield',
  '2;Import bricht ab;Seit heute;zur Prüfung;13.01.2025;Tessel',
  '3;Login;Geht nicht;erl;15.01.2025;Larkfield',
  '',
].join('\n');

let folder = '';
let file = '';
let config = '';
let printed = '';

beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder, 'export.csv');
  config = join(folder, 'bruise.yaml');
  writeFileSync(file, EXPORT);
  printed = '';
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      printed += String(text);
      return true;
    });
  }
});
afterEach(() => vi.restoreAllMocks());

const options = (more: Partial<MapOptions> = {}): MapOptions => ({
  column: [],
  value: [],
  config,
  yes: false,
  ...more,
});

/** Answers in turn; fails on a question too many. */
function script(answers: readonly (string | boolean | readonly string[])[]) {
  const left = [...answers];
  const asked: string[] = [];
  const next = <T>(message: string, fits: (answer: unknown) => answer is T): T => {
    asked.push(message);
    const answer = left.shift();
    if (!fits(answer)) throw new Error(`no answer for: ${message}`);
    return answer;
  };
  const isText = (answer: unknown): answer is string => typeof answer === 'string';
  const isList = (answer: unknown): answer is readonly string[] => Array.isArray(answer);
  const isYesNo = (answer: unknown): answer is boolean => typeof answer === 'boolean';
  const prompter: Prompter = {
    select: async (message, choices) => {
      const answer = next(message, isText);
      const choice = choices.find(({ value, label }) => value === answer || label.startsWith(answer));
      if (choice === undefined) throw new Error(`${answer} is no choice of: ${message}`);
      return choice.value;
    },
    search: async (message) => next(message, isText),
    pickSome: async (message) => next(message, isList),
    confirm: async (message) => next(message, isYesNo),
    ask: async (message) => next(message, isText),
    note: (title, lines) => void asked.push([title, ...lines].join('\n')),
  };
  return { prompter, asked, left };
}

describe('bruise map with flags', () => {
  const flags = ['id=Vorgangsnr', 'subject=Kurztext', 'body=langtext', 'status=Lage', 'createdAt=Angelegt'];

  it('asks nothing and saves what was said', async () => {
    const value = ['status:erl=solved'];
    expect(await runMap(file, options({ kind: 'tickets', column: flags, value, yes: true }), null)).toBe(0);
    const { mappings } = await loadConfig(config);
    expect(mappings).toMatchObject([
      {
        file: 'export.csv',
        kind: 'tickets',
        columns: {
          id: 'Vorgangsnr',
          subject: 'Kurztext',
          body: 'Langtext',
          status: 'Lage',
          createdAt: 'Angelegt',
        },
        values: { status: { erl: 'solved' } },
      },
    ]);
    expect(printed).toContain(`see: bruise inspect ${file} --config ${config}`);
    expect(printed).toMatch(/subject Export bricht ab/);
    expect(printed).toMatch(/status solved/);
  });

  it('says in one line what to do where nobody can be asked', async () => {
    await expect(runMap(file, options(), null)).rejects.toThrow(
      new RegExp(
        `no terminal .* what the file holds \\(tickets, .*\\): bruise map ${file} --kind tickets --yes$`,
      ),
    );
    await expect(runMap(file, options({ kind: 'deals' }), null)).rejects.toThrow(
      /add --yes: .*--kind deals --yes/,
    );
    expect(existsSync(config)).toBe(false);
  });

  it('suggests the kind the file looks like', async () => {
    writeFileSync(file, 'Deal name,Stage,Amount\nA,Won,1\nB,Closed lost,2\nC,Proposal,3\n');
    await expect(runMap(file, options(), null)).rejects.toThrow(/--kind deals --yes$/);
    await expect(runMap(folder, options(), null)).rejects.toThrow(
      /This is a folder; give one of the files in it/,
    );
  });

  it('shows money as it is written', async () => {
    writeFileSync(file, 'Deal,Stage,Amount,Currency\nAsh,Won,3750.50,EUR\nOak,Closed lost,12000,JPY\n');
    await runMap(file, options({ kind: 'deals', yes: true }), null);
    expect(printed).toMatch(/amount 3750\.5 /);
    expect(printed).toMatch(/amount 12000 /);
  });

  it('refuses a column that is not there, and saves nothing', async () => {
    const run = runMap(file, options({ kind: 'tickets', column: ['subject=Kurztxt'], yes: true }), null);
    await expect(run).rejects.toThrow(/did you mean "Kurztext"\?/);
    expect(existsSync(config)).toBe(false);
  });

  it('refuses a file that cannot be read', async () => {
    const yes = options({ kind: 'tickets', yes: true });
    await expect(runMap(join(folder, 'none.csv'), yes, null)).rejects.toThrow(/There is no such file/);
    await expect(runMap(undefined, yes, null)).rejects.toThrow(/give the export to map/);
  });

  it('lists the fields of a kind', async () => {
    expect(await runMap(undefined, options({ fields: 'reviews' }), null)).toBe(0);
    expect(printed).toMatch(/^invitation +asked for.*\(organic, invited, incentivised\)$/m);
  });
});

describe('bruise map with a dialogue', () => {
  it('asks for the kind, for what is wrong, and for words nobody knows', async () => {
    const { prompter, asked, left } = script([
      'tickets',
      ['id', 'subject', 'body', 'status', 'createdAt', 'account'],
      ...['another column', 'Vorgangsnr', 'another column', 'Kurztext', 'another column', 'Langtext'],
      ...['another column', 'Lage', 'another column', 'Angelegt', 'none'],
      ...['solved', 'pending'],
      true,
    ]);
    expect(await runMap(file, options(), prompter)).toBe(0);
    expect(left).toEqual([]);
    const { mappings } = await loadConfig(config);
    expect(mappings?.[0]).toMatchObject({
      kind: 'tickets',
      columns: {
        id: 'Vorgangsnr',
        subject: 'Kurztext',
        body: 'Langtext',
        status: 'Lage',
        createdAt: 'Angelegt',
      },
      values: { status: { erl: 'solved', 'zur prüfung': 'pending' } },
    });
    expect(mappings?.[0]?.columns).not.toHaveProperty('account');
    expect(asked.join('\n')).toMatch(/The first records\n.*Export bricht ab/);
  });

  it('saves nothing when the preview is not right', async () => {
    const { prompter } = script([['subject'], 'another column', 'Kurztext', false]);
    expect(await runMap(file, options({ kind: 'backlog', column: ['id=Vorgangsnr'] }), prompter)).toBe(0);
    expect(existsSync(config)).toBe(false);
  });

  it('works with real prompts, keys and a screen', async () => {
    const { input, output, screen } = terminal();
    const prompter = createPrompter(input, output);
    const run = runMap(
      file,
      options({ column: ['id=Vorgangsnr', 'subject=Kurztext', 'status=none'] }),
      prompter,
    );
    await pressed(screen, input, 'What does this file hold?', '\r');
    await pressed(screen, input, 'Which fields are to be changed?', '\r');
    await pressed(screen, input, 'Save this to', 'y');
    expect(await run).toBe(0);
    expect((await loadConfig(config)).mappings?.[0]?.columns).toMatchObject({
      id: 'Vorgangsnr',
      subject: 'Kurztext',
    });
  });

  it('stops on Ctrl-C without a trace', async () => {
    const { input, output, screen } = terminal();
    const run = runMap(file, options(), createPrompter(input, output));
    const failed = expect(run).rejects.toThrow('cancelled; nothing was saved');
    await pressed(screen, input, 'What does this file hold?', '\u0003');
    await failed;
    expect(existsSync(config)).toBe(false);
  });
});

/** Keys in, screen out. */
function terminal() {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 40 });
  let shown = '';
  output.on('data', (chunk) => {
    shown += String(chunk);
  });
  return { input, output, screen: () => shown };
}

async function pressed(
  screen: () => string,
  input: PassThrough,
  question: string,
  key: string,
): Promise<void> {
  await vi.waitFor(() => expect(screen()).toContain(question), { timeout: 10_000 });
  input.write(key);
}

it('keeps the configuration as it was around the mapping', async () => {
  writeFileSync(config, '# ours\ncompany: Acme\n');
  await runMap(
    file,
    options({ kind: 'tickets', column: ['id=Vorgangsnr'], yes: true, file: 'export*.csv' }),
    null,
  );
  const text = readFileSync(config, 'utf8');
  expect(text.startsWith('# ours\ncompany: Acme\n')).toBe(true);
  expect(text).toContain('file: export*.csv');
});
