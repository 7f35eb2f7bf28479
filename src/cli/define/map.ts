import { type Command, Option } from 'commander';
import { RECORD_KINDS } from '../../model/kinds.ts';
import { collectWhole, parseKind } from './arguments.ts';

const HELP = `
Asks what the file holds and which column is which, guesses ranked by header and by content, shows the first records
and saves the answers to the configuration, where \`bruise audit --config\` and \`bruise inspect --config\` find them.
With --kind and --yes nothing is asked: the best guess is taken for every field that no --column names.

Fields: \`bruise map --fields tickets\` lists those of a kind.

Examples:
  bruise map export.csv
  bruise map export.csv --kind tickets --column subject=Betreff --column createdAt="Erstellt am" --yes
  bruise map export.csv --kind deals --column outcome=Status --value outcome:gewonnen=won --config bruise.yaml --yes`;

export function defineMap(program: Command, setCode: (code: number) => void): void {
  program
    .command('map')
    .description('say what the columns of an unknown export mean, and remember it in the configuration')
    .argument('[file]', 'the export')
    .addOption(
      new Option('--kind <kind>', `what the file holds: ${RECORD_KINDS.join(', ')}`).argParser(parseKind),
    )
    .addOption(
      new Option('--column <field=header>', 'the column a field is read from, or none; may be repeated')
        .argParser(collectWhole)
        .default([], 'the best guess'),
    )
    .addOption(
      new Option('--value <field:cell=value>', 'what a cell of a field means; may be repeated')
        .argParser(collectWhole)
        .default([], 'the usual words'),
    )
    .option('--config <file>', 'configuration to save to', 'bruise.yaml')
    .option('--file <pattern>', 'files the mapping is for (default: the name of the file)')
    .option('--yes', 'ask nothing', false)
    .addOption(new Option('--fields <kind>', 'only list the fields of a kind').argParser(parseKind))
    .addHelpText('after', HELP)
    .action(async (file: string | undefined, options) => {
      const { runMap } = await import('../commands/map.ts');
      setCode(await runMap(file, options));
    });
}
