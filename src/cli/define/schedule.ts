import { type Command, Option } from 'commander';

const HELP = `
Nothing is installed: the snippet says what to do with it. Paths are made absolute for cron and systemd, and stay as they
are for github-actions and gitlab.

Examples:
  bruise schedule ./exports --config bruise.yaml --print cron
  bruise schedule ./exports --history ./history --report ./report.html --print github-actions`;

export function defineSchedule(program: Command): void {
  program
    .command('schedule')
    .description('print what runs an audit every Monday: for cron, systemd, GitHub Actions or GitLab')
    .argument('<inputs...>', 'files or folders of exports')
    .addOption(
      // The names stand in history/schedule.ts; a test holds them together.
      new Option('--print <scheduler>', 'for which scheduler')
        .choices(['cron', 'systemd', 'github-actions', 'gitlab'])
        .makeOptionMandatory(),
    )
    .option('--config <file>', 'configuration of the audit; with "notify" in it, people are told')
    .option(
      '--history <folder>',
      'the history (default: "history" of the configuration, else bruise-history)',
    )
    .option('--report <file>', 'where the report is written', 'bruise-report.html')
    .addHelpText('after', HELP)
    .action(async (inputs: string[], options) => {
      const { runSchedule } = await import('../commands/schedule.ts');
      await runSchedule(inputs, options);
    });
}
