const YES: ReadonlySet<string> = new Set([
  'true',
  'yes',
  'y',
  '1',
  'x',
  'oui',
  'ja',
  'si',
  'sí',
  'wahr',
  'vrai',
  'checked',
]);
const NO: ReadonlySet<string> = new Set([
  'false',
  'no',
  'n',
  '0',
  'non',
  'nein',
  'falsch',
  'faux',
  'unchecked',
]);

/** Reads yes and no as programs and people write them. @returns null when it is neither */
export function parseFlag(text: string): boolean | null {
  const word = text.trim().toLowerCase();
  return YES.has(word) ? true : NO.has(word) ? false : null;
}
