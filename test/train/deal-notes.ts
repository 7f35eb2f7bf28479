import * as z from 'zod';
import { LOSS_GROUPS } from '../../src/model/kinds.ts';
import type { RecordOf } from '../../src/model/record.ts';
import { record } from '../tools/observations.ts';
import { readCoded } from './coded-files.ts';

const ROW = z.object({
  reason: z.string(),
  notes: z.string(),
  groups: z.array(z.enum(LOSS_GROUPS)),
  primary: z.enum(LOSS_GROUPS).nullable(),
  competitors: z.array(z.string()),
});

/** What a seller wrote about a lost deal, coded by hand. */
export interface DealNote extends z.infer<typeof ROW> {
  readonly record: RecordOf<'deals'>;
  /** All notes of a file, which one author wrote. */
  readonly author: string;
}

/** All notes of `fixtures/labelled/deals`, in the order of the names of the files. */
export function loadDealNotes(folder = 'fixtures/labelled/deals'): readonly DealNote[] {
  return readCoded(folder, ROW).map(({ author, row }) => {
    const { reason, notes } = row;
    return { ...row, author, record: record('deals', { lossReason: reason, notes }) };
  });
}
