import { openZip } from '../container/zip.ts';
import type { Limits } from '../limits.ts';
import type { Bytes } from '../source.ts';

/** Where spreadsheets keep what a workbook says of itself; they keep it when they save it again. */
const PROPERTIES = 'docprops/core.xml';
const MARK = '<dc:description>Written by bruise</dc:description>';

/** More than this of properties is something else. */
const MAX_BYTES = 1 << 16;

/**
 * Whether bruise wrote a workbook, by its properties.
 * @throws UnreadableError when it is damaged or larger than the limits
 */
export async function isOwnWorkbook(bytes: Bytes, limits: Limits): Promise<boolean> {
  const members = await openZip(bytes, limits);
  const properties = members.find(({ name }) => name.toLowerCase() === PROPERTIES);
  if (properties === undefined || properties.bytes.size > MAX_BYTES) return false;
  const chunks: Buffer[] = [];
  for await (const chunk of properties.bytes.read()) chunks.push(chunk);
  return Buffer.concat(chunks).includes(MARK);
}
