import { describe, expect, it } from 'vitest';
import { prepareText } from '../../../src/signals/prepare.ts';
import { createAlarmReader } from '../../../src/signals/severity/index.ts';

const read = createAlarmReader();
const alarms = (body: string): string[] => read(prepareText('body', body)).map(({ alarm }) => alarm);

describe('alarms', () => {
  it.each([
    ['The whole site is down', ['severe']],
    ['We lost all our data', ['severe']],
    ['All contacts are suddenly gone', ['severe']],
    ['I can see invoices of another customer', ['severe']],
    ['We are completely blocked, the shop stands idle', ['severe']],
    ['Please call me back asap', ['urgent']],
    ['Great support, thank you so much', ['praise']],
    ['How do I change the logo?', []],
    ['', []],
  ])('"%s" raises %j', (body, expected) => {
    expect(alarms(body)).toEqual(expected);
  });

  it.each([
    ['This is not urgent', 'urgent'],
    ['No data loss so far', 'severe'],
    ['It is not a great tool', 'praise'],
  ])('"%s" is not %s', (body, alarm) => {
    expect(alarms(body)).not.toContain(alarm);
  });
});
