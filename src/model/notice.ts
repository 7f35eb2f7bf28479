import type { Fact } from './conclusion.ts';

/**
 * Something that is found while files are read and told when a report is written, in its language: a template and its
 * facts. Plain data, so that threads may pass it.
 */
export interface Notice {
  readonly text: string;
  /** Words stay as they are, since files say them; a notice among the facts is told, and so is a list of them. */
  readonly facts: Readonly<Record<string, Fact | Notice | readonly Notice[]>>;
}
