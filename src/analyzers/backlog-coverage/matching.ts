import { FAMILIES, type Family } from '../../lib/complaints.ts';
import { EvidenceSample, type EvidenceState } from '../../lib/evidence/evidence.ts';
import { groupBy } from '../../lib/group-by.ts';
import { compareBy } from '../../lib/stable-order.ts';
import { countDistinct, type DistinctState, mergeDistinct } from '../../lib/states/distinct.ts';
import { FRAMING_WORDS } from '../../lib/text/framing-words.data.ts';
import { Stems } from '../../lib/text/stems.ts';
import { indexTexts } from '../../lib/text/text-similarity.ts';
import type { ThemeInfo } from '../../model/analyzer.ts';
import type { Complaint, PainCell } from './pain-cells.ts';
import type { WorkItem } from './state.ts';

/** How alike an item and a complaint must be to be about the same thing. Our choice. */
const LIMITS = { minCosine: 0.35, minShared: 2 };

/** A theme customers suffer from. */
export interface Pain {
  readonly theme: string;
  readonly title: string;
  /** An aspect of everything rather than an area. */
  readonly broad: boolean;
  /** Over families: complainants by those of the family's most frequent pain. */
  readonly demand: number;
  /** All complainants; an account counts once over all families that name it. */
  readonly entities: number;
  readonly byFamily: ReadonlyMap<Family, number>;
  readonly complaints: readonly string[];
  readonly evidence: EvidenceState;
}

/** An item that touches a pain, and the words that say so. */
export interface Match {
  readonly theme: string;
  readonly item: WorkItem;
  /** Both name the theme. */
  readonly sameTheme: boolean;
  /** Cosine of the words, or null when they are not alike. */
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
  const broad = new Set(themes.filter((theme) => theme.broad === true).map(({ id }) => id));
  return [...groupBy(cells, ({ theme }) => theme)]
    .map(([theme, own]): Pain => {
      const byFamily = new Map(own.map(({ family, entities }) => [family, countDistinct(entities)]));
      const rows = own.flatMap(({ complaints }) => complaints.rows.map(({ value }) => value));
      return {
        theme,
        title: titles.get(theme) ?? theme,
        broad: broad.has(theme),
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
          shown: sampleComplaints(rows),
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

function sampleComplaints(rows: readonly Complaint[]): EvidenceState['shown'] {
  const sample = new EvidenceSample();
  for (const { evidence } of rows) sample.add(evidence);
  return sample.toState().shown;
}

/** Every item that touches a pain, by the order of the pains, the surest match first. */
export function matchItems(pains: readonly Pain[], items: readonly WorkItem[]): Match[] {
  const byWords = compareWords(pains, items);
  const matches = items.flatMap((item, index): Match[] => {
    const themes = new Map(item.themes.map(({ id, words }) => [id, words]));
    return pains.flatMap(({ theme, broad }): Match[] => {
      // Any item has to do with stability or ease of use: for such themes only the words count.
      const words = broad ? undefined : themes.get(theme);
      const alike = byWords[index]?.get(theme);
      if (alike !== undefined) return [{ theme, item, sameTheme: words !== undefined, ...alike }];
      return words === undefined ? [] : [{ theme, item, sameTheme: true, cosine: null, words }];
    });
  });
  const order = new Map(pains.map(({ theme }, index) => [theme, index]));
  return matches.sort(
    compareBy(
      ({ theme }) => order.get(theme) ?? 0,
      ({ sameTheme }) => (sameTheme ? 0 : 1),
      ({ cosine }) => -(cosine ?? 0),
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
  const framing = new Set([...FRAMING_WORDS].map((word) => stems.stem(word)));
  const telling = (text: string): string[] => stems.of(text).filter((stem) => !framing.has(stem));
  const complaints = pains.flatMap(({ theme, complaints: texts }) =>
    texts.map((text) => ({ theme, stems: telling(text) })),
  );
  const queries = items.map(({ words }) => telling(words));
  // All complaints about a theme are one text here: the words they have in common are what the theme is about.
  const themes = pains.map((pain) => telling(pain.complaints.join(' ')));
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
