import type { ZipMember } from './zip.ts';

/** What a ZIP archive is: files packed together, a workbook, or an office file that is not read. */
export type ZipKind = 'archive' | 'workbook' | { readonly name: string; readonly advice: string };

const SAVE_AS_XLSX = 'open it in a spreadsheet and save it as XLSX or CSV UTF-8';
const SAVE_AS_TEXT = 'save it as plain text or Markdown';

/** Members that only one kind of file has. */
const OFFICE: readonly (readonly [member: RegExp, name: string, advice: string])[] = [
  [/^xl\/workbook\.bin$/, 'a binary workbook (XLSB)', SAVE_AS_XLSX],
  [/^word\/document\.xml$/, 'a Word document', SAVE_AS_TEXT],
  [/^ppt\/presentation\.xml$/, 'a presentation', SAVE_AS_TEXT],
  [/^Index\/Document\.iwa$/, 'a document of Numbers, Pages or Keynote', SAVE_AS_XLSX],
  [/^META-INF\/manifest\.xml$/, 'an OpenDocument file (ODS, ODT)', SAVE_AS_XLSX],
];

export function identifyZip(members: readonly ZipMember[]): ZipKind {
  for (const [member, name, advice] of OFFICE) {
    if (members.some((one) => member.test(one.name))) return { name, advice };
  }
  const isWorkbook = members.some(({ name }) => /^(?:xl\/workbook\.xml|\[Content_Types\]\.xml)$/i.test(name));
  return isWorkbook ? 'workbook' : 'archive';
}
