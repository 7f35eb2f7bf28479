/** 1980-01-01 00:00, the first moment a ZIP archive knows: time, then date. */
const FIRST_MOMENT = 0x0021_0000;

const END_RECORD = { signature: 0x0605_4b50, length: 22, count: 10, start: 16 };
const ENTRY = { signature: 0x0201_4b50, length: 46, moment: 12, name: 28, extra: 30, comment: 32, local: 42 };
const LOCAL = { signature: 0x0403_4b50, moment: 10 };

/**
 * Puts one fixed moment in place of the time of writing, in a ZIP archive without a comment: the same contents
 * become the same bytes.
 * @throws Error when the archive is none
 */
export function fixTimes(archive: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(archive);
  const view = new DataView(bytes.buffer);
  const expect = (at: number, signature: number) => {
    if (view.getUint32(at, true) !== signature) throw new Error(`no ZIP record at byte ${at}`);
  };
  const end = bytes.length - END_RECORD.length;
  expect(end, END_RECORD.signature);
  let at = view.getUint32(end + END_RECORD.start, true);
  for (let left = view.getUint16(end + END_RECORD.count, true); left > 0; left--) {
    expect(at, ENTRY.signature);
    const local = view.getUint32(at + ENTRY.local, true);
    expect(local, LOCAL.signature);
    view.setUint32(at + ENTRY.moment, FIRST_MOMENT, true);
    view.setUint32(local + LOCAL.moment, FIRST_MOMENT, true);
    at +=
      ENTRY.length +
      view.getUint16(at + ENTRY.name, true) +
      view.getUint16(at + ENTRY.extra, true) +
      view.getUint16(at + ENTRY.comment, true);
  }
  return bytes;
}
