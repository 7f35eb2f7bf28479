import { cleanText } from '../lib/mask.ts';
import { tell } from '../lib/notice.ts';
import { MAX_RAW } from '../lib/text/cut-text.ts';
import type { InspectedFile, InspectedProblem } from '../model/inspect.ts';
import type { RecordKind } from '../model/kinds.ts';
import type { Profile } from '../model/profile.ts';
import { type AnyRecord, FIELDS } from '../model/record.ts';
import type { Table } from '../model/row.ts';
import type { Learnt } from '../profiles/learn-table.ts';
import { DateSpan } from './date-span.ts';
import type { SeenRows } from './duplicates.ts';
import type { Choices } from './file-choices.ts';
import { FillTally } from './fill.ts';
import { type Intake, readRows, refuseRows, takeIn } from './intake.ts';
import { explainRecognition, Ledger, type ProblemCount } from './ledger.ts';
import { METRIC_RECORDS, type MetricsTrial } from './possible-metrics.ts';
import type { Progress } from './request.ts';
import { accountOf, estimateRows } from './row-account.ts';
import { maskWords, showField, showRecord } from './show-record.ts';
import { adviseOnColumns, commandFor, describeUnrecognised } from './unrecognised.ts';

/** Rows of a large file that are read. */
const FIRST_ROWS = 5000;
/** Records shown. */
const SAMPLES = 3;
const MAX_HEADERS = 200;
const MAX_PROBLEMS = 20;

export interface TableInspection {
  readonly path: string;
  readonly choices: Choices;
  readonly profiles: readonly Profile[];
  readonly seen: SeenRows;
  readonly trial: MetricsTrial;
  readonly redact: boolean;
  /** Size of the file when only its first rows are to be read; null: read it to its end. */
  readonly largeBytes: number | null;
  readonly onLearnt: (source: string, learnt: Learnt) => void;
  readonly onProgress?: (progress: Progress) => void;
}

/** Looks at one table. */
export async function inspectTable(table: Table, inspection: TableInspection): Promise<InspectedFile> {
  const intake = takeIn(table, inspection.path, inspection);
  const ledger = new Ledger();
  const found =
    intake.profile === null
      ? await inspectUnknown(table, intake.nearest[0], { ...inspection, ledger })
      : await inspectKnown(table, intake, { ...inspection, ledger });
  const { redact } = inspection;
  return {
    path: table.source,
    kind: null,
    vendor: null,
    profile: null,
    confidence: 0,
    runnerUp: null,
    why: '',
    next: null,
    columns: {},
    dates: { from: null, to: null, order: null },
    fill: {},
    examples: {},
    sample: [],
    notes: [],
    metrics: { possible: [], missing: [] },
    ...found.said,
    dialect: { ...table.dialect },
    header: table.header.slice(0, MAX_HEADERS),
    ...accountOf(ledger, found.isWhole ? null : estimateRows(table, inspection.largeBytes)),
    reasons: listProblems(ledger.listReasons(), redact),
    badCells: listProblems(ledger.listBadCells(), redact),
  };
}

type Said = Partial<InspectedFile>;
type Counting = TableInspection & { readonly ledger: Ledger };

interface Found {
  readonly said: Said;
  readonly isWhole: boolean;
}

async function inspectUnknown(
  table: Table,
  nearest: Parameters<typeof describeUnrecognised>[0],
  { path, ledger, largeBytes, onProgress }: Counting,
): Promise<Found> {
  const isWhole = await refuseRows(table, 'nobody knows what this file is', {
    ledger,
    sinks: { onReject: () => {}, onRows: (rows) => onProgress?.({ source: table.source, rows }) },
    ...(largeBytes !== null && { limit: FIRST_ROWS }),
  });
  return { isWhole, said: { why: tell(describeUnrecognised(nearest)), next: commandFor(table, path) } };
}

async function inspectKnown(
  table: Table,
  intake: Exclude<Intake, { readonly profile: null }>,
  { path, ledger, seen, trial, redact, largeBytes, onLearnt, onProgress }: Counting,
): Promise<Found> {
  const { profile, recognition, mapper } = intake;
  const { kind } = profile.meta;
  const look = new Look(kind);
  const isWhole = await readRows(table, intake, {
    ledger,
    seen,
    sinks: {
      onRecord: (record) => look.add(record),
      onReject: () => {},
      onBadCell: () => {},
      onRows: (rows) => onProgress?.({ source: table.source, rows }),
    },
    ...(largeBytes !== null && { limit: FIRST_ROWS }),
  });
  const learnt = mapper.contradicted();
  if (learnt !== null) onLearnt(table.source, learnt);
  const said: Said = {
    kind,
    vendor: recognition.vendor,
    profile: recognition.profile,
    confidence: recognition.confidence,
    runnerUp: recognition.runnerUp === undefined ? null : { ...recognition.runnerUp },
    why: tell(explainRecognition(recognition, table)),
    columns: { ...mapper.columns },
    dates: { from: look.dates.from, to: look.dates.to, order: mapper.dateOrder },
    fill: look.fill.shares(),
    examples: look.examples(redact),
    sample: look.records.slice(0, SAMPLES).map((record) => showRecord(record, redact)),
    notes: [...adviseOnColumns(intake, table, path), ...mapper.notes].map((note) =>
      maskWords(tell(note), redact),
    ),
    metrics: copyOutlook(trial, kind, look.records),
  };
  return { isWhole, said };
}

/** What is gathered of the records while they pass by. */
class Look {
  readonly #kind: RecordKind;
  /** The first record in which a field says something. */
  readonly #first = new Map<string, AnyRecord>();
  readonly fill: FillTally;
  readonly dates = new DateSpan();
  readonly records: AnyRecord[] = [];

  constructor(kind: RecordKind) {
    this.#kind = kind;
    this.fill = new FillTally(kind);
  }

  add(record: AnyRecord): void {
    this.fill.add(record, (field) => {
      if (!this.#first.has(field)) this.#first.set(field, record);
    });
    this.dates.add(record);
    if (this.records.length < METRIC_RECORDS) this.records.push(record);
  }

  examples(redact: boolean): InspectedFile['examples'] {
    const fields = Object.keys(FIELDS[this.#kind]).flatMap((field) => {
      const record = this.#first.get(field);
      return record === undefined ? [] : [[field, showField(record, field, redact)] as const];
    });
    return Object.fromEntries(fields);
  }
}

function copyOutlook(trial: MetricsTrial, kind: RecordKind, records: readonly AnyRecord[]) {
  const { possible, missing } = trial.run(kind, records);
  return { possible: [...possible], missing: missing.map((one) => ({ ...one })) };
}

function listProblems(problems: readonly ProblemCount[], redact: boolean): InspectedProblem[] {
  return problems.slice(0, MAX_PROBLEMS).map(({ first, count }) => ({
    code: first.code,
    reason: maskWords(first.reason, redact),
    column: first.column ?? null,
    count,
    line: first.line,
    raw: cleanText(first.raw, MAX_RAW, redact),
  }));
}
