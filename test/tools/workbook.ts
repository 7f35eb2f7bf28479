import { ZipFile } from 'yazl';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A number with a style, or the raw XML of a cell without its reference: `<c t="b"><v>1</v></c>`. */
export type Cell =
  | string
  | number
  | { readonly value: number; readonly style: number }
  | { readonly xml: string };

export interface SheetSpec {
  readonly name: string;
  readonly rows?: readonly (readonly Cell[])[];
  /** The content of `sheetData` as it is, instead of `rows`. */
  readonly data?: string;
  readonly state?: 'hidden' | 'veryHidden';
}

export interface WorkbookSpec {
  readonly sheets: readonly SheetSpec[];
  /** Content of the shared strings part: `<si>...</si>...`. */
  readonly strings?: string;
  /** Format codes; the style of a cell counts from 1 into them. A number is the id of a built-in format. */
  readonly formats?: readonly (string | number)[];
  readonly is1904?: boolean;
  /** More parts, or other content for those there are; `null` leaves a part out. */
  readonly parts?: Readonly<Record<string, string | null>>;
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function columnName(at: number): string {
  return (at >= 26 ? columnName(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));
}

function cellXml(cell: Cell, reference: string): string {
  if (cell === '') return '';
  if (typeof cell === 'string') {
    return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
  }
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  if ('xml' in cell) return cell.xml.replace('<c', `<c r="${reference}"`);
  return `<c r="${reference}" s="${cell.style}"><v>${cell.value}</v></c>`;
}

function sheetXml({ rows = [], data }: SheetSpec): string {
  const body = rows.map((cells, row) => {
    const inside = cells.map((cell, at) => cellXml(cell, `${columnName(at)}${row + 1}`)).join('');
    return inside === '' ? '' : `<row r="${row + 1}">${inside}</row>`;
  });
  return `<?xml version="1.0"?><worksheet xmlns="${MAIN}"><sheetData>${data ?? body.join('')}</sheetData></worksheet>`;
}

function stylesXml(formats: readonly (string | number)[]): string {
  const custom = formats.map((format, i) =>
    typeof format === 'string' ? `<numFmt numFmtId="${200 + i}" formatCode="${escapeXml(format)}"/>` : '',
  );
  const styles = formats.map(
    (format, i) => `<xf numFmtId="${typeof format === 'string' ? 200 + i : format}"/>`,
  );
  return `<styleSheet xmlns="${MAIN}"><numFmts>${custom.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`;
}

/** Writes a workbook as small as a spreadsheet program would accept. */
export function buildWorkbook(spec: WorkbookSpec): Promise<Buffer> {
  const { sheets, strings = '', formats = [], is1904 = false, parts = {} } = spec;
  const entries = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${escapeXml(name)}" sheetId="${i + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${i + 1}"/>`,
  );
  const links = sheets.map(
    (_, i) =>
      `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  const all: Record<string, string | null> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships><Relationship Id="r" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr date1904="${is1904 ? 1 : 0}"/><sheets>${entries.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${links.join('')}<Relationship Id="s" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="t" Type="${RELATIONS}/styles" Target="/xl/styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>`,
    'xl/styles.xml': stylesXml(formats),
    ...Object.fromEntries(sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet)])),
    ...parts,
  };
  return buildZip(
    Object.fromEntries(Object.entries(all).filter(([, xml]) => xml !== null)) as Record<string, string>,
  );
}

/** Packs files into a ZIP archive, in the order given. */
export async function buildZip(files: Readonly<Record<string, string | Uint8Array>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
