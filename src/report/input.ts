import type { AnalyzerMeta, ThemeInfo } from '../model/analyzer.ts';
import type { Conclusion } from '../model/conclusion.ts';
import type { LanguageCode } from '../model/kinds.ts';
import type { Notice } from '../model/notice.ts';
import type { Reading } from '../model/reading.ts';
import type { ReportSource } from '../model/report.ts';
import type { Reject } from '../model/row.ts';
import type { Score, ScoringOptions } from '../model/score.ts';

/** Rejects listed in a report, one by one; the counts per source are complete. */
export const MAX_REJECTS = 1000;

/** One analyzer and what it concluded. */
export interface Analysis {
  readonly meta: AnalyzerMeta;
  readonly conclusion: Conclusion;
}

/** The account of one file, before words. */
export interface ReadSource extends Omit<ReportSource, 'why'> {
  /** What decided what the file is. */
  readonly why: Notice;
}

/** Everything a report is made of. The order of the lists does not matter. */
export interface ReportInput {
  readonly company: string;
  /** Whole days since 1970 UTC; null when nothing is dated. */
  readonly asOfDay: number | null;
  readonly version: string;
  readonly fingerprint: string;
  readonly policyVersion: string;
  readonly seed: number;
  readonly draws: number;
  readonly analyses: readonly Analysis[];
  readonly score: Score;
  readonly sources: readonly ReadSource[];
  readonly rejects: readonly Reject[];
  readonly warnings: readonly Notice[];
  /** The dictionary of the run: what pains are called. */
  readonly themes?: readonly ThemeInfo[];
  /** As the score was made with. */
  readonly reliability?: NonNullable<ScoringOptions['reliability']>;
  readonly audited?: NonNullable<ScoringOptions['audited']>;
  /** False keeps personal data and secrets readable. Default true. */
  readonly redact?: boolean;
  /** How well words were read; left out where nobody counted. */
  readonly reading?: Reading;
  /** Of the sentences and titles; English unless told otherwise. */
  readonly language?: LanguageCode;
}
