import { dayOfIso } from '../lib/days.ts';
import { formatUnit } from '../lib/format-unit.ts';
import { joinNames } from '../lib/join-names.ts';
import { UserError } from '../model/errors.ts';
import { RECORD_KINDS, type RecordKind } from '../model/kinds.ts';
import type { Refusal, Run } from './run.ts';
import { type CutFile, findTruncated } from './truncation.ts';

export interface GuardOptions {
  /** Day of the run by the calendar, ISO: evidence is stale by it, not by its own newest date. */
  readonly today: string;
  /** Days after which the newest record is too old; our choice. */
  readonly staleDays?: number;
  /** Files that end in the middle, as their reader found. */
  readonly truncated?: readonly CutFile[];
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
  const told = options.truncated ?? [];
  const files = new Set(told.map(({ file }) => file));
  return [
    ...[...told, ...findTruncated(run, before).filter(({ file }) => !files.has(file))].map(
      ({ file, reason }): Refusal => ({ code: 'truncated', reason: `${file} ends in the middle: ${reason}` }),
    ),
    ...findStale(run, before, options),
    ...(before === null ? [] : [...findGone(run, before), ...findShrunk(run, before)]),
  ];
}

/** The error to end a run with that has refusals. */
export function refuseEvidence(refusals: readonly Refusal[]): UserError {
  const why = refusals.map(({ reason }) => reason).join('; ');
  return new UserError(
    'evidence-refused',
    `the evidence was refused, so there are no new figures: ${why}; export it again, leave out --history to look at it alone, or add --accept-evidence when that is how it is now`,
  );
}

function findStale(run: Run, before: Run | null, { today, staleDays = STALE_DAYS }: GuardOptions): Refusal[] {
  const tell = (what: string, day: string): Refusal[] => {
    const age = dayOfIso(today) - dayOfIso(day);
    if (!(age > staleDays)) return [];
    const reason = `the newest ${what} is of ${day}, ${formatUnit(age, 'count')} days before ${today} (at most ${staleDays})`;
    return [{ code: 'stale', reason }];
  };
  if (run.undated === true)
    return [
      { code: 'stale', reason: 'no record has a date, so how old they are is not known; --as-of says it' },
    ];
  const days = run.newest.map(([, day]) => day).sort();
  const all = tell('record', days.at(-1) ?? run.asOf);
  if (all.length > 0) return all;
  return run.newest
    .filter(([kind]) => kind === 'tickets' || (!SLOW_KINDS.includes(kind) && isSameExport(kind, run, before)))
    .flatMap(([kind, day]) => tell(`of the ${kind}`, day));
}

/** Nobody keeps these from week to week. */
const SLOW_KINDS: readonly RecordKind[] = ['interviews', 'risk-accounts'];

/** Whether all files of a kind are byte for byte those of the last run: nobody exported them again. */
function isSameExport(kind: RecordKind, run: Run, before: Run | null): boolean {
  const hashes = ({ sources, inputs }: Run) =>
    sources
      .filter((source) => source.kind === kind)
      .map(({ file }) => inputs.find((input) => input.file === file)?.sha256 ?? '')
      .sort();
  const [is, was] = [hashes(run), before === null ? [] : hashes(before)];
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

function countRecords({ sources }: Run, kind: RecordKind): number {
  return sources.reduce((sum, source) => sum + (source.kind === kind ? source.records : 0), 0);
}
