import type { Analyzer } from '../model/analyzer.ts';
import type { Config } from '../model/config.ts';
import type { Profile } from '../model/profile.ts';
import type { Signal } from '../model/signal.ts';

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
  readonly config: Config;
  readonly toolbox: Toolbox;
  /** Version of the tool, printed in the report and part of the method fingerprint. */
  readonly version: string;
  /** What `-` reads. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Called now and then while rows are read. */
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly source: string;
  readonly rows: number;
}

export const DEFAULT_SEED = 1;
