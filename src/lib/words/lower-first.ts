/** A title inside a sentence: its first letter small, unless it begins with an abbreviation such as API. */
export function lowerFirst(text: string): string {
  return text.replace(/^\p{Lu}(?=\p{Ll}|\s|-)/u, (first) => first.toLowerCase());
}
