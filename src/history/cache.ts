import { join } from 'node:path';
import * as z from 'zod';
import { type Report, reportSchema } from '../model/report.ts';
import { listNames, makeFolder, readWhole, removeDurably, TEMPORARY, writeDurably } from './files.ts';
import { hashText } from './hash-text.ts';
import { type Worker, withLock } from './lock.ts';
import { type Run, runSchema } from './run.ts';

// Answers of earlier runs, beside the history: the same inputs, configuration and method give the same report.

/** A whole answer: the report, its run, and the list of all that could not be read, where one was written. */
export interface Answer {
  readonly report: Report;
  readonly run: Run;
  readonly rejects: { readonly text: string; readonly count: number } | null;
}

/** Answers kept: a few companies or configurations may share a history. */
const KEPT = 8;
const NAME = /^(\d{6,12})-([0-9a-f]{64})\.json$/;

const folderOf = (history: string) => join(history, 'cache');

/** @param key names all that decides the answer, 64 hexadecimal digits @returns null when there is none, or it is damaged */
export async function findAnswer(history: string, key: string): Promise<Answer | null> {
  const folder = folderOf(history);
  const name = (await listNames(folder)).findLast((one) => NAME.exec(one)?.[2] === key);
  const text = name === undefined ? null : await readWhole(join(folder, name));
  return text === null ? null : readAnswer(text);
}

/** Keeps an answer, and gives up the oldest. @param number of its run in the history */
export async function keepAnswer(
  history: string,
  answer: Answer & { readonly key: string; readonly number: number },
  worker: Worker,
): Promise<void> {
  const { key, number, report, run, rejects } = answer;
  const folder = folderOf(history);
  const body = JSON.stringify({ report, run, rejects });
  await withLock(history, worker, async () => {
    await makeFolder(folder);
    await writeDurably(
      folder,
      `${String(number).padStart(6, '0')}-${key}.json`,
      `${hashText(body)}\n${body}`,
    );
    const names = await listNames(folder);
    const older = names.filter((name) => NAME.test(name)).slice(0, -KEPT);
    const same = names.filter((name) => NAME.exec(name)?.[2] === key).slice(0, -1);
    await removeDurably(folder, [
      ...new Set([...older, ...same]),
      ...names.filter((name) => TEMPORARY.test(name)),
    ]);
  });
}

const answerSchema = z.strictObject({
  report: z.unknown(),
  run: runSchema,
  rejects: z.strictObject({ text: z.string(), count: z.int() }).nullable(),
});

function readAnswer(text: string): Answer | null {
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  if (hashText(body) !== text.slice(0, end)) return null;
  const parsed = answerSchema.safeParse(JSON.parse(body));
  if (!parsed.success || !isReport(parsed.data.report)) return null;
  const { report, run, rejects } = parsed.data;
  return { report, run, rejects };
}

/** Checked, and left as it is: what a schema returns has the schema's order of keys, and other bytes. */
function isReport(value: unknown): value is Report {
  return reportSchema.safeParse(value).success;
}
