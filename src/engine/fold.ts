import { joinNotices, type Notice, notice, tell } from '../lib/notice.ts';
import { RAW_KEPT } from '../lib/text/cut-text.ts';
import type { MapContext } from '../model/analyzer.ts';
import { RECORD_KINDS, type RecordKind } from '../model/kinds.ts';
import type { AnyRecord } from '../model/record.ts';
import type { Reject, Table } from '../model/row.ts';
import type { SignalName, SignalSettings } from '../model/signal.ts';
import type { Learnt } from '../profiles/learn-table.ts';
import type { Nearest } from '../profiles/recognise.ts';
import { MAX_REJECTS, type ReadSource } from '../report/input.ts';
import { createObserver, type Observe } from '../signals/observe.ts';
import { clipRecord } from './clip.ts';
import { SeenRows, ShardRows } from './duplicates.ts';
import type { Choices } from './file-choices.ts';
import { type Known, readRows, refuseRows, type Sinks, takeIn } from './intake.ts';
import { explainRecognition, Ledger } from './ledger.ts';
import { RecordFolder, type Tap } from './record-folder.ts';
import type { Toolbox } from './request.ts';
import type { Part, ReadShard, ShardTask } from './shards.ts';
import { adviseOn, adviseOnColumns, describeUnrecognised } from './unrecognised.ts';

export interface FoldOptions {
  readonly toolbox: Toolbox;
  readonly context: MapContext;
  readonly settings: SignalSettings;
  /** Records after this day are set aside; null: the newest day in the inputs decides afterwards. */
  readonly asOfDay: number | null;
  readonly choices: Choices;
  /** Gets every reject and every cell that could not be read; the report lists only the first. */
  readonly onReject?: (reject: Reject) => void;
  readonly onRows?: (source: string, rows: number) => void;
  readonly tap?: Tap;
}

/** Folds tables into analyzer states, and keeps the account of every row. */
export class Fold {
  readonly records: RecordFolder;
  readonly sources: ReadSource[] = [];
  readonly rejects: Reject[] = [];
  readonly warnings: Notice[] = [];
  /** By file: the reject that its reading ended with, which may say that it is cut off. */
  readonly lastRejects = new Map<string, Reject>();
  /** What whole tables show and their first rows did not: with it another reading gives better records. */
  readonly learnt = new Map<string, Learnt>();
  readonly #options: FoldOptions;
  readonly #seen = new SeenRows();
  /** Dictionaries are compiled when the first record is there: with threads, never. */
  #reader: Observe | null = null;

  constructor(options: FoldOptions) {
    this.#options = options;
    this.records = this.#createFolder();
  }

  /** Reads a table from its first row to its last. @param path the path that was opened */
  async addTable(table: Table, path: string): Promise<void> {
    const ledger = new Ledger();
    const known = await this.#takeIn(table, path, ledger);
    if (known === null) return;
    const sinks = this.#sinks(table, this.records, ledger);
    await readRows(table, known, { ledger, seen: this.#seen, sinks });
    this.#close(table, known, ledger);
  }

  /**
   * Adds a table that is read in shards, several at a time. What rows repeat is only known in the order of the table,
   * so a shard with rows that stand elsewhere before it is read once more without them.
   */
  async addShards(table: Table, tasks: readonly ShardTask[], given: ReadShard): Promise<void> {
    const ledger = new Ledger();
    const known = await this.#takeIn(table, tasks[0]?.file.path ?? '', ledger);
    if (known === null) return;
    const read = countRows(tasks.length, given, (rows) => this.#options.onRows?.(table.source, rows));
    const waiting = tasks.map((task, place) => ({ task, place, part: read(task, place) }));
    // A later shard may fail while an earlier one is awaited.
    for (const { part } of waiting) part.catch(() => {});
    // Taken off the list, so that what a shard says is gone once it is merged: of many it would fill the memory.
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { task, place, part } = next;
      const first = await part;
      const repeated = this.#seen.findRepeated(first.prints);
      this.#absorb(repeated.length === 0 ? first : await read({ ...task, repeated }, place), known, ledger);
    }
    this.#close(table, known, ledger);
  }

  /** Reads one shard of a table, apart from all else. */
  async readShard(table: Table, { file, shard, repeated }: ShardTask): Promise<Part> {
    const { toolbox, choices } = this.#options;
    const known = takeIn(table, file.path, { profiles: toolbox.profiles, choices });
    if (known.profile === null)
      throw new Error(`${table.source}: known when it was divided, and not when read`);
    const ledger = new Ledger();
    const rows = new ShardRows(repeated);
    const records = this.#createFolder();
    const problems: { reject: Reject; isCell: boolean }[] = [];
    await readRows(table, known, {
      ledger,
      seen: rows,
      ...(shard !== undefined && { shard }),
      sinks: {
        onRecord: (record) => this.#addRecord(record, records, ledger),
        onReject: (reject) => problems.push({ reject, isCell: false }),
        onBadCell: (reject) => problems.push({ reject, isCell: true }),
        onRows: (rows) => this.#options.onRows?.(table.source, rows),
        settle: () => records.settle(),
      },
    });
    return {
      records: records.toState(),
      ledger: ledger.toState(),
      mapper: known.mapper.toState(),
      problems,
      prints: rows.prints,
    };
  }

  #createFolder(): RecordFolder {
    const { toolbox, settings, context, tap } = this.#options;
    const observe: Observe = (record) => {
      this.#reader ??= createObserver(signalsByKind(toolbox), settings, toolbox.signals);
      return this.#reader(record);
    };
    return new RecordFolder(toolbox.analyzers, context, { observe, tap });
  }

  #absorb(part: Part, { mapper }: Known, ledger: Ledger): void {
    this.records.absorb(part.records);
    ledger.absorb(part.ledger);
    mapper.absorb(part.mapper);
    for (const { reject, isCell } of part.problems) {
      this.#options.onReject?.(reject);
      if (!isCell) this.#list(reject);
    }
  }

