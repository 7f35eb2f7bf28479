import { spreadEvidence } from '../../lib/evidence/evidence.ts';
import { proofsOf } from '../../lib/evidence/proofs-by-key.ts';
import { PUBLISHED_GAPS } from '../../lib/published-gap.data.ts';
import { compareBy } from '../../lib/stable-order.ts';
import { cohensKappa } from '../../lib/statistics/kappa.ts';
import { wilsonInterval } from '../../lib/statistics/wilson.ts';
import type { ThemeInfo } from '../../model/analyzer.ts';
import type { AnalyzerTable, Fact } from '../../model/conclusion.ts';
import { ALL, COLUMN, JOURNEY, SEPARATOR, type State } from './state.ts';

/** Requests with both classes below which a theme has no gap. */
const MIN_REQUESTS = 5;
/** Themes tabled, and quoted beside their label. */
const MAX_THEMES = 15;
const QUOTED = 8;
/** Quotes per theme and label. */
const QUOTES = 2;

/** What the vendor calls what it does not call a defect. */
export const LABELS = [
  ['enhancement', 'a wish'],
  ['how-to', 'a question'],
  ['other', 'something else'],
] as const;

/** Counts of requests with both classes. */
export interface Gap {
  readonly classed: number;
  readonly vendor: number;
  readonly customer: number;
  readonly hidden: number;
}

/** A theme with its gap. */
export interface ThemeGap extends Gap {
  readonly id: string;
  readonly title: string;
  readonly broad: boolean;
  /** Requests on which both differ, either way. */
  readonly disagree: number;
  /** The label most of its hidden defects have. */
  readonly filedAs: string | null;
}

export function gapOf({ themes }: State, id: string): Gap {
  const [, ...counts] = themes.find(([key]) => key === id) ?? [''];
  const at = (column: number): number => counts[column] ?? 0;
  return {
    classed: at(COLUMN.classed),
    vendor: at(COLUMN.vendor),
    customer: at(COLUMN.customer),
    hidden: at(COLUMN.hidden),
  };
}

export function kappaOf({ classed, vendor, customer, hidden }: Gap): number | null {
  const both = customer - hidden;
  const onlySecond = vendor - both;
  return cohensKappa([
    [both, hidden],
    [onlySecond, classed - customer - onlySecond],
  ]);
}

/** Themes by the number of requests they disagree on; aspects such as stability come behind areas. */
export function rankThemes(state: State, infos: readonly ThemeInfo[]): ThemeGap[] {
  const themes = infos.map(({ id, title, broad }): ThemeGap => {
    const gap = gapOf(state, id);
    const onlyVendor = gap.vendor - (gap.customer - gap.hidden);
    return {
      ...gap,
      id,
      title,
      broad: broad === true,
      disagree: gap.hidden + onlyVendor,
      filedAs: labelOf(state, id),
    };
  });
  return themes
    .filter(({ classed, disagree }) => classed >= MIN_REQUESTS && disagree > 0)
    .sort(
      compareBy(
        ({ broad }) => (broad ? 1 : 0),
        ({ disagree }) => -disagree,
        ({ id }) => id,
      ),
    );
}

function labelOf({ filed }: State, theme: string): string | null {
  const counts = LABELS.map(([label, title]) => {
    const [, count = 0] = filed.find(([key]) => key === `${theme}${SEPARATOR}${label}`) ?? [''];
    return { title, count };
  });
  const [first] = counts.sort((a, b) => b.count - a.count);
  return first === undefined || first.count === 0 ? null : first.title;
}

/** Shares with 90 % intervals, beside the published ones. */
export function panelTable(state: State): AnalyzerTable {
  const { classed, vendor, customer, hidden } = gapOf(state, ALL);
  const row = (title: string, x: number, n: number, published: readonly Fact[]): Fact[] =>
    n === 0 ? [title, null, null, null, ...published] : [title, x / n, ...wilsonInterval(x, n), ...published];
  const rows = [
    row(
      'The vendor calls a defect',
      vendor,
      classed,
      PUBLISHED_GAPS.map((study) => study.vendor),
    ),
    row(
      'Customers call a defect',
      customer,
      classed,
      PUBLISHED_GAPS.map((study) => study.customers),
    ),
    row(
      'Hidden: a defect to the customer among what the vendor files as something else',
      hidden,
      classed - vendor,
      PUBLISHED_GAPS.map((study) => (study.customers - study.vendor) / (1 - study.vendor)),
    ),
  ];
  const { both, start, end } = journeyOf(state);
  if (both > 0) {
    rows.push(row('They disagree at the start', start, both, [null, null]));
    rows.push(row('They disagree at the end', end, both, [null, null]));
  }
  return { id: 'perception-gap', rows };
}

export function journeyOf({ journey }: State): {
  readonly both: number;
  readonly start: number;
  readonly end: number;
} {
  const [, ...counts] = journey[0] ?? [''];
  const at = (column: number): number => counts[column] ?? 0;
  return { both: at(JOURNEY.both), start: at(JOURNEY.start), end: at(JOURNEY.end) };
}

export function themeTable(themes: readonly ThemeGap[]): AnalyzerTable {
  const rows = themes
    .slice(0, MAX_THEMES)
    .map(({ title, classed, disagree, vendor, customer, filedAs }): Fact[] => [
      title,
      classed,
      disagree,
      vendor / classed,
      customer / classed,
      (customer - vendor) / classed,
      filedAs,
    ]);
  return { id: 'gap-themes', rows };
}

/** Every sentence once, with the first theme it stands for. */
export function sideBySide({ quotes }: State, themes: readonly ThemeGap[]): AnalyzerTable {
  const places = [...themes.slice(0, QUOTED), { id: ALL, title: 'no theme' }];
  const said = new Set<string>();
  const rows = places.flatMap(({ id, title }) =>
    LABELS.flatMap(([label, name]) =>
      spreadEvidence(proofsOf(quotes, `${id}${SEPARATOR}${label}`))
        .shown.filter(({ quote }) => !said.has(quote) && said.add(quote))
        .slice(0, QUOTES)
        .map(({ quote }): Fact[] => [title, quote, name]),
    ),
  );
  return { id: 'gap-side-by-side', rows };
}
