import { fromBuffer } from 'yauzl';

/** A cell as a spreadsheet would take it: its type decides, not its looks. */
export interface ReadCell {
  readonly type: 'text' | 'number' | 'date';
  readonly value: string | number;
}

export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly (ReadCell | null)[])[];
  readonly xml: string;
}

/** The parts of an archive, by name, and the moment each was written at. */
export async function readArchive(bytes: Uint8Array): Promise<Map<string, { text: string; moment: number }>> {
  const parts = new Map<string, { text: string; moment: number }>();
  await new Promise<void>((resolve, reject) => {
    fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (error, archive) => {
      if (error !== null || archive === undefined) return reject(error);
      archive.on('end', resolve).on('error', reject);
      archive.on('entry', (entry) => {
        archive.openReadStream(entry, async (problem, stream) => {
          if (problem !== null || stream === undefined) return reject(problem);
          const chunks: Buffer[] = [];
          for await (const chunk of stream) chunks.push(Buffer.from(chunk));
          const moment = entry.lastModFileDate * 65_536 + entry.lastModFileTime;
          parts.set(entry.fileName, { text: Buffer.concat(chunks).toString('utf8'), moment });
          archive.readEntry();
        });
      });
      archive.readEntry();
    });
  });
  return parts;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const decode = (xml: string) =>
  xml
    .replace(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** All sheets of a workbook, cells at their columns. */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadSheet[]> {
  const parts = await readArchive(bytes);
  const part = (name: string) => parts.get(name)?.text ?? '';
  const strings = [...part('xl/sharedStrings.xml').matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map(
    ([, text = '']) => decode(text),
  );
  const formats = new Map(
    [...part('xl/styles.xml').matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(
      ([, id = '', code = '']) => [id, code],
    ),
  );
  const styles = [
    ...(/<cellXfs[\s\S]*<\/cellXfs>/.exec(part('xl/styles.xml'))?.[0] ?? '').matchAll(/<xf ([^>]*)>/g),
  ].map(([, attributes = '']) => formats.get(/numFmtId="(\d+)"/.exec(attributes)?.[1] ?? '') ?? '');
  const names = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(
    ([, name = '']) => name,
  );
  return names.map((name, at) => {
    const xml = part(`xl/worksheets/sheet${at + 1}.xml`);
    const rows: (ReadCell | null)[][] = [];
    for (const [, address = '', attributes = '', value = ''] of xml.matchAll(
      /<c r="([A-Z]+\d+)"([^>]*)>(?:<v>([^<]*)<\/v>)?/g,
    )) {
      const row = Number(/\d+/.exec(address)?.[0]) - 1;
      const column =
        [.../[A-Z]+/.exec(address)![0]].reduce((sum, char) => sum * 26 + char.charCodeAt(0) - 64, 0) - 1;
      rows[row] ??= [];
      if (value === '') continue;
      const style = styles[Number(/s="(\d+)"/.exec(attributes)?.[1])] ?? '';
      rows[row][column] = attributes.includes('t="s"')
        ? { type: 'text', value: strings[Number(value)] ?? `no string ${value}` }
        : { type: style.includes('yyyy') ? 'date' : 'number', value: Number(value) };
    }
    return { name, rows: Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? null)), xml };
  });
}

/** The rows of a list as records by the titles of its columns. */
export function readRecords({ rows }: ReadSheet): Record<string, string | number | null>[] {
  const [head = [], ...body] = rows;
  return body.map((row) =>
    Object.fromEntries(head.map((title, at) => [String(title?.value ?? at), row[at]?.value ?? null])),
  );
}
