import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { runCli, temporaryFolder } from '../tools/run-cli.ts';
import { runHere } from '../tools/run-here.ts';
import { exportWeek, weekFile } from '../tools/weekly-exports.ts';

const BRUISE = resolve('bin/bruise.js');

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface CronOptions {
  readonly env?: Record<string, string>;
  /** Another user, where this one may become it. */
  readonly uid?: number | undefined;
  /** Gets the process once it runs. */
  readonly onStart?: (child: ChildProcess) => void;
}

/**
 * As cron runs it: no terminal, hardly any environment, the root as the current folder.
 * @param when a day, or an instant
 */
function runAsCron(args: readonly string[], when: string, options: CronOptions = {}): Promise<Ended> {
  const { env, uid, onStart } = options;
  const now = String(Date.parse(when.includes('T') ? when : `${when}T06:17:00Z`) / 1000);
  const child = spawn(process.execPath, [BRUISE, ...args], {
    cwd: '/',
    env: { PATH: '/usr/bin:/bin', LANG: 'C', SOURCE_DATE_EPOCH: now, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid !== undefined && { uid, gid: uid }),
  });
  onStart?.(child);
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (piece) => {
    stdout += piece;
  });
  child.stderr.on('data', (piece) => {
    stderr += piece;
  });
  return new Promise((done) => child.on('close', (code) => done({ code, stdout, stderr })));
}

/** A mail server that keeps what it is sent. */
async function openMailbox(): Promise<{ port: number; mails: string[] }> {
  const mails: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      let mail = '';
      stream.on('data', (piece) => {
        mail += piece;
      });
      stream.on('end', () => {
        mails.push(mail);
        done();
      });
    },
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => new Promise<void>((done) => server.close(() => done())));
  return { port: (server.server.address() as AddressInfo).port, mails };
}

interface Hook {
  readonly server: Server;
  readonly port: number;
  readonly posts: {
    readonly key: unknown;
    readonly token: unknown;
    readonly body: Record<string, unknown>;
  }[];
}

