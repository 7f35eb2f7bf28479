import { sanitiseTerminal } from '../lib/escape/escape.ts';
import { UserError } from '../model/errors.ts';

/** Characters of a subject; with its header it stays below the 998 bytes a line of mail may have. */
const MAX_SUBJECT = 200;
const MAX_ADDRESS = 320;

/**
 * A mail address as it may stand in a header: one address, with or without a name. A line break in one would add
 * headers, a comma recipients.
 * @throws UserError
 */
export function checkAddress(address: string): string {
  const bare = /^[^<>]*<([^<>]*)>$/.exec(address)?.[1] ?? address;
  const sound = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+$/.test(bare);
  // The name before it may be anything on one line.
  if (sound && address.length <= MAX_ADDRESS && !/[\x00-\x1f\x7f\u0085\u2028\u2029,;]/.test(address))
    return address;
  throw new UserError('bad-address', `${JSON.stringify(address.slice(0, 80))} is no mail address`);
}

/** A subject on one line without control characters, cut at 200 characters. */
export function writeSubject(text: string): string {
  const line = sanitiseTerminal(text).trim();
  const letters = [...line];
  return letters.length <= MAX_SUBJECT ? line : `${letters.slice(0, MAX_SUBJECT - 1).join('')}…`;
}
