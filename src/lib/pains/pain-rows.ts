import type { Fact } from '../../model/conclusion.ts';
import { joinWords, NO_WORDS, type Pain, type PainWords } from './pain.ts';

// A pain as a row of a report's table and back, so that whoever has the report can look for the pain in records again.

const THEME = 'theme:';
const BETWEEN = '; ';

/** [id, origin, parent, themes, phrases, within, except]. */
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
export function fromRow(row: readonly Fact[], name: string): Pain | null {
  const [id, origin, parent, themes, phrases, within, except] = row.map((fact) =>
    typeof fact === 'string' ? fact : '',
  );
  if (id === undefined || id === '' || except === undefined) return null;
  return {
    id,
    name,
    origin: origin === 'theme' || origin === 'words' ? origin : 'user',
    parent: parent === '' || parent === undefined ? null : parent,
    words: { themes: split(themes), phrases: split(phrases) },
    within: within === '' || within === undefined ? null : readWords(within),
    except: readWords(except),
  };
}

function listWords({ themes, phrases }: PainWords): string | null {
  return join([...themes.map((theme) => `${THEME}${theme}`), ...phrases]);
}

function readWords(text: string): PainWords {
  return split(text)
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

function split(text = ''): string[] {
  return text === '' ? [] : text.split(BETWEEN);
}
