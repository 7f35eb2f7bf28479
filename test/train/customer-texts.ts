import * as z from 'zod';
import { REQUEST_CLASSES } from '../../src/model/kinds.ts';
import type { AnyRecord } from '../../src/model/record.ts';
import { CODED_THEMES } from '../../src/signals/model/heads.ts';
import { record } from '../tools/observations.ts';
import { readCoded } from './coded-files.ts';

const ROW = z.object({
  kind: z.enum(['ticket', 'review']),
  title: z.string(),
  text: z.string(),
  intent: z.enum(REQUEST_CLASSES),
  themes: z.array(z.enum([...CODED_THEMES, 'other'])).min(1),
  expectation: z.enum(['negative', 'positive', 'both', 'none']),
  sentiment: z.enum(['negative', 'neutral', 'positive']),
});

/** A ticket or review written and coded by hand for this purpose. */
export interface CustomerText extends z.infer<typeof ROW> {
  readonly record: AnyRecord;
  /** The trade it is from: all texts of a file, which one author wrote. */
  readonly trade: string;
}

/** All texts of `fixtures/labelled`, in the order of the names of the files. */
export function loadCustomerTexts(folder = 'fixtures/labelled'): readonly CustomerText[] {
  return readCoded(folder, ROW).map(({ author, row }) => ({ ...row, trade: author, record: recordOf(row) }));
}

function recordOf({ kind, title, text }: z.infer<typeof ROW>): AnyRecord {
  return kind === 'ticket'
    ? record('tickets', { subject: title, body: text })
    : record('reviews', { title, body: text });
}
