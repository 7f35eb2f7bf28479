import { type Command, InvalidArgumentError, Option } from 'commander';
import { POINT_IDS, RECORD_KINDS, type RecordKind } from '../../model/kinds.ts';

// Only commander and plain lists load here: `--help` must cost no more than Node itself.

/** `--format a --format b` and `--format a,b` alike; a list that swallowed the inputs would not do. */
export function collect(text: string, before: readonly string[] = []): string[] {
  return [...before, ...text.split(',').filter((part) => part !== '')];
}

/** Values that may hold a comma. */
export function collectWhole(text: string, before: readonly string[] = []): string[] {
  return [...before, text];
}

export function collectPoint(text: string, before: readonly string[] = []): string[] {
  const points = collect(text, before);
  const known: readonly string[] = POINT_IDS;
  const unknown = points.find((point) => !known.includes(point));
  if (unknown !== undefined) throw new InvalidArgumentError(`${unknown} is none of ${POINT_IDS.join(', ')}.`);
  return points;
}

export function parseWhole(text: string): number {
  if (!/^\d{1,10}$/.test(text)) throw new InvalidArgumentError('give a whole number, such as 42.');
  return Number(text);
}

/** A whole number of things that are wanted at all. */
export function parseCount(text: string): number {
  const count = parseWhole(text);
  if (count < 1) throw new InvalidArgumentError('give a whole number from 1 on.');
  return count;
}

/** A name that can be printed. */
export function parseName(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('it is empty; give a name, or leave it out.');
  return text;
}

export function parseKind(text: string): RecordKind {
  const kind = RECORD_KINDS.find((known) => known === text);
  if (kind === undefined) throw new InvalidArgumentError(`${text} is none of ${RECORD_KINDS.join(', ')}.`);
  return kind;
}

interface KindChoice {
  readonly kind: RecordKind;
  readonly file: string;
}

/** `tickets=FILE`. */
export function collectChoice(text: string, before: readonly KindChoice[] = []): KindChoice[] {
  const at = text.indexOf('=');
  const file = text.slice(at + 1);
  if (at < 1 || file === '') throw new InvalidArgumentError('write it as tickets=FILE.');
  return [...before, { kind: parseKind(text.slice(0, at)), file }];
}

/** Flags that decide how files are read, the same for every command that reads them. */
export function addReadingFlags(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--as <kind=file>',
        `say what a file holds, whatever it looks like; may be repeated: ${RECORD_KINDS.join(', ')}`,
      ).argParser(collectChoice),
    )
    .addOption(
      new Option(
        '--date-order <order>',
        'how dates such as 03/04/2025 are read where their column leaves it open',
      ).choices(['dmy', 'mdy', 'ymd']),
    )
    .addOption(
      new Option(
        '--redact <on|off>',
        'mask e-mails, phones, names, card numbers, ... in everything that is written (default: on)',
      ).choices(['on', 'off']),
    )
    .option('--strict', 'refuse damaged lines of delimited files instead of repairing them', false);
}

/** Flags of every command that writes a report, beside its format. */
export function addReportFlags(command: Command): Command {
  return command
    .option('--browser <path>', 'Chromium, Chrome or Edge that prints the PDF (default: found by itself)')
    .option('--open', 'show the HTML report in the browser', false);
}

/** Flags of the commands that audit files for an answer of their own. */
export function addEvidenceFlags(command: Command): Command {
  return addReadingFlags(command)
    .option('--config <file>', 'YAML file with competitors, themes, weights, mappings, plug-ins, ...')
    .option('--company <name>', 'name of the company', parseName)
    .option('--as-of <date>', 'the day the audit speaks of (YYYY-MM-DD); default: newest date in the inputs')
    .option('--quiet', 'no progress on stderr', false);
}

export function addColorFlag(command: Command): Command {
  return command.addOption(
    new Option('--color <when>', 'colour on the terminal')
      .choices(['auto', 'always', 'never'])
      .default('auto'),
  );
}
