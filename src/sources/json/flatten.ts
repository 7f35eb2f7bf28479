import { documentText, isDocument } from '../../lib/cells/document-text.ts';
import { isObject, isObjectList, type JsonObject, pick, scalarText } from '../../lib/cells/json-value.ts';

/** Objects nested deeper than this stand in their cell as JSON. */
const MAX_DEPTH = 12;

/** What stands for an object in a list, best first. */
const LABELS = ['name', 'value', 'title', 'text', 'label', 'displayName', 'key', 'color', 'id'];

/** Receives each cell of a record. A path comes twice when a key holds a dot or two custom fields share a name. */
export type Visit = (path: string, text: string) => void;

/**
 * Visits the cells of a record: nested objects as dotted paths (`fields.status.name`), lists joined with `; `,
 * rich-text documents as their text, and `custom_fields: [{id, value}]` as `custom_fields.<id>`.
 * Throws `RangeError` when a value is nested too deeply to be written down.
 */
export function flatten(record: JsonObject, visit: Visit): void {
  visitObject(record, '', { visit, depth: 0 });
}

interface Frame {
  readonly visit: Visit;
  readonly depth: number;
}

function visitObject(object: JsonObject, prefix: string, { visit, depth }: Frame): void {
  const frame = { visit, depth: depth + 1 };
  for (const key of Object.keys(object)) visitValue(object[key], prefix + key, frame);
}

function visitValue(value: unknown, path: string, frame: Frame): void {
  const text = value === null ? '' : scalarText(value);
  if (text !== null) frame.visit(path, text);
  else if (Array.isArray(value)) visitList(value, path, frame);
  else if (isObject(value)) {
    if (isDocument(value)) frame.visit(path, documentText(value));
    else if (frame.depth < MAX_DEPTH) visitObject(value, `${path}.`, frame);
    else frame.visit(path, JSON.stringify(value));
  }
}

function visitList(list: readonly unknown[], path: string, frame: Frame): void {
  if (/(?:^|\.)custom_?fields$/i.test(path) && isObjectList(list) && frame.depth < MAX_DEPTH) {
    for (const field of list) visitCustomField(field, path, frame);
  } else {
    frame.visit(path, list.map(labelOf).join('; '));
  }
}

function visitCustomField(field: JsonObject, path: string, frame: Frame): void {
  const name = firstText(field, ['name', 'id', 'gid', 'key']);
  const value = pick(field, 'display_value') ?? pick(field, 'value') ?? null;
  visitValue(value, `${path}.${name ?? ''}`, { visit: frame.visit, depth: frame.depth + 1 });
}

function labelOf(item: unknown): string {
  const text = item === null ? '' : scalarText(item);
  if (text !== null) return text;
  if (isObject(item))
    return isDocument(item) ? documentText(item) : (firstText(item, LABELS) ?? JSON.stringify(item));
  return JSON.stringify(item);
}

function firstText(object: JsonObject, keys: readonly string[]): string | null {
  for (const key of keys) {
    const text = scalarText(pick(object, key));
    if (text !== null && text !== '') return text;
  }
  return null;
}
