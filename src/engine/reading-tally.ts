import { RecordLookup } from '../lib/evidence/record-lookup.ts';
import { compareBy } from '../lib/stable-order.ts';
import { silenceOf } from '../lib/states/silence.ts';
import { RECORD_KINDS, REQUEST_CLASSES, type RecordKind } from '../model/kinds.ts';
import type { CodedRecord, KindReading, Reading } from '../model/reading.ts';
import type { CodedLabel } from '../model/reference.ts';
import type { AnyObservation, ReadingNote } from '../model/signal.ts';

/** Counts of one kind, by position. */
const COUNTS = ['records', 'unread', 'byLexicon', 'automatic', 'wordless', 'unsure'] as const;
const CLASSES_FROM = COUNTS.length;
const WIDTH = CLASSES_FROM + REQUEST_CLASSES.length;

/** Which count a state of reading goes to; 0 for none of its own. */
const COUNT_OF: Readonly<Record<ReadingNote['state'], number>> = {
  read: 0,
  unread: COUNTS.indexOf('unread'),
  lexicon: COUNTS.indexOf('byLexicon'),
  automatic: COUNTS.indexOf('automatic'),
  wordless: COUNTS.indexOf('wordless'),
};

/** Counts how the records of a run were read, and looks up those that were coded by hand. */
export class ReadingTally {
  readonly #counts = new Map<RecordKind, number[]>(
    RECORD_KINDS.map((kind) => [kind, new Array<number>(WIDTH).fill(0)]),
  );
  /** Without English, which nearly all records are. */
  readonly #languages = new Map<string, { records: number; readonly isRead: boolean }>();
  #english = 0;
  readonly #labels: RecordLookup<readonly [line: number, label: CodedLabel]> | null;
  readonly #coded = new Map<number, CodedRecord>();

  constructor(labels: readonly CodedLabel[] = []) {
    this.#labels =
      labels.length === 0
        ? null
        : new RecordLookup(labels.map((label, line) => [label.record, [line, label] as const] as const));
  }

  add({ record, texts, signals, note }: AnyObservation): void {
    const counts = this.#counts.get(record.kind);
    if (counts === undefined || note === undefined) return;
    const { intent } = signals;
    increase(counts, 0);
    const own = COUNT_OF[note.state];
    if (own > 0) increase(counts, own);
    if (note.language === 'en') this.#english++;
    else if (note.language !== null) this.#addLanguage(note.language, 1, note.state !== 'unread');
    if (intent === undefined || silenceOf({ texts, note }, 'lexicon') !== null) return;
    if (intent.unsure === true) increase(counts, COUNTS.indexOf('unsure'));
    increase(counts, CLASSES_FROM + REQUEST_CLASSES.indexOf(intent.label));
    const found = this.#labels?.find(record);
    if (found !== undefined) this.#addCoded(found, { kind: record.kind, read: intent.label });
  }

  toState(): Reading {
    const languages = [...this.#languages].map(
      ([code, { records, isRead }]) => [code, records, isRead] as const,
    );
    if (this.#english > 0) languages.push(['en', this.#english, true]);
    return {
      kinds: [...this.#counts].filter(([, [records = 0]]) => records > 0).map(describeKind),
      languages: languages.sort(
        compareBy(
          ([, records]) => -records,
          ([code]) => code,
        ),
      ),
      coded: [...this.#coded.values()].sort(compareBy(({ line }) => line)),
    };
  }

  /** Adds what another tally saw of other records. */
  absorb({ kinds, languages, coded }: Reading): void {
    for (const reading of kinds) {
      const counts = this.#counts.get(reading.kind) ?? [];
      for (const [at, name] of COUNTS.entries()) increase(counts, at, reading[name]);
      for (const [at, name] of REQUEST_CLASSES.entries())
        increase(counts, CLASSES_FROM + at, reading.classes[name] ?? 0);
    }
    for (const [code, records, isRead] of languages) {
      if (code === 'en') this.#english += records;
      else this.#addLanguage(code, records, isRead);
    }
    for (const record of coded) this.#keep(record);
  }

  #addLanguage(code: string, records: number, isRead: boolean): void {
    const known = this.#languages.get(code);
    if (known === undefined) this.#languages.set(code, { records, isRead });
    else known.records += records;
  }

  #addCoded(
    [line, { kind, label }]: readonly [line: number, label: CodedLabel],
    read: Pick<CodedRecord, 'kind' | 'read'>,
  ): void {
    if (kind === null || kind === read.kind) this.#keep({ line, coded: label, ...read });
  }

  /** An id that two records have is one label: the kind decides, whatever order they came in. */
  #keep(record: CodedRecord): void {
    const known = this.#coded.get(record.line);
    if (known === undefined || orderCoded(record, known) < 0) this.#coded.set(record.line, record);
  }
}

const orderCoded = compareBy<CodedRecord>(
  ({ kind }) => RECORD_KINDS.indexOf(kind),
  ({ read }) => REQUEST_CLASSES.indexOf(read),
);

function increase(counts: number[], at: number, by = 1): void {
  counts[at] = (counts[at] ?? 0) + by;
}

function describeKind([kind, counts]: readonly [RecordKind, readonly number[]]): KindReading {
  const [records = 0, unread = 0, byLexicon = 0, automatic = 0, wordless = 0, unsure = 0] = counts;
  const classes = Object.fromEntries(
    REQUEST_CLASSES.map((name, at) => [name, counts[CLASSES_FROM + at] ?? 0] as const).filter(
      ([, count]) => count > 0,
    ),
  );
  return { kind, records, unread, byLexicon, automatic, wordless, unsure, classes };
}
