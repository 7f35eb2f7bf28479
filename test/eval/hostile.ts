import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWorkbook } from '../tools/workbook.ts';
import type { Cost, OpenedFile } from './child.ts';
import { runChild } from './run-child.ts';

/**
 * Opens, reads and audits the 60 hostile files, and tables whose headers are keys that reach `Object.prototype`, each
 * in a process of its own: `npx tsx test/eval/hostile.ts`.
 */

const GENERATOR = '../shared/testsets/hostile/gen.py';
const KEYS = '../shared/testsets/security/proto_keys.jsonl';
const MAX_SECONDS = 5;
const MAX_MEGABYTES = 512;
const TIMEOUT = { timeoutSeconds: 20 };

interface Expected {
  readonly file: string;
  readonly expect: 'load' | 'reject' | 'either';
  readonly rows?: number;
}

/** Files or columns, and what is wrong with those that are not as they must be. */
export interface Tally {
  readonly all: number;
  readonly right: number;
  readonly misses: readonly string[];
}

/** @returns why nothing can be measured, where something is missing */
export async function measureHostile(): Promise<Tally | string> {
  if (!existsSync(GENERATOR)) return `${GENERATOR} is not there`;
  return inFolder(async (folder) => {
    const made = spawnSync('python3', [GENERATOR, 'to', folder], { encoding: 'utf8' });
    if (made.error !== undefined) return 'python3 is not installed';
    if (made.status !== 0) throw new Error(made.stderr);
    const manifest: Expected[] = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    const before = listLitter(folder);
    const misses: string[] = [];
    for (const expected of manifest) {
      const path = join(folder, expected.file);
      const wrong = [...(await checkOpened(path, expected)), ...(await checkAudited(path, expected))];
      if (listLitter(folder) !== before) wrong.push('left files behind');
      if (wrong.length > 0) misses.push(`${expected.file}: ${wrong.join('; ')}`);
    }
    return { all: manifest.length, right: manifest.length - misses.length, misses };
  });
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What lies where an archive could write to. */
function listLitter(folder: string): string {
  const outside = ['/opt/slip_pwned.txt', '/opt/slip_abs.txt', join(tmpdir(), 'slip_win.txt')];
  return [...readdirSync(folder), ...readdirSync('.'), ...outside.filter((path) => existsSync(path))].join();
}

async function checkOpened(path: string, { expect, rows }: Expected): Promise<string[]> {
  const { status, stdout, stderr, cost } = await runChild(['open', path], TIMEOUT);
  if (status !== 0 || cost === null) return [`crashed: ${onLine(stderr)}`];
  const { tables, problems }: OpenedFile = JSON.parse(stdout);
  const misses = checkCost(cost);
  const read = tables.reduce((sum, table) => sum + table.rows, 0);
  if (expect === 'load' && (tables.length === 0 || problems.length > 0)) misses.push('was not loaded');
  if (expect === 'reject' && tables.length > 0) misses.push('was not refused');
  if (rows !== undefined && read !== rows) misses.push(`gave ${read} rows, not ${rows}`);
  if (problems.some(({ reason }) => !/^[^\n]+\.$/.test(reason)))
    misses.push('the reason is not one sentence');
  return misses;
}

function checkCost({ seconds, peakMegabytes, isPolluted }: Cost): string[] {
  return [
    ...(seconds > MAX_SECONDS ? [`took ${seconds.toFixed(1)} s`] : []),
    ...(peakMegabytes > MAX_MEGABYTES ? [`took ${peakMegabytes} MB`] : []),
    ...(isPolluted ? ['polluted Object.prototype'] : []),
  ];
}

/** The command line: a refused file is exit 2 and one line that names it; nothing ends in a crash. */
async function checkAudited(path: string, { expect, file }: Expected): Promise<string[]> {
  const { status, stdout, stderr, cost } = await runChild(['cli', 'audit', path], TIMEOUT);
  if (cost === null) return [`audit crashed: ${onLine(stderr)}`];
  const misses = checkCost(cost);
  if (status === null || status > 3) misses.push(`audit ended with ${status}: ${onLine(stderr)}`);
  if (/^\s+at .*:\d+:\d+/m.test(stderr)) misses.push('audit printed a stack');
  if (`${stdout}${stderr}`.includes('root:')) misses.push('audit printed a foreign file');
  if (expect === 'reject') {
    if (status !== 2) misses.push(`audit ended with ${status}, not 2`);
    if (!stderr.split('\n').some((line) => line.includes(file))) misses.push('audit does not name the file');
  }
  return misses;
}

function onLine(text: string): string {
  return text.replaceAll('\n', ' ').slice(0, 200);
}

/** Each key as a header of one table, in three formats: the column and its cell must come out as they went in. */
export async function measureKeys(): Promise<Tally | string> {
  if (!existsSync(KEYS)) return `${KEYS} is not there`;
  const keys = readFileSync(KEYS, 'utf8')
    .trim()
    .split('\n')
    .map((line): string => JSON.parse(line).value);
  const cells = keys.map((_, i) => `cell ${i}`);
  const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const pairs = keys.map((key, i) => `${JSON.stringify(key)}:${JSON.stringify(cells[i])}`).join(',');
  const files: Readonly<Record<string, string | Buffer>> = {
    'keys.csv': `${keys.map(quote).join(',')}\n${cells.map(quote).join(',')}\n`,
    'keys.json': `[{${pairs}}]`,
    'keys.xlsx': await buildWorkbook({ sheets: [{ name: 'Keys', rows: [keys, cells] }] }),
  };
  return inFolder(async (folder) => {
    const misses: string[] = [];
    const lost = new Set<string>();
    for (const [name, content] of Object.entries(files)) {
      const path = join(folder, name);
      writeFileSync(path, content);
      const { stdout, cost } = await runChild(['open', path], TIMEOUT);
      const { tables, firstCells }: OpenedFile = JSON.parse(stdout);
      const header = tables[0]?.header ?? [];
      const gone = keys.filter((key, i) => firstCells[header.indexOf(key)] !== cells[i]);
      for (const key of cost?.isPolluted === false ? gone : keys) lost.add(key);
      if (gone.length > 0) misses.push(`${name}: ${gone.join(', ')}`);
    }
    return { all: keys.length, right: keys.length - lost.size, misses };
  });
}

if (process.argv[1]?.endsWith('hostile.ts') === true) {
  for (const measure of [measureHostile, measureKeys]) {
    const tally = await measure();
    if (typeof tally === 'string') console.log(`skipped: ${tally}`);
    else console.log([...tally.misses, `${tally.right}/${tally.all}`].join('\n'));
  }
}
