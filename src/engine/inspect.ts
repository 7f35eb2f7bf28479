import { UserError } from '../model/errors.ts';
import type { InspectedFile, InspectReport } from '../model/inspect.ts';
import type { Learnt } from '../profiles/learn-table.ts';
import type { SourceFile, Unreadable } from '../sources/discover.ts';
import { SeenRows } from './duplicates.ts';
import { checkChoices, type KindChoice, readChoices } from './file-choices.ts';
import { findInputs } from './find-inputs.ts';
import { inspectTable } from './inspect-table.ts';
import { createOpener, type Open, type OpenRequest } from './open-inputs.ts';
import { MetricsTrial } from './possible-metrics.ts';
import type { Progress, Toolbox } from './request.ts';

/** Files larger than this are judged by their first rows, unless all of them are asked for. */
const LARGE_FILE_BYTES = 64 * 2 ** 20;

export interface InspectRequest extends OpenRequest {
  /** Files, folders or `-`. */
  readonly inputs: readonly string[];
  readonly toolbox: Toolbox;
  readonly as?: readonly KindChoice[];
  /** Reads large files to their end. */
  readonly full?: boolean;
  /** Bytes of a file, or null where nobody can tell. */
  readonly sizeOf: (path: string) => Promise<number | null>;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Says of every file what it is, why, and what became of its rows. Changes nothing.
 * @throws UserError when a named input is missing or there is no file at all
 */
export async function inspect(request: InspectRequest): Promise<InspectReport> {
  const { inputs } = request;
  const { own, ...inputsFound } = await findInputs(request);
  // Whoever asks what a file is, is told of every file.
  const found = { ...inputsFound, problems: [...inputsFound.problems, ...own] };
  if (found.files.length + found.problems.length === 0)
    throw new UserError('no-files', `${inputs.join(', ')}: there is no file in it`);
  const open = createOpener(request);
  await checkChoices(request.as ?? [], found.files, open);
  const first = await inspectOnce(request, { ...found, open, learnt: new Map() });
  if (first.learnt.size === 0) return { files: first.files };
  return { files: (await inspectOnce(request, { ...found, open, learnt: first.learnt })).files };
}

interface Found {
  readonly files: readonly SourceFile[];
  readonly problems: readonly Unreadable[];
  readonly open: Open;
  readonly learnt: ReadonlyMap<string, Learnt>;
}

/** Looks at all files; `learnt` is what whole tables show and their first rows did not. */
async function inspectOnce(
  request: InspectRequest,
  found: Found,
): Promise<{ readonly files: InspectedFile[]; readonly learnt: ReadonlyMap<string, Learnt> }> {
  const { config, toolbox, onProgress } = request;
  const settings = { competitors: config.competitors ?? [], themes: config.themes ?? [] };
  const learnt = new Map<string, Learnt>();
  const parts = {
    choices: readChoices(config, request.as, found.learnt),
    profiles: toolbox.profiles,
    seen: new SeenRows(),
    trial: new MetricsTrial(toolbox, settings),
    redact: config.redact ?? true,
    onLearnt: (source: string, better: Learnt) => void learnt.set(source, better),
    ...(onProgress !== undefined && { onProgress }),
  };
  const files: InspectedFile[] = found.problems.map(describeUnreadable);
  for (const file of found.files) {
    const opened = await found.open(file);
    files.push(...opened.problems.map(describeUnreadable));
    const bytes = await largeBytes(file, request);
    for (const table of opened.tables) {
      files.push(await inspectTable(table, { ...parts, path: file.path, largeBytes: bytes }));
    }
  }
  return { files, learnt };
}

/** Size of a file that is too large to be read for a look; null when it is read to its end. */
async function largeBytes({ path }: SourceFile, { full, sizeOf }: InspectRequest): Promise<number | null> {
  if (full === true || path === '-') return null;
  const bytes = await sizeOf(path);
  return bytes !== null && bytes > LARGE_FILE_BYTES ? bytes : null;
}

function describeUnreadable({ source, code, reason }: Unreadable): InspectedFile {
  return {
    path: source,
    error: { code, reason },
    kind: null,
    vendor: null,
    profile: null,
    confidence: 0,
    runnerUp: null,
    why: reason,
    next: null,
    dialect: null,
    header: [],
    columns: {},
    rows: null,
    records: null,
    duplicates: null,
    blanks: null,
    rejects: null,
    firstRows: null,
    reasons: [],
    badCells: [],
    dates: { from: null, to: null, order: null },
    fill: {},
    examples: {},
    sample: [],
    notes: [],
    metrics: { possible: [], missing: [] },
  };
}
