import { dayOfIso } from '../lib/dates/days.ts';
import { type Notice, notice } from '../lib/notice.ts';
import type { MapContext } from '../model/analyzer.ts';
import type { RecordKind } from '../model/kinds.ts';
import type { Reading } from '../model/reading.ts';
import type { Reference } from '../model/reference.ts';
import type { Reject } from '../model/row.ts';
import type { Learnt } from '../profiles/learn-table.ts';
import type { ReadSource } from '../report/input.ts';
import type { SourceFile, Unreadable } from '../sources/discover.ts';
import type { AnalyzerRun } from './analyzer-run.ts';
import type { JudgeState } from './disputes.ts';
import { checkChoices } from './file-choices.ts';
import { Fold } from './fold.ts';
import { type FoldRequest, foldOptions } from './fold-request.ts';
import { createOpener, type Open } from './open-inputs.ts';
import { ThreadLost } from './pool.ts';
import type { AuditRequest } from './request.ts';
import { planTasks } from './shards.ts';
import { createThreads } from './threads.ts';

/** Everything the files say, folded into states, and the account of every row. */
export interface Folded {
  readonly runs: readonly AnalyzerRun[];
  readonly context: MapContext;
  /** Days since 1970-01-01; null when nothing is dated and no day was given. */
  readonly asOfDay: number | null;
  readonly present: ReadonlySet<RecordKind>;
  /** Day of the newest record of each kind that has dates. */
  readonly newest: readonly (readonly [kind: RecordKind, day: number])[];
  readonly sources: readonly ReadSource[];
  readonly rejects: readonly Reject[];
  /** The reject that the reading of each file ended with. */
  readonly lastRejects: readonly Reject[];
  readonly warnings: readonly Notice[];
  /** What became of the lines of the lists beside the evidence. */
  readonly judged: JudgeState;
  readonly reading: Reading;
  /** Files that could not be read at all. */
  readonly unreadable: readonly Unreadable[];
}

export interface Found {
  readonly files: readonly SourceFile[];
  readonly problems: readonly Unreadable[];
  /** The lists that came with the evidence. */
  readonly reference?: Reference;
  /** How files are opened; given by those who read them more than once. */
  readonly open?: Open;
}

/**
 * Reads all files once. They are read again, which is rare, and right rather than quick, when whole files show what
 * their first rows did not, such as the order of day and month; and when a lonely date far after all others would
 * move every window, with the day before it as the as-of day.
 */
export async function foldFiles(request: AuditRequest, found: Found): Promise<Folded> {
  const { asOf } = request.config;
  const given = asOf === undefined ? null : dayOfIso(asOf);
  const files = { ...found, open: found.open ?? createOpener(request) };
  await checkChoices(request.as ?? [], found.files, files.open);
  let pass = await foldOnce(request, files, given);
  const { learnt } = pass.fold;
  if (learnt.size > 0) pass = await foldOnce(request, { ...files, learnt }, given);
  const { day, lonely } = pass.fold.records.newest.find();
  if (given !== null || lonely === 0 || day === null) {
    const undated = notice(
      'no date could be read; ages and trends are not measured. Use --as-of to say what day it is',
    );
    // What holds nothing has no dates either, which is not what is wrong with it.
    const isUndated = given === null && day === null && pass.fold.records.present.size > 0;
    const notes = isUndated ? [undated] : [];
    return conclude(pass, given ?? day, notes);
  }
  const again = await foldOnce(request, { ...files, learnt }, day);
  const note = notice(
    '{lonely|count} {lonely?date stands:dates stand} more than a year after all others; the audit speaks of {day|day}. Use --as-of to decide otherwise',
    { lonely, day },
  );
  return conclude(again, day, [note]);
}

/** What is typed in can be read once, and by this thread alone. */
const STDIN = '-';

interface Pass {
  readonly fold: Fold;
  readonly context: MapContext;
  readonly problems: readonly Unreadable[];
}

interface Findings extends Found {
  readonly open: Open;
  readonly learnt?: ReadonlyMap<string, Learnt>;
}

async function foldOnce(request: AuditRequest, found: Findings, asOfDay: number | null): Promise<Pass> {
  try {
    return await foldWith(request, found, asOfDay);
  } catch (error) {
    if (!(error instanceof ThreadLost)) throw error;
    // Threads have little memory, so that many rows cost little; this one has what the machine has.
    const { threads: _, ...alone } = request;
    return foldWith(alone, found, asOfDay);
  }
}

async function foldWith(request: AuditRequest, found: Findings, asOfDay: number | null): Promise<Pass> {
  const { toolbox, onProgress, rejects, tap } = request;
  rejects?.restart();
  tap?.restart();
  const reading = readingOf(request, found, asOfDay);
  const options = foldOptions(reading, toolbox);
  const fold = new Fold({
    ...options,
    ...(rejects !== undefined && { onReject: (reject) => rejects.add(reject) }),
    ...(tap !== undefined && { tap }),
    ...(onProgress !== undefined && { onRows: (source, rows) => onProgress({ source, rows }) }),
  });
  const threads = await createThreads(request, reading, found.files);
  const problems: Unreadable[] = [...found.problems];
  try {
    for (const file of found.files) {
      const opened = await found.open(file);
      problems.push(...opened.problems);
      for (const [index, table] of opened.tables.entries()) {
        if (threads === null || file.path === STDIN) await fold.addTable(table, file.path);
        else {
          const tasks = await planTasks(table, { file, index, threads: threads.count });
          await fold.addShards(table, tasks, (task, onRows) => threads.run(task, onRows));
        }
      }
    }
  } finally {
    threads?.close();
  }
  fold.records.flush();
  for (const problem of problems) rejects?.add(rejectOf(problem));
  return { fold, context: options.context, problems };
}

/** What a thread has to know of the request. */
function readingOf(
  { config, as, strict }: AuditRequest,
  { learnt, reference }: Pick<FoldRequest, 'learnt' | 'reference'>,
  asOfDay: number | null,
): FoldRequest {
  return {
    config,
    asOfDay,
    ...(as !== undefined && { as }),
    ...(strict !== undefined && { strict }),
    ...(learnt !== undefined && { learnt }),
    ...(reference !== undefined && { reference }),
  };
}

/** A file that cannot be read at all, as a reject of its whole. */
function rejectOf({ source, code, reason, told }: Unreadable): Reject {
  return { source, row: 0, line: 0, code, reason, ...(told !== undefined && { told }), raw: '' };
}

function conclude(
  { fold, context, problems }: Pass,
  asOfDay: number | null,
  notes: readonly Notice[],
): Folded {
  const unreadable = problems.map(({ source, reason, told = notice(reason) }) =>
    notice('{source}: {told}', { source, told }),
  );
  return {
    runs: fold.records.runs,
    context,
    asOfDay,
    present: fold.records.present,
    newest: fold.records.newest.findByKind(),
    sources: fold.sources,
    rejects: fold.rejects,
    lastRejects: [...fold.lastRejects.values()],
    judged: fold.records.judge.toState(),
    reading: fold.records.reading.toState(),
    unreadable: problems,
    warnings: [...unreadable, ...fold.warnings, ...notes],
  };
}
