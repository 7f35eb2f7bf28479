import { readFile, stat } from 'node:fs/promises';
import { UserError } from '../model/errors.ts';

/** Where secrets may come from. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Bits of a file's mode that let anybody but its owner in. */
const OTHERS = 0o077;
/** Longer than any key; a larger file is another file. */
const MAX_BYTES = 16_384;

/**
 * The words behind `env:NAME` or `file:/path`. They are for the one call that needs them: no message, report or
 * history ever holds them, and the errors of this function do not either.
 * @throws UserError when there is no secret, others could read it, or it is written out instead of named
 */
export async function readSecret(reference: string, env: Environment): Promise<string> {
  if (reference.startsWith('env:')) return fromEnvironment(reference.slice('env:'.length), env);
  if (reference.startsWith('file:')) return fromFile(reference.slice('file:'.length));
  throw new UserError(
    'bare-secret',
    'a secret stands in the configuration itself; write env:NAME or file:/path instead, and replace the secret',
  );
}

function fromEnvironment(name: string, env: Environment): string {
  const value = Object.hasOwn(env, name) ? env[name] : undefined;
  if (value !== undefined && value.trim() !== '') return checkLine(value, `the variable ${name}`);
  throw new UserError(
    'no-secret',
    `the environment variable ${name} is not set; cron and systemd pass only what they are told to`,
  );
}

async function fromFile(path: string): Promise<string> {
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isFile()) throw new UserError('no-secret', `there is no secret file ${path}`);
  if ((found.mode & OTHERS) !== 0)
    throw new UserError('open-secret', `others may read the secret file ${path}; run: chmod 600 ${path}`);
  if (found.size > MAX_BYTES) throw new UserError('no-secret', `${path} is too large for a secret`);
  const text = await readFile(path, 'utf8').catch(() => '');
  if (text.trim() === '')
    throw new UserError('no-secret', `the secret file ${path} is empty or cannot be read`);
  return checkLine(text, path);
}

/** A line break inside a secret would end a header. */
function checkLine(text: string, where: string): string {
  const secret = text.trim();
  if (/[\x00-\x1f\x7f]/.test(secret)) throw new UserError('odd-secret', `${where} holds more than one line`);
  return secret;
}
