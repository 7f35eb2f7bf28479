import { RAW_KEPT } from '../lib/text/cut-text.ts';
import type { Profile, Recognition } from '../model/profile.ts';
import type { AnyRecord } from '../model/record.ts';
import type { Reject, Shard, Table } from '../model/row.ts';
import { compileMapper, type Mapped, type Mapper } from '../profiles/canonicalise.ts';
import { type Nearest, recogniseTable } from '../profiles/recognise.ts';
import { compileFingerprint, type RowMemory } from './duplicates.ts';
import { type Choices, choiceFor, profileOf } from './file-choices.ts';
import type { Ledger } from './ledger.ts';

/** A table that was taken for something. */
export interface Known {
  readonly profile: Profile;
  readonly recognition: Recognition;
  readonly mapper: Mapper;
}

/** A table and what it was taken for; without a profile nobody knows it. */
export type Intake = Known | { readonly profile: null; readonly nearest: readonly Nearest[] };

/** Where everything that is read goes. */
export interface Sinks {
  onRecord(record: AnyRecord): void;
  /** A row is left out. */
  onReject(reject: Reject): void;
  /** A cell cannot be read; its row is kept. */
  onBadCell(problem: Reject): void;
  /** Called after every batch with the number of rows read so far. */
  onRows?(rows: number): void;
  /** Asked after every batch: what the next one has to wait for. */
  settle?(): Promise<void> | undefined;
}

/** Finds out what a table is; what the user says about the file decides. @param path the path that was opened */
export function takeIn(
  table: Table,
  path: string,
  { profiles, choices }: { profiles: readonly Profile[]; choices: Choices },
): Intake {
  const choice = choiceFor({ source: table.source, path }, choices);
  if (choice === null) return complete(table, recogniseTable(table, profiles), choices);
  if (choice.mapping !== null) return byHand(table, profileOf(choice.mapping, profiles), choices);
  return complete(table, recogniseTable(table, profiles, { as: choice.kind }), choices);
}

function complete(table: Table, found: ReturnType<typeof recogniseTable>, choices: Choices): Intake {
  return found.profile === null ? found : { ...found, mapper: compile(table, found.profile, choices) };
}

/** The user said what it is: nothing was guessed. */
function byHand(table: Table, profile: Profile, choices: Choices): Intake {
  const mapper = compile(table, profile, choices);
  const { id, vendor, kind } = profile.meta;
  const recognition: Recognition = {
    profile: id,
    vendor,
    kind,
    confidence: 1,
    matched: Object.values(mapper.columns),
    missing: [],
    hints: [`as ${kind}`],
    columns: mapper.columns,
  };
  return { profile, recognition, mapper };
}

function compile(table: Table, profile: Profile, { dateOrder, asOf, learnt }: Choices): Mapper {
  return compileMapper(table, profile, { dateOrder, asOf, learnt: learnt.get(table.source) });
}

/**
 * Reads the rows of a table that is known. Every row goes into exactly one column of the ledger.
 * @param options.limit stop after so many rows
 * @returns whether the table was read to its end
 */
export async function readRows(
  table: Table,
  { profile, mapper }: Known,
  { ledger, seen, sinks, shard, limit = Number.POSITIVE_INFINITY }: ReadOptions,
): Promise<boolean> {
  const fingerprint = compileFingerprint(profile.meta.id, table.header);
  for await (const batch of table.rows(shard === undefined ? {} : { shard })) {
    ledger.blanks += batch.blanks;
    for (const reject of batch.rejects) refuse(reject, ledger, sinks);
    for (const row of batch.rows) {
      if (seen.seen(...fingerprint(row), row.row)) ledger.duplicates++;
      else take(mapper.map(row), ledger, sinks);
    }
    sinks.onRows?.(ledger.rows);
    const settled = sinks.settle?.();
    if (settled !== undefined) await settled;
    if (ledger.rows >= limit) return false;
  }
  return true;
}

function take(mapped: Mapped, ledger: Ledger, sinks: Sinks): void {
  if (mapped.kind === 'blank') ledger.blanks++;
  else if (mapped.kind === 'reject') refuse(mapped.reject, ledger, sinks);
  else {
    ledger.records++;
    for (const problem of mapped.problems) {
      ledger.addBadCell(problem);
      sinks.onBadCell(problem);
    }
    sinks.onRecord(mapped.record);
  }
}

export interface ReadOptions {
  readonly ledger: Ledger;
  readonly seen: RowMemory;
  readonly sinks: Sinks;
  /** Only this part of the table. */
  readonly shard?: Shard;
  readonly limit?: number;
}

export interface RefuseOptions extends Pick<ReadOptions, 'ledger' | 'limit'> {
  readonly sinks: Pick<Sinks, 'onReject' | 'onRows'>;
}

function refuse(reject: Reject, ledger: Ledger, sinks: Pick<Sinks, 'onReject'>): void {
  ledger.addReject(reject);
  sinks.onReject(reject);
}

/** Counts every row of a table nobody knows as rejected. @returns whether the table was read to its end */
export async function refuseRows(
  table: Table,
  reason: string,
  { ledger, sinks, limit = Number.POSITIVE_INFINITY }: RefuseOptions,
): Promise<boolean> {
  const { source } = table;
  for await (const batch of table.rows()) {
    ledger.blanks += batch.blanks;
    for (const reject of batch.rejects) refuse(reject, ledger, sinks);
    for (const { row, line, cells } of batch.rows) {
      const raw = cells.join(',').slice(0, RAW_KEPT);
      refuse({ source, row, line, code: 'unrecognised-file', reason, raw }, ledger, sinks);
    }
    sinks.onRows?.(ledger.rows);
    if (ledger.rows >= limit) return false;
  }
  return true;
}
