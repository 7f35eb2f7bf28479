import { openZip, type ZipMember } from '../container/zip.ts';
import { inMegabytes, type Limits } from '../limits.ts';
import { UnreadableError } from '../problem.ts';
import type { Bytes } from '../source.ts';
import type { CellKind } from './number-format.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readStyles } from './styles.ts';
import { attributeOf, scanXml } from './xml.ts';

export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly bytes: Bytes;
}

/** A workbook but for the cells of its sheets. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Texts that cells refer to by number. */
  readonly strings: readonly string[];
  /** What each style makes of a number. */
  readonly styles: readonly CellKind[];
  /** Whether days are counted from 1904, as on old Macs. */
  readonly is1904: boolean;
}

/** Opens a workbook. Throws `UnreadableError` when it is none, is damaged, or is larger than the limits. */
export async function openWorkbook(bytes: Bytes, limits: Limits): Promise<Workbook> {
  const parts = indexParts(await openZip(bytes, limits));
  const root = await readLinks(parts, '_rels/.rels');
  const path = [...root.values()].find(({ type }) => type.endsWith('/officeDocument'))?.target;
  const place = path !== undefined && parts.has(path.toLowerCase()) ? path : 'xl/workbook.xml';
  const main = parts.get(place.toLowerCase());
  if (main === undefined) {
    throw new UnreadableError(
      'damaged-workbook',
      'This looks like a workbook but has no list of its sheets; open it in a spreadsheet and save it again.',
    );
  }
  const folder = place.slice(0, place.lastIndexOf('/') + 1);
  const links = await readLinks(parts, `${folder}_rels/${place.slice(folder.length)}.rels`);
  const strings = partOf(parts, links, 'sharedStrings') ?? parts.get(`${folder}sharedstrings.xml`);
  const styles = partOf(parts, links, 'styles') ?? parts.get(`${folder}styles.xml`);
  const { entries, is1904 } = await readMain(checked(main, limits.partBytes));
  const sheets = entries.flatMap(({ link, ...entry }, at): Sheet[] => {
    const target = links.get(link)?.target ?? `${folder}worksheets/sheet${at + 1}.xml`;
    const part = /\/(?:chart|dialog)sheet$/.test(links.get(link)?.type ?? '')
      ? undefined
      : parts.get(target.toLowerCase());
    return part === undefined ? [] : [{ ...entry, bytes: checked(part, limits.sheetBytes) }];
  });
  return {
    sheets,
    is1904,
    strings: strings === undefined ? [] : await readSharedStrings(checked(strings, limits.partBytes), limits),
    styles: styles === undefined ? [] : await readStyles(checked(styles, limits.partBytes)),
  };
}

type Parts = ReadonlyMap<string, ZipMember>;

/** Parts by path; Excel does not tell capitals apart. */
function indexParts(members: readonly ZipMember[]): Parts {
  return new Map(members.map((member) => [member.name.toLowerCase(), member]));
}

/** The bytes of a part, refused when it says that it has more than it may. */
function checked({ bytes, name }: ZipMember, limit: number): Bytes {
  if (bytes.size > limit) {
    throw new UnreadableError(
      'too-large',
      'The part {name} of the workbook has {size}, more than {limit}; save its sheets as CSV UTF-8.',
      { name, size: inMegabytes(bytes.size), limit: inMegabytes(limit) },
    );
  }
  return bytes;
}

interface Link {
  readonly type: string;
  readonly target: string;
}

/** Reads which part an id stands for. */
async function readLinks(parts: Parts, path: string): Promise<ReadonlyMap<string, Link>> {
  const links = new Map<string, Link>();
  const part = parts.get(path.toLowerCase());
  if (part === undefined) return links;
  const folder = path.replace(/_rels\/[^/]*$/, '');
  await scanXml(part.bytes.read(), {
    listening: false,
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const target = attributeOf(attributes, 'Target') ?? '';
      links.set(attributeOf(attributes, 'Id') ?? '', {
        type: attributeOf(attributes, 'Type') ?? '',
        target: target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//, ''),
      });
    },
    close() {},
    text() {},
  });
  return links;
}

function partOf(parts: Parts, links: ReadonlyMap<string, Link>, type: string): ZipMember | undefined {
  const link = [...links.values()].find((one) => one.type.endsWith(`/${type}`));
  return link === undefined ? undefined : parts.get(link.target.toLowerCase());
}

interface SheetEntry {
  readonly name: string;
  readonly isHidden: boolean;
  readonly link: string;
}

async function readMain(bytes: Bytes): Promise<{ entries: readonly SheetEntry[]; is1904: boolean }> {
  const entries: SheetEntry[] = [];
  let is1904 = false;
  await scanXml(bytes.read(), {
    listening: false,
    open(name, attributes) {
      if (name === 'workbookPr') is1904 = /^(?:1|true)$/.test(attributeOf(attributes, 'date1904') ?? '');
      if (name !== 'sheet') return;
      entries.push({
        name: (attributeOf(attributes, 'name') ?? '').replaceAll(/\p{Cc}/gu, '\ufffd'),
        isHidden: /^(?:hidden|veryHidden)$/.test(attributeOf(attributes, 'state') ?? ''),
        link: /\s[\w.-]+:id=["']([^"']*)/.exec(attributes)?.[1] ?? '',
      });
    },
    close() {},
    text() {},
  });
  return { entries, is1904 };
}
