import { FAMILIES, type Family } from '../lib/complaints.ts';
import { sanitiseTerminal } from '../lib/escape/escape.ts';
import { namedRows } from '../lib/named-rows.ts';
import { fromRow, PAIN_COLUMNS } from '../lib/pains/pain-rows.ts';
import { formatUnit } from '../lib/words/format-unit.ts';
import type { Fact } from '../model/conclusion.ts';
import type { Report } from '../model/report.ts';
import { listRows } from './terminal/list-rows.ts';

/** The analyzer that finds pains. */
export const PAIN_ANALYZER = 'pain-triangulation';

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
  const own = tables.filter(({ analyzer }) => analyzer === PAIN_ANALYZER);
  const rowsOf = <T extends string>(id: string, columns: readonly T[]) =>
    own.filter((table) => table.id === id).flatMap((table) => namedRows(table, columns));
  const words = new Map(rowsOf('pain-words', PAIN_COLUMNS).map((row) => [row.id, row]));
  return rowsOf('pains', ['pain', 'id', 'evidence', 'customers', ...FAMILIES]).flatMap(
    (row): ListedPain[] => {
      const told = words.get(row.id);
      const pain = told === undefined ? null : fromRow(told, text(row.pain));
      if (pain === null) return [];
      const { id, name, origin, parent } = pain;
      const { themes, phrases } = pain.words;
      const sources = Object.fromEntries(
        FAMILIES.map((family) => [family, count(row[family])] as const).filter(
          ([, customers]) => customers > 0,
        ),
      );
      const [label, customers] = [text(row.evidence), count(row.customers)];
      return [{ id, name, label, customers, sources, origin, parent, themes, phrases }];
    },
  );
}

/** Pains that the dictionary does not know, told by several sources first, as themes of the configuration. */
export function proposeThemes(
  pains: readonly ListedPain[],
): { id: string; title: string; aliases: string[] }[] {
  return pains
    .filter(({ origin }) => origin === 'words')
    .slice(0, PROPOSED)
    .map(({ id, name }) => {
      // The number of an id that was taken is no word of anybody's.
      const words = id.replace(/-\d+$/, '').replaceAll('-', ' ');
      return { id, title: name, aliases: [...new Set([name.toLowerCase(), words])] };
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

const text = (fact: Fact) => (typeof fact === 'string' ? fact : '');
const count = (fact: Fact) => (typeof fact === 'number' ? fact : 0);
