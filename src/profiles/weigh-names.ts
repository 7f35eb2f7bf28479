import type { RecordKind } from '../model/kinds.ts';
import type { Profile } from '../model/profile.ts';
import { foldBareHeader, foldHeader, foldLooseHeader } from './fold.ts';

/** How sure a name makes: one of the usual names; one that only a vendor uses; at most for one that is nearly so. */
export const NAMED = { usual: 0.95, vendor: 0.85, similar: 0.75 };
/** Names less alike than this are different names. */
const ALIKE = 0.6;
/** A folded name and its pairs of neighbouring letters. */
export interface Spelling {
  readonly name: string;
  readonly pairs: ReadonlySet<string>;
}

/** The names a header goes by. @param compared whether names that are nearly right are wanted, too */
export function spellingsOf(header: string, compared: boolean): readonly Spelling[] {
  const folded = [foldHeader(header), foldBareHeader(header), foldLooseHeader(header)];
  const names = [...new Set(folded)].filter((name) => name !== '');
  return names.map((name) => ({ name, pairs: compared ? pairsOf(name) : new Set<string>() }));
}

/** What the columns of one field are called. */
export interface Names {
  readonly usual: ReadonlySet<string>;
  readonly vendor: ReadonlySet<string>;
  readonly spellings: readonly Spelling[];
}

/** Collects what profiles of a kind call a field. */
export function namesOf(field: string, kind: RecordKind, profiles: readonly Profile[]): Names {
  const [usual, vendor] = [new Set<string>([foldHeader(field)]), new Set<string>()];
  for (const { meta, columns } of profiles) {
    if (meta.kind !== kind) continue;
    const names = new Map<string, readonly string[]>(Object.entries(columns)).get(field) ?? [];
    for (const name of names) (meta.vendor === 'generic' ? usual : vendor).add(foldHeader(name));
  }
  return { usual, vendor, spellings: [...usual].map((name) => ({ name, pairs: pairsOf(name) })) };
}

/** How sure the name of a column makes: 0 to 1. */
export function weighName(own: readonly Spelling[], { usual, vendor, spellings }: Names): number {
  if (own.some(({ name }) => usual.has(name))) return NAMED.usual;
  if (own.some(({ name }) => vendor.has(name))) return NAMED.vendor;
  let best = 0;
  for (const { pairs } of own)
    for (const other of spellings) best = Math.max(best, likeness(pairs, other.pairs));
  return best < ALIKE ? 0 : best * NAMED.similar;
}

/** Shorter names are alike by chance. */
const MIN_PAIRS = 3;

/** Share of pairs of neighbouring letters that two names have in common: 0 to 1 (Dice 1945). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  // The share can be no higher than this; most names need no comparison.
  if (few.size < MIN_PAIRS || (2 * few.size) / (few.size + many.size) < ALIKE) return 0;
  let common = 0;
  for (const pair of few) if (many.has(pair)) common++;
  return (2 * common) / (few.size + many.size);
}

function pairsOf(name: string): ReadonlySet<string> {
  return new Set(
    Array.from({ length: Math.max(0, name.length - 1) }, (_, index) => name.slice(index, index + 2)),
  );
}
