import type { RecordKind } from './kinds.ts';
import type { FieldOf } from './record.ts';

/** What recognises one vendor's export and maps it to records. Mostly data; one file each. */
export interface Profile<K extends RecordKind = RecordKind> {
  readonly meta: {
    /** `<vendor>-<kind>`, unique. */
    readonly id: string;
    /** Lower-case slug, such as `zendesk`, `google-play`; `generic` for the fallbacks. */
    readonly vendor: string;
    readonly kind: K;
    readonly title: string;
    readonly docsUrl?: string;
  };
  /**
   * Sets of distinctive headers, one set per known variant of the export. A set matches by the share of its
   * headers that stand in the file, so one missing column does not hide a vendor; position never counts.
   */
  readonly signatures: readonly (readonly string[])[];
  /** Headers for each canonical field, best first. Among those present the first that is filled is read. */
  readonly columns: { readonly [F in FieldOf<K>]?: readonly string[] };
  /** Cell values (folded: lower-case, trimmed) to canonical ones, for fields with a closed list; '' for no value. */
  readonly values?: { readonly [F in FieldOf<K>]?: Readonly<Record<string, string>> };
  /** Values a field has when the export has no column for it. */
  readonly defaults?: { readonly [F in FieldOf<K>]?: string };
  /** Columns whose cells hold a nested object (JSON or Python repr), read as `column.key.key`. */
  readonly nested?: readonly string[];
  /** First-cell texts that mark a footer line, matched case-insensitively from the start. */
  readonly footers?: readonly string[];
}

/** Why a table was taken for what it is. */
export interface Recognition {
  readonly profile: string;
  readonly vendor: string;
  readonly kind: RecordKind;
  /** 0 to 1. */
  readonly confidence: number;
  /** Headers that decided. */
  readonly matched: readonly string[];
  /** Headers of the best signature that are not in the file. */
  readonly missing: readonly string[];
  /** File or folder words that helped. */
  readonly hints: readonly string[];
  readonly runnerUp?: { readonly profile: string; readonly confidence: number };
  /** Canonical field to header actually read. */
  readonly columns: Readonly<Record<string, string>>;
}
