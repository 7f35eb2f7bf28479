import { inMegabytes, type Limits } from '../limits.ts';
import { UnreadableError } from '../problem.ts';
import type { Bytes } from '../source.ts';
import { decodeCellText, scanXml } from './xml.ts';

/** Reads the texts that cells refer to by number; runs of one text are joined, phonetic guides left out. */
export async function readSharedStrings(bytes: Bytes, limits: Limits): Promise<readonly string[]> {
  const strings: string[] = [];
  let text = '';
  let isGuide = false;
  const handler = {
    listening: false,
    open(name: string) {
      if (name === 'si') text = '';
      else if (name === 'rPh') isGuide = true;
      else if (name === 't') handler.listening = !isGuide;
    },
    close(name: string) {
      if (name === 't') handler.listening = false;
      else if (name === 'rPh') isGuide = false;
      else if (name === 'si') strings.push(decodeCellText(text));
    },
    text(piece: string) {
      text += piece;
      if (text.length > limits.cellLength) throw textTooLong(limits);
    },
  };
  await scanXml(bytes.read(), handler);
  return strings;
}

function textTooLong({ cellLength }: Limits): UnreadableError {
  return new UnreadableError(
    'cell-too-long',
    'A cell of the workbook has more than {limit} of text; open it in a spreadsheet and save it as CSV UTF-8.',
    { limit: inMegabytes(cellLength) },
  );
}
