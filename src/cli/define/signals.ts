import { type Command, InvalidArgumentError, Option } from 'commander';
import { RECORD_KINDS } from '../../model/kinds.ts';
import { addColorFlag, parseKind } from './arguments.ts';

const HELP = `
Says what is read from a text, with the words that decided: language, what it asks for, how it feels, themes with
praise or blame, expectations, competitors, reasons for a loss, alarms; of an agent's reply the markers of empathy.
Without texts, one JSON object a line is read from --file or stdin: {"text": "...", "kind": "reviews", "stars": 2}, or with the
fields of its kind (subject, body, pros, cons, lossReason, notes, ...), or {"reply": "..."}. Other keys are not read.

Examples:
  bruise signals "The export crashes every day since the update"
  bruise signals --kind reviews --stars 2 "Looks great, but it is slow"
  bruise signals --reply "So sorry about this! I will check the log and come back today."
  bruise signals --json --file texts.ndjson | jq .intent.label`;

export function defineSignals(program: Command): void {
  const command = program
    .command('signals')
    .description('say what is read from a text, and which words decided')
    .argument('[text...]', 'texts, each in quotation marks')
    .addOption(
      new Option('--kind <kind>', `what the texts are: ${RECORD_KINDS.join(', ')}`)
        .argParser(parseKind)
        .default('tickets' as const),
    )
    .addOption(new Option('--stars <n>', 'stars of a review, 0 to 5').argParser(parseStars))
    .option('--reply', "the texts are agents' replies", false)
    .option('--file <path>', 'JSON lines; - for stdin')
    .option('--json', 'one line of JSON per text', false)
    .option('--config <file>', 'YAML file with competitors, themes, ...');
  addColorFlag(command)
    .addHelpText('after', HELP)
    .action(async (texts: string[], options) => {
      const { runSignals } = await import('../commands/signals.ts');
      await runSignals(texts, options);
    });
}

function parseStars(text: string): number {
  const stars = Number(text);
  if (/^\d(?:\.\d)?$/.test(text) && stars <= 5) return stars;
  throw new InvalidArgumentError('give a number from 0 to 5.');
}
