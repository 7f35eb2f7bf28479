import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { hashText } from '../../src/history/hash-text.ts';
import { RUN_NAME, readHistory } from '../../src/history/store.ts';
import { checkHistory } from '../../src/history/upkeep.ts';
import { deliveryKey } from '../../src/notify/outbox.ts';
import { exportWeek, weekFile } from '../tools/weekly-exports.ts';

const BRUISE = resolve(process.env.BRUISE ?? 'bin/bruise.js');
const MONDAY = '2026-10-05';
const NOW = String(Date.parse(`${MONDAY}T06:17:00Z`) / 1000);
const TICKETS = 24;
const TIMEOUT_MS = 120_000;

/** How one run ended. */
export interface Attempt {
  readonly code: number | null;
  readonly killed: boolean;
  readonly stderr: string;
}

/** What happened, and what must all be zero. */
export interface Faults {
  started: number;
  finished: number;
  killed: number;
  refused: number;
  /** I1: a history or an output that cannot be read. */
  unreadable: number;
  /** I2: a stored run that is gone or has other bytes. */
  lost: number;
  /** I3: a run in peace that failed, or that says something else than a fresh one. */
  stuck: number;
  /** I4: runs that nobody started, or numbers given twice. */
  extra: number;
  /** I5: files left over after a run in peace. */
  litter: number;
  /** I6: stored runs whose message never came, or messages of runs that were never stored. */
  untold: number;
  /** Not a fault: messages that came twice, under the same key, because their sender was killed in between. */
  toldTwice: number;
  readonly samples: string[];
}

/** A company whose runs meet with accidents: a history, outputs and a webhook. */
export class CrashSite {
  readonly faults: Faults = {
    ...{ started: 0, finished: 0, killed: 0, refused: 0 },
    ...{ unreadable: 0, lost: 0, stuck: 0, extra: 0, litter: 0, untold: 0, toldTwice: 0 },
    samples: [],
  };
  /** Milliseconds a run in peace took last; the machine may be busy. */
  freshMs = 0;
  /** Part of that which a run takes whose answer is remembered. */
  cachedPart = 1;
  readonly #root: string;
  readonly #server: Server;
  readonly #lenient: boolean;
  readonly #posts = new Map<string, number>();
  /** Hash of every stored run that was seen whole, and the key of its message. */
  readonly #seen = new Map<string, { readonly hash: string; readonly key: string }>();
  readonly #pruned = new Set<string>();

  private constructor(root: string, server: Server, lenient: boolean) {
    this.#root = root;
    this.#server = server;
    this.#lenient = lenient;
  }

