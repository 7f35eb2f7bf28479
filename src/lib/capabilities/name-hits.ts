/** A name that was found in a text. */
export interface NameHit {
  /** Place of its owner in the list the matcher was made of. */
  readonly owner: number;
  /** The words that matched, as they stand in the text. */
  readonly words: string;
  /** Places of those words among the tokens, ascending. */
  readonly tokens: readonly number[];
}

/** Drops names all of whose words are words of a longer one, and repeats of one owner on the same words. */
export function dropInner(hits: readonly NameHit[]): readonly NameHit[] {
  const kept: NameHit[] = [];
  for (const [index, hit] of hits.entries()) {
    const isInner = hits.some((other, at) => {
      if (at === index || !hit.tokens.every((token) => other.tokens.includes(token))) return false;
      return other.tokens.length > hit.tokens.length || (other.owner === hit.owner && at < index);
    });
    if (!isInner) kept.push(hit);
  }
  return kept;
}

/** Do two owners claim a word both? Then nobody knows which was meant. */
export function isAmbiguous(hits: readonly NameHit[]): boolean {
  return hits.some((hit) =>
    hits.some(
      (other) => other.owner !== hit.owner && other.tokens.some((token) => hit.tokens.includes(token)),
    ),
  );
}
