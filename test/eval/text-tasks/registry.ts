import { aspect } from './aspect.ts';
import { competitors } from './competitors.ts';
import { empathy } from './empathy.ts';
import { expectation } from './expectation.ts';
import { intent } from './intent.ts';
import { language } from './language.ts';
import { primaryReason, reasons } from './reasons.ts';
import { sentiment } from './sentiment.ts';
import { severity } from './severity.ts';
import type { TextTask } from './task.ts';
import { themes } from './themes.ts';

/** Tasks by the name that `--task` takes. */
export const TASKS: Readonly<Record<string, TextTask>> = {
  intent,
  sentiment,
  aspect,
  themes,
  expectation,
  competitors,
  reasons,
  'primary-reason': primaryReason,
  language,
  empathy,
  severity,
};
