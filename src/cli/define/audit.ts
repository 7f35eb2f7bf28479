import { type Command, Option } from 'commander';
import { LANGUAGES, POINT_IDS } from '../../model/kinds.ts';
import {
  addColorFlag,
  addReadingFlags,
  addReportFlags,
  collect,
  collectPoint,
  parseCount,
  parseName,
  parseWhole,
} from './arguments.ts';
import { addWatchFlags } from './watch-flags.ts';

const HELP = `
Reads CSV, TSV, Excel workbooks, JSON, NDJSON, Markdown, text and transcripts, also inside .gz and .zip; what a file
is, is told by its columns, with the names of files and folders (tickets/, reviews/, deals/, backlog/, interviews/,
risk/) as hints. \`bruise inspect\` shows what was understood.
With --out FOLDER/ the report is written in every format (or those of --format), with rejects.csv, which lists all
that could not be read, and manifest.json with the SHA-256 of inputs, configuration and files.

Examples:
  bruise audit fixtures/companies/acme
  bruise audit tickets.csv reviews.csv deals.csv --company Acme --as-of 2026-09-30
  bruise audit ./exports --as tickets=./exports/jira.csv --date-order dmy
  bruise audit ./exports --out report/            every format at once
  bruise audit ./exports --format pdf --out report.pdf --language de
  bruise audit ./exports --format terminal --format json --out report/
  bruise audit ./exports --point tickets --point reviews
  bruise audit ./exports --history ./history --alert-on worse:0.9 --quiet
  cat tickets.ndjson | bruise audit - --format json | jq .score`;

/** @param threads the module that threads run */
export function defineAudit(program: Command, setCode: (code: number) => void, threads?: URL): void {
  const command = program
    .command('audit')
    .description('read the exports of a company and print the Product Perception Penalty report')
    .argument('<inputs...>', 'files or folders of exports; - for stdin')
    .addOption(
      new Option('--format <id>', 'see `bruise reporters`; may be repeated')
        .argParser(collect)
        .default([], 'terminal; by the ending of --out; all into a folder'),
    )
    .option(
      '--out <path>',
      'write to this file (- for stdout), or into this folder (with rejects.csv and manifest.json)',
    )
    .option('--company <name>', 'name printed on the report', parseName)
    .option('--as-of <date>', 'the day the audit speaks of (YYYY-MM-DD); default: newest date in the inputs')
    .addOption(
      new Option('--point <id>', `audit only this point; may be repeated: ${POINT_IDS.join(', ')}`).argParser(
        collectPoint,
      ),
    )
    .option('--config <file>', 'YAML file with competitors, themes, weights, mappings, plug-ins, ...')
    .addOption(
      new Option('--language <code>', 'language of the report (default: en)').choices([...LANGUAGES]),
    )
    .option('--seed <number>', 'seed of the draws (default: 1)', parseWhole);
  addColorFlag(addReportFlags(addReadingFlags(command)))
    .option(
      '--threads <number>',
      'threads that read large tables (default: one per core but one, four at most)',
      parseCount,
    )
    .option(
      '--quiet',
      'no progress and no notices on stderr; where no format is asked for, one line on stdout',
      false,
    );
  addWatchFlags(command)
    .addHelpText('after', HELP)
    .action(async (inputs: string[], options) => {
      const { runAudit } = await import('../commands/audit.ts');
      setCode(await runAudit(inputs, options, threads));
    });
}
