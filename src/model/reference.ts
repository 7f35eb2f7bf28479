import type { RecordKind, RequestClass } from './kinds.ts';
import type { RowRef } from './row.ts';

// What the user adds to the evidence: what the product can really do, what is promised of it, and where they
// disagree with how a record was read. None of it is evidence of its own; it sorts and corrects.

/** One thing the product does, will do or no longer does. */
export interface Capability {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly status: 'available' | 'planned' | 'retired';
  /** Whole days since 1970 UTC of the first release; null when not told. */
  readonly since: number | null;
  /** The plan that includes it; null when every plan does. */
  readonly plan: string | null;
  readonly link: string | null;
  readonly at: RowRef;
}

/** One promise of the website, the sales deck or a contract. */
export interface Claim {
  readonly text: string;
  readonly link: string | null;
  /** Ids or words of the themes it speaks of. */
  readonly themes: readonly string[];
  readonly at: RowRef;
}

/** The user's word on which capability a statement is about; null: none, the product lacks it. */
export interface CapabilityMatch {
  /** Id of the record, or its address as `file:row`. */
  readonly record: string;
  readonly capability: string | null;
  readonly at: RowRef;
}

/** One reading that the user disputes: another label, or the record left out. */
export interface Dispute {
  /** Id of the record, or its address as `file:row`. */
  readonly record: string;
  readonly label: RequestClass | 'exclude';
  readonly reason: string;
  readonly at: RowRef;
}

/** What a person says a record is, coded by hand without seeing how it was read. */
export interface CodedLabel {
  /** Id of the record, or its address as `file:row`. */
  readonly record: string;
  /** Where ids alone could mean another record. */
  readonly kind: RecordKind | null;
  readonly label: RequestClass;
  readonly at: RowRef;
}

/** The lists that came with the evidence; null where there was no such file. */
export interface Reference {
  readonly capabilities: readonly Capability[] | null;
  readonly claims: readonly Claim[] | null;
  readonly matches: readonly CapabilityMatch[];
  readonly disputes: readonly Dispute[];
  readonly labels?: readonly CodedLabel[];
}

export const NO_REFERENCE: Reference = { capabilities: null, claims: null, matches: [], disputes: [] };

/** How the user wants pains named and cut; ids are those that `bruise pains` prints. */
export interface PainSettings {
  /** Pains told as one, under the first id. */
  readonly merge: readonly (readonly string[])[];
  /** A pain taken apart: words of each part by its name. */
  readonly split: readonly {
    readonly pain: string;
    readonly parts: readonly { readonly name: string; readonly words: readonly string[] }[];
  }[];
  readonly rename: readonly { readonly pain: string; readonly name: string }[];
  readonly exclude: readonly string[];
}

export const NO_PAIN_SETTINGS: PainSettings = { merge: [], split: [], rename: [], exclude: [] };