  /** @returns null for a table that nobody knows, whose rows are refused */
  async #takeIn(table: Table, path: string, ledger: Ledger): Promise<Known | null> {
    const { toolbox, choices } = this.#options;
    const intake = takeIn(table, path, { profiles: toolbox.profiles, choices });
    if (intake.profile !== null) return intake;
    await this.#rejectTable(table, path, { ledger, nearest: intake.nearest[0] });
    return null;
  }

  #sinks(table: Table, records: RecordFolder, ledger: Ledger): Sinks {
    return {
      onRecord: (record) => this.#addRecord(record, records, ledger),
      onReject: (reject) => {
        this.#options.onReject?.(reject);
        this.#list(reject);
      },
      onBadCell: (problem) => this.#options.onReject?.(problem),
      onRows: (rows) => this.#options.onRows?.(table.source, rows),
      settle: () => records.settle(),
    };
  }

  #addRecord(original: AnyRecord, records: RecordFolder, ledger: Ledger): void {
    const { asOfDay } = this.#options;
    const record = asOfDay === null ? original : clipRecord(original, asOfDay);
    if (record === null) {
      ledger.later++;
      return;
    }
    ledger.addUsed(record);
    records.add(record);
  }

  /** All rows of a known table are in. */
  #close(table: Table, known: Known, ledger: Ledger): void {
    const { recognition, mapper } = known;
    const learnt = mapper.contradicted();
    if (learnt !== null) this.learnt.set(table.source, learnt);
    const columns = { ...mapper.columns };
    this.sources.push(
      ledger.toSource(table, { ...recognition, columns }, explainRecognition(recognition, table)),
    );
    this.#warnAbout(table, ledger, [...adviseOnColumns(known, table, table.source), ...mapper.notes]);
  }

  /** Counts every row of a table nobody knows as rejected, with one entry that says what to do. */
  async #rejectTable(
    table: Table,
    path: string,
    { ledger, nearest }: { readonly ledger: Ledger; readonly nearest: Nearest | undefined },
  ): Promise<void> {
    const told = joinNotices([describeUnrecognised(nearest), adviseOn(table, path)]);
    const reason = tell(told);
    await refuseRows(table, reason, {
      ledger,
      sinks: { onReject: (reject) => this.#options.onReject?.(reject) },
    });
    this.sources.push(ledger.toSource(table, null, told));
    this.#list({
      source: table.source,
      row: 1,
      line: 1,
      code: 'unrecognised-file',
      reason,
      told,
      raw: table.header.join(', ').slice(0, RAW_KEPT),
    });
    const { source } = table;
    const { rows, rejects } = ledger;
    this.warnings.push(
      rows === 0
        ? notice('{source}: not recognised, no rows below the header: {told}', { source, told })
        : notice('{source}: not recognised, {rejects|count} {rejects?row:rows} left out: {told}', {
            ...{ source, rejects, told },
          }),
    );
  }

  #list(reject: Reject): void {
    this.lastRejects.set(reject.source, reject);
    if (this.rejects.length < MAX_REJECTS) this.rejects.push(reject);
  }

  #warnAbout(table: Table, ledger: Ledger, notes: readonly Notice[]): void {
    const { source } = table;
    const { later, rows } = ledger;
    const cells = ledger.describeBadCells();
    if (cells !== null)
      this.warnings.push(notice('{source}: cells that could not be read: {cells}', { source, cells }));
    if (later > 0)
      this.warnings.push(
        notice(
          '{source}: {later|count} {later?record is:records are} dated after the as-of day and left out',
          { source, later },
        ),
      );
    if (rows === 0) this.warnings.push(notice('{source}: it has a header and no rows', { source }));
    for (const note of notes) this.warnings.push(notice('{source}: {note}', { source, note }));
  }
}

/** The signals that some analyzer wants to see, by kind of record. */
export function signalsByKind({ analyzers }: Pick<Toolbox, 'analyzers'>): Map<RecordKind, SignalName[]> {
  return new Map(
    RECORD_KINDS.map((kind) => {
      const reading = analyzers.filter(({ meta }) => meta.reads.includes(kind));
      return [kind, [...new Set(reading.flatMap(({ meta }) => meta.signals))]];
    }),
  );
}

/** Adds up how far the tasks of a table are. */
function countRows(
  count: number,
  read: ReadShard,
  tell: (rows: number) => void,
): (task: ShardTask, place: number) => Promise<Part> {
  const done = new Array<number>(count).fill(0);
  return (task, place) =>
    read(task, (rows) => {
      done[place] = rows;
      tell(done.reduce((sum, one) => sum + one, 0));
    });
}
