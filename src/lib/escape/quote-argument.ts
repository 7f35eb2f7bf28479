/** A word as a shell takes it for one argument: as it is when nothing in it is special, else in single quotes. */
export function quoteArgument(word: string): string {
  const one = word.startsWith('-') ? `./${word}` : word;
  return /^[\p{L}\p{N}_./:@%+=,-]+$/u.test(one) ? one : `'${one.replaceAll("'", `'\\''`)}'`;
}
