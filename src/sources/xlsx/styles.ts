import type { Bytes } from '../source.ts';
import { builtInKind, type CellKind, kindOfFormat } from './number-format.ts';
import { attributeOf, scanXml } from './xml.ts';

/** Reads what each style of a workbook makes of a number, by the number of the style. */
export async function readStyles(bytes: Bytes): Promise<readonly CellKind[]> {
  const custom = new Map<number, CellKind>();
  const kinds: CellKind[] = [];
  let inCells = false;
  await scanXml(bytes.read(), {
    listening: false,
    open(name, attributes) {
      if (name === 'numFmt') {
        const code = attributeOf(attributes, 'formatCode') ?? '';
        custom.set(Number(attributeOf(attributes, 'numFmtId')), kindOfFormat(code));
      } else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) {
        const id = Number(attributeOf(attributes, 'numFmtId') ?? 0);
        kinds.push(custom.get(id) ?? builtInKind(id));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
    text() {},
  });
  return kinds;
}
