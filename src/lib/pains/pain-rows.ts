import type { Fact } from '../../model/conclusion.ts';
import type { NamedRow } from '../named-rows.ts';
import { joinWords, NO_WORDS, type Pain, type PainWords } from './pain.ts';

// A pain as a row of a report's table and back, so that whoever has the report can look for the pain in records again.

const THEME = 'theme:';
const BETWEEN = '; ';

/** Columns of a table of pains, in the order of `toRow`. */
export const PAIN_COLUMNS = ['id', 'origin', 'parent', 'themes', 'phrases', 'within', 'except'] as const;

export function toRow({ id, origin, parent, words, within, except }: Pain): Fact[] {
  const { themes, phrases } = words;
  return [
    id,
    origin,
    parent,
    join(themes),
    join(phrases),
    within === null ? null : listWords(within),
    listWords(except),
  ];
}

/** @returns the pain of a row that `toRow` made; null for any other */
export function fromRow(row: NamedRow<(typeof PAIN_COLUMNS)[number]>, name: string): Pain | null {
  const { id, origin, parent, within } = row;
  if (typeof id !== 'string' || id === '') return null;
  return {
    id,
    name,
    origin: origin === 'theme' || origin === 'words' ? origin : 'user',
    parent: textOf(parent) === '' ? null : textOf(parent),
    words: { themes: split(row.themes), phrases: split(row.phrases) },
    within: textOf(within) === '' ? null : readWords(within),
    except: readWords(row.except),
  };
}

function listWords({ themes, phrases }: PainWords): string | null {
  return join([...themes.map((theme) => `${THEME}${theme}`), ...phrases]);
}

function readWords(fact: Fact): PainWords {
  return split(fact)
    .map(
      (part): PainWords =>
        part.startsWith(THEME)
          ? { themes: [part.slice(THEME.length)], phrases: [] }
          : { themes: [], phrases: [part] },
    )
    .reduce((all, words) => joinWords(all, words), NO_WORDS);
}

function join(parts: readonly string[]): string | null {
  return parts.length === 0 ? null : parts.join(BETWEEN);
}

function split(fact: Fact): string[] {
  const text = textOf(fact);
  return text === '' ? [] : text.split(BETWEEN);
}

const textOf = (fact: Fact) => (typeof fact === 'string' ? fact : '');
