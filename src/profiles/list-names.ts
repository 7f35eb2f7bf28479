/** Names written in one text, parted by commas or line ends: how profiles list headers. */
export function listNames(text: string): readonly string[] {
  return text
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/**
 * What one column is called in the languages of a product. Languages are parted by `|` and stand in the order
 * English, French, German, Spanish, Portuguese, Italian, Dutch, Japanese; spellings within one by commas.
 */
export type Labels = Readonly<Record<string, string>>;

/** Every spelling in every language, English first. */
export function listSpellings(labels: string): readonly string[] {
  return [...new Set(labels.split('|').flatMap(listNames))];
}

/** One signature per language: the first spelling of each of these labels. English is left to the profile itself. */
export function signaturesOf(labels: readonly string[]): readonly (readonly string[])[] {
  const spellings = labels.map((label) => label.split('|').map((language) => listNames(language)[0] ?? ''));
  const languages = Math.max(0, ...spellings.map((names) => names.length));
  return Array.from({ length: languages }, (_, language) => [
    ...new Set(spellings.map((names) => names[language] ?? '').filter((name) => name !== '')),
  ]).slice(1);
}
