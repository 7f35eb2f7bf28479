import type { Command } from 'commander';

export function defineExplain(program: Command): void {
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
      const { runExplain } = await import('../commands/explain.ts');
      await runExplain(metric, options);
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
