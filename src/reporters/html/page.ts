import type { Report } from '../../model/report.ts';
import type { Anchors } from './anchors.ts';
import type { Words } from './wording.ts';

/** What every part of the page draws from. */
export interface Page {
  readonly report: Report;
  readonly words: Words;
  readonly anchors: Anchors;
}
