import { cleanText, maskPersonal } from '../lib/mask.ts';
import { type AnyRecord, FIELDS, type FieldType } from '../model/record.ts';
import { toMajor } from '../report/wording.ts';

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

/** A record for programs: dates as ISO instants, money in minor units, long texts cut, people masked unless told otherwise. */
export function showRecord(record: AnyRecord, redact: boolean): Record<string, Shown> {
  const fields = Object.entries<FieldType>(FIELDS[record.kind]);
  return {
    row: record.origin.row,
    ...Object.fromEntries(
      fields.map(([field, type]) => [field, showValue(Reflect.get(record, field), { field, type, redact })]),
    ),
  };
}

/** One field of a record for people: as `showRecord` has it, but money as it is written, 3750.5. */
export function showField(record: AnyRecord, field: string, redact: boolean): Shown {
  const type = typeOf(record, field);
  if (type === undefined) return null;
  const shown = showValue(Reflect.get(record, field), { field, type, redact });
  if (type !== 'money' || typeof shown !== 'number') return shown;
  const currency: unknown = Reflect.get(record, 'currency');
  return toMajor(shown, typeof currency === 'string' && currency !== '' ? currency : null);
}

function typeOf({ kind }: AnyRecord, field: string): FieldType | undefined {
  return Object.entries<FieldType>(FIELDS[kind]).find(([name]) => name === field)?.[1];
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
