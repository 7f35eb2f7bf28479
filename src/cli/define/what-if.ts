import { type Command, Option } from 'commander';
import { addEvidenceFlags, collect } from './arguments.ts';

const HELP = `
Audits the files twice: as they are, and without every record that complains of the pains named, by id, title or words
(\`bruise pains\` lists them, the report ranks them under "Levers"). Both scores share their random numbers, so the interval
is that of the difference. Other pains stay and can keep a metric as severe: it is mostly less than the points under
"Levers", which divide the score. It is an estimate: nobody knows what those customers would have said instead.

Examples:
  bruise what-if ./exports --fix sso-login
  bruise what-if ./exports --fix "sso,slow dashboards"
  bruise what-if ./exports --fix reporting --json | jq .change`;

export function defineWhatIf(program: Command): void {
  const command = program
    .command('what-if')
    .description('the score without the evidence of some pains: about what fixing them could recover')
    .argument('<inputs...>', 'files or folders of exports')
    .addOption(
      new Option('--fix <pains>', 'ids, titles or words, divided by commas; may be repeated')
        .argParser(collect)
        .makeOptionMandatory(),
    )
    .option('--json', 'for programs', false);
  addEvidenceFlags(command)
    .addHelpText('after', HELP)
    .action(async (inputs: string[], options) => {
      const { runWhatIf } = await import('../commands/what-if.ts');
      await runWhatIf(inputs, options);
    });
}
