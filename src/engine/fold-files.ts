import { isoDay } from '../lib/days.ts';
import type { MapContext } from '../model/analyzer.ts';
import type { RecordKind } from '../model/kinds.ts';
import type { ReportSource } from '../model/report.ts';
import type { Reject } from '../model/row.ts';
import type { SignalSettings } from '../model/signal.ts';
import { themeCatalogue } from '../signals/themes/catalogue.ts';
import type { SourceFile, Unreadable } from '../sources/discover.ts';
import { openFile } from '../sources/open.ts';
import type { AnalyzerRun } from './analyzer-run.ts';
import { Fold } from './fold.ts';
import type { AuditRequest } from './request.ts';

/** Everything the files say, folded into states, and the account of every row. */
export interface Folded {
  readonly runs: readonly AnalyzerRun[];
  readonly context: MapContext;
  readonly asOfDay: number;
  readonly present: ReadonlySet<RecordKind>;
  readonly sources: readonly ReportSource[];
  readonly rejects: readonly Reject[];
  readonly warnings: readonly string[];
}

interface Found {
  readonly files: readonly SourceFile[];
  readonly problems: readonly Unreadable[];
}

type Open = (file: SourceFile) => ReturnType<typeof openFile>;

/** Opens files; standard input only once, because it cannot be read a second time. */
function createOpener({ stdin }: AuditRequest): Open {
  let spooled: ReturnType<typeof openFile> | undefined;
  return (file) => {
    if (file.path !== '-') return openFile(file);
    spooled ??= openFile(file, stdin === undefined ? {} : { stdin });
    return spooled;
  };
}

/**
 * Reads all files once. A lonely date far after all others would move every window, so when there is one the
 * files are read again with the day before it as the as-of day: rare, and right rather than quick.
 */
export async function foldFiles(request: AuditRequest, found: Found): Promise<Folded> {
  const given =
    request.config.asOf === undefined ? null : Date.parse(`${request.config.asOf}T00:00:00Z`) / 86_400_000;
  const open = createOpener(request);
  const first = await foldOnce(request, { ...found, open }, given);
  const newest = first.fold.newest.find();
  if (given !== null || newest.lonely === 0 || newest.day === null) {
    const undated =
      'no date could be read; ages and trends are not measured. Use --as-of to say what day it is';
    return conclude(first, given ?? newest.day ?? 0, given === null && newest.day === null ? [undated] : []);
  }
  const again = await foldOnce(request, { ...found, open }, newest.day);
  const note = `${newest.lonely} dates stand more than a year after all others; the audit speaks of ${isoDay(newest.day)}. Use --as-of to decide otherwise`;
  return conclude(again, newest.day, [note]);
}

interface Pass {
  readonly fold: Fold;
  readonly context: MapContext;
  readonly problems: readonly Unreadable[];
}

async function foldOnce(
  request: AuditRequest,
  found: Found & { readonly open: Open },
  asOfDay: number | null,
): Promise<Pass> {
  const { config, toolbox, onProgress } = request;
  const settings: SignalSettings = { competitors: config.competitors ?? [], themes: config.themes ?? [] };
  const context: MapContext = { themes: themeCatalogue(settings) };
  const wanted = toolbox.analyzers.filter(({ meta }) => isWanted(meta.point, config.points));
  const fold = new Fold({
    toolbox: { ...toolbox, analyzers: wanted },
    context,
    settings,
    asOfDay,
    ...(onProgress !== undefined && { onRows: (source, rows) => onProgress({ source, rows }) }),
  });
  const problems: Unreadable[] = [...found.problems];
  for (const file of found.files) {
    const opened = await found.open(file);
    if (opened.problem !== undefined) problems.push(opened.problem);
    else for (const table of opened.tables) await fold.addTable(table);
  }
  fold.flush();
  return { fold, context, problems };
}

function isWanted(point: string, points: readonly string[] | undefined): boolean {
  return points === undefined || point === 'cross' || points.includes(point);
}

function conclude({ fold, context, problems }: Pass, asOfDay: number, notes: readonly string[]): Folded {
  const unreadable = problems.map(({ source, reason }) => `${source}: ${reason}`);
  return {
    runs: fold.runs,
    context,
    asOfDay,
    present: fold.present,
    sources: fold.sources,
    rejects: fold.rejects,
    warnings: [...unreadable, ...fold.warnings, ...notes],
  };
}
