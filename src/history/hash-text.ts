import { createHash } from 'node:crypto';

/** @returns SHA-256 of the text as UTF-8, in 64 hexadecimal digits */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