  static async open(root: string, { lenient }: { readonly lenient: boolean }): Promise<CrashSite> {
    const server = createServer();
    const site = new CrashSite(root, server, lenient);
    server.on('request', (request, response) => {
      const key = String(request.headers['idempotency-key']);
      request.resume().on('end', () => {
        site.#posts.set(key, (site.#posts.get(key) ?? 0) + 1);
        response.end();
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    mkdirSync(site.#path('exports'));
    writeFileSync(
      site.#path('bruise.yaml'),
      `company: Acme\nhistory: history\ndraws: 200\nnotify: { always: true, webhook: { url: 'http://127.0.0.1:${port}/' }, allowHosts: ['127.0.0.1:${port}'] }\n`,
    );
    writeFileSync(site.#path('plain.yaml'), 'company: Acme\ndraws: 200\n');
    site.exportWeek(0);
    site.freshMs = await site.#time();
    site.cachedPart = (await site.#time()) / site.freshMs;
    return site;
  }

  exportWeek(sample: number): void {
    const text = exportWeek({ monday: MONDAY, sample: 1 + (sample % 50), tickets: TICKETS });
    writeFileSync(weekFile(this.#path('exports'), MONDAY), text);
  }

  async run({ killAfterMs }: { killAfterMs?: number } = {}): Promise<Attempt> {
    this.faults.started++;
    const args = [
      'audit',
      this.#path('exports'),
      '--config',
      this.#path('bruise.yaml'),
      '--notify',
      '--quiet',
    ];
    return this.#spawn([...args, '--out', `${this.#path('out')}/`, '--format', 'json'], killAfterMs);
  }

  async prune(): Promise<void> {
    const before = this.#runFiles();
    await this.#spawn(['history', 'prune', '--config', this.#path('bruise.yaml'), '--keep-last', '3']);
    const kept = new Set(this.#runFiles());
    for (const name of before) if (!kept.has(name)) this.#pruned.add(name);
  }

  /** Leaves so many kilobytes of the disk free. */
  fill(freeKb: number): void {
    const { bavail, bsize } = statfsSync(this.#root);
    const size = Math.max(0, bavail * bsize - Math.floor(freeKb * 1024));
    writeFileSync(this.#path('.fill'), Buffer.alloc(size));
  }

  unfill(): void {
    rmSync(this.#path('.fill'), { force: true });
  }

  /** Looks at everything after an accident. */
  judge(attempts: readonly Attempt[]): void {
    const { faults } = this;
    for (const { code, killed, stderr } of attempts) {
      if (killed) faults.killed++;
      else if (code === 0) faults.finished++;
      else if (this.#lenient && code === 2) faults.refused++;
      else this.#blame('stuck', `exit ${code}: ${stderr.slice(0, 160)}`);
    }
    this.#readAll();
  }

  /**
   * One run that nobody disturbs: it must work, clean up, and tell what was not told.
   * @param isWhole also whether it says what a run without a past says
   */
  async makePeace(isWhole: boolean): Promise<void> {
    this.exportWeek(this.faults.started);
    const start = performance.now();
    const attempt = await this.run();
    this.freshMs = performance.now() - start;
    if (attempt.code === 0) this.faults.finished++;
    else this.#blame('stuck', `in peace, exit ${attempt.code}: ${attempt.stderr.slice(0, 160)}`);
    this.#readAll();
    const { litter } = await checkHistory(this.#path('history'));
    const left = ['history/cache', 'history/outbox', 'out'].flatMap((folder) => this.#hidden(folder));
    for (const name of [...litter, ...left]) this.#blame('litter', name);
    this.#judgeMessages();
    if (isWhole) await this.#compareWithFresh();
    if ((await readHistory(this.#path('history'))).warnings.length > 0)
      this.#blame('unreadable', 'quarantined');
  }

  async close(): Promise<void> {
    await new Promise<void>((done) => this.#server.close(() => done()));
  }

  async #time(): Promise<number> {
    const start = performance.now();
    const attempt = await this.run();
    if (attempt.code !== 0) throw new Error(`the first run failed: ${attempt.stderr}`);
    this.judge([attempt]);
    return performance.now() - start;
  }

  #readAll(): void {
    this.#readRuns();
    const names = existsSync(this.#path('out')) ? readdirSync(this.#path('out')) : [];
    for (const name of names.filter((one) => !one.startsWith('.') && one.endsWith('.json')))
      if (!isJson(readFileSync(this.#path('out', name), 'utf8'))) this.#blame('unreadable', name);
  }

  #readRuns(): void {
    const names = this.#runFiles();
    for (const [name, { hash }] of this.#seen) {
      if (this.#pruned.has(name)) continue;
      const text = names.includes(name) ? readFileSync(this.#path('history', name), 'utf8') : '';
      if (hashText(text) !== hash) this.#blame('lost', name);
    }
    for (const name of names.filter((one) => !this.#seen.has(one))) {
      const text = readFileSync(this.#path('history', name), 'utf8');
      if (!isJson(text)) this.#blame('unreadable', name);
      const [, digits, start] = RUN_NAME.exec(name) ?? [];
      const key = deliveryKey('Acme', `${Number(digits)}-${start}`, 'webhook');
      this.#seen.set(name, { hash: hashText(text), key });
    }
    const numbers = new Set([...this.#seen.keys()].map((name) => name.split('-')[1]));
    if (numbers.size !== this.#seen.size || numbers.size > this.faults.started)
      this.#blame(
        'extra',
        `${this.#seen.size} files, ${numbers.size} numbers, ${this.faults.started} started`,
      );
    if (this.#seen.size < this.faults.finished) this.#blame('lost', 'fewer runs than ended well');
  }

  #judgeMessages(): void {
    const keys = new Map([...this.#seen].map(([name, { key }]) => [key, name]));
    for (const [key, name] of keys) if (!this.#posts.has(key)) this.#blame('untold', `no message of ${name}`);
    for (const key of this.#posts.keys())
      if (!keys.has(key)) this.#blame('untold', `nobody's message ${key}`);
    this.faults.toldTwice = [...this.#posts.values()].filter((count) => count > 1).length;
  }

  /** The report must be the one of a run that has no past. */
  async #compareWithFresh(): Promise<void> {
    const args = [
      'audit',
      this.#path('exports'),
      '--config',
      this.#path('plain.yaml'),
      '--format',
      'json',
      '--quiet',
    ];
    const { stdout } = await this.#spawn(args);
    if (readFileSync(this.#path('out', 'report.json'), 'utf8') !== stdout)
      this.#blame('stuck', 'another report than a fresh run');
  }

  #spawn(args: readonly string[], killAfterMs?: number): Promise<Attempt & { readonly stdout: string }> {
    const child = spawn(process.execPath, [BRUISE, ...args], {
      cwd: '/',
      env: { PATH: '/usr/bin:/bin', LANG: 'C', SOURCE_DATE_EPOCH: NOW },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (piece) => {
      stdout += piece;
    });
    child.stderr.on('data', (piece) => {
      stderr += piece;
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), killAfterMs ?? TIMEOUT_MS);
    return new Promise((done) =>
      child.on('close', (code, signal) => {
        clearTimeout(timer);
        done({ code, killed: killAfterMs !== undefined && signal === 'SIGKILL', stdout, stderr });
      }),
    );
  }

  #runFiles(): string[] {
    const folder = this.#path('history');
    return existsSync(folder) ? readdirSync(folder).filter((name) => RUN_NAME.test(name)) : [];
  }

  #hidden(folder: string): string[] {
    const names = existsSync(this.#path(folder)) ? readdirSync(this.#path(folder)) : [];
    return names.filter((name) => name.startsWith('.')).map((name) => `${folder}/${name}`);
  }

  #blame(kind: 'unreadable' | 'lost' | 'stuck' | 'extra' | 'litter' | 'untold', sample: string): void {
    this.faults[kind]++;
    if (this.faults.samples.length < 8 && !this.faults.samples.includes(`${kind}: ${sample}`))
      this.faults.samples.push(`${kind}: ${sample}`);
  }

  #path(...names: string[]): string {
    return join(this.#root, ...names);
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
