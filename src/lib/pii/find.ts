import { findAccounts } from './accounts.ts';
import { findAddresses } from './addresses.ts';
import { findIds } from './ids.ts';
import { findLinks } from './links.ts';
import { findNames } from './names.ts';
import { findPhones } from './phones.ts';
import { findSecrets } from './secrets.ts';
import { type Detector, PII_TYPES, type PiiSpan } from './types.ts';

const DETECTORS: readonly Detector[] = [
  findSecrets,
  findLinks,
  findAccounts,
  findIds,
  findPhones,
  findAddresses,
  findNames,
];

/**
 * Personal data and secrets in a text, in order, without overlap: e-mail addresses, links, phone numbers, cards, IBANs
 * and account numbers, ids of persons, addresses of machines, postal addresses, names, passwords, keys and tokens.
 * Rules find them: what has a form, a check digit or a word before it. Linear in the length of the text.
 */
export function findPii(text: string): readonly PiiSpan[] {
  return findBy(DETECTORS, text);
}

/** What the id of a record may have to hide: mail addresses and secrets. All else is how ids look. */
export function findInId(id: string): readonly PiiSpan[] {
  return findBy([findSecrets, findLinks], id).filter(({ type }) => type === 'email' || type === 'secret');
}

function findBy(detectors: readonly Detector[], text: string): readonly PiiSpan[] {
  const spans = detectors.flatMap((find) => find(text)).sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: PiiSpan[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last !== undefined && span.start < last.end) merged[merged.length - 1] = unite(last, span);
    else merged.push(span);
  }
  return merged;
}

/** Overlapping finds become one, so that none of them shows through. */
function unite(a: PiiSpan, b: PiiSpan): PiiSpan {
  const first = PII_TYPES.indexOf(a.type) <= PII_TYPES.indexOf(b.type) ? a : b;
  return { start: a.start, end: Math.max(a.end, b.end), type: first.type };
}
