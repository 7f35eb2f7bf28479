import { prepareText } from '../../../src/signals/prepare.ts';
import { ALARMS, createAlarmReader } from '../../../src/signals/severity/index.ts';
import type { TextTask } from './task.ts';

/** How bad, how soon, and whether the writer stays. */
export const severity: TextTask = {
  title: 'severity, urgency, threats to leave, praise',
  columns: { text: 'the text', label: 'severe, urgent, churn, praise, divided by | or ;' },
  multi: true,
  labels: ALARMS,
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
    const read = createAlarmReader();
    return ({ text = '' }) => ({ labels: read(prepareText('body', text)).map(({ alarm }) => alarm) });
  },
};
