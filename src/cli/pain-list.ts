import { FAMILIES, type Family } from '../lib/complaints.ts';
import { sanitiseTerminal } from '../lib/escape.ts';
import { formatUnit } from '../lib/format-unit.ts';
import { fromRow } from '../lib/pains/pain-rows.ts';
import type { Fact } from '../model/conclusion.ts';
import type { Report } from '../model/report.ts';
import { listRows } from './list-rows.ts';

/** The analyzer that finds pains, and its tables. */
export const PAIN_ANALYZER = 'pain-triangulation';
const COUNTS = 'pains';
const WORDS = 'pain-words';
/** Columns of `pains` before those of the sources. */
const FIRST_SOURCE = 4;

/** Pains whose names are proposed for the dictionary. */
const PROPOSED = 10;

/** One pain as `bruise pains` prints it. */
export interface ListedPain {
  readonly id: string;
  readonly name: string;
  /** single, corroborated or strong */
  readonly label: string;
  readonly customers: number;
  readonly sources: Readonly<Partial<Record<Family, number>>>;
  /** theme: in the dictionary; words: found in the texts; user: made by the configuration */
  readonly origin: string;
  readonly parent: string | null;
  readonly themes: readonly string[];
  readonly phrases: readonly string[];
}

/** The pains of a report, the surest first. */
export function listPains({ tables }: Pick<Report, 'tables'>): ListedPain[] {
  const rowsOf = (id: string): Report['tables'][number]['rows'] =>
    tables.find((table) => table.id === id && table.analyzer === PAIN_ANALYZER)?.rows ?? [];
  const words = rowsOf(WORDS);
  return rowsOf(COUNTS).flatMap((row, index) => {
    const [name, id, label, customers] = row;
    const pain = fromRow(words[index] ?? [], text(name));
    if (pain === null || pain.id !== id) return [];
    const sources = Object.fromEntries(
      FAMILIES.flatMap((family, column) => {
        const count = row[FIRST_SOURCE + column];
        return typeof count === 'number' && count > 0 ? [[family, count] as const] : [];
      }),
    );
    const { origin, parent } = pain;
    const { themes, phrases } = pain.words;
    const people = typeof customers === 'number' ? customers : 0;
    return [
      {
        id,
        name: pain.name,
        label: text(label),
        customers: people,
        sources,
        origin,
        parent,
        themes,
        phrases,
      },
    ];
  });
}

/** Pains that the dictionary does not know, told by several sources first, as themes of the configuration. */
export function proposeThemes(
  pains: readonly ListedPain[],
): { id: string; title: string; aliases: string[] }[] {
  return pains
    .filter(({ origin }) => origin === 'words')
    .slice(0, PROPOSED)
    .map(({ id, name }) => {
      return { id, title: name, aliases: [...new Set([name.toLowerCase(), id.replaceAll('-', ' ')])] };
    });
}

export function drawPains(pains: readonly ListedPain[], notes: readonly string[]): string {
  const rows = pains.map(({ id, name, label, customers, sources }) => [
    sanitiseTerminal(name),
    id,
    label,
    formatUnit(customers, 'count'),
    ...FAMILIES.map((family) => formatUnit(sources[family] ?? null, 'count')),
  ]);
  const lines = listRows(['pain', 'id', 'evidence', 'customers', ...FAMILIES], rows);
  return `${[...lines, '', ...notes.map((note) => sanitiseTerminal(note)), ...drawProposals(pains)].join('\n')}\n`;
}

function drawProposals(pains: readonly ListedPain[]): string[] {
  const themes = proposeThemes(pains);
  const [first, second] = themes;
  if (first === undefined) return ['', 'The dictionary knows all of them.'];
  const other = second?.id ?? pains.find(({ id }) => id !== first.id)?.id ?? first.id;
  return [
    '',
    'The dictionary does not know these. To keep them, for the configuration file:',
    '',
    'themes:',
    ...themes.flatMap(({ id, title, aliases }) => [
      `  - id: ${id}`,
      `    title: ${JSON.stringify(sanitiseTerminal(title))}`,
      `    aliases: [${aliases.map((alias) => JSON.stringify(sanitiseTerminal(alias))).join(', ')}]`,
    ]),
    '',
    'Or to call, join, cut or leave out pains:',
    '',
    'pains:',
    `  rename: [{ pain: ${first.id}, name: Another name }]`,
    `  merge: [[${first.id}, ${other}]]`,
    `  split: [{ pain: ${other}, parts: [{ name: A part, words: [its, words] }] }]`,
    `  exclude: [${other}]`,
  ];
}

function text(fact: Fact | undefined): string {
  return typeof fact === 'string' ? fact : '';
}
