// FNV-1a with a murmur3 finaliser: fast in plain JavaScript, the same on every machine. Not cryptographic.

/** Spreads the bits of a 32-bit integer. @returns unsigned 32-bit integer */
export function mix32(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** @returns unsigned 32-bit hash of a string's UTF-16 units */
export function hash32(text: string, seed = 0): number {
  let h = (0x811c9dc5 ^ seed) | 0;
  for (let i = 0; i < text.length; i++) {
    h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  }
  return mix32(h);
}

/** Hash of several whole numbers, order-sensitive. @returns unsigned 32-bit integer */
export function hashInts(...parts: readonly number[]): number {
  let h = 0x9e3779b9;
  for (const part of parts) {
    h = mix32(Math.imul(h, 31) + part);
  }
  return h;
}
