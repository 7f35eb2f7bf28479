import type { Dialect } from '../../src/model/row.ts';
import { openFile } from '../../src/sources/open.ts';

export interface ReadText {
  readonly dialect: Dialect | null;
  /** Empty where the text has no header. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Blank lines, comments and notes, and damaged records. */
  readonly blanks: number;
  readonly rejects: number;
  /** Why nothing could be read. */
  readonly problem?: string;
}

/** Reads a delimited text as any file is read, told nothing but its name. */
export async function readText(text: string, name = 'file.csv'): Promise<ReadText> {
  const { tables, problems } = await openFile({ path: '-', source: name }, { stdin: bytesOf(text) });
  const nothing = { dialect: null, header: [], rows: [], blanks: 0, rejects: 0 };
  const [table] = tables;
  if (table === undefined) return { ...nothing, problem: problems[0]?.code ?? 'nothing' };
  const rows: (readonly string[])[] = [];
  let blanks = 0;
  let rejects = 0;
  for await (const batch of table.rows()) {
    rows.push(...batch.rows.map(({ cells }) => cells));
    blanks += batch.blanks;
    rejects += batch.rejects.length;
  }
  const header = table.dialect.headerRow === null ? [] : table.header;
  return { dialect: table.dialect, header, rows, blanks, rejects };
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}
