import type { Command } from 'commander';
import { addEvidenceFlags } from './arguments.ts';

const HELP = `
Evidence that is missing or thin, ranked by how far it could move the score, each with an e-mail that is ready to send: to
whom, what, which columns, why. Then an interview guide for customers, Sales, Support and Product, made by rule from the
findings. With --out a Markdown file is written.

Examples:
  bruise ask report.json
  bruise ask ./exports --out ask.md
  bruise ask report.json --json | jq -r '.asks[0].mail'`;

export function defineAsk(program: Command): void {
  const command = program
    .command('ask')
    .description('what to ask for next, with e-mails ready to send and an interview guide')
    .argument('<inputs...>', 'a report written with --format json, or files and folders of exports')
    .option('--json', 'for programs', false)
    .option('--out <file>', 'write to this file (- for stdout): Markdown, or JSON when it ends in .json');
  addEvidenceFlags(command)
    .addHelpText('after', HELP)
    .action(async (inputs: string[], options) => {
      const { runAsk } = await import('../commands/ask.ts');
      await runAsk(inputs, options);
    });
}
