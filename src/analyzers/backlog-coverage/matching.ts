import { countDistinct, type DistinctState, mergeDistinct } from '../../lib/distinct.ts';
import { type EvidenceState, mergeEvidence, NO_EVIDENCE } from '../../lib/evidence.ts';
import { collectEvidence } from '../../lib/evidence-items.ts';
import { compareBy } from '../../lib/stable-order.ts';
import { Stems } from '../../lib/stems.ts';
import { indexTexts } from '../../lib/text-similarity.ts';
import type { ThemeInfo } from '../../model/analyzer.ts';
import { FAMILIES, type Family } from './complaints.ts';
import type { PainCell } from './pain-cells.ts';
import type { WorkItem } from './state.ts';

/** How alike an item and a complaint must be to be about the same thing. Our choice. */
const LIMITS = { minCosine: 0.35, minShared: 2 };

/** A theme customers suffer from. */
export interface Pain {
  readonly theme: string;
  readonly title: string;
  /** Over families: complainants by those of the family's most frequent pain. */
  readonly demand: number;
  /** All complainants; an account counts once over all families that name it. */
  readonly entities: number;
  readonly byFamily: ReadonlyMap<Family, number>;
  readonly complaints: readonly string[];
  readonly evidence: EvidenceState;
}

/** An item that answers a pain, and the words that say so. */
export interface Match {
  readonly theme: string;
  readonly item: WorkItem;
  /** Cosine of the words, or null when the theme is the same. */
  readonly cosine: number | null;
  readonly words: string;
}

/** All pains by demand, ties by theme. */
export function rankPains(cells: readonly PainCell[], themes: readonly ThemeInfo[]): Pain[] {
  const most = new Map<Family, number>();
  for (const { family, entities } of cells) {
    most.set(family, Math.max(most.get(family) ?? 0, countDistinct(entities)));
  }
  const titles = new Map(themes.map(({ id, title }) => [id, title]));
  return [...groupByTheme(cells)]
    .map(([theme, own]): Pain => {
      const byFamily = new Map(own.map(({ family, entities }) => [family, countDistinct(entities)]));
      const rows = own.flatMap(({ complaints }) => complaints.rows.map(({ value }) => value));
      return {
        theme,
        title: titles.get(theme) ?? theme,
        // In the order of the families, so that the sum of floats is the same for every split.
        demand: FAMILIES.reduce(
          (sum, family) => sum + (byFamily.get(family) ?? 0) / (most.get(family) ?? 1),
          0,
        ),
        entities: countDistinct(
          own.reduce<DistinctState>((all, cell) => mergeDistinct(all, cell.entities), []),
        ),
        byFamily,
        complaints: rows.map(({ words }) => words),
        evidence: {
          total: own.reduce((sum, { complaints }) => sum + complaints.total, 0),
          shown: collectEvidence(rows).shown,
        },
      };
    })
    .sort(
      compareBy(
        ({ demand }) => -demand,
        ({ theme }) => theme,
      ),
    );
}

function groupByTheme(cells: readonly PainCell[]): Map<string, PainCell[]> {
  const groups = new Map<string, PainCell[]>();
  for (const cell of cells) groups.set(cell.theme, [...(groups.get(cell.theme) ?? []), cell]);
  return groups;
}

/** Every item that answers a pain, by the order of the pains, the surest match first. */
export function matchItems(pains: readonly Pain[], items: readonly WorkItem[]): Match[] {
  const byWords = compareWords(pains, items);
  const matches = items.flatMap((item, index): Match[] => {
    const themes = new Map(item.themes.map(({ id, words }) => [id, words]));
    return pains.flatMap(({ theme }): Match[] => {
      const words = themes.get(theme);
      if (words !== undefined) return [{ theme, item, cosine: null, words }];
      const alike = byWords[index]?.get(theme);
      return alike === undefined ? [] : [{ theme, item, ...alike }];
    });
  });
  const order = new Map(pains.map(({ theme }, index) => [theme, index]));
  return matches.sort(
    compareBy(
      ({ theme }) => order.get(theme) ?? 0,
      ({ cosine }) => -(cosine ?? 1),
      ({ item }) => item.title,
      ({ item }) => item.id ?? '',
    ),
  );
}

/** By item: the themes whose complaints it resembles, with the best cosine and the item's words that did it. */
function compareWords(
  pains: readonly Pain[],
  items: readonly WorkItem[],
): ReadonlyMap<string, { cosine: number; words: string }>[] {
  const stems = new Stems();
  const complaints = pains.flatMap(({ theme, complaints: texts }) =>
    texts.map((text) => ({ theme, stems: stems.of(text) })),
  );
  const queries = items.map(({ words }) => stems.of(words));
  // All complaints about a theme are one text here: the words they have in common are what the theme is about.
  const themes = pains.map((pain) => stems.of(pain.complaints.join(' ')));
  const find = indexTexts(
    complaints.map((complaint) => complaint.stems),
    [...themes, ...queries],
  );
  return queries.map((query, index) => {
    const best = new Map<string, { cosine: number; words: string }>();
    for (const { document, cosine, shared } of find(query, LIMITS)) {
      const theme = complaints[document]?.theme;
      if (theme === undefined || best.has(theme)) continue;
      best.set(theme, { cosine, words: stems.wordsWith(items[index]?.words ?? '', shared).join(', ') });
    }
    return best;
  });
}

/** Evidence of several pains together. */
export function gatherEvidence(pains: readonly Pain[]): EvidenceState {
  return pains.reduce((all, { evidence }) => mergeEvidence(all, evidence), NO_EVIDENCE);
}
