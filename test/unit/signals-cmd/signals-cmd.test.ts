import { describe, expect, it } from 'vitest';
import { SignalInputs } from '../../../src/cli/signals/signal-inputs.ts';
import { createSignalPen } from '../../../src/cli/signals/signals-text.ts';
import { createDescriber, createReplyDescriber } from '../../../src/signals/describe.ts';

const inputs = new SignalInputs({ kind: 'tickets', isReply: false, source: 'stdin' });
const describeRecord = createDescriber({ competitors: [], themes: [] });

function recordOf(line: string) {
  const input = inputs.fromLine(line, 1);
  if (!('record' in input)) throw new Error('a record was wanted');
  return input.record;
}

describe('texts to be read', () => {
  it('are bare strings, or objects with a text, or with the fields of their kind', () => {
    expect(recordOf('"It crashes"')).toMatchObject({ kind: 'tickets', body: 'It crashes', subject: '' });
    expect(recordOf('{"text": "Slow", "kind": "reviews", "stars": 2}')).toMatchObject({
      kind: 'reviews',
      body: 'Slow',
      stars: 2,
    });
    expect(recordOf('{"kind": "deals", "lossReason": "Price", "id": "D1", "unknown": {}}')).toMatchObject({
      kind: 'deals',
      lossReason: 'Price',
      id: 'D1',
    });
    expect(inputs.fromLine('{"reply": "So sorry"}', 1)).toEqual({ reply: 'So sorry' });
  });

  it('have the stars and the kind of the command line where they say none', () => {
    const reviews = new SignalInputs({ kind: 'reviews', stars: 1, isReply: false, source: 'text' });
    expect(reviews.fromText('Great, again', 1)).toMatchObject({ record: { kind: 'reviews', stars: 1 } });
    const replies = new SignalInputs({ kind: 'tickets', isReply: true, source: 'text' });
    expect(replies.fromText('Sorry', 1)).toEqual({ reply: 'Sorry' });
  });

  it.each([
    ['{"text"', 'stdin:7: it is no JSON'],
    ['[1]', 'stdin:7: it is no object'],
    ['null', 'stdin:7: it is no object'],
    ['{}', 'stdin:7: it has no text; tickets have "text", or subject, body'],
    ['{"text":"x","kind":"mail"}', 'stdin:7: kind is none of'],
    ['{"text":"x","kind":"__proto__"}', 'stdin:7: kind is none of'],
    ['{"__proto__":{"text":"x"}}', 'stdin:7: it has no text'],
  ])('%s is refused in one line', (line, words) => {
    expect(() => inputs.fromLine(line, 7)).toThrow(words);
  });

  it('may be anything without harm', () => {
    for (const text of ['\u0000\u001b[31m', 'x'.repeat(100_000), '<b>', '{{{{', '😀'.repeat(2000)])
      expect(() => describeRecord(recordOf(JSON.stringify({ text })))).not.toThrow();
  });
});

describe('the pen', () => {
  const plain = createSignalPen({ colour: 0, unicode: false });
  const draw = (line: string) =>
    plain(describeRecord(recordOf(line)), ['It crashes \u001b[2J every day.\nFix it!']);

  it('writes what was read and which words decided, safe for a terminal', () => {
    const text = draw('{"text": "It crashes every day. We will cancel our contract!"}');
    expect(text).toContain('intent       defect');
    expect(text).toContain('"It crashes every day"');
    expect(text).toMatch(/customer +leaves +"We will cancel our contract/);
    expect(text).not.toContain('\u001b');
  });

  it('says that a machine wrote, and names markers of replies', () => {
    expect(draw('{"subject": "Out of office", "body": "I am out of the office"}')).toContain(
      'sent by a machine',
    );
    const reply = plain(createReplyDescriber()('So sorry! I will check the log.'), ['So sorry!']);
    expect(reply).toMatch(/marker +apology +"sorry"/);
    expect(plain(createReplyDescriber()('ok'), ['ok'])).toMatch(/marker +none/);
  });

  it('colours the deciding words in the text, each once', () => {
    const seen = describeRecord(recordOf('{"text": "It crashes. It crashes."}'));
    const text = createSignalPen({ colour: 1, unicode: true })(seen, ['It crashes. It crashes.']);
    expect(text).toContain('\u001b[4mIt crashes');
  });
});
