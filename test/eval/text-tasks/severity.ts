import { createLeavingReader } from '../../../src/signals/leaving/read-leaving.ts';
import { prepareText } from '../../../src/signals/prepare.ts';
import { ALARMS, createAlarmReader } from '../../../src/signals/severity/index.ts';
import type { TextTask } from './task.ts';

/** How bad, how soon, and whether the writer stays. */
export const severity: TextTask = {
  title: 'severity, urgency, threats to leave, praise',
  columns: { text: 'the text', label: 'severe, urgent, churn, praise, divided by | or ;' },
  multi: true,
  labels: [...ALARMS, 'churn'],
  synonyms: {
    s: 'severe',
    u: 'urgent',
    c: 'churn',
    p: 'praise',
    severity: 'severe',
    urgency: 'urgent',
    churn_threat: 'churn',
  },
  prepare() {
    const readAlarms = createAlarmReader();
    const readLeaving = createLeavingReader();
    return ({ text: raw = '' }) => {
      const text = prepareText('body', raw);
      const alarms = readAlarms(text).map(({ alarm }) => alarm);
      return { labels: readLeaving(text) === null ? alarms : [...alarms, 'churn'] };
    };
  },
};
