import { type Command, InvalidArgumentError, Option } from 'commander';
import { addReadingFlags, collect, parseKind, parseWhole } from './arguments.ts';

const HELP = `
How well words are read on this data, only this data can tell: draw a sample, code it by hand, score it. Stratified
(the default), rare classes are drawn as often as common ones, and every record counts for as many as were read like it.
The file does not say how records were read, so that the coder is not led; --show says it. Lines that are coded
already are kept. With the coded file among the inputs (labels.csv), or named in the configuration (labels: FILE), the
audit corrects the shares that rest on the reading, and widens their intervals by what the sample leaves open.

Examples:
  bruise label ./exports --out labels.csv                 200 records to be coded in a spreadsheet
  bruise label ./exports --sample 60 --interactive        the same in the terminal, saved after every answer
  bruise label ./exports --score labels.csv               precision, recall and Cohen's kappa, and the corrected share
  bruise audit ./exports labels.csv`;

export function defineLabel(program: Command, setCode: (code: number) => void): void {
  const command = program
    .command('label')
    .description('draw records to code by hand, and measure the reading of words by them')
    .argument('<inputs...>', 'files or folders of exports; - for stdin')
    .addOption(new Option('--sample <n>', 'records to draw').argParser(parseSize).default(200))
    .option('--stratify', 'the same number of every kind and class (default)', true)
    .option('--no-stratify', 'every record with the same chance')
    .addOption(
      new Option('--kind <kind>', 'tickets or reviews; may be repeated (default: both)')
        .argParser((text: string, before: readonly string[] = []) => [
          ...before,
          ...collect(text).map(parseKind),
        ])
        .default([], 'tickets and reviews'),
    )
    .addOption(new Option('--seed <n>', 'another seed draws other records').argParser(parseWhole).default(1))
    .option('--out <file>', 'write to this file (- for stdout)')
    .option('--show', 'also say how every record was read', false)
    .option('--interactive', 'code in this terminal', false)
    .option('--score <file>', 'score the reading by this coded file')
    .option('--json', 'the scores as JSON', false)
    .option('--config <file>', 'YAML file with mappings, competitors, ...');
  addReadingFlags(command)
    .option('--quiet', 'no notices on stderr', false)
    .addHelpText('after', HELP)
    .action(async (inputs: string[], options) => {
      const { runLabel } = await import('../commands/label.ts');
      setCode(await runLabel(inputs, options));
    });
}

function parseSize(text: string): number {
  const size = parseWhole(text);
  if (size >= 1 && size <= MAX_SAMPLE) return size;
  throw new InvalidArgumentError(`give a number from 1 to ${MAX_SAMPLE}.`);
}

/** Nobody codes more by hand. */
const MAX_SAMPLE = 5_000;
