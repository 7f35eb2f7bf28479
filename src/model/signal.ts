import type { LossGroup, RecordKind, RequestClass } from './kinds.ts';
import type { AnyRecord, RecordOf } from './record.ts';

/** A stretch of one text of a record: `texts[text].raw.slice(start, end)` is verbatim input. */
export interface Span {
  readonly text: number;
  readonly start: number;
  readonly end: number;
}

/** A word of a text, lower-cased and folded to plain quotes; offsets are into `raw`. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Number of the word in the dictionaries of this process, 0 or less for none; left out where nobody looked. */
  readonly id?: number;
}

/** A run of tokens between clause borders (punctuation, `but`, `although`, ...): `tokens[from..to)`. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

/** One prepared text field. Quoted replies, signatures, markup and log lines have no tokens. */
export interface Text {
  readonly field: string;
  readonly raw: string;
  /** What the form asked for: reviewers' likes and dislikes, interviewees' loves and wishes. */
  readonly prior: 'positive' | 'negative' | null;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
}

/** A record with its texts prepared once for all signals. */
export interface Reading<K extends RecordKind = RecordKind> {
  readonly record: RecordOf<K>;
  readonly texts: readonly Text[];
}

export interface ThemeMention {
  /** Id in the theme dictionary. */
  readonly id: string;
  /** -1 complained about, 0 mentioned, 1 praised. */
  readonly polarity: -1 | 0 | 1;
  readonly span: Span;
}

/** What a rival is to us: it won the deal, took our place at a customer, is what they have now, or is only named. */
export type Direction = 'won' | 'replaced' | 'current' | 'mentioned';

export interface CompetitorMention {
  /** The listed name, or the name as proposed from the words around it. */
  readonly name: string;
  readonly listed: boolean;
  readonly span: Span | null;
  /** Read from the words around the name; left out where only a field names it. */
  readonly direction?: Direction;
  /** The CRM's own field names it, whatever the words say. */
  readonly isFiled?: true;
}

/** What each signal reads. Plug-ins add theirs by declaration merging. */
export interface SignalValues {
  /** What the customer says the request is. `span` is the deciding clause. */
  readonly intent: {
    readonly label: RequestClass;
    readonly span: Span | null;
    /** No class was likely enough, so that it counts as `other`. */
    readonly unsure?: true;
  };
  /** The class the vendor gave, where the export has one. */
  readonly 'vendor-class': RequestClass | null;
  /** -100 (angry) to 100 (delighted). */
  readonly sentiment: { readonly score: number; readonly span: Span | null };
  readonly themes: readonly ThemeMention[];
  /** Expectations that were not met (negative) or exceeded (positive). */
  readonly expectation: { readonly negative: readonly Span[]; readonly positive: readonly Span[] };
  /** A customer ends the contract, or thinks of it; null when nothing says so. */
  readonly leaving: { readonly kind: 'leaves' | 'thinks'; readonly span: Span } | null;
  readonly competitors: readonly CompetitorMention[];
  readonly 'loss-reason': {
    /** The group that counts; null when there is no usable reason. */
    readonly primary: LossGroup | null;
    readonly groups: readonly LossGroup[];
    readonly span: Span | null;
    /** False for blank, "other", single-word and price-only reasons. */
    readonly usable: boolean;
    /** The field for the reason says something, understood or not. */
    readonly stated?: boolean;
  };
}

export type SignalName = keyof SignalValues & string;

/** The signals that were asked for; an analyzer sees those its `meta.signals` declares. */
export type Signals = Partial<SignalValues>;

/** Reads one thing from a prepared record. Pure: same reading, same value. */
export interface Signal<N extends SignalName = SignalName> {
  readonly meta: {
    readonly name: N;
    readonly title: string;
    /** Raised whenever answers can change; part of the method fingerprint. */
    readonly version: number;
    readonly reads: readonly RecordKind[];
    /** Signals that must be read first and are found in `soFar`. */
    readonly needs?: readonly SignalName[];
    /** Understands English only: texts in other languages reach it without their words. */
    readonly english?: true;
  };
  /** Builds the reader once per run, so that dictionaries are compiled once. */
  prepare(settings: SignalSettings): (reading: Reading, soFar: Signals) => SignalValues[N];
}

/** What the user's configuration tells the signals. */
export interface SignalSettings {
  /** Competitors by canonical name with their other spellings. */
  readonly competitors: readonly { readonly name: string; readonly aliases: readonly string[] }[];
  /** Themes the user adds to the dictionary. */
  readonly themes: readonly UserTheme[];
}

export interface UserTheme {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
}

/** A record and what was read from it: the analyzers' input. */
export interface Observation<K extends RecordKind = RecordKind> extends Reading<K> {
  readonly signals: Signals;
  readonly note?: ReadingNote;
}

export type AnyObservation = Reading<RecordKind> & {
  readonly record: AnyRecord;
  readonly signals: Signals;
  readonly note?: ReadingNote;
};

/** How well a record could be read at all. */
export interface ReadingNote {
  /** ISO 639-1, `und` when nobody can tell; null where it does not matter. */
  readonly language: string | null;
  /**
   * In full, by a small lexicon of its language, not at all (no reader for its language), or not worth it: it has no
   * words, or a machine wrote it.
   */
  readonly state: 'read' | 'lexicon' | 'unread' | 'wordless' | 'automatic';
  /** The language may turn out another once the n-gram model is loaded. */
  readonly isProvisional: boolean;
}
