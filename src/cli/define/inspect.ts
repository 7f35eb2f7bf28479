import { type Command, Option } from 'commander';
import { addColorFlag, addReadingFlags } from './arguments.ts';

const HELP = `
For every file: what it is and why, how it is written, which column each field is read from, how often it is filled,
the dates it covers, what was left out and why, and which metrics it makes possible. Nothing is changed.
Files of more than 64 MB are judged by their first rows.

Examples:
  bruise inspect ./exports
  bruise inspect ./exports --format json | jq '.files[] | select(.kind == null) | .path'
  bruise inspect jira.csv --as tickets=jira.csv
  bruise inspect messy.csv --rows | head -3       the rows as they were read, before any mapping`;

export function defineInspect(program: Command, setCode: (code: number) => void): void {
  const command = program
    .command('inspect')
    .description('say what each file is, how it was read, and what is wrong with it; changes nothing')
    .argument('<inputs...>', 'files or folders of exports; - for stdin')
    .addOption(
      new Option('--format <id>', 'for people or for programs')
        .choices(['terminal', 'json'])
        .default('terminal'),
    )
    .option('--rows', 'print the rows of one file, one JSON array per line, the header first', false)
    .option('--full', 'read large files to their end', false)
    .option('--out <file>', 'write to this file (- for stdout)')
    .option('--config <file>', 'YAML file with mappings, plug-ins, ...');
  addColorFlag(addReadingFlags(command))
    .option('--quiet', 'no progress on stderr', false)
    .addHelpText('after', HELP)
    .action(async (inputs: string[], options) => {
      if (options.rows) {
        const { printRows } = await import('../inspect/inspect-rows.ts');
        await printRows(inputs, { strict: options.strict });
        return;
      }
      const { runInspect } = await import('../commands/inspect.ts');
      setCode(await runInspect(inputs, options));
    });
}
