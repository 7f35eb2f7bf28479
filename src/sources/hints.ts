const EXTENSION = /\.[A-Za-z0-9]{1,8}$/;
const CAMEL_BORDER = /(?<=[a-z])(?=[A-Z])/;

function wordsOf(name: string): string[] {
  return name
    .split(/[^\p{L}]+/u)
    .flatMap((part) => part.split(CAMEL_BORDER))
    .filter((word) => word.length > 1)
    .map((word) => word.toLowerCase());
}

/**
 * Words of the file name, then of its folders, nearest first; digits, single letters and repeats are dropped.
 * The folder the file lies in counts even when the user gave the file alone.
 */
export function hintsOf(source: string, path: string): readonly string[] {
  const folders = source.split('/');
  const file = (folders.pop() ?? '').replace(EXTENSION, '');
  const parent = path.split(/[\\/]/).at(-2) ?? '';
  const names = [file, ...folders.reverse(), parent];
  return [...new Set(names.flatMap(wordsOf))];
}
