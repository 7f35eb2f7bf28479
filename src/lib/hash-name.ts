import { hash32, mix32 } from './hash.ts';

/**
 * Hash of a name however it is written: the same as `hash32(name.trim().toLowerCase(), seed)`. Names are hashed for
 * every row and analyzer, so those of plain letters, nearly all, are hashed without making another text.
 * @returns unsigned 32-bit integer
 */
export function hashName(name: string, seed: number): number {
  let from = 0;
  let to = name.length;
  while (from < to && isBlank(name.charCodeAt(from))) from++;
  while (from < to && isBlank(name.charCodeAt(to - 1))) to--;
  let hash = (0x811c9dc5 ^ seed) | 0;
  for (let i = from; i < to; i++) {
    const code = name.charCodeAt(i);
    if (code > 127) return hash32(name.trim().toLowerCase(), seed);
    hash = Math.imul(hash ^ (code >= 65 && code <= 90 ? code | 32 : code), 0x01000193);
  }
  return mix32(hash);
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}
