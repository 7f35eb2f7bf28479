/** A document that is like the query. */
export interface TextMatch {
  readonly document: number;
  /** 0 to 1. */
  readonly cosine: number;
  /** Stems both have, the rarest first. */
  readonly shared: readonly string[];
}

export interface MatchLimits {
  readonly minCosine: number;
  /** Distinct stems that must be shared. */
  readonly minShared: number;
}

type Vector = ReadonlyMap<string, number>;

/**
 * Indexes texts for TF-IDF cosine similarity: `(1 + ln tf) * (1 + ln((1 + N) / (1 + df)))`, length 1.
 * @param documents stems of each text
 * @param corpus texts that tell which stems are common; the documents themselves unless said otherwise
 * @returns finds the documents that are like a query, the most alike first, ties by document
 * @see Salton and Buckley 1988, Information Processing and Management 24:513-523
 */
export function indexTexts(
  documents: readonly (readonly string[])[],
  corpus: readonly (readonly string[])[] = documents,
): (query: readonly string[], limits: MatchLimits) => TextMatch[] {
  const rarity = measureRarity(corpus);
  const postings = new Map<string, (readonly [document: number, weight: number])[]>();
  for (const [document, stems] of documents.entries()) {
    for (const [stem, weight] of weigh(stems, rarity)) {
      const list = postings.get(stem);
      if (list === undefined) postings.set(stem, [[document, weight]]);
      else list.push([document, weight]);
    }
  }
  return (query, limits) => {
    const hits = new Map<number, { cosine: number; shared: string[] }>();
    const vector = [...weigh(query, rarity)].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    for (const [stem, weight] of vector) {
      for (const [document, other] of postings.get(stem) ?? []) {
        const hit = hits.get(document) ?? { cosine: 0, shared: [] };
        hit.cosine += weight * other;
        hit.shared.push(stem);
        hits.set(document, hit);
      }
    }
    return [...hits]
      .map(([document, { cosine, shared }]) => ({ document, cosine: Math.min(1, cosine), shared }))
      .filter(({ cosine, shared }) => cosine >= limits.minCosine && shared.length >= limits.minShared)
      .sort((a, b) => b.cosine - a.cosine || a.document - b.document);
  };
}

function measureRarity(texts: readonly (readonly string[])[]): (stem: string) => number {
  const texts1 = 1 + texts.length;
  const found = new Map<string, number>();
  for (const stems of texts) for (const stem of new Set(stems)) found.set(stem, (found.get(stem) ?? 0) + 1);
  return (stem) => 1 + Math.log(texts1 / (1 + (found.get(stem) ?? 0)));
}

function weigh(stems: readonly string[], rarity: (stem: string) => number): Vector {
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  // Sorted, because the length is a sum of floats: the order of the words must not change its last digit.
  const weights = [...counts]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([stem, count]): [string, number] => [stem, (1 + Math.log(count)) * rarity(stem)]);
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0));
  return new Map(weights.map(([stem, weight]) => [stem, weight / length]));
}
