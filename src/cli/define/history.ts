import { type Command, InvalidArgumentError, Option } from 'commander';
import { parseWhole } from './arguments.ts';

const HELP = `
A history is a folder with one file per run, written by \`bruise audit --history FOLDER\`. A run is named by its id, its
number, latest, or latest~1 for the one before it.

Examples:
  bruise history --history ./history                       runs, and the trend
  bruise history --history ./history --format csv > runs.csv
  bruise history export --history ./history > figures.csv  score, points and metrics of all runs
  bruise history show latest --history ./history
  bruise history check --history ./history --format json   exit code 2 when a run is damaged
  bruise history repair --history ./history                sets damaged runs aside, removes what killed runs left
  bruise history prune --history ./history --keep-last 104 --keep-since 2025-01-01`;

/** The subcommands share where the history is. */
export function defineHistory(program: Command, setCode: (code: number) => void): void {
  const history = program
    .command('history')
    .description('list the runs of a history and their trend; export, check, repair and prune it')
    .addHelpText('after', HELP);
  addPlace(history.command('list', { isDefault: true }).description('runs, oldest first, and their trend'))
    .addOption(formats(['terminal', 'json', 'csv']))
    .action(async (options) => (await load()).listRuns(options));
  addPlace(history.command('show').description('what one run found'))
    .argument('<run>', 'id, number, latest or latest~1')
    .addOption(formats(['terminal', 'json']))
    .action(async (run: string, options) => (await load()).showRun(run, options));
  addPlace(
    history.command('export').description('every figure of every run, for a spreadsheet or a warehouse'),
  )
    .addOption(
      new Option('--format <id>', 'one line per figure, or whole runs')
        .choices(['csv', 'json'])
        .default('csv'),
    )
    .action(async (options) => (await load()).exportRuns(options));
  addPlace(history.command('check').description('look at every file; changes nothing'))
    .addOption(formats(['terminal', 'json']))
    .action(async (options) => setCode(await (await load()).checkRuns(options)));
  addPlace(
    history.command('repair').description('set damaged runs aside, take back those that are whole'),
  ).action(async (options) => (await load()).repairRuns(options));
  addPlace(history.command('prune').description('delete old runs; what either policy keeps stays'))
    .option('--keep-last <number>', 'keep so many of the newest', parseWhole)
    .addOption(new Option('--keep-since <date>', 'keep those of this day and later').argParser(parseDay))
    .action(async (options) => (await load()).pruneRuns(options));
}

const load = () => import('../commands/history.ts');

const formats = (choices: readonly string[]) =>
  new Option('--format <id>', 'for people or for programs').choices(choices).default('terminal');

function addPlace(command: Command): Command {
  return command
    .option('--history <folder>', 'the history (default: "history" of the configuration)')
    .option('--config <file>', 'configuration that names the history');
}

function parseDay(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new InvalidArgumentError('write it as 2026-09-30.');
  return text;
}
