import type { Analyzer } from '../model/analyzer.ts';
import type { Config } from '../model/config.ts';
import type { Profile } from '../model/profile.ts';
import type { Reject } from '../model/row.ts';
import type { Signal } from '../model/signal.ts';
import type { Discovered } from '../sources/discover.ts';
import type { KindChoice } from './file-choices.ts';
import type { Tap } from './record-folder.ts';

/** What is installed: the built-ins and the plug-ins' own. */
export interface Toolbox {
  readonly analyzers: readonly Analyzer[];
  readonly profiles: readonly Profile[];
  readonly signals: readonly Signal[];
}

/** One audit, fully specified: the same request over the same files gives the same report. */
export interface AuditRequest {
  /** Files, folders or `-`. */
  readonly inputs: readonly string[];
  /** What lies among the inputs, where somebody has looked already. */
  readonly discovered?: Discovered;
  readonly config: Config;
  readonly toolbox: Toolbox;
  /** Version of the tool, printed in the report and part of the method fingerprint. */
  readonly version: string;
  /** What `-` reads. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** What the user says files hold; goes before the mappings of the configuration and before recognition. */
  readonly as?: readonly KindChoice[];
  /** Refuse damaged delimited files instead of repairing what can be repaired. */
  readonly strict?: boolean;
  /** Threads that large tables are read by, and the module they run; without it all is read in this one. */
  readonly threads?: { readonly count: number; readonly entry: URL };
  /** Sees every record, and has some count for nothing, though they still tell what day it is. Not for threads. */
  readonly tap?: Tap;
  /** Gets every reject, in the order of files and rows. */
  readonly rejects?: RejectSink;
  /** Called now and then while rows are read. */
  readonly onProgress?: (progress: Progress) => void;
}

/** Takes all that could not be read: rows, cells (they name their column) and whole files. */
export interface RejectSink {
  /** What the list is called beside the report. */
  readonly name: string;
  readonly count: number;
  add(reject: Reject): void;
  /** The files are read a second time: forget everything. */
  restart(): void;
}

export interface Progress {
  readonly source: string;
  /** Rows of that source read so far. */
  readonly rows: number;
  /** What begins, where it is not the reading of rows. */
  readonly phase?: string;
}

export const DEFAULT_SEED = 1;
