import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { judge, type Verdict } from '../mess/judge.ts';
import { MESSES } from '../mess/registry.ts';
import { measureBad, measureRfc, measureSpectrum } from './conformance.ts';
import { makeTickets, measureCsv } from './csv-speed.ts';
import { missDialects } from './dialects.ts';
import { measureExports } from './exports.ts';
import { measureHostile, measureKeys, type Tally } from './hostile.ts';
import { measureInspection } from './large-file.ts';
import { evaluateOpenData } from './open-data.ts';
import { measurePii } from './pii.ts';
import { evaluate, STYLES } from './pollock.ts';
import { measureWorkbook } from './xlsx-speed.ts';

/**
 * All figures of how well whatever is handed over is read, in one table: `npm run eval:intake`. `--only pii,mess`
 * takes some of them, `--full` reads 660 MB instead of 66. Ends with 1 when a target is missed.
 */

interface Row {
  readonly what: string;
  readonly target: string;
  readonly measured: string;
  readonly isMet: boolean;
  /** What is wrong, one line each. */
  readonly misses?: readonly string[];
}

type Outcome = readonly Row[] | string;

interface Options {
  readonly full: boolean;
}

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;

function atLeast(what: string, value: number, target: number, show: (value: number) => string): Row {
  return { what, target: `>= ${show(target)}`, measured: show(value), isMet: value >= target };
}

function atMost(what: string, value: number, target: number, unit: string): Row {
  const show = (number: number) => `${unit === 'MB' ? Math.round(number) : number.toFixed(2)} ${unit}`;
  return { what, target: `<= ${target} ${unit}`, measured: show(value), isMet: value <= target };
}

function allOf(what: string, tally: Tally | string, all: number): Outcome {
  if (typeof tally === 'string') return tally;
  const { right, misses } = tally;
  const isMet = right === tally.all && tally.all >= all;
  return [{ what, target: `${all} of ${all}`, measured: `${right} of ${tally.all}`, isMet, misses }];
}

const points = (value: number): string => value.toFixed(3);

async function pollutions(): Promise<Outcome> {
  const rows: Row[] = [];
  for (const [name, style] of STYLES) {
    const { simple, weighted } = await evaluate(style);
    rows.push(atLeast(`polluted copies, ${name}: simple`, simple, 9.97, points));
    rows.push(atLeast(`polluted copies, ${name}: weighted`, weighted, 9.95, points));
  }
  const { score, unlike } = await evaluateOpenData();
  const misses = unlike.map((file) => `${file.name}: ${file.score.toFixed(2)}`);
  return [...rows, { ...atLeast('in the manner of open data', score, 9.3, points), misses }];
}

function dialects(): Outcome {
  const { files, missed } = missDialects();
  return [
    { ...atLeast(`dialects of ${files} files`, 1 - missed.length / files, 0.97, percent), misses: missed },
  ];
}

function pii(): Outcome {
  const figures = measurePii();
  if (figures === null) return '../shared/testsets/pii is not there';
  return [
    atLeast('personal data with a form, found', figures.structured, 0.98, percent),
    atLeast('telephone numbers found', figures.phones, 0.92, percent),
    atLeast('what is masked is personal', figures.precision, 0.98, percent),
  ];
}

async function mess(): Promise<Outcome> {
  const verdicts: Verdict[] = [];
  for (const one of MESSES) verdicts.push(await judge(one));
  const sum = (key: 'cells' | 'right') => verdicts.reduce((total, verdict) => total + verdict[key], 0);
  const misses = verdicts
    .filter(({ cells, right }) => right < cells)
    .map(({ name, cells, right, complaints }) => `${name}: ${right} of ${cells}; ${complaints[0]}`);
  const files = atLeast('hostile files of our own', MESSES.length, 120, String);
  return [
    files,
    { ...atLeast('their undamaged cells read right', sum('right') / sum('cells'), 0.97, percent), misses },
  ];
}

const FULL_ROWS = 1_000_000;
const SHORT_ROWS = 100_000;

