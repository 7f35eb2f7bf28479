import { profileOf } from '../../engine/file-choices.ts';
import { UserError } from '../../model/errors.ts';
import { RECORD_KINDS, type RecordKind } from '../../model/kinds.ts';
import { type AnyRecord, FIELDS, TEXT_FIELDS } from '../../model/record.ts';
import type { Table } from '../../model/row.ts';
import { compileMapper, type Mapper } from '../../profiles/canonicalise.ts';
import { PROFILES } from '../../profiles/registry.ts';

/** A text to be read: a record of customers' words, or an agent's reply. */
export type SignalInput = { readonly record: AnyRecord } | { readonly reply: string };

/** What texts are taken for where they do not say so themselves. */
export interface InputDefaults {
  readonly kind: RecordKind;
  readonly stars?: number;
  readonly isReply: boolean;
  /** What the input is called in records and messages. */
  readonly source: string;
}

/** The field that holds a text that is nothing but a text. */
const MAIN_FIELD: Readonly<Record<RecordKind, string>> = {
  tickets: 'body',
  reviews: 'body',
  deals: 'notes',
  backlog: 'body',
  interviews: 'text',
  'risk-accounts': 'notes',
};

/** Turns texts and objects into records, each by the fields of its kind, as rows of a file would be. */
export class SignalInputs {
  readonly #defaults: InputDefaults;
  readonly #mappers = new Map<RecordKind, Mapper>();

  constructor(defaults: InputDefaults) {
    this.#defaults = defaults;
  }

  fromText(text: string, row: number): SignalInput {
    return this.#build({ text }, row);
  }

  /** @param line JSON: an object with `text`, or with fields of its kind, or a bare string @throws UserError */
  fromLine(line: string, row: number): SignalInput {
    const value = this.#parse(line, row);
    if (typeof value === 'string') return this.fromText(value, row);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw this.#problem(row, 'it is no object; write {"text": "..."}');
    return this.#build({ ...value }, row);
  }

  #build(fields: Readonly<Record<string, unknown>>, row: number): SignalInput {
    const { text, kind: said, reply } = fields;
    if (typeof reply === 'string') return { reply };
    if (this.#defaults.isReply && typeof text === 'string') return { reply: text };
    const kind = this.#kindOf(said, row);
    const names = Object.keys(FIELDS[kind]);
    const main = MAIN_FIELD[kind];
    const cells = names.map((name) => toCell(fields[name] ?? (name === main ? text : undefined)));
    if (kind === 'reviews' && fields.stars === undefined && this.#defaults.stars !== undefined)
      cells[names.indexOf('stars')] = String(this.#defaults.stars);
    const texts: readonly string[] = TEXT_FIELDS[kind];
    if (texts.every((name) => cells[names.indexOf(name)] === ''))
      throw this.#problem(row, `it has no text; ${kind} have "text", or ${texts.join(', ')}`);
    const mapped = this.#mapperOf(kind).map({ row, line: row, cells });
    if (mapped.kind === 'record') return { record: mapped.record };
    throw this.#problem(row, mapped.kind === 'reject' ? mapped.reject.reason : 'it has no words');
  }

  #kindOf(said: unknown, row: number): RecordKind {
    if (said === undefined) return this.#defaults.kind;
    const kind = RECORD_KINDS.find((known) => known === said);
    if (kind === undefined) throw this.#problem(row, `kind is none of ${RECORD_KINDS.join(', ')}`);
    return kind;
  }

  #mapperOf(kind: RecordKind): Mapper {
    const known = this.#mappers.get(kind);
    if (known !== undefined) return known;
    const header = Object.keys(FIELDS[kind]);
    const columns = Object.fromEntries(header.map((name) => [name, name]));
    const profile = profileOf({ file: this.#defaults.source, kind, columns }, PROFILES);
    const mapper = compileMapper(tableOf(this.#defaults.source, header), profile);
    this.#mappers.set(kind, mapper);
    return mapper;
  }

  #parse(line: string, row: number): unknown {
    try {
      return JSON.parse(line);
    } catch {
      throw this.#problem(row, 'it is no JSON; write one {"text": "..."} per line');
    }
  }

  #problem(row: number, words: string): UserError {
    return new UserError('bad-signal-input', `${this.#defaults.source}:${row}: ${words}`);
  }
}

/** A table without rows: they come one at a time. */
function tableOf(source: string, header: readonly string[]): Table {
  return {
    source,
    format: 'ndjson',
    header,
    sample: [],
    hints: [],
    dialect: { format: 'ndjson', encoding: 'utf-8', encodingConfidence: 1 },
    async *rows() {},
  };
}

function toCell(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(String).join(', ');
  return value === undefined || value === null ? '' : String(value);
}
