import { readFile } from 'node:fs/promises';
import { UserError } from '../../model/errors.ts';

/** A logo goes along with every copy of a report. */
const MAX_BYTES = 256 * 1024;

/**
 * Reads a picture for the head of a report.
 * @param path where it lies; `name` is what the user called it
 * @returns a data URI
 * @throws UserError when it cannot be read, is too large, is no PNG, JPEG or SVG, or is an SVG that does more than draw
 */
export async function readLogo(path: string, name: string): Promise<string> {
  const refuse = (why: string, cause?: unknown) =>
    new UserError('bad-logo', `branding.logo ${name} ${why}`, { cause });
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw refuse('cannot be read; its path is relative to the configuration', cause);
  });
  if (bytes.length > MAX_BYTES)
    throw refuse(`has ${Math.ceil(bytes.length / 1024)} kB; ${MAX_BYTES / 1024} kB is the most`);
  const type = nameType(bytes);
  if (type === null) throw refuse('is no PNG, JPEG or SVG, whatever its name says');
  if (type === 'svg+xml') {
    const found = findActive(bytes.toString('utf8'));
    if (found !== null) throw refuse(`holds ${found}; save it as a plain SVG, or as PNG`);
  }
  return `data:image/${type};base64,${bytes.toString('base64')}`;
}

function nameType(bytes: Buffer): 'png' | 'jpeg' | 'svg+xml' | null {
  if (bytes.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex'))) return 'png';
  if (bytes.subarray(0, 3).equals(Buffer.from('ffd8ff', 'hex'))) return 'jpeg';
  const head = bytes.subarray(0, 4096).toString('utf8');
  return /^\ufeff?\s*(?:<\?xml\b|<!--|<!DOCTYPE\s+svg\b|<svg[\s>])/i.test(head) && /<svg[\s>]/i.test(head)
    ? 'svg+xml'
    : null;
}

/** What an SVG may hold beside shapes. As a picture it could not run, but whoever copies it out of a report could run it. */
const ACTIVE: readonly (readonly [RegExp, string])[] = [
  [/<(?:[\w-]+:)?script\b/i, 'a script'],
  [/<(?:[\w-]+:)?(?:foreignObject|iframe|embed|object|audio|video)\b/i, 'foreign content'],
  [/[\s"'/]on[a-z]+\s*=/i, 'an event handler'],
  [/<!ENTITY\b/i, 'entities'],
  [/(?:javascript|vbscript)\s*:/i, 'a script address'],
  [/\bhref\s*=\s*["']?\s*(?!["'#]|data:image\/(?:png|jpeg);)[^\s"'>]/i, 'a reference to another file'],
  [/@import\b|url\(\s*["']?\s*(?!["'#)]|data:image\/(?:png|jpeg);)[^\s)]/i, 'a reference to another file'],
];

function findActive(svg: string): string | null {
  return ACTIVE.find(([sign]) => sign.test(svg))?.[1] ?? null;
}
