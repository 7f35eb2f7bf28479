import { createHash } from 'node:crypto';
import { compareText } from '../lib/stable-order.ts';
import type { Json } from '../model/json.ts';

/**
 * Names the method: two runs may be compared only when it is equal. The first 16 hexadecimal digits of SHA-256
 * over everything that decides how facts become a score.
 */
export function fingerprintMethod(parts: Readonly<Record<string, Json>>): string {
  return createHash('sha256').update(canonicalJson(parts)).digest('hex').slice(0, 16);
}

/** JSON with sorted keys, so that the order in which a configuration was written does not matter. */
export function canonicalJson(value: Json): string {
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value).sort((a, b) => compareText(a[0], b[0]));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
