import { describe, expect, it } from 'vitest';
import { createEmpathyReader } from '../../../src/signals/empathy/index.ts';
import { prepareText } from '../../../src/signals/prepare.ts';

const read = createEmpathyReader();
const markers = (reply: string): string[] => read(prepareText('reply', reply)).map(({ marker }) => marker);

describe('empathy markers', () => {
  it.each([
    ['I am so sorry about this.', ['apology']],
    ['I can see how annoying that is.', ['acknowledgement']],
    ['That was our mistake.', ['ownership']],
    ['Please restart the router.', ['next-step']],
    ['Much appreciated.', ['thanks']],
    ['Is there anything else I can help you with?', ['canned']],
    ["You're right.", ['acknowledgement']],
    ['That does sound worrying right before an audit.', ['acknowledgement']],
    ["We've reproduced it here.", ['ownership']],
    ['Our bad!', ['apology', 'ownership']],
    ['Totally get the stress of an inspection.', ['acknowledgement']],
    ['You should receive the parcel within two days.', ['next-step']],
    ["We're going to restore the backup.", ['ownership']],
    ['Fixed.', []],
    ['', []],
  ])('"%s" shows %j', (reply, expected) => {
    expect(markers(reply)).toEqual(expected);
  });

  it.each(['Sorry, no.', "I'm not sorry", 'Sorry, what does the message say?'])(
    '"%s" is no apology',
    (reply) => {
      expect(markers(reply)).not.toContain('apology');
    },
  );

  it('quotes the words that show it, once each', () => {
    const reply = 'Thanks! We apologise, thanks again.';
    const found = read(prepareText('reply', reply));
    expect(found.map(({ marker, start, end }) => [marker, reply.slice(start, end)])).toEqual([
      ['apology', 'apologise'],
      ['thanks', 'Thanks'],
    ]);
  });
});
