import { dayOfIso } from '../lib/dates/days.ts';
import { formatUnit } from '../lib/words/format-unit.ts';
import { joinNames } from '../lib/words/join-names.ts';
import { UserError } from '../model/errors.ts';
import { RECORD_KINDS, type RecordKind } from '../model/kinds.ts';
import type { Refusal, Run } from './run.ts';
import { type CutFile, findTruncated } from './truncation.ts';

export interface GuardOptions {
  /** Day of the run by the calendar, ISO: evidence is stale by it, not by its own newest date. */
  readonly today: string;
  /** Days after which the newest record is too old; our choice. */
  readonly staleDays?: number;
  /** What could not be read as a whole, as the readers found. */
  readonly lost?: readonly LostEvidence[];
}

/** Evidence that is there and was not read, or not to its end. */
export interface LostEvidence extends CutFile {
  readonly code: 'truncated' | 'unreadable';
}

const STALE_DAYS = 14;
/** A kind of record that is down to less than this share of the last run was not exported whole; our choice. */
const HALF = 0.5;
/** Fewer records than this halve by chance. */
const FEW = 20;

/**
 * Why the evidence of a run cannot be held against the last one: too old, shrunk, gone or cut off. A run with a
 * refusal must not become the one that later runs are compared with.
 * @param before the last accepted run of the company, whatever its method; null for the first
 */
export function checkEvidence(run: Run, before: Run | null, options: GuardOptions): Refusal[] {
  const lost = options.lost ?? [];
  const files = new Set(lost.map(({ file }) => file));
  const cut = findTruncated(run, before).filter(({ file }) => !files.has(file));
  const gone = before === null ? [] : [...findGone(run, before), ...findShrunk(run, before)];
  return [
    ...refuseLost([...lost, ...cut.map((one) => ({ ...one, code: 'truncated' }) as const)]),
    ...findStale(run, before, options),
    ...gone,
    ...(before === null ? [] : findForgotten(run, before, gone.length > 0)),
  ];
}

/** The same of a run that no history keeps: it can be told to be incomplete, and nothing else. */
export function refuseLost(lost: readonly LostEvidence[]): Refusal[] {
  return lost.map(({ code, file, reason }) => ({
    code,
    reason: code === 'truncated' ? `${file} ends in the middle: ${reason}` : `${file}: ${reason}`,
  }));
}

/** The error to end a run with that has refusals. */
export function refuseEvidence(refusals: readonly Refusal[]): UserError {
  const why = refusals.map(({ reason }) => reason).join('; ');
  return new UserError(
    'evidence-refused',
    `the evidence was refused, so there are no new figures: ${why}; export it again, leave out history and gates to look at it alone, or add --accept-evidence when that is how it is now`,
  );
}

function findStale(run: Run, before: Run | null, { today, staleDays = STALE_DAYS }: GuardOptions): Refusal[] {
  const isOld = (day: string, on: string) => dayOfIso(on) - dayOfIso(day) > staleDays;
  const tell = (what: string, day: string, how = ''): Refusal => {
    const age = formatUnit(dayOfIso(today) - dayOfIso(day), 'count');
    const limit = `at most ${staleDays}: guards.staleDays of the configuration`;
    return {
      code: 'stale',
      reason: `${how}the newest ${what} is of ${day}, ${age} days before ${today} (${limit})`,
    };
  };
  if (run.undated === true)
    return [
      { code: 'stale', reason: 'no record has a date, so how old they are is not known; --as-of says it' },
    ];
  const newest = run.newest.map(([, day]) => day).sort();
  const last = newest.at(-1) ?? run.asOf;
  if (isOld(last, today)) return [tell('record', last)];
  return run.newest
    .filter(([, day]) => isOld(day, today))
    .flatMap(([kind, day]): Refusal[] => {
      if (kind === 'tickets') return [tell('of the tickets', day)];
      if (before === null || SLOW_KINDS.includes(kind) || !isSameExport(kind, run, before)) return [];
      const on = before.at.slice(0, DAY_LENGTH);
      // It was as old when it was taken for granted: a product without new reviews is no forgotten export.
      if (isOld(day, on)) return [];
      return [tell(`of the ${kind}`, day, `the ${kind} are the same files as in the run of ${on}, and `)];
    });
}

/** Nobody keeps these from week to week. */
const SLOW_KINDS: readonly RecordKind[] = ['interviews', 'risk-accounts'];

/** Characters of an instant that name its day. */
const DAY_LENGTH = 10;

/** Whether all files of a kind are byte for byte those of an earlier run: nobody exported them again. */
function isSameExport(kind: RecordKind, run: Run, before: Run): boolean {
  const hashes = ({ sources, inputs }: Run) =>
    sources
      .filter((source) => source.kind === kind)
      .map(({ file }) => inputs.find((input) => input.file === file)?.sha256 ?? '')
      .sort();
  const [is, was] = [hashes(run), hashes(before)];
  return is.length > 0 && is.every((hash, index) => hash !== '' && hash === was[index]);
}

function findGone(run: Run, before: Run): Refusal[] {
  const measured = ({ points }: Run) => points.filter(({ status }) => status === 'measured');
  const has = new Set(measured(run).map(({ id }) => id));
  const gone = measured(before).filter(({ id }) => !has.has(id));
  if (gone.length === 0) return [];
  const names = joinNames(gone.map(({ title }) => title.toLowerCase()));
  return [{ code: 'point-gone', reason: `${names} could be measured on ${before.asOf}, and now cannot` }];
}

function findShrunk(run: Run, before: Run): Refusal[] {
  return RECORD_KINDS.flatMap((kind): Refusal[] => {
    const [was, is] = [countRecords(before, kind), countRecords(run, kind)];
    if (was < FEW || is >= HALF * was) return [];
    const down = formatUnit(1 - is / was, 'share');
    const count = (records: number) => formatUnit(records, 'count');
    return [{ code: 'shrunk', reason: `there are ${count(is)} ${kind} after ${count(was)}: ${down} fewer` }];
  });
}

/**
 * Files that nobody knows any more, because their columns are others than before: those that were read under the same
 * name, and where evidence is missing all that are new, for that is where it may be.
 */
function findForgotten(run: Run, before: Run, isMissing: boolean): Refusal[] {
  const known = new Set(before.sources.filter(({ kind }) => kind !== null).map(({ file }) => file));
  return listUnknown(run, before)
    .filter((file) => isMissing || known.has(file))
    .map((file) => ({
      code: 'unreadable',
      reason: `${file}: it is not recognised${known.has(file) ? ' any more' : ''} (bruise inspect says why)`,
    }));
}

/** Files that no profile knows. @param before leaves out those that an earlier run did not know either */
export function listUnknown({ sources }: Pick<Run, 'sources'>, before: Run | null): string[] {
  const standing = new Set(before?.sources.filter(({ kind }) => kind === null).map(({ file }) => file));
  return sources.flatMap(({ file, kind }) => (kind === null && !standing.has(file) ? [file] : []));
}

function countRecords({ sources }: Run, kind: RecordKind): number {
  return sources.reduce((sum, source) => sum + (source.kind === kind ? source.records : 0), 0);
}
