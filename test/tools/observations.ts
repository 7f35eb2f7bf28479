import type { RecordKind } from '../../src/model/kinds.ts';
import { FIELDS, type FieldOf, type FieldType, type RecordOf, TEXT_FIELDS } from '../../src/model/record.ts';
import type { Clause, Observation, Signals, Span, Text, Token } from '../../src/model/signal.ts';

/** The fields a test cares about, and where the record is said to stand. */
export type Fields<K extends RecordKind> = { readonly [F in FieldOf<K>]?: RecordOf<K>[F] } & {
  readonly source?: string;
  readonly row?: number;
  /** Canonical field to header; every field under its own name unless said otherwise. */
  readonly columns?: Readonly<Record<string, string>>;
  readonly vendor?: string;
};

/** A day as the records hold it: milliseconds since 1970 UTC of `YYYY-MM-DD`. */
export function ms(isoDate: string): number {
  const value = Date.parse(isoDate);
  if (Number.isNaN(value)) throw new Error(`not a date: ${isoDate}`);
  return value;
}

/** Whole days since 1970 UTC of `YYYY-MM-DD`. */
export function dayNumber(isoDate: string): number {
  return Math.floor(ms(isoDate) / 86_400_000);
}

/** A full record: what is not given is null, an empty text or an empty list. */
export function record<K extends RecordKind>(kind: K, fields: Fields<K> = {}): RecordOf<K> {
  const types: Record<string, FieldType> = FIELDS[kind];
  const values = Object.fromEntries(Object.entries(types).map(([name, type]) => [name, emptyValue(type)]));
  const { source, row, columns, vendor, ...given } = fields;
  const origin = {
    source: source ?? `${kind}.csv`,
    row: row ?? 2,
    columns: columns ?? Object.fromEntries(Object.keys(types).map((name) => [name, name])),
    vendor: vendor ?? 'generic',
  };
  return { ...values, ...given, kind, origin } as unknown as RecordOf<K>;
}

/** A record with its texts tokenised in the plainest way and the signals a test wants it to have. */
export function observation<K extends RecordKind>(
  kind: K,
  fields: Fields<K> = {},
  signals: Signals = {},
): Observation<K> {
  const full = record(kind, fields);
  return { record: full, texts: textsOf(kind, full), signals };
}

/** Where `words` stand in the texts of an observation; throws when they do not. */
export function spanOf(texts: readonly Text[], words: string): Span {
  for (const [index, text] of texts.entries()) {
    const start = text.raw.indexOf(words);
    if (start >= 0) return { text: index, start, end: start + words.length };
  }
  throw new Error(`no text says "${words}"`);
}

/** One prepared text: words, and clauses between punctuation marks. */
export function textOf(field: string, raw: string, prior: Text['prior'] = null): Text {
  const tokens: Token[] = [];
  const clauses: Clause[] = [];
  let from = 0;
  for (const match of raw.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'/-]*|[.,;:!?\n]+/gu)) {
    const word = match[0].toLowerCase();
    if (/^[\p{L}\p{N}]/u.test(word)) {
      tokens.push({ word, start: match.index, end: match.index + match[0].length });
    } else if (tokens.length > from) {
      clauses.push({ from, to: tokens.length });
      from = tokens.length;
    }
  }
  if (tokens.length > from) clauses.push({ from, to: tokens.length });
  return { field, raw, prior, tokens, clauses };
}

function textsOf<K extends RecordKind>(kind: K, full: RecordOf<K>): Text[] {
  const values = full as unknown as Record<string, unknown>;
  return TEXT_FIELDS[kind].flatMap((field: string) => {
    const raw = values[field];
    return typeof raw === 'string' && raw !== '' ? [textOf(field, raw, priorOf(field, values.aspect))] : [];
  });
}

function priorOf(field: string, aspect: unknown): Text['prior'] {
  if (field === 'pros' || aspect === 'love') return 'positive';
  if (field === 'cons' || aspect === 'missing' || aspect === 'change' || aspect === 'pain') return 'negative';
  return null;
}

function emptyValue(type: FieldType): unknown {
  if (type === 'text') return '';
  if (type === 'list') return [];
  return null;
}
