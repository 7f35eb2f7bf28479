import type { Text, ThemeMention } from '../../model/signal.ts';
import { GENRES, genresOf } from '../genre.ts';
import { CODED_THEMES, type CodedTheme } from '../learned.ts';

/** The broad theme that coders file a finer one under. */
export const BROADER: Readonly<Record<string, CodedTheme>> = {
  'sso-login': 'permissions-security',
  'account-access': 'permissions-security',
  'privacy-compliance': 'permissions-security',
  admin: 'permissions-security',
  api: 'integration',
  search: 'usability',
  customisation: 'usability',
};

const PLACES: ReadonlyMap<string, number> = new Map<string, number>([
  ...CODED_THEMES.map((id, place): [string, number] => [id, place]),
  ...Object.entries(BROADER).map(([id, broad]): [string, number] => [id, CODED_THEMES.indexOf(broad)]),
]);

/** Where a theme of the dictionary belongs in `CODED_THEMES`; null for those that belong nowhere. */
export function codedPlace(id: string): number | null {
  return PLACES.get(id) ?? null;
}

/** Whether the rules found each of `CODED_THEMES`, or a finer one of it. */
export function ruledThemes(ruled: readonly ThemeMention[]): Uint8Array {
  const found = new Uint8Array(CODED_THEMES.length);
  for (const { id } of ruled) {
    const place = codedPlace(id);
    if (place !== null) found[place] = 1;
  }
  return found;
}

/**
 * A theme is told from these odds on, so that as many are missed as are told too many: then shares are right. Reviews
 * touch upon more.
 */
const TOLD = -0.45;
const TOUCHED = -0.9;
/** The likeliest one is told from lower ones, since most texts are about something. */
const LIKELIEST = -1.5;

/** Places of the themes that a text is about. */
export function likelyPlaces(odds: readonly number[], isReview: boolean): readonly number[] {
  const least = Math.min(isReview ? TOUCHED : TOLD, Math.max(LIKELIEST, ...odds));
  const places: number[] = [];
  for (let place = 0; place < odds.length; place++) if ((odds[place] ?? 0) >= least) places.push(place);
  return places;
}

/** Is it written like the reviews of apps for everybody? */
export function isAppReview(texts: readonly Text[]): boolean {
  const genres = genresOf(texts);
  const own = genres[GENRES.appReview] ?? 0;
  return genres.every((share) => share <= own);
}
