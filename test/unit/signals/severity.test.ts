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
    ['Please escalate', ['urgent']],
    ['Lock this account at once', ['urgent']],
    ['I need an answer within the hour', ['urgent']],
    ['It puts our patients at risk', ['severe']],
    ['We consider a claim for damages', ['severe']],
    ['A customer threatens to walk away', ['severe']],
    ['Half of our drivers are locked out', ['severe']],
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
    ['The trainer was patient with all of us', 'severe'],
    ['Half of our drivers speak Polish', 'severe'],
    ['It shows your company standing in the market', 'severe'],
    ['We use it every day', 'severe'],
    ['Where can I see who read the salary data?', 'severe'],
    ['Please add an emergency contact to the form', 'severe'],
    ['The Gantt chart has no critical path', 'severe'],
    ['Prices went down last year', 'severe'],
    ['Can I edit several rows at once?', 'urgent'],
    ['Right now we type it by hand', 'urgent'],
    ["I can't wait to try the next release", 'urgent'],
    ['Many thanks for the quick help', 'urgent'],
    ['I immediately wrote to the hotel', 'urgent'],
    ['They answered within the hour', 'urgent'],
    ['Ask the seller, thank them or help them', 'praise'],
    ['The scale worked fine until Monday', 'urgent'],
    ['A calendar view would be really great', 'praise'],
    ['Have a great day', 'praise'],
    ['We compared five tools for emergency notification', 'severe'],
    ['It ran perfectly until the new release', 'praise'],
    ['Great, another crash', 'praise'],
  ])('"%s" is not %s', (body, alarm) => {
    expect(alarms(body)).not.toContain(alarm);
  });
});
