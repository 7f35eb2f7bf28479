import { describe, expect, it } from 'vitest';
import { readConversations } from '../../../src/sources/text/conversation.ts';
import { field, tableOf } from './helpers.ts';

const read = (root: unknown): readonly string[] | undefined =>
  readConversations(root, 'call')?.map(
    ({ context, text, line }) => `${line} ${context.interviewee}: ${text.replaceAll('\n', ' / ')}`,
  );

const JANE = ['2 Jane Doe: It is slow. / Very slow.', '5 Jane Doe: SSO.'];

describe('conversations in JSON', () => {
  it.each([
    [
      'Gong, with parties',
      {
        parties: [
          { speakerId: '11', name: 'Ann Lee' },
          { speakerId: '22', name: 'Jane Doe' },
        ],
        callTranscripts: [
          {
            callId: '7',
            transcript: [
              { speakerId: '11', topic: 'x', sentences: [{ start: 1, text: 'What do you love?' }] },
              { speakerId: '22', sentences: [{ text: 'It is slow.' }] },
              { speakerId: '22', sentences: [{ text: 'Very slow.' }] },
              { speakerId: '11', sentences: [{ text: 'What is missing?' }] },
              { speakerId: '22', sentences: [{ text: 'SSO.' }] },
            ],
          },
        ],
      },
    ],
    [
      'Fireflies download',
      [
        { sentence: 'What do you love?', speaker_name: 'Ann Lee', startTime: '00:03' },
        { sentence: 'It is slow.', speaker_name: 'Jane Doe', startTime: '00:05' },
        { sentence: 'Very slow.', speaker_name: 'Jane Doe', startTime: '00:06' },
        { sentence: 'What is missing?', speaker_name: 'Ann Lee', startTime: '00:09' },
        { sentence: 'SSO.', speaker_name: 'Jane Doe', startTime: '00:11' },
      ],
    ],
    [
      'Rev',
      {
        speakers: [
          { id: 0, name: 'Ann Lee' },
          { id: 1, name: 'Jane Doe' },
        ],
        monologues: [
          {
            speaker: 0,
            elements: [
              { type: 'text', value: 'What' },
              { type: 'punct', value: ' ' },
              { type: 'text', value: 'else?' },
            ],
          },
          { speaker: 1, elements: [{ type: 'text', value: 'It is slow.' }] },
          { speaker: 1, elements: [{ type: 'text', value: 'Very slow.' }] },
          { speaker: 0, elements: [{ type: 'text', value: 'What is missing?' }] },
          { speaker: 1, elements: [{ type: 'text', value: 'SSO.' }] },
        ],
      },
    ],
    [
      'Fathom',
      {
        transcript: [
          { speaker: { display_name: 'Ann Lee' }, text: 'What do you love?', timestamp: '00:00:03' },
          { speaker: { display_name: 'Jane Doe' }, text: 'It is slow.' },
          { speaker: { display_name: 'Jane Doe' }, text: 'Very slow.' },
          { speaker: { display_name: 'Ann Lee' }, text: 'What is missing?' },
          { speaker: { display_name: 'Jane Doe' }, text: 'SSO.' },
        ],
      },
    ],
  ])('%s', (_, root) => {
    expect(read(root)).toEqual(JANE);
  });

  it('tells voices without a name apart, and calls apart from calls', () => {
    const turns = [
      { speaker: 'A', text: 'It is slow.', start: 1 },
      { speaker: 'B', text: 'It is fast.', start: 2 },
    ];
    expect(read({ utterances: turns })).toEqual(['1 A (call): It is slow.', '2 B (call): It is fast.']);
    expect(
      read([
        { title: 'One', turns },
        { title: 'Two', turns },
      ]),
    ).toEqual([
      '1 A (call One): It is slow.',
      '2 B (call One): It is fast.',
      '3 A (call Two): It is slow.',
      '4 B (call Two): It is fast.',
    ]);
  });

  it.each([
    [
      {
        tickets: [
          {
            id: 1,
            comments: [
              { author: 'a', body: 'b' },
              { author: 'c', body: 'd' },
            ],
          },
        ],
      },
    ],
    [
      [
        { name: 'x', value: 'y' },
        { name: 'z', value: 'w' },
      ],
    ],
    [{ speaker: 'x' }],
    [null],
    [[]],
    [JSON.parse('{"__proto__":[{"speaker":"a"},{"speaker":"b"}]}')],
  ])('no conversation: %j', (root) => {
    expect(readConversations(root, 'x')).toBeNull();
  });

  it('is opened as interviews, while other JSON stays what it is', async () => {
    const table = await tableOf(
      'call.json',
      JSON.stringify({
        title: 'Call',
        date: '2026-01-02',
        utterances: [
          { speaker: 'Jane', text: 'a' },
          { speaker: 'Bob', text: 'b' },
        ],
      }),
    );
    expect(table.sample.map((row) => [field(table, row, 'interviewee'), field(table, row, 'date')])).toEqual([
      ['Jane', '2026-01-02'],
      ['Bob', '2026-01-02'],
    ]);
    const other = await tableOf('t.json', '[{"id":1,"speaker":"x"}]');
    expect(other.header).toEqual(['id', 'speaker']);
  });
});
