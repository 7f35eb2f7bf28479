import type { MapContext } from '../model/analyzer.ts';
import { RECORD_KINDS, type RecordKind } from '../model/kinds.ts';
import type { AnyRecord } from '../model/record.ts';
import type { ReportSource } from '../model/report.ts';
import type { Reject, RowBatch, Table } from '../model/row.ts';
import type { AnyObservation, SignalName, SignalSettings } from '../model/signal.ts';
import { compileMapper, type Mapper } from '../profiles/canonicalise.ts';
import { recogniseTable } from '../profiles/recognise.ts';
import { createObserver, type Observe } from '../signals/observe.ts';
import { AnalyzerRun } from './analyzer-run.ts';
import { NewestDay } from './as-of.ts';
import { clipRecord } from './clip.ts';
import { compileFingerprint, SeenRows } from './duplicates.ts';
import { explainRecognition, Ledger, MAX_LISTED_REJECTS } from './ledger.ts';
import type { Toolbox } from './request.ts';

/**
 * Observations handed to the analyzers at once: enough to spread the cost of merging states, few enough that their
 * texts are gone before the collector moves them to where it cleans up rarely.
 */
const BATCH = 512;

export interface FoldOptions {
  readonly toolbox: Toolbox;
  readonly context: MapContext;
  readonly settings: SignalSettings;
  /** Records after this day are set aside; null: the newest day in the inputs decides afterwards. */
  readonly asOfDay: number | null;
  readonly onRows?: (source: string, rows: number) => void;
}

/** Folds tables into analyzer states: rows to records to observations to states, batch by batch. */
export class Fold {
  readonly runs: readonly AnalyzerRun[];
  readonly newest = new NewestDay();
  readonly sources: ReportSource[] = [];
  readonly rejects: Reject[] = [];
  readonly warnings: string[] = [];
  readonly present = new Set<RecordKind>();
  readonly #options: FoldOptions;
  readonly #seen = new SeenRows();
  readonly #read: Observe;
  readonly #batches = new Map<RecordKind, AnyObservation[]>();

  constructor(options: FoldOptions) {
    this.#options = options;
    this.runs = options.toolbox.analyzers.map((analyzer) => new AnalyzerRun(analyzer, options.context));
    this.#read = createObserver(signalsByKind(options.toolbox), options.settings, options.toolbox.signals);
  }

  async addTable(table: Table): Promise<void> {
    const recognised = recogniseTable(table, this.#options.toolbox.profiles);
    const ledger = new Ledger();
    if (recognised.profile === null) {
      await this.#rejectTable(table, ledger, recognised.nearest[0]);
      return;
    }
    const { profile, recognition } = recognised;
    const mapper = compileMapper(table, profile);
    const fingerprint = compileFingerprint(profile.meta.id, table.header);
    for await (const batch of table.rows()) {
      this.#countLosses(batch, ledger);
      for (const row of batch.rows) {
        if (!this.#seen.seen(...fingerprint(row))) this.#addMapped(mapper.map(row), ledger);
        else ledger.duplicates++;
      }
      this.#options.onRows?.(table.source, ledger.rows);
    }
    const columns = { ...mapper.columns };
    this.sources.push(ledger.toSource(table, { ...recognition, columns }, explainRecognition(recognition)));
    this.#warnAbout(table, ledger, mapper.notes);
  }

  /** Hands the last, unfilled batches over. */
  flush(): void {
    for (const kind of this.#batches.keys()) this.#flushKind(kind);
  }

  #addMapped(mapped: ReturnType<Mapper['map']>, ledger: Ledger): void {
    if (mapped.kind === 'blank') {
      ledger.blanks++;
      return;
    }
    if (mapped.kind === 'reject') {
      ledger.rejects++;
      this.#list(mapped.reject);
      return;
    }
    ledger.records++;
    for (const problem of mapped.problems) ledger.addBadCell(problem);
    const { asOfDay } = this.#options;
    const record = asOfDay === null ? mapped.record : clipRecord(mapped.record, asOfDay);
    if (record === null) ledger.later++;
    else this.#observe(record);
  }

  #observe(record: AnyRecord): void {
    const { kind } = record;
    this.newest.add(record);
    this.present.add(kind);
    const batch = this.#batches.get(kind);
    const observation = this.#read(record);
    if (batch === undefined) this.#batches.set(kind, [observation]);
    else if (batch.push(observation) >= BATCH) this.#flushKind(kind);
  }

  #flushKind(kind: RecordKind): void {
    const batch = this.#batches.get(kind) ?? [];
    this.#batches.set(kind, []);
    if (batch.length === 0) return;
    for (const run of this.runs) if (run.reads(kind)) run.add(batch);
  }

  /** Counts every row of a table nobody knows as rejected, with one entry that says what to do. */
  async #rejectTable(table: Table, ledger: Ledger, nearest?: Nearest): Promise<void> {
    for await (const batch of table.rows()) {
      ledger.blanks += batch.blanks;
      ledger.rejects += batch.rows.length + batch.rejects.length;
    }
    const reason = describeUnrecognised(nearest);
    this.sources.push(ledger.toSource(table, null, reason));
    this.#list({
      source: table.source,
      row: 1,
      line: 1,
      code: 'unrecognised-file',
      reason,
      raw: table.header.join(', ').slice(0, 500),
    });
    const lost = ledger.rows === 0 ? 'no rows below the header' : `${ledger.rejects} rows left out`;
    this.warnings.push(`${table.source}: not recognised, ${lost}: ${reason}`);
  }

  #countLosses(batch: RowBatch, ledger: Ledger): void {
    ledger.blanks += batch.blanks;
    ledger.rejects += batch.rejects.length;
    for (const reject of batch.rejects) this.#list(reject);
  }

  #list(reject: Reject): void {
    if (this.rejects.length < MAX_LISTED_REJECTS) this.rejects.push(reject);
  }

  #warnAbout(table: Table, ledger: Ledger, notes: readonly string[]): void {
    const cells = ledger.describeBadCells();
    if (cells !== null) this.warnings.push(`${table.source}: cells that could not be read: ${cells}`);
    if (ledger.later > 0) {
      this.warnings.push(
        `${table.source}: ${ledger.later} records are dated after the as-of day and left out`,
      );
    }
    if (ledger.rows === 0) this.warnings.push(`${table.source}: it has a header and no rows`);
    for (const note of notes) this.warnings.push(`${table.source}: ${note}`);
  }
}

/** The signals that some analyzer wants to see, by kind of record. */
function signalsByKind({ analyzers }: Toolbox): Map<RecordKind, SignalName[]> {
  return new Map(
    RECORD_KINDS.map((kind) => {
      const reading = analyzers.filter(({ meta }) => meta.reads.includes(kind));
      return [kind, [...new Set(reading.flatMap(({ meta }) => meta.signals))]];
    }),
  );
}

interface Nearest {
  readonly profile: string;
  readonly confidence: number;
  readonly missing: readonly string[];
}

function describeUnrecognised(nearest: Nearest | undefined): string {
  if (nearest === undefined) return 'no export that is known looks like this; see `bruise profiles`';
  const missing = nearest.missing.slice(0, 5).join(', ');
  return `nearest is ${nearest.profile}${missing === '' ? '' : `, which also has ${missing}`}; rename columns or put the file in a folder that names its kind, such as tickets/`;
}
