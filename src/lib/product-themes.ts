import type { ThemeInfo } from '../model/analyzer.ts';
import type { JourneyStage } from '../model/kinds.ts';

/** Price, contract and support hurt too, but they are not the product. */
const BESIDE_PRODUCT: ReadonlySet<JourneyStage> = new Set<JourneyStage>(['buy', 'get-support', 'renew']);

/** Tells themes of the product from those of what surrounds it; an unknown theme is taken for the product. */
export function productThemes(themes: readonly ThemeInfo[]): (id: string) => boolean {
  const beside = new Set(themes.filter(({ stage }) => BESIDE_PRODUCT.has(stage)).map(({ id }) => id));
  return (id) => !beside.has(id);
}
