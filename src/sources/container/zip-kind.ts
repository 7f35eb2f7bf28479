import type { ZipMember } from './zip.ts';

/** What a ZIP archive is: files packed together, a workbook, or an office file that is not read. */
export type ZipKind = 'archive' | 'workbook' | { readonly name: string; readonly advice: string };

const SAVE_AS_XLSX = 'open it in a spreadsheet and save it as XLSX or CSV UTF-8';
const SAVE_AS_TEXT = 'save it as plain text or Markdown';

/** Members that only one kind of file has. */
export const OFFICE_FILES: readonly {
  readonly member: RegExp;
  readonly name: string;
  readonly advice: string;
}[] = [
  { member: /^xl\/workbook\.bin$/, name: 'a binary workbook (XLSB)', advice: SAVE_AS_XLSX },
  { member: /^word\/document\.xml$/, name: 'a Word document', advice: SAVE_AS_TEXT },
  { member: /^ppt\/presentation\.xml$/, name: 'a presentation', advice: SAVE_AS_TEXT },
  { member: /^Index\/Document\.iwa$/, name: 'a document of Numbers, Pages or Keynote', advice: SAVE_AS_XLSX },
  { member: /^META-INF\/manifest\.xml$/, name: 'an OpenDocument file (ODS, ODT)', advice: SAVE_AS_XLSX },
];

export function identifyZip(members: readonly ZipMember[]): ZipKind {
  for (const { member, name, advice } of OFFICE_FILES) {
    if (members.some((one) => member.test(one.name))) return { name, advice };
  }
  const isWorkbook = members.some(({ name }) => /^(?:xl\/workbook\.xml|\[Content_Types\]\.xml)$/i.test(name));
  return isWorkbook ? 'workbook' : 'archive';
}
