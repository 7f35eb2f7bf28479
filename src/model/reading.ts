import type { RecordKind, RequestClass } from './kinds.ts';

/** How the records of one kind were read. */
export interface KindReading {
  readonly kind: RecordKind;
  readonly records: number;
  /** In no language that is read: they count as `other`, and their share as unknown. */
  readonly unread: number;
  /** Not in English, by a small lexicon: intent and sentiment only. */
  readonly byLexicon: number;
  /** Sent by a machine: alerts, automatic replies, bounces. */
  readonly automatic: number;
  readonly wordless: number;
  /** No class was likely enough, so that they count as `other`. */
  readonly unsure: number;
  /** Records that were read, by their class; empty where nobody asked for it. */
  readonly classes: Readonly<Partial<Record<RequestClass, number>>>;
}

/** A hand-coded record that was found, and how it was read. */
export interface CodedRecord {
  /** Place of its line in the list. */
  readonly line: number;
  readonly kind: RecordKind;
  readonly coded: RequestClass;
  readonly read: RequestClass;
}

/** How all records of a run were read: plain data, so that threads may pass it. */
export interface Reading {
  readonly kinds: readonly KindReading[];
  /** Records with words by ISO 639-1 code, `und` where nobody could tell; most first. */
  readonly languages: readonly (readonly [code: string, records: number, isRead: boolean])[];
  readonly coded: readonly CodedRecord[];
}
