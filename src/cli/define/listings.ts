import type { Command } from 'commander';
import { addEvidenceFlags } from './arguments.ts';

const EXPLAIN_HELP = `
A metric (T2), a finding (defect-gap), a pain (sso-login), a table, an item of the plan or a record (FILE:ROW or its id):
the whole derivation, worked with this run's numbers, down to the rows. Only definitions of metrics need no report and no
files; records are explained in full from files.

Examples:
  bruise explain T2
  bruise explain D2 --report report.json
  bruise explain defect-gap report.json
  bruise explain sso-login ./exports
  bruise explain zendesk-tickets.csv:1743 ./exports`;

export function defineExplain(program: Command): void {
  const command = program
    .command('explain')
    .description('where a number or a sentence comes from: definition, formula, anchors, and the rows')
    .argument('<name>', 'metric, finding, pain, table, item of the plan, or record')
    .argument('[inputs...]', 'a report written with --format json, or files and folders of exports')
    .option('--report <file>', 'a report written with --format json');
  addEvidenceFlags(command)
    .addHelpText('after', EXPLAIN_HELP)
    .action(async (name: string, inputs: string[], options) => {
      const { runExplain } = await import('../commands/explain.ts');
      await runExplain(name, inputs, options);
    });
}

export function defineSchema(program: Command): void {
  program
    .command('schema')
    .description('print the JSON Schema of the report')
    .option('--inspect', 'the schema of `bruise inspect --format json` instead', false)
    .addHelpText('after', '\nExample:\n  bruise schema > report.schema.json')
    .action(async (options) => (await import('../commands/schema.ts')).runSchema(options));
}

export function defineListings(program: Command): void {
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
        const commands = await import('../commands/listings.ts');
        await commands[run](options);
      });
  }
}
