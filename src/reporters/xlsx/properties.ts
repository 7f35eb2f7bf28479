import type { Feature } from './sheet.ts';

const PART = 'docProps/core.xml';
const OFFICE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';

/**
 * What the workbook says of itself: by it the next run knows that a workbook left among the exports is no evidence,
 * also after somebody saved it again. The author is left to whoever hands it out.
 */
const PROPERTIES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="${OFFICE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description>Written by bruise</dc:description></cp:coreProperties>`;

/** Properties of the document; the writer has none of its own. */
export const DOCUMENT_PROPERTIES: Feature = {
  files: {
    transform: {
      '[Content_Types].xml': { insert: () => `<Override PartName="/${PART}" ContentType="${TYPE}"/>` },
      '_rels/.rels': {
        insert: () =>
          `<Relationship Id="rId-properties" Type="${OFFICE}/relationships/metadata/core-properties" Target="${PART}"/>`,
      },
    },
    write: { files: () => ({ [PART]: PROPERTIES }) },
  },
};