/** A webhook that keeps what it is sent. @param answer status by number of the post, from 0 */
async function openHook(answer: (post: number) => number = () => 200, port = 0): Promise<Hook> {
  const posts: Hook['posts'] = [];
  const server = createServer((request: IncomingMessage, response) => {
    let text = '';
    request.on('data', (piece) => {
      text += piece;
    });
    request.on('end', () => {
      const { authorization, 'idempotency-key': key } = request.headers;
      posts.push({ key, token: authorization, body: JSON.parse(text) });
      response.writeHead(answer(posts.length - 1)).end();
    });
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  onTestFinished(() => new Promise<void>((done) => server.close(() => done())));
  return { server, port: (server.address() as AddressInfo).port, posts };
}

/** A company with a folder for exports, a configuration, and a history beside them. */
function setUpCompany(config: readonly string[] = [], root = temporaryFolder()) {
  const exports = join(root, 'exports');
  mkdirSync(exports);
  const file = join(root, 'bruise.yaml');
  writeFileSync(file, ['company: Acme', 'history: history', ...config, ''].join('\n'));
  const history = join(root, 'history');
  return {
    ...{ root, exports, config: file, history },
    deliver: (monday: string, sample: number, broken = 0) => {
      for (const name of readdirSync(exports)) rmSync(join(exports, name));
      writeFileSync(weekFile(exports, monday), exportWeek({ monday, sample, broken }));
    },
    runs: () => readdirSync(history).filter((name) => name.startsWith('run-')),
  };
}

describe('four Mondays under cron', () => {
  it('says nothing, raises the alarm, says that it is over, and refuses a stale export', async () => {
    const mailbox = await openMailbox();
    const hook = await openHook();
    const company = setUpCompany([
      'gates: { alertOn: [worse:0.9] }',
      'notify:',
      `  email: { from: bruise@acme.example, to: [ops@acme.example], host: 127.0.0.1, port: ${mailbox.port}, tls: off }`,
      `  webhook: { url: 'http://127.0.0.1:${hook.port}/in', token: 'env:HOOK_TOKEN' }`,
      `  allowHosts: ['127.0.0.1:${hook.port}']`,
    ]);
    const report = join(company.root, 'report.html');
    const live = (today: string) =>
      runAsCron(
        ['audit', company.exports, '--config', company.config, '--out', report, '--notify', '--quiet'],
        today,
        { env: { HOOK_TOKEN: 's3cret' } },
      );

    company.deliver('2026-10-05', 1);
    expect(await live('2026-10-05')).toMatchObject({ code: 0, stderr: '' });
    company.deliver('2026-10-12', 2);
    const steady = await live('2026-10-12');
    expect(steady).toMatchObject({ code: 0, stderr: '' });
    expect(steady.stdout).toMatch(
      /^bruise: Acme [\d.]+ \(.\) as of 2026-10-1\d; .* since run 1-\w+, steady; run 2-\w+\n$/,
    );
    expect([mailbox.mails, hook.posts]).toEqual([[], []]);

    company.deliver('2026-10-19', 3, 200);
    const alarm = await live('2026-10-19');
    expect(alarm.code).toBe(1);
    expect(alarm.stderr).toMatch(
      /^bruise: gate breached: --alert-on worse:0\.9: the score clearly got worse/,
    );
    expect(mailbox.mails).toHaveLength(1);
    expect(mailbox.mails[0]).toMatch(/^Subject: Alarm: Acme, the penalty rose/m);
    expect(mailbox.mails[0]).toMatch(/filename=report\.(html|json)/);
    expect(hook.posts).toHaveLength(1);
    expect(hook.posts[0]).toMatchObject({ token: 'Bearer s3cret', body: { kind: 'alarm' } });
    const said = {
      words: expect.stringMatching(/import/i),
      at: expect.stringMatching(/2026-10-19\.csv:\d+$/),
    };
    expect(hook.posts[0]?.body.sections).toContainEqual({
      heading: 'What customers say: new and growing',
      lines: expect.arrayContaining([
        { text: expect.stringMatching(/^new: .*import/i), quotes: expect.arrayContaining([said]) },
      ]),
    });
    expect(hook.posts[0]?.body).toMatchObject({
      figures: {
        change: { level: 'alert' },
        metrics: expect.arrayContaining([expect.objectContaining({ id: 'T1', moved: 'worse' })]),
        gates: [{ state: 'breached' }],
      },
    });
    const shown = readFileSync(report, 'utf8');

    company.deliver('2026-10-26', 4);
    expect(await live('2026-10-26')).toMatchObject({ code: 0, stderr: '' });
    expect(hook.posts[1]?.body).toMatchObject({ kind: 'resolved' });
    const fixed = readFileSync(report, 'utf8');
    expect(fixed).not.toBe(shown);

    const stale = await live('2026-11-16');
    expect(stale).toMatchObject({ code: 2, stdout: '' });
    expect(stale.stderr).toMatch(/^bruise: the evidence was refused, .* days before 2026-11-16/);
    expect(hook.posts[2]?.body).toMatchObject({ kind: 'refused', figures: null });
    expect(readFileSync(report, 'utf8')).toBe(fixed);
    expect(new Set(hook.posts.map(({ key }) => key)).size).toBe(3);
    for (const { stdout, stderr } of [alarm, stale]) expect(stdout + stderr).not.toMatch(/s3cret|\x1b/);
  });
});

const at = (day: string) => ({ env: { SOURCE_DATE_EPOCH: String(Date.parse(`${day}T06:17:00Z`) / 1000) } });

describe('bruise audit --history', () => {
  it('gives the same bytes from an earlier answer as from the files, rejects.csv too', async () => {
    const { root, exports, deliver, history } = setUpCompany();
    deliver('2026-10-05', 1);
    const [file = ''] = readdirSync(exports);
    const cut = readFileSync(join(exports, file), 'utf8').replace(/2026-10-0\d \d\d:\d\d:\d\d/, 'soon');
    writeFileSync(join(exports, file), cut);
    const flags = ['--company', 'Acme', '--format', 'json', '--format', 'terminal', '--quiet'];
    const audit = async (name: string, more: readonly string[], run: typeof runHere | typeof runCli) => {
      const out = join(root, name);
      const env = { SOURCE_DATE_EPOCH: '1759645020', LANG: 'C' };
      const { stderr } = await run(['audit', exports, ...flags, '--out', out, ...more], { env });
      expect(stderr).toBe('');
      return new Map(readdirSync(out).map((one) => [one, readFileSync(join(out, one), 'utf8')]));
    };
    const fresh = await audit('fresh', [], runHere);
    expect(await audit('first', ['--history', history], runHere)).toEqual(fresh);
    const [answer = ''] = readdirSync(join(history, 'cache'));
    const kept = readFileSync(join(history, 'cache', answer), 'utf8');
    // Another process, that knows nothing but what the first one kept.
    expect(await audit('second', ['--history', history], runCli)).toEqual(fresh);
    expect(fresh.get('rejects.csv')).toContain('soon');
    expect(readdirSync(join(history, 'cache'))).toEqual([answer]);

    // A damaged answer is not believed.
    writeFileSync(join(history, 'cache', answer), kept.replace('"Acme"', '"Acne"'));
    expect(await audit('third', ['--history', history], runHere)).toEqual(fresh);
  });

  it('reads the files again when one byte, a flag or the configuration is another', async () => {
    const { exports, deliver, history, runs } = setUpCompany();
    deliver('2026-10-05', 1);
    const [file = ''] = readdirSync(exports);
    const audit = (...more: string[]) =>
      runHere(['audit', exports, '--history', history, '--quiet', ...more], {
        env: { SOURCE_DATE_EPOCH: '1791181020' },
      });
    expect(await audit()).toMatchObject({ code: 0, stderr: '' });
    expect((await audit('--seed', '7')).code).toBe(0);
    writeFileSync(join(exports, file), `${readFileSync(join(exports, file), 'utf8')}\n`);
    expect((await audit()).code).toBe(0);
    expect(readdirSync(join(history, 'cache'))).toHaveLength(3);
    expect(runs()).toHaveLength(3);
  });

  it('judges gates without a history, and says what cannot be', async () => {
    const { exports, deliver } = setUpCompany();
    deliver('2026-10-05', 1);
    const low = await runHere([
      ...['audit', exports, '--format', 'json', '--quiet'],
      ...['--fail-above', '0', '--fail-above', 'T1=99'],
    ]);
    expect(low.code).toBe(1);
    expect(low.stderr).toMatch(/^bruise: gate breached: --fail-above 0: the score [\d.]+ is above 0\.0\n$/);
    expect(JSON.parse(low.stdout)).toMatchObject({ schemaVersion: 1 });
    const blind = await runHere(['audit', exports, '--quiet', '--fail-above', 'reviews=10']);
    expect(blind).toMatchObject({
      code: 2,
      stderr: 'bruise: gate not judged: --fail-above reviews=10: reviews is not measured in this run\n',
    });
    for (const [args, said] of [
      [['--fail-above', 'ticket=5'], 'did you mean "tickets"?'],
      [['--alert-on', 'worse:0.9'], 'need --history'],
      [['--notify'], 'needs "notify" in the configuration'],
      [['--history', join(exports, 'history')], 'lies inside'],
    ] as const) {
      const run = await runHere(['audit', exports, ...args]);
      expect([run.code, run.stderr]).toEqual([2, expect.stringContaining(said)]);
    }
  });

  it('refuses evidence that shrank or was cut off, and keeps the last report', async () => {
    const { root, exports, deliver, history } = setUpCompany();
    const out = join(root, 'report.json');
    const flags = ['--company', 'Acme', '--history', history, '--out', out, '--quiet'];
    const audit = (...more: string[]) => runHere(['audit', exports, ...flags, ...more], at('2026-10-05'));
    deliver('2026-10-05', 1);
    expect((await audit()).code).toBe(0);
    const [file = ''] = readdirSync(exports);
    const [report, whole] = [readFileSync(out, 'utf8'), readFileSync(join(exports, file))];
    writeFileSync(join(exports, file), whole.subarray(0, whole.lastIndexOf('"\n', whole.length / 5) + 2));
    const shrunk = await audit();
    expect([shrunk.code, shrunk.stderr]).toEqual([
      2,
      expect.stringMatching(/there are \d+ tickets after 300/),
    ]);
    expect(readFileSync(out, 'utf8')).toBe(report);
    const accepted = await audit('--accept-evidence');
    expect([accepted.code, accepted.stderr]).toEqual([
      0,
      expect.stringMatching(/^bruise: accepted although .*there are \d+ tickets after 300.*\n$/s),
    ]);
    writeFileSync(join(exports, file), whole);
    expect((await audit()).stdout).toMatch(/since run 3-\w+, .*run 4-/);
    const list = JSON.parse((await runHere(['history', '--history', history, '--format', 'json'])).stdout);
    expect(list.runs.map(({ refused }: { refused: string }) => refused === '')).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });

  it('refuses a file that was cut between two rows, or in the middle of one', async () => {
    const { root, exports, config } = setUpCompany(['guards: { staleDays: 60 }']);
    const audit = () => runHere(['audit', exports, '--config', config, '--quiet'], at('2026-10-12'));
    const whole = exportWeek({ monday: '2026-10-05', sample: 1 });
    const name = join(exports, 'tickets.csv');
    writeFileSync(name, whole);
    expect(await audit()).toMatchObject({ code: 0, stderr: '' });
    const rows = whole.slice(0, whole.lastIndexOf('"\n', whole.length * 0.7) + 2);
    for (const [text, why] of [
      [rows, 'tickets.csv ends in the middle: it is the beginning of tickets.csv of the last run'],
      [exportWeek({ monday: '2026-10-05', sample: 2 }).slice(0, -1), 'has no line break'],
      [exportWeek({ monday: '2026-10-05', sample: 2 }).slice(0, -80), 'ends in the middle'],
    ] as const) {
      writeFileSync(name, text);
      expect([await audit()]).toMatchObject([{ code: 2, stdout: '', stderr: expect.stringContaining(why) }]);
    }
    writeFileSync(name, exportWeek({ monday: '2026-10-12', sample: 3 }));
    expect((await audit()).stdout).toMatch(/since run 1-\w+, /);
    expect(existsSync(join(root, 'history', 'outbox'))).toBe(false);
  });

  it('says that it cannot write, writes nothing, and still reads', async () => {
    const { root, exports, history, config, deliver } = setUpCompany();
    deliver('2026-10-05', 1);
    // Root may write anywhere, and lets somebody else try.
    const uid = process.getuid?.() === 0 ? 65_534 : undefined;
    if (uid !== undefined) chownSync(root, uid, uid);
    const args = ['audit', exports, '--config', config, '--quiet'];
    expect(await runAsCron(args, '2026-10-05', { uid })).toMatchObject({ code: 0, stderr: '' });
    const names = readdirSync(history).sort();
    chmodSync(history, 0o500);
    const closed = await runAsCron(args, '2026-10-05', { uid });
    expect([closed.code, closed.stderr]).toEqual([2, expect.stringContaining('no permission')]);
    expect(readdirSync(history).sort()).toEqual(names);
    const list = await runAsCron(['history', '--config', config, '--format', 'csv'], '2026-10-05', { uid });
    expect([list.code, list.stdout.trim().split('\n').length]).toEqual([0, 2]);
    chmodSync(history, 0o700);
    expect(await runAsCron(args, '2026-10-05', { uid })).toMatchObject({ code: 0, stderr: '' });
  });

  it('keeps a message that cannot be sent, and sends it once with the next run', async () => {
    const closed = await openHook();
    const { port } = closed;
    await new Promise<void>((done) => closed.server.close(() => done()));
    const company = setUpCompany([always(port)]);
    company.deliver('2026-10-05', 1);
    const live = (...more: string[]) =>
      runHere(
        ['audit', company.exports, '--config', company.config, '--notify', '--quiet', ...more],
        at('2026-10-05'),
      );
    const failed = await live('--strict-delivery');
    expect(failed.code).toBe(4);
    expect(failed.stderr).toMatch(
      /^bruise: not delivered: webhook: 127\.0\.0\.1 cannot be reached .*kept for the next run\n$/,
    );
    expect(readdirSync(join(company.history, 'outbox'))).toHaveLength(1);
    const hook = await openHook(() => 200, port);
    expect((await live()).code).toBe(0);
    expect(readdirSync(join(company.history, 'outbox'))).toEqual([]);
    expect(hook.posts.map(({ body }) => String(body.run).split('-')[0])).toEqual(['1', '2']);
  });

  it('says in a week without news that a secret is missing, and fails nothing for it', async () => {
    const company = setUpCompany(["notify: { slack: { webhook: 'env:HOOK' } }"]);
    company.deliver('2026-10-05', 1);
    const args = ['audit', company.exports, '--config', company.config, '--notify', '--quiet'];
    const live = (env: Record<string, string>) =>
      runHere([...args, '--strict-delivery'], { env: { ...at('2026-10-05').env, ...env } });
    expect(await live({})).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(
        /^bruise: nothing can be sent: slack: the environment variable HOOK is not set.*\n$/,
      ),
    });
    expect(await live({ HOOK: 'https://hooks.slack.com/x' })).toMatchObject({ code: 0, stderr: '' });
  });

  it('tells of a folder that is gone, once one was read, and takes it for a slip of the pen before', async () => {
    const hook = await openHook();
    const company = setUpCompany([always(hook.port)]);
    const gone = `${company.exports}-gone`;
    const args = ['--config', company.config, '--notify', '--quiet'];
    const audit = (inputs: readonly string[]) => runHere(['audit', ...inputs, ...args], at('2026-10-05'));
    const refused = { code: 2, stderr: expect.stringMatching(/^bruise: \S+-gone: There is no such .*\n$/) };

    expect(await audit([gone])).toMatchObject(refused);
    expect([existsSync(company.history), hook.posts]).toEqual([false, []]);

    company.deliver('2026-10-05', 1);
    expect((await audit([company.exports])).code).toBe(0);
    for (const inputs of [[gone], [company.exports, gone]])
      expect(await audit(inputs)).toMatchObject(refused);
    expect(company.runs()).toHaveLength(3);
    expect(hook.posts.map(({ body }) => JSON.stringify(body).includes('There is no such'))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('sends the message of a run that was killed while it sent it, under the same key', async () => {
    let first: ChildProcess | undefined;
    const hook = await openHook((post) => {
      if (post === 0) first?.kill('SIGKILL');
      return 200;
    });
    const company = setUpCompany([always(hook.port)]);
    company.deliver('2026-10-05', 1);
    const args = ['audit', company.exports, '--config', company.config, '--notify', '--quiet'];
    await runAsCron(args, '2026-10-05', {
      onStart: (child) => {
        first = child;
      },
    });
    expect(company.runs()).toHaveLength(1);
    expect(await runAsCron(args, '2026-10-05')).toMatchObject({ code: 0, stderr: '' });
    expect(hook.posts.map(({ body }) => String(body.run).split('-')[0])).toEqual(['1', '1', '2']);
    expect(hook.posts[1]).toEqual(hook.posts[0]);
  });

  it('lets runs at once all count, and tells each of them once', async () => {
    const hook = await openHook();
    const company = setUpCompany([always(hook.port)]);
    company.deliver('2026-10-05', 1);
    const args = ['audit', company.exports, '--config', company.config, '--notify', '--quiet'];
    const ended = await Promise.all([1, 2, 3].map(() => runAsCron(args, '2026-10-05')));
    expect(ended.map(({ code, stderr }) => [code, stderr])).toEqual([1, 2, 3].map(() => [0, '']));
    expect(company.runs()).toHaveLength(3);
    expect(new Set(hook.posts.map(({ key }) => key)).size).toBe(3);
    expect(hook.posts).toHaveLength(3);
  });

  it('dates runs in UTC whatever the zone and the clock do, and keeps their order', async () => {
    const company = setUpCompany(['guards: { staleDays: 3650 }']);
    company.deliver('2026-10-05', 1);
    const args = ['audit', company.exports, '--config', company.config, '--quiet'];
    for (const [instant, TZ, LANG] of INSTANTS)
      expect(await runAsCron(args, instant, { env: { TZ, LANG } })).toMatchObject({ code: 0, stderr: '' });
    const { runs } = JSON.parse(
      runCli(['history', '--config', company.config, '--format', 'json']).stdout,
    ) as { runs: { id: string; at: string; asOf: string; score: number }[] };
    expect(runs.map(({ id, at: when }) => `${id.split('-')[0]} ${when}`)).toEqual(
      INSTANTS.map(([instant], index) => `${index + 1} ${instant}`),
    );
    expect(new Set(runs.map(({ score, asOf }) => `${score} ${asOf}`)).size).toBe(1);
  });
});

const always = (port: number) =>
  `notify: { webhook: { url: 'http://127.0.0.1:${port}/in' }, allowHosts: ['127.0.0.1:${port}'], always: true }`;

/** Moments at which local clocks skip, repeat or disagree about the day, and a clock that jumps back. */
const INSTANTS = [
  ['2026-10-12T06:17:00.000Z', 'Pacific/Kiritimati', 'de_DE.UTF-8'],
  ['2026-10-05T06:17:00.000Z', 'America/New_York', 'C'],
  ['2026-10-06T06:17:00.000Z', ':/nonexistent', 'tr_TR.UTF-8'],
  ['2026-03-08T06:59:58.000Z', 'America/New_York', 'C'],
  ['2026-03-08T07:00:02.000Z', 'America/New_York', 'C'],
  ['2026-10-25T00:30:00.000Z', 'Europe/London', 'fr_FR.UTF-8'],
  ['2026-10-25T01:30:00.000Z', 'Europe/London', 'fr_FR.UTF-8'],
  ['2026-04-04T14:45:00.000Z', 'Australia/Lord_Howe', 'C'],
  ['2011-12-30T10:00:01.000Z', 'Pacific/Apia', 'C'],
  ['2026-11-22T10:30:00.000Z', 'Pacific/Pago_Pago', 'C'],
  ['2026-04-23T22:30:00.000Z', 'Africa/Cairo', 'ar_EG.UTF-8'],
  ['2026-12-31T23:59:58.000Z', 'Asia/Kathmandu', 'C'],
  ['2028-02-29T12:00:00.000Z', 'UTC', 'C'],
] as const;

describe('bruise history and compare', () => {
  /** Two runs and their reports; each test gets a copy. */
  const prepared = mkdtempSync(join(tmpdir(), 'bruise-test-'));
  afterAll(() => rmSync(prepared, { recursive: true, force: true }));

  beforeAll(async () => {
    const company = setUpCompany([], prepared);
    for (const [monday, sample, broken] of [
      ['2026-10-05', 1, 0],
      ['2026-10-12', 2, 200],
    ] as const) {
      company.deliver(monday, sample, broken);
      const out = join(company.root, `${monday}.json`);
      const args = ['audit', company.exports, '--config', company.config, '--out', out, '--quiet'];
      const env = { SOURCE_DATE_EPOCH: String(Date.parse(monday) / 1000) };
      expect(await runHere(args, { env })).toMatchObject({ code: 0, stderr: '' });
    }
  });

  const prepare = () => {
    const company = setUpCompany();
    cpSync(prepared, company.root, { recursive: true });
    const readHistory = (...args: string[]) => runHere(['history', ...args, '--config', company.config]);
    return { ...company, readHistory };
  };

  it('lists, shows, checks, repairs and prunes', async () => {
    const { readHistory, history, config, runs } = prepare();
    expect(runCli(['history', '--config', config]).stdout).toMatch(
      /^run +day .*\n1-\w+ +2026-10-05 +Acme .*\n2-\w+ .*\+[\d.]+\n\nAcme, 0 to 100: [▁-█]{2}\n$/,
    );
    expect((await readHistory('list', '--format', 'csv')).stdout.split('\n')).toHaveLength(4);
    const figures = (await readHistory('export')).stdout;
    expect(figures).toMatch(/^run,at,company,/);
    expect(figures.match(/,metric,T1,/g)).toHaveLength(2);
    expect(JSON.parse((await readHistory('export', '--format', 'json')).stdout).runs).toHaveLength(2);
    expect((await readHistory('show', 'latest~1')).stdout).toMatch(
      /^Run 1-\w+ of Acme, 2026-10-05T00:00:00.000Z/,
    );
    expect(await readHistory('show', '7')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no run "7"'),
    });

    const [first = ''] = runs();
    writeFileSync(
      join(history, first),
      readFileSync(join(history, first), 'utf8').replace('"Acme"', '"Acne"'),
    );
    const check = await readHistory('check', '--format', 'json');
    expect([check.code, JSON.parse(check.stdout)]).toMatchObject([
      2,
      { runs: 1, damaged: [{ file: first }] },
    ]);
    expect((await readHistory('repair')).stdout).toMatch(/set aside as run-000001-\w+\.json\.corrupt/);
    expect((await readHistory('check')).code).toBe(0);
    expect(await readHistory('prune')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('say what stays'),
    });
    expect((await readHistory('prune', '--keep-last', '1')).stdout).toBe('nothing to delete\n');
    expect((await runHere(['history'])).stderr).toMatch(/add --history/);
  });

  it('compares runs of the history and reports, and names unlike ones', async () => {
    const { config, root, exports, history } = prepare();
    const told = runCli(['compare', 'latest~1', 'latest', '--config', config]);
    expect(told).toMatchObject({ code: 0, stderr: '' });
    expect(told.stdout).toMatch(/^From run 1-\w+ .*\nPenalty .*: it clearly got worse\.\n/);
    expect(told.stdout).toMatch(/\bworse +Perceived-defect share/);
    const files = ['2026-10-05.json', '2026-10-12.json'].map((name) => join(root, name));
    const reports = JSON.parse((await runHere(['compare', ...files, '--format', 'json'])).stdout);
    expect(reports).toMatchObject({ schemaVersion: 1, kind: 'alike', sharedDraws: false });
    expect(reports.score.change).toBeGreaterThan(0);

    const more = join(root, 'more.yaml');
    writeFileSync(more, 'company: Acme\nhistory: history\ndraws: 500\n');
    const env = { SOURCE_DATE_EPOCH: String(Date.parse('2026-10-12') / 1000) };
    const unlike = await runHere(['audit', exports, '--config', more, '--quiet'], { env });
    expect(unlike.stdout).toMatch(
      /not compared with run 2-\w+: the number of draws changed from 2000 to 500/,
    );
    expect((await runHere(['compare', '2', '3', '--history', history])).stdout).toMatch(
      /are not compared:\n- /,
    );
  });
});

describe('bruise schedule', () => {
  it('prints a line for cron that cron can run, whatever the folders are called', () => {
    const { root, config } = setUpCompany();
    const exports = join(root, "100% of o'clock $HOME");
    mkdirSync(exports);
    writeFileSync(weekFile(exports, '2026-10-05'), exportWeek({ monday: '2026-10-05', sample: 1 }));
    const report = join(root, 'report 50%.html');
    const printed = runCli(['schedule', exports, '--config', config, '--report', report, '--print', 'cron']);
    expect(printed).toMatchObject({ code: 0, stderr: '' });
    const [line = ''] = printed.stdout.match(/^17 6 \* \* 1 bruise .*$/m) ?? [];
    // As cron reads it: an escaped % is one, any other ends the command.
    const [command = '', ...input] = line.replace('17 6 * * 1 ', '').split(/(?<!\\)%/);
    expect(input).toEqual([]);
    const script = `bruise() { '${process.execPath}' '${BRUISE}' "$@"; }; ${command.replaceAll('\\%', '%')}`;
    const env = { PATH: '/usr/bin:/bin', LANG: 'C', ...at('2026-10-05').env };
    const { status, stderr } = spawnSync('/bin/sh', ['-c', script], { cwd: '/', env, encoding: 'utf8' });
    expect([status, stderr, existsSync(report)]).toEqual([0, '', true]);
  });

  it('names the secrets and tells people where the configuration says how', async () => {
    const { root, exports, config } = setUpCompany(["notify: { slack: { webhook: 'env:SLACK_WEBHOOK' } }"]);
    for (const scheduler of ['cron', 'systemd', 'github-actions', 'gitlab']) {
      const { stdout } = await runHere(['schedule', exports, '--config', config, '--print', scheduler]);
      expect(stdout).toContain('SLACK_WEBHOOK');
      expect(stdout).toContain('--notify');
    }
    expect((await runHere(['schedule', root, '--print', 'windows'])).code).toBe(2);
    expect(dirname(config)).toBe(root);
  });
});

const HARNESS = resolve('../shared/testsets/crash');

describe.skipIf(!existsSync(HARNESS))('the crash set (skipped where its folder is absent)', () => {
  const harness = async (mode: string, ...more: string[]) => {
    const company = setUpCompany();
    company.deliver('2026-10-05', 1);
    const bruise = `${process.execPath} ${BRUISE}`;
    const run = `${bruise} audit ${company.exports} --history {dir} --quiet`;
    const check = `${bruise} history check --history {dir} --format json`;
    const child = spawn(
      process.execPath,
      [join(HARNESS, 'crash.mjs'), '--mode', mode, '--run', run, '--check', check, ...more],
      { env: { ...process.env, SOURCE_DATE_EPOCH: '1791181020' } },
    );
    let stdout = '';
    child.stdout.on('data', (piece) => {
      stdout += piece;
    });
    await new Promise((done) => child.on('close', done));
    return JSON.parse(stdout) as Record<string, number>;
  };
  const none = { I1_unreadable: 0, I2_lost: 0, I3_stuck: 0, I4_extra: 0, I5_tmp: 0 };

  it('survives being killed', async () => {
    expect(await harness('kill', '--n', '10', '--max-ms', '900')).toMatchObject(none);
  });

  it('survives four at once', async () => {
    expect(await harness('parallel', '--n', '3')).toMatchObject({ ...none, failed: 0 });
  });

  it('survives a full disk (where a small one can be mounted)', async () => {
    const told = await harness('enospc', '--n', '6');
    expect(told).toMatchObject('skipped' in told ? {} : none);
  });
});
