import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { POINT_IDS } from '../model/kinds.ts';
import { EXIT } from './exit-codes.ts';
import { describeFailure } from './failure.ts';
import { VERSION } from './version.ts';

// Only commander and this file load at start-up: `--help` must cost no more than Node itself. What a command
// needs is imported when it runs.

/** Runs the command line. @returns the exit code; never throws */
export async function main(argv: readonly string[]): Promise<number> {
  process.stdout.on('error', stopQuietly);
  let code: number = EXIT.ok;
  const program = buildProgram((exit) => {
    code = exit;
  });
  try {
    await program.parseAsync([...argv]);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    const failure = describeFailure(error, VERSION);
    process.stderr.write(failure.text);
    return failure.code;
  }
}

/** The reader of our output, such as `head`, has seen enough. */
function stopQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(EXIT.ok);
  throw error;
}

function buildProgram(setCode: (code: number) => void): Command {
  const program = new Command('bruise')
    .description(
      'Audits what customers really believe about a product, from the exports a company already has.',
    )
    .version(VERSION)
    .exitOverride()
    .showSuggestionAfterError()
    .showHelpAfterError('(run `bruise --help`, or add --help to a command)')
    .addHelpText(
      'after',
      `
Examples:
  bruise audit ./exports                          one folder in, a scored report out
  bruise audit ./exports --format json --out r.json
  bruise explain T2 --report r.json               what a number means and where it comes from

Exit codes: 0 ok; 2 usage error, or nothing readable; 3 an analyzer failed; 70 a bug in bruise.
Results go to stdout, everything else to stderr.`,
    );
  addAudit(program, setCode);
  addExplain(program);
  addSchema(program);
  addListings(program);
  return program;
}

function addAudit(program: Command, setCode: (code: number) => void): void {
  program
    .command('audit')
    .description('read the exports of a company and print the Product Perception Penalty report')
    .argument('<inputs...>', 'files or folders of exports; - for stdin')
    .addOption(
      new Option('--format <id>', 'terminal or json; may be repeated')
        .argParser(collect)
        .default([], 'terminal'),
    )
    .option('--out <path>', 'write to this file, or into this folder when there are several formats')
    .option('--company <name>', 'name printed on the report')
    .option('--as-of <date>', 'the day the audit speaks of (YYYY-MM-DD); default: newest date in the inputs')
    .addOption(
      new Option('--point <id>', `audit only this point; may be repeated: ${POINT_IDS.join(', ')}`).argParser(
        collectPoint,
      ),
    )
    .option('--config <file>', 'YAML file with competitors, themes, weights, plug-ins, ...')
    .option('--seed <number>', 'seed of the draws (default: 1)', parseWhole)
    .addOption(
      new Option('--color <when>', 'colour on the terminal')
        .choices(['auto', 'always', 'never'])
        .default('auto'),
    )
    .option('--quiet', 'no progress and no notices on stderr', false)
    .addHelpText(
      'after',
      `
Reads CSV, JSON, NDJSON, Markdown, text and transcripts; what a file is, is told by its columns, with the names
of files and folders (tickets/, reviews/, deals/, backlog/, interviews/, risk/) as hints.

Examples:
  bruise audit fixtures/companies/acme
  bruise audit tickets.csv reviews.csv deals.csv --company Acme --as-of 2026-09-30
  bruise audit ./exports --format terminal --format json --out report/
  bruise audit ./exports --point tickets --point reviews
  cat tickets.ndjson | bruise audit - --format json | jq .score`,
    )
    .action(async (inputs: string[], options) => {
      const { runAudit } = await import('./commands/audit.ts');
      setCode(await runAudit(inputs, options));
    });
}

function addExplain(program: Command): void {
  program
    .command('explain')
    .description(
      "what a metric means: definition, formula, anchors with their source, and this run's numbers",
    )
    .argument('<metric>', 'T1 ... T7, R1 ... R5, D1 ... D5, B1 ... B6, I1 ... I3')
    .option('--report <file>', 'a report written with --format json')
    .option('--config <file>', 'configuration with plug-ins')
    .addHelpText('after', '\nExamples:\n  bruise explain T2\n  bruise explain D2 --report report.json')
    .action(async (metric: string, options) => {
      const { runExplain } = await import('./commands/explain.ts');
      await runExplain(metric, options);
    });
}

function addSchema(program: Command): void {
  program
    .command('schema')
    .description('print the JSON Schema of the report')
    .addHelpText('after', '\nExample:\n  bruise schema > report.schema.json')
    .action(async () => (await import('./commands/schema.ts')).runSchema());
}

function addListings(program: Command): void {
  const listings = [
    ['profiles', 'exports that are recognised', 'runProfiles'],
    ['analyzers', 'questions that are asked, and the metrics that answer them', 'runAnalyzers'],
    ['reporters', 'formats a report can have', 'runReporters'],
  ] as const;
  for (const [name, description, run] of listings) {
    program
      .command(name)
      .description(`list the ${description}`)
      .option('--json', 'as JSON', false)
      .option('--config <file>', 'configuration with plug-ins')
      .addHelpText('after', `\nExample:\n  bruise ${name} --json`)
      .action(async (options) => {
        const commands = await import('./commands/listings.ts');
        await commands[run](options);
      });
  }
}

/** `--format a --format b` and `--format a,b` alike; a list that swallowed the inputs would not do. */
function collect(text: string, before: readonly string[] = []): string[] {
  return [...before, ...text.split(',').filter((part) => part !== '')];
}

function collectPoint(text: string, before: readonly string[] = []): string[] {
  const points = collect(text, before);
  const known: readonly string[] = POINT_IDS;
  const unknown = points.find((point) => !known.includes(point));
  if (unknown !== undefined) throw new InvalidArgumentError(`${unknown} is none of ${POINT_IDS.join(', ')}.`);
  return points;
}

function parseWhole(text: string): number {
  if (!/^\d{1,10}$/.test(text)) throw new InvalidArgumentError('give a whole number, such as 42.');
  return Number(text);
}
