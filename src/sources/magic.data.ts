/** First bytes of formats this version does not read, what they are called and what to do instead. */
export interface Magic {
  readonly offset?: number;
  /** Latin-1 characters. */
  readonly bytes: string;
  /** These letters could begin a table too: only a NUL in the first bytes makes them binary. */
  readonly needsNul?: boolean;
  readonly name: string;
  readonly code: 'unsupported-format' | 'binary-file';
  readonly advice: string;
}

const SAVE_AS_CSV = 'open it in a spreadsheet and save it as XLSX or CSV UTF-8';
const UNPACK = 'unpack it and give the files inside';
const LEAVE_OUT = 'leave it out, or export the data behind it as CSV or JSON';
const EXPORT_AGAIN = 'export the data as CSV or JSON';

const unsupported = (bytes: string, name: string, advice: string, offset = 0): Magic => ({
  offset,
  bytes,
  name,
  code: 'unsupported-format',
  advice,
});

const binary = (bytes: string, name: string, offset = 0): Magic => ({
  offset,
  bytes,
  name,
  code: 'binary-file',
  advice: LEAVE_OUT,
});

const withNul = (magic: Magic): Magic => ({ ...magic, needsNul: true });

export const MAGIC: readonly Magic[] = [
  unsupported('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an old Excel workbook (XLS)', SAVE_AS_CSV),
  withNul(unsupported('BZh', 'a bzip2 archive', UNPACK)),
  unsupported('\xfd7zXZ\x00', 'an xz archive', UNPACK),
  unsupported('\x28\xb5\x2f\xfd', 'a Zstandard archive', UNPACK),
  unsupported("7z\xbc\xaf'\x1c", 'a 7-Zip archive', UNPACK),
  unsupported('Rar!\x1a\x07', 'a RAR archive', UNPACK),
  unsupported('%PDF-', 'a PDF', EXPORT_AGAIN),
  unsupported('{\\rtf', 'an RTF document', 'save it as plain text'),
  unsupported('SQLite format 3\x00', 'an SQLite database', EXPORT_AGAIN),
  withNul(unsupported('PAR1', 'a Parquet file', EXPORT_AGAIN)),
  withNul(unsupported('ustar', 'a tar archive', UNPACK, 257)),
  binary('\x89PNG\r\n\x1a\n', 'a PNG image'),
  binary('\xff\xd8\xff', 'a JPEG image'),
  withNul(binary('GIF87a', 'a GIF image')),
  withNul(binary('GIF89a', 'a GIF image')),
  binary('II*\x00', 'a TIFF image'),
  binary('MM\x00*', 'a TIFF image'),
  withNul(binary('WEBP', 'a WebP image', 8)),
  withNul(binary('ftyp', 'a video', 4)),
  withNul(binary('OggS', 'an audio file')),
  withNul(binary('ID3', 'an audio file')),
  binary('\x7fELF', 'a program'),
  binary('MZ\x90\x00', 'a program'),
];
