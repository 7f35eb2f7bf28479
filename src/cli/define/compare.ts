import { type Command, Option } from 'commander';

const HELP = `
Two runs of a history (id, number, latest, latest~1), or two reports written with --format json. Runs of a history keep
their draws, so that chance the two have in common cancels out; with reports the intervals are wider. Runs of unlike
methods are not compared: what differs is named.

Examples:
  bruise compare latest~1 latest --history ./history
  bruise compare last-week.json this-week.json
  bruise compare 3 7 --history ./history --format json | jq '.metrics[] | select(.moved)'`;

export function defineCompare(program: Command): void {
  program
    .command('compare')
    .description('what changed from one run to a later one, and how surely')
    .argument('<before>', 'a run of the history, or a report')
    .argument('<after>', 'the later one')
    .option('--history <folder>', 'the history (default: "history" of the configuration)')
    .option('--config <file>', 'configuration that names the history')
    .addOption(
      new Option('--format <id>', 'for people or for programs')
        .choices(['terminal', 'json'])
        .default('terminal'),
    )
    .addHelpText('after', HELP)
    .action(async (before: string, after: string, options) => {
      const { runCompare } = await import('../commands/compare.ts');
      await runCompare(before, after, options);
    });
}
