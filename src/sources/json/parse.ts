const LONG_DIGITS = /\d{16}/;

/** Parses JSON; whole numbers of 16 digits or more come back as strings, because a double would round ids. */
export function parseJson(text: string): unknown {
  return JSON.parse(LONG_DIGITS.test(text) ? quoteLongNumbers(text) : text);
}

/** The same; `undefined`, which JSON cannot give, when the text is not JSON. */
export function tryParseJson(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

function quoteLongNumbers(text: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('"', at);
    const end = open < 0 ? text.length : open;
    parts.push(text.slice(at, end).replace(/-?\d[\d.eE+-]*/g, quoteIfLong));
    at = open < 0 ? end : closeString(text, open);
    parts.push(text.slice(end, at));
  }
  return parts.join('');
}

function quoteIfLong(number: string): string {
  return /^-?[1-9]\d{15,}$/.test(number) ? `"${number}"` : number;
}

/** @returns index after the quote that closes the string opened at `open` */
function closeString(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return at + 1;
  }
  return text.length;
}

/** What is wrong with a text that `JSON.parse` refused, in words, with the line where it is known. */
export function describeSyntaxError(text: string, error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const position = /position (\d+)/.exec(message)?.[1];
  const isCut = /^(?:Unexpected end|Unterminated)/.test(message);
  if (isCut)
    return `it ends in the middle of a value on line ${lineAt(text, text.length)}: the file was cut off`;
  if (position !== undefined) return `there is a syntax error on line ${lineAt(text, Number(position))}`;
  const token = /^Unexpected token '?(.+?)'?, /s.exec(message)?.[1];
  return token === undefined ? 'there is a syntax error' : `there is an unexpected ${JSON.stringify(token)}`;
}

function lineAt(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < position; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