async function csvSpeed({ full }: Options): Promise<Outcome> {
  const speeds = await measureCsv(makeTickets(full ? FULL_ROWS : SHORT_ROWS), full ? 1 : 3);
  const [objects, eight] = speeds;
  if (objects === undefined || eight === undefined) throw new Error('nothing was measured');
  const size = full ? '660 MB' : '66 MB';
  const times = (value: number) => `${value.toFixed(1)} x`;
  const seconds = `${eight.seconds.toFixed(2)} s and ${objects.seconds.toFixed(2)} s`;
  return [
    {
      ...atLeast(
        `CSV, ${size}, 8 columns, against csv-parse objects`,
        objects.seconds / eight.seconds,
        8,
        times,
      ),
      misses: [seconds],
    },
    atMost(`CSV, ${size}: peak memory`, eight.peakMegabytes, MAX_CSV_MEGABYTES, 'MB'),
  ];
}

/** Flat: what Node itself takes, some buffers, and no more on a file ten times as long. */
const MAX_CSV_MEGABYTES = 150;

async function inspectSpeed(): Promise<Outcome> {
  const { seconds, peakMegabytes } = await measureInspection();
  return [
    atMost('inspect on 1 GB', seconds, 2, 's'),
    atMost('inspect on 1 GB: peak memory', peakMegabytes, 512, 'MB'),
  ];
}

async function xlsxSpeed(): Promise<Outcome> {
  const { seconds, peakMegabytes } = await measureWorkbook(SHORT_ROWS);
  return [
    atMost('workbook of 100,000 x 12', seconds, 4, 's'),
    atMost('workbook of 100,000 x 12: peak memory', peakMegabytes, 500, 'MB'),
  ];
}

const MEASURES: Readonly<Record<string, (options: Options) => Outcome | Promise<Outcome>>> = {
  exports: async () => allOf('real exports read right', await measureExports(), 28),
  pollutions,
  dialects,
  spectrum: async () => allOf('csv-spectrum', await measureSpectrum(), 12),
  rfc: async () => allOf('csv-test-data, valid', await measureRfc(false), 18),
  'rfc-bad': async () => allOf('csv-test-data, damaged', await measureBad(false), 7),
  strict: async () => allOf('csv-test-data, valid, strictly', await measureRfc(true), 18),
  'strict-bad': async () => allOf('csv-test-data, damaged, strictly', await measureBad(true), 7),
  hostile: async () => allOf('hostile files', await measureHostile(), 60),
  keys: async () => allOf('columns called like keys of every object', await measureKeys(), 32),
  pii,
  mess,
  csv: csvSpeed,
  inspect: inspectSpeed,
  xlsx: xlsxSpeed,
};

class UsageError extends Error {}

function readOptions(): Options & { readonly names: readonly string[] } {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, full: { type: 'boolean', default: false } },
  });
  const names = values.only?.split(',') ?? Object.keys(MEASURES);
  const unknown = names.filter((name) => MEASURES[name] === undefined);
  if (unknown.length > 0)
    throw new UsageError(
      `${unknown.join(', ')}: not known; --only takes ${Object.keys(MEASURES).join(', ')}`,
    );
  return { full: values.full, names };
}

async function main(): Promise<number> {
  const { names, ...options } = readOptions();
  const table = new Table({ head: ['what', 'target', 'measured', ''], style: { head: [], border: [] } });
  const details: string[] = [];
  let isMet = true;
  for (const name of names) {
    process.stderr.write(`${name} ...\n`);
    const outcome = (await MEASURES[name]?.(options)) ?? [];
    if (typeof outcome === 'string') {
      table.push([name, '', `skipped: ${outcome}`, '']);
      continue;
    }
    for (const row of outcome) {
      table.push([row.what, row.target, row.measured, row.isMet ? 'ok' : 'MISSED']);
      isMet &&= row.isMet;
      details.push(...(row.misses ?? []).map((miss) => `${row.what}: ${miss}`));
    }
  }
  console.log([table.toString(), ...details].join('\n'));
  return isMet ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof UsageError ? error.message : error);
  process.exitCode = 2;
}
