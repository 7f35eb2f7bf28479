import { withoutDraws, writeFiguresCsv } from '../../history/export.ts';
import { findRun, readHistory, type StoredRun } from '../../history/store.ts';
import { drawTrend, type RunSummary, summariseRuns, writeRunsCsv } from '../../history/trend.ts';
import { checkHistory, pruneHistory, repairHistory } from '../../history/upkeep.ts';
import { tellAsOf } from '../../lib/dates/as-of.ts';
import { sanitiseTerminal } from '../../lib/escape/escape.ts';
import { formatMove, formatUnit } from '../../lib/words/format-unit.ts';
import { unitOf } from '../../lib/words/unit-of.ts';
import { UserError } from '../../model/errors.ts';
import { WORKER } from '../clock.ts';
import { loadConfig } from '../config/config.ts';
import { EXIT } from '../exit-codes.ts';
import { tell } from '../tell.ts';
import { listRows } from '../terminal/list-rows.ts';
import { renderOptions } from '../terminal/terminal.ts';
import { findKeptHistory } from '../watch/watch-plan.ts';

interface PlaceOptions {
  readonly history?: string;
  readonly config?: string;
}

interface FormatOptions extends PlaceOptions {
  readonly format: 'terminal' | 'json' | 'csv';
}

/** `bruise history list`. */
export async function listRuns(options: FormatOptions): Promise<void> {
  const { runs, warnings } = await readHistory(await findFolder(options));
  for (const warning of warnings) tell(warning);
  const summaries = summariseRuns(runs);
  if (options.format === 'json') printJson({ schemaVersion: 1, runs: summaries });
  else if (options.format === 'csv') process.stdout.write(writeRunsCsv(summaries));
  else printLines([...listRows(RUN_HEAD, summaries.map(tellRun)), ...tellTrend(summaries)]);
}

const RUN_HEAD = ['run', 'day', 'company', 'as of', 'penalty', '90 %', 'grade', 'change', ''];

function tellRun({ id, at, company, asOf, score, interval, grade, before, refused }: RunSummary): string[] {
  const [lo, hi] = interval.map((end) => formatUnit(end, 'score'));
  const figures = [
    formatUnit(score, 'score'),
    `${lo} to ${hi}`,
    grade,
    before === null ? '' : formatMove({ before, after: score }),
  ];
  return [id, at.slice(0, 10), company, asOf, ...figures, refused === '' ? '' : `refused: ${refused}`];
}

/** A chart per company, of its accepted runs. */
function tellTrend(summaries: readonly RunSummary[]): string[] {
  const { unicode } = renderOptions('never');
  const companies = [...new Set(summaries.map(({ company }) => company))];
  return companies.flatMap((company) => {
    const own = summaries.filter((run) => run.company === company && run.refused === '');
    const shown = own.slice(-MAX_CHART).map(({ score }) => score);
    return shown.length < 2
      ? []
      : ['', `${company}, ${unicode ? '0 to 100' : 'tens'}: ${drawTrend(shown, unicode)}`];
  });
}

/** A year and a half of weeks, on one line. */
const MAX_CHART = 78;

/** `bruise history show`. */
export async function showRun(name: string, options: FormatOptions): Promise<void> {
  const stored = findRun(await readHistory(await findFolder(options)), name);
  if (options.format === 'json') printJson({ schemaVersion: 1, id: stored.id, ...stored.run });
  else printLines(tellStored(stored));
}

function tellStored({ id, run }: StoredRun): string[] {
  const { company, at, score, method, inputs, metrics, findings, refused } = run;
  const [lo, hi] = score.interval;
  return [
    `Run ${id} of ${company}, ${at}, ${tellAsOf(run)}`,
    `Penalty ${formatUnit(score.value, 'score')} (90 % ${formatUnit(lo, 'score')} to ${formatUnit(hi, 'score')}), grade ${score.grade}`,
    `bruise ${method.version}, method ${method.fingerprint}`,
    ...refused.map(({ reason }) => `Refused: ${reason}`),
    '',
    ...listRows(
      ['metric', 'value', 'n', 'penalty', ''],
      metrics.map(({ id: metric, title, unit, value, n, score: penalty }) => [
        metric,
        formatUnit(value, unitOf(unit)),
        String(n),
        value === null ? '' : formatUnit(penalty, 'score'),
        title,
      ]),
    ),
    ...findings.flatMap(({ severity, statement }, at) => [
      ...(at === 0 ? [''] : []),
      `${severity}: ${statement}`,
    ]),
    '',
    ...listRows(
      ['input', 'bytes', 'SHA-256'],
      inputs.map(({ file, bytes, sha256 }) => [file, String(bytes), sha256]),
    ),
  ];
}

/** `bruise history export`. */
export async function exportRuns(options: FormatOptions): Promise<void> {
  const { runs, warnings } = await readHistory(await findFolder(options));
  for (const warning of warnings) tell(warning);
  if (options.format === 'json') printJson({ schemaVersion: 1, runs: runs.map(withoutDraws) });
  else process.stdout.write(writeFiguresCsv(runs));
}

/** `bruise history check`. @returns the exit code */
export async function checkRuns(options: FormatOptions): Promise<number> {
  const check = await checkHistory(await findFolder(options));
  const { whole, damaged, newer, quarantined, litter, locked } = check;
  if (options.format === 'json') printJson({ schemaVersion: 1, runs: whole.length, ...check });
  else
    printLines([
      `${whole.length} whole runs`,
      ...damaged.map(({ file, reason }) => `damaged: ${file}: ${reason}`),
      ...newer.map((file) => `written by a newer bruise: ${file}`),
      ...quarantined.map((file) => `set aside: ${file}`),
      ...litter.map((file) => `left by a run that was killed: ${file}`),
      ...(locked ? ['locked: a run is writing, or was killed'] : []),
      ...(damaged.length + litter.length > 0 ? ['`bruise history repair` puts that right'] : []),
    ]);
  return damaged.length + newer.length > 0 ? EXIT.usage : EXIT.ok;
}

/** `bruise history repair`. */
export async function repairRuns(options: PlaceOptions): Promise<void> {
  const done = await repairHistory(await findFolder(options), WORKER);
  printLines(done.length === 0 ? ['nothing to repair'] : done);
}

/** `bruise history prune`. */
export async function pruneRuns(
  options: PlaceOptions & { readonly keepLast?: number; readonly keepSince?: string },
): Promise<void> {
  const { keepLast, keepSince } = options;
  if (keepLast === undefined && keepSince === undefined)
    throw new UserError('no-policy', 'say what stays: --keep-last 104, --keep-since 2025-01-01, or both');
  const policy = {
    ...(keepLast !== undefined && { keepLast }),
    ...(keepSince !== undefined && { keepSince }),
  };
  const pruned = await pruneHistory(await findFolder(options), policy, WORKER);
  printLines(pruned.length === 0 ? ['nothing to delete'] : pruned.map(({ id }) => `deleted run ${id}`));
}

async function findFolder(options: PlaceOptions): Promise<string> {
  const { history } = await loadConfig(options.config);
  const folder = findKeptHistory(options.history, history, options.config);
  if (folder !== null) return folder;
  throw new UserError('no-history', 'add --history <folder>, or --config with "history" in it');
}

function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

function printLines(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${sanitiseTerminal(line)}\n`).join(''));
}
