import { cleanText, maskPersonal } from '../lib/mask.ts';
import { type AnyRecord, FIELDS, type FieldType } from '../model/record.ts';

/** Fields that hold a person's name: nothing in the text says that it is one, the field does. */
const PEOPLE: ReadonlySet<string> = new Set(['requester', 'author', 'interviewee']);
const NAME_MASK = '[name]';

/** Characters shown of one text. */
const MAX_TEXT = 500;

type Shown = string | number | boolean | null | string[];

/** A text of the inputs as it may be shown. */
export function maskWords(text: string, redact: boolean): string {
  return redact ? maskPersonal(text) : text;
}

/** A record as people read it: dates as ISO instants, long texts cut, people masked unless told otherwise. */
export function showRecord(record: AnyRecord, redact: boolean): Record<string, Shown> {
  const fields = Object.entries<FieldType>(FIELDS[record.kind]);
  return {
    row: record.origin.row,
    ...Object.fromEntries(
      fields.map(([field, type]) => [field, showValue(Reflect.get(record, field), { field, type, redact })]),
    ),
  };
}

function showValue(
  value: unknown,
  { field, type, redact }: { field: string; type: FieldType; redact: boolean },
): Shown {
  if (typeof value === 'number') return type === 'date' ? showInstant(value) : value;
  if (typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map((one) => cleanText(String(one), MAX_TEXT, redact));
  if (typeof value !== 'string') return null;
  if (redact && PEOPLE.has(field) && value.trim() !== '') return NAME_MASK;
  return cleanText(value, MAX_TEXT, redact);
}

/** Dates beyond what a calendar can write stay as they are. */
function showInstant(ms: number): string | number {
  return Math.abs(ms) <= 8.64e15 ? new Date(ms).toISOString() : ms;
}
