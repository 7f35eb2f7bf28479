/** A physical line without its line end. */
export interface Line {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  /** The line is longer than `MAX_LINE_BYTES`; `text` is its beginning. */
  readonly cut: boolean;
}

/** Longer lines are damage, not data: nobody's ticket has 32 MB. */
export const MAX_LINE_BYTES = 32 * 2 ** 20;

const LF = 10;

/** Splits UTF-8 chunks into lines at LF or CRLF, all lines that end in one chunk at once. */
export async function* readLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<readonly Line[]> {
  const open = openLine();
  let count = 0;
  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let from = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, from)) {
      open.add(chunk.subarray(from, end));
      lines.push({ line: ++count, ...open.close() });
      from = end + 1;
    }
    open.add(chunk.subarray(from));
    if (lines.length > 0) yield lines;
  }
  if (open.size() > 0) yield [{ line: ++count, ...open.close() }];
}

/** A line that may run over many chunks; bytes beyond the limit are not kept. */
function openLine() {
  let parts: Buffer[] = [];
  let size = 0;
  return {
    size: () => size,
    add(part: Buffer): void {
      if (part.length === 0) return;
      if (size < MAX_LINE_BYTES) parts.push(part);
      size += part.length;
    },
    close(): { text: string; cut: boolean } {
      const bytes = parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
      const cut = size > MAX_LINE_BYTES;
      const text = bytes.toString('utf8', 0, cut ? 4096 : bytes.length);
      parts = [];
      size = 0;
      return { text: text.endsWith('\r') ? text.slice(0, -1) : text, cut };
    },
  };
}
