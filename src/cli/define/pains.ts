import type { Command } from 'commander';
import { addReadingFlags } from './arguments.ts';

const HELP = `
Every pain with its id and the distinct customers who tell it, by kind of source; then what the files call pains that
the dictionary does not know, as lines ready for the configuration file.

Examples:
  bruise pains ./exports
  bruise pains ./exports --json | jq '.pains[] | select(.label == "strong") | .id'`;

export function definePains(program: Command): void {
  const command = program
    .command('pains')
    .description('list what hurts: ids, customers by source, and pains found in the words of the files')
    .argument('<inputs...>', 'files or folders of exports; - for stdin')
    .option('--json', 'as JSON', false)
    .option('--config <file>', 'YAML file with pains to merge, split, rename or exclude');
  addReadingFlags(command)
    .option('--quiet', 'no progress on stderr', false)
    .addHelpText('after', HELP)
    .action(async (inputs: string[], options) => {
      const { runPains } = await import('../commands/pains.ts');
      await runPains(inputs, options);
    });
}
