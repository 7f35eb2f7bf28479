import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { REQUEST_CLASSES } from '../../src/model/kinds.ts';
import type { AnyRecord } from '../../src/model/record.ts';
import { CODED_THEMES } from '../../src/signals/model/heads.ts';
import { record } from '../tools/observations.ts';

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
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readTrade(`${folder}/${name}`, name.replace('.jsonl', '')));
}

function readTrade(path: string, trade: string): readonly CustomerText[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const row = ROW.parse(JSON.parse(line));
      return { ...row, trade, record: recordOf(row) };
    });
}

function recordOf({ kind, title, text }: z.infer<typeof ROW>): AnyRecord {
  return kind === 'ticket'
    ? record('tickets', { subject: title, body: text })
    : record('reviews', { title, body: text });
}
