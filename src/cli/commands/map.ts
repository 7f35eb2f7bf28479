import { basename } from 'node:path';
import { profileOf } from '../../engine/file-choices.ts';
import { showField } from '../../engine/show-record.ts';
import { builtInToolbox } from '../../engine/toolbox.ts';
import { sanitiseTerminal } from '../../lib/escape/escape.ts';
import { quoteArgument } from '../../lib/escape/quote-argument.ts';
import type { Mapping } from '../../model/config.ts';
import { UserError } from '../../model/errors.ts';
import { RECORD_KINDS, type RecordKind } from '../../model/kinds.ts';
import type { Profile } from '../../model/profile.ts';
import type { Table } from '../../model/row.ts';
import { compileMapper } from '../../profiles/canonicalise.ts';
import { guessKind, guessMapping } from '../../profiles/guess-mapping.ts';
import { recogniseTable } from '../../profiles/recognise.ts';
import { openFile } from '../../sources/open.ts';
import { EXIT } from '../exit-codes.ts';
import { saveMapping } from '../map/config-file.ts';
import { FIELD_WORDS } from '../map/field-words.data.ts';
import { askColumns, askKind, askValues } from '../map/map-dialogue.ts';
import { applyColumns, type Draft, proposeColumns, readValues, toMapping, typesOf } from '../map/map-plan.ts';
import { createPrompter, type Prompter } from '../terminal/prompter.ts';

export interface MapOptions {
  readonly kind?: RecordKind;
  readonly column: readonly string[];
  readonly value: readonly string[];
  readonly config: string;
  readonly file?: string;
  readonly yes: boolean;
  readonly fields?: RecordKind;
}

/** Records shown before the mapping is saved. */
const PREVIEW = 3;

/** `bruise map`. @param prompter asks; by default on the terminal. @returns the exit code */
export async function runMap(
  path: string | undefined,
  options: MapOptions,
  prompter: Prompter | null = terminalPrompter(),
): Promise<number> {
  if (options.fields !== undefined) {
    process.stdout.write(listFields(options.fields));
    return EXIT.ok;
  }
  if (path === undefined) throw new UserError('no-file', 'give the export to map: bruise map FILE');
  const asker = options.yes ? null : prompter;
  const { profiles } = builtInToolbox();
  const table = await openTable(path, profiles);
  if (asker === null && (options.kind === undefined || !options.yes))
    throw cannotAsk(path, options.kind, guessKind(table, profiles)[0]?.kind);
  const draft = await plan(table, { options, profiles, asker });
  if (draft.columns.size === 0)
    throw new UserError(
      'nothing-mapped',
      `${path}: no column is mapped; name one, such as --column id=Header`,
    );
  const mapping = toMapping(options.file ?? basename(table.source), draft);
  const preview = previewRecords(table, mapping, profiles);
  if (asker === null) process.stderr.write(preview.map((line) => `  ${sanitiseTerminal(line)}\n`).join(''));
  else {
    asker.note('The first records', preview);
    if (!(await asker.confirm(`Save this to ${options.config}?`))) return EXIT.ok;
  }
  const replaced = await saveMapping(options.config, mapping);
  process.stderr.write(describeSaved(path, options, replaced));
  return EXIT.ok;
}

interface Planning {
  readonly options: MapOptions;
  readonly profiles: readonly Profile[];
  readonly asker: Prompter | null;
}

async function plan(table: Table, { options, profiles, asker }: Planning): Promise<Draft> {
  const kind =
    options.kind ?? (asker === null ? 'tickets' : await askKind(asker, guessKind(table, profiles)));
  const guesses = guessMapping(table, kind, profiles);
  const proposal = applyColumns(proposeColumns(guesses), options.column, { kind, table });
  const values = readValues(options.value, kind);
  const draft: Draft = { kind, columns: proposal, values };
  if (asker === null) return draft;
  const columns = await askColumns(asker, draft, { table, guesses });
  const asked: Draft = { kind, columns, values };
  const unknown = findUnknown(table, profileOf(toMapping('*', asked), profiles));
  return { ...asked, values: new Map([...values, ...(await askValues(asker, kind, unknown))]) };
}

/** More different words than this are free text, not a closed list. */
const MAX_ASKED = 12;

/** Words of closed lists in the first rows that nothing is understood of, by field. */
function findUnknown(table: Table, profile: Profile): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { field, value, takenFor } of compileMapper(table, profile).unknownValues) {
    if (takenFor === null) found.set(field, [...(found.get(field) ?? []), value]);
  }
  return new Map([...found].filter(([, values]) => values.length <= MAX_ASKED));
}

/** The first table of the file that nobody knows, or else the first one. */
async function openTable(path: string, profiles: readonly Profile[]): Promise<Table> {
  const { tables, problems } = await openFile({ path, source: basename(path) });
  const table = tables.find((one) => recogniseTable(one, profiles).profile === null) ?? tables[0];
  if (table !== undefined) return table;
  throw new UserError(
    problems[0]?.code ?? 'no-table',
    `${path}: ${problems[0]?.reason ?? 'there is no table in it'}`,
  );
}

function previewRecords(table: Table, mapping: Mapping, profiles: readonly Profile[]): string[] {
  const mapper = compileMapper(table, profileOf(mapping, profiles));
  const lines: string[] = [];
  for (const row of table.sample) {
    const mapped = mapper.map(row);
    if (mapped.kind !== 'record') continue;
    const { record } = mapped;
    const shown = [...typesOf(mapping.kind).keys()]
      .map((field) => [field, showField(record, field, true)] as const)
      .filter(([, value]) => isShown(value));
    const parts = shown.map(([field, value]) => `${field} ${String(value).slice(0, 40)}`);
    lines.push([`row ${record.origin.row}`, ...parts].join(' · '));
    if (lines.length === PREVIEW) break;
  }
  return lines.length === 0 ? ['none of the first rows becomes a record with this mapping'] : lines;
}

function isShown(value: unknown): boolean {
  return value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}

function listFields(kind: RecordKind): string {
  return [...typesOf(kind)]
    .map(([field, type]) => {
      const values = typeof type === 'object' ? ` (${type.oneOf.join(', ')})` : '';
      return `${field.padEnd(18)}${FIELD_WORDS[field] ?? ''}${values}`.trimEnd();
    })
    .map((line) => `${line}\n`)
    .join('');
}

/** Prompts only where somebody sits; they go to stderr, stdout is for results. */
function terminalPrompter(): Prompter | null {
  const { stdin, stderr } = process;
  return stdin.isTTY === true && stderr.isTTY === true ? createPrompter(stdin, stderr) : null;
}

/** @param likely what the file looks like */
function cannotAsk(path: string, kind: RecordKind | undefined, likely: RecordKind | undefined): UserError {
  const command = `bruise map ${quoteArgument(path)} --kind ${kind ?? likely ?? 'KIND'} --yes`;
  const kinds = `say what the file holds (${RECORD_KINDS.join(', ')})`;
  const how = kind === undefined ? kinds : 'add --yes';
  return new UserError('no-terminal', `there is no terminal to ask on; ${how}: ${command}`);
}

function describeSaved(path: string, { config }: MapOptions, replaced: boolean): string {
  const flags = `${quoteArgument(path)} --config ${quoteArgument(config)}`;
  return `bruise: ${replaced ? 'replaced the mapping in' : 'saved the mapping to'} ${config}; see: bruise inspect ${flags}\n`;
}
