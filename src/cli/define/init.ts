import { type Command, Option } from 'commander';
import { collect, parseName } from './arguments.ts';

const HELP = `
Writes a folder to work in: a configuration with comments, a folder per kind of export, a template for interview
notes, and one e-mail per export to ask for, with the clicks in the product it comes from. Nothing that exists is
overwritten without --force.

Examples:
  bruise init acme-audit --company Acme
  bruise init acme-audit --company Acme --vendor zendesk,salesforce,jira,g2`;

export function defineInit(program: Command): void {
  program
    .command('init')
    .description(
      'set up a folder for an audit: configuration, interview template, e-mails asking for each export',
    )
    .argument('<folder>', 'folder to write; made when it is missing')
    .option('--company <name>', 'name of the company', parseName)
    .addOption(
      new Option('--vendor <names>', 'products the company uses, such as zendesk,salesforce,jira,g2')
        .argParser(collect)
        .default([], 'an e-mail for every product that is known'),
    )
    .option('--force', 'overwrite files that exist', false)
    .addHelpText('after', HELP)
    .action(async (folder: string, options) => {
      const { runInit } = await import('../commands/init.ts');
      await runInit(folder, options);
    });
}
