import { maskPersonal } from '../../lib/mask.ts';
import { RECORD_KINDS, type RecordKind } from '../../model/kinds.ts';
import type { Table } from '../../model/row.ts';
import type { Choice, Prompter } from '../terminal/prompter.ts';
import { FIELD_WORDS } from './field-words.data.ts';
import { type Draft, type Guesses, typesOf } from './map-plan.ts';

/** Stand for what is no header; no header holds a control sign at its start. */
const NONE = '\u0001none';
const OTHER = '\u0001other';

/** Guesses shown before the whole list. */
const SHOWN_GUESSES = 4;
const EXAMPLES = 3;
const MAX_EXAMPLE = 30;

const KIND_LABELS: Readonly<Record<RecordKind, string>> = {
  tickets: 'support tickets',
  reviews: 'reviews of the product',
  deals: 'sales deals, won and lost',
  backlog: 'backlog or roadmap items',
  interviews: 'what customers said in interviews',
  'risk-accounts': 'accounts at risk',
};

/** @param ranked kinds with how likely they are, best first */
export async function askKind(
  prompter: Prompter,
  ranked: readonly { readonly kind: RecordKind; readonly confidence: number }[],
): Promise<RecordKind> {
  const order = [...ranked.map(({ kind }) => kind), ...RECORD_KINDS];
  const choices = [...new Set(order)].map((kind): Choice => {
    const sure = ranked.find((one) => one.kind === kind)?.confidence ?? 0;
    return {
      value: kind,
      label: KIND_LABELS[kind],
      ...(sure > 0 && { hint: `${Math.round(100 * sure)} %` }),
    };
  });
  const answer = await prompter.select('What does this file hold?', choices);
  return RECORD_KINDS.find((kind) => kind === answer) ?? 'tickets';
}

/** Shows the proposal and asks only for what is wrong. */
export async function askColumns(
  prompter: Prompter,
  draft: Draft,
  { table, guesses }: { readonly table: Table; readonly guesses: Guesses },
): Promise<ReadonlyMap<string, readonly string[]>> {
  const fields = [...typesOf(draft.kind).keys()];
  const columns = new Map(draft.columns);
  prompter.note(
    'Proposal',
    fields.map((field) => describeField(field, columns, table)),
  );
  const wrong = await prompter.pickSome(
    'Which fields are to be changed? (space picks, enter goes on)',
    fields.map((field) => ({
      value: field,
      label: `${field}: ${nameColumns(columns.get(field))}`,
      hint: FIELD_WORDS[field] ?? '',
    })),
  );
  for (const field of wrong) {
    const header = await askColumn(prompter, field, { table, guesses });
    if (header === null) columns.delete(field);
    else columns.set(field, [header]);
  }
  return columns;
}

async function askColumn(
  prompter: Prompter,
  field: string,
  { table, guesses }: { readonly table: Table; readonly guesses: Guesses },
): Promise<string | null> {
  const message = `${field}: ${FIELD_WORDS[field] ?? field}. Which column?`;
  const list = Object.hasOwn(guesses, field) ? (guesses[field] ?? []) : [];
  const best = list.slice(0, SHOWN_GUESSES).map(({ header, confidence, why }): Choice => {
    return {
      value: header,
      label: describeColumn(header, table),
      hint: `${Math.round(100 * confidence)} %, ${why}`,
    };
  });
  const answer = await prompter.select(message, [
    ...best,
    { value: OTHER, label: 'another column ...' },
    { value: NONE, label: 'none: the file does not say' },
  ]);
  if (answer === NONE) return null;
  if (answer !== OTHER) return answer;
  const all = [...new Set(table.header)].filter((header) => header.trim() !== '');
  return prompter.search(
    message,
    all.map((header) => ({ value: header, label: describeColumn(header, table) })),
  );
}

/** Asks what cells of closed lists mean where nothing knows them. @param unknown field to such cells */
export async function askValues(
  prompter: Prompter,
  kind: RecordKind,
  unknown: ReadonlyMap<string, readonly string[]>,
): Promise<Map<string, Readonly<Record<string, string>>>> {
  const values = new Map<string, Readonly<Record<string, string>>>();
  for (const [field, cells] of unknown) {
    const type = typesOf(kind).get(field);
    if (typeof type !== 'object') continue;
    const choices = [
      ...type.oneOf.map((value) => ({ value, label: value })),
      { value: NONE, label: 'nothing: leave it empty' },
    ];
    const meant: Record<string, string> = {};
    for (const cell of cells) {
      const answer = await prompter.select(`${field}: what does "${cell}" mean?`, choices);
      if (answer !== NONE)
        Object.defineProperty(meant, cell.trim().toLowerCase(), { value: answer, enumerable: true });
    }
    if (Object.keys(meant).length > 0) values.set(field, meant);
  }
  return values;
}

function describeField(field: string, columns: ReadonlyMap<string, readonly string[]>, table: Table): string {
  const headers = columns.get(field);
  const [first] = headers ?? [];
  const examples = first === undefined ? '' : `  ${examplesOf(first, table)}`;
  return `${field.padEnd(16)}${nameColumns(headers)}${examples}`;
}

function nameColumns(headers: readonly string[] | undefined): string {
  return headers === undefined || headers.length === 0 ? '-' : headers.join(' + ');
}

function describeColumn(header: string, table: Table): string {
  const examples = examplesOf(header, table);
  return examples === '' ? `${header} (empty)` : `${header}: ${examples}`;
}

/** A few different cells of a column, masked. */
function examplesOf(header: string, { header: all, sample }: Table): string {
  const at = all.indexOf(header);
  const cells = sample.map((row) => (row.cells[at] ?? '').trim()).filter((cell) => cell !== '');
  return [...new Set(cells)]
    .slice(0, EXAMPLES)
    .map((cell) => maskPersonal(cell.slice(0, 200)).slice(0, MAX_EXAMPLE))
    .join(' | ');
}
