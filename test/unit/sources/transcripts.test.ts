import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeSpeech } from '../../../src/sources/text/speech.ts';
import { parseTranscript } from '../../../src/sources/text/transcript.ts';
import { field, tableOf } from './helpers.ts';

/** Who said what, on which line: `12 Jane Doe: The export fails.` with line ends shown as ` / `. */
async function said(name: string, text: string): Promise<readonly string[]> {
  const table = await tableOf(name, text);
  expect(table.format).toBe('transcript');
  return table.sample.map((row) => {
    const words = (field(table, row, 'text') ?? '').replaceAll('\n', ' / ');
    return `${row.row} ${field(table, row, 'interviewee')}: ${words}`;
  });
}

const JANE = ['The export fails every Monday.', 'Single sign-on, we wait for it since spring.'];

describe('transcripts as tools write them', () => {
  it.each([
    [
      'Otter text',
      'otter.txt',
      `Ann Lee  0:03  \nThanks for joining. What do you love about it?\n\nJane Doe  0:09  \n${JANE[0]}\n\nAnn Lee  0:31  \nWhat is missing?\n\nJane Doe  1:02:15  \n${JANE[1]}\n\nTranscribed by https://otter.ai\n`,
      [5, 11],
    ],
    [
      'Otter text without blank lines',
      'otter2.txt',
      `Ann Lee  0:03\nWhat do you love?\nJane Doe  0:09\n${JANE[0]}\nAnn Lee  0:31\nWhat is missing?\nJane Doe  1:02\n${JANE[1]}\n`,
      [4, 8],
    ],
    [
      'Gong text',
      'gong.txt',
      `Acme <> Vendor: renewal\nRecorded on Nov 3, 2025 via Zoom, 34m\n\nParticipants\n\nVendor\nAnn Lee, CSM\n\nAcme\nJane Doe, Head of Ops\n\nTranscript\n\n0:03 | Ann\nWhat do you love?\n\n0:09 | Jane\n${JANE[0]}\n\n0:31 | Ann\nWhat is missing?\n\n1:02 | Jane\n${JANE[1]}\n`,
      [18, 24],
    ],
    [
      'Rev text',
      'rev.txt',
      `Speaker 1 (00:00):\nWhat do you love?\n\nJane Doe (00:09):\n${JANE[0]}\n\nSpeaker 1 (00:31):\nWhat is missing?\n\nJane Doe (01:02):\n${JANE[1]}\n`,
      [5, 11],
    ],
    [
      'Google Meet document',
      'meet.txt',
      `Acme call (2025-11-03 10:00 GMT) - Transcript\nAttendees\nAnn Lee, Jane Doe\n\nTranscript\n\n00:00:00\n \nAnn Lee: What do you love?\nJane Doe: ${JANE[0]}\n00:05:00\n \nAnn Lee: What is missing?\nJane Doe: ${JANE[1]}\nMeeting ended after 00:32:10 👋\n`,
      [10, 14],
    ],
    [
      'Fireflies text',
      'fireflies.txt',
      `00:03 Ann Lee: What do you love?\n00:09 Jane Doe: ${JANE[0]}\n00:31 Ann Lee: What is missing?\n01:02 Jane Doe: ${JANE[1]}\n`,
      [2, 4],
    ],
    [
      'Fireflies Markdown',
      'fireflies.md',
      `# Acme call\n\n**Ann Lee** 00:03\nWhat do you love?\n\n**Jane Doe** 00:09\n${JANE[0]}\n\n**Ann Lee** 00:31\nWhat is missing?\n\n**Jane Doe** 01:02\n${JANE[1]}\n`,
      [7, 13],
    ],
    [
      'Markdown with bold names',
      'bold.md',
      `**Ann Lee:** What do you love?\n\n**Jane Doe:** ${JANE[0]}\n\n**Ann Lee:** What is missing?\n\n**Jane Doe:** ${JANE[1]}\n`,
      [3, 7],
    ],
    [
      'Markdown with bold names and times',
      'bold2.md',
      `**[00:00:03] Ann Lee:** What do you love?\n\n**[00:00:09] Jane Doe:** ${JANE[0]}\n\n**[00:00:31] Ann Lee:** What is missing?\n\n**[00:01:02] Jane Doe:** ${JANE[1]}\n`,
      [3, 7],
    ],
    [
      'Fathom copy',
      'fathom.txt',
      `@0:03 - Ann Lee (Vendor)\nWhat do you love?\n\n@0:09 - Jane Doe\n${JANE[0]}\n\n@0:31 - Ann Lee (Vendor)\nWhat is missing?\n\n@1:02 - Jane Doe\n${JANE[1]}\n`,
      [5, 11],
    ],
    [
      'Zoom saved captions',
      'captions.txt',
      `[Ann Lee] 10:02:11\nWhat do you love?\n\n[Jane Doe] 10:02:15\n${JANE[0]}\n\n[Ann Lee] 10:03:11\nWhat is missing?\n\n[Jane Doe] 10:04:15\n${JANE[1]}\n`,
      [5, 11],
    ],
    [
      'Word transcribe',
      'word.txt',
      `Audio file\ncall.m4a\n\nTranscript\n00:00:03 Ann Lee\nWhat do you love?\n00:00:09 Jane Doe\n${JANE[0]}\n00:00:31 Ann Lee\nWhat is missing?\n00:01:02 Jane Doe\n${JANE[1]}\n`,
      [8, 12],
    ],
    [
      'Teams panel copy',
      'teams.txt',
      `Ann Lee\n0 minutes 3 seconds\n0:03\nAnn Lee 0 minutes 3 seconds\nWhat do you love?\nJane Doe\n0 minutes 9 seconds\n0:09\nJane Doe 0 minutes 9 seconds\n${JANE[0]}\nAnn Lee\n0 minutes 31 seconds\n0:31\nAnn Lee 0 minutes 31 seconds\nWhat is missing?\nJane Doe\n1 minute 2 seconds\n1:02\nJane Doe 1 minute 2 seconds\n${JANE[1]}\n`,
      [10, 20],
    ],
    [
      'Descript and Trint',
      'descript.txt',
      `[00:00:03] Ann Lee: What do you love?\n\n[00:00:09] Jane Doe: ${JANE[0]}\n\n[00:00:31] Ann Lee: What is missing?\n\n[00:01:02] Jane Doe: ${JANE[1]}\n`,
      [3, 7],
    ],
    [
      'name, dash, time',
      'dash.txt',
      `Ann Lee - 00:03\nWhat do you love?\n\nJane Doe - 00:09\n${JANE[0]}\n\nAnn Lee - 00:31\nWhat is missing?\n\nJane Doe - 01:02\n${JANE[1]}\n`,
      [5, 11],
    ],
    [
      'chat log',
      'chat.txt',
      `Ann Lee (10:02): What do you love?\nJane Doe (10:03): ${JANE[0]}\nAnn Lee (10:04): What is missing?\nJane Doe (10:05): ${JANE[1]}\n`,
      [2, 4],
    ],
    [
      'Zoom WebVTT',
      'zoom.vtt',
      `WEBVTT\n\n1\n00:00:04.859 --> 00:00:07.410\nAnn Lee: What do you love?\n\n2\n00:00:09.540 --> 00:00:12.990\nJane Doe: ${JANE[0]}\n\n3\n00:00:31.540 --> 00:00:32.990\nAnn Lee: What is missing?\n\n4\n00:01:02.540 --> 00:01:12.990\nJane Doe: ${JANE[1]}\n`,
      [9, 17],
    ],
    [
      'Teams WebVTT',
      'teams.vtt',
      `WEBVTT\n\n3f2a/5-0\n00:00:04.859 --> 00:00:07.410\n<v Ann Lee>What do you love?</v>\n\n3f2a/6-0\n00:00:09.540 --> 00:00:12.990\n<v Jane Doe>${JANE[0]}</v>\n\n00:00:31.540 --> 00:00:32.990\n<v.loud Ann Lee>What is missing?</v>\n\n00:01:02.540 --> 00:01:12.990\n<v Jane Doe>${JANE[1]}</v>\n`,
      [9, 15],
    ],
    [
      'Webex WebVTT',
      'webex.vtt',
      `WEBVTT\n\n1 "Ann Lee" (1234567)\n00:00:04.859 --> 00:00:07.410\nWhat do you love?\n\n2 "Jane Doe" (7654321)\n00:00:09.540 --> 00:00:12.990\n${JANE[0]}\n\n3 "Ann Lee" (1234567)\n00:00:31.540 --> 00:00:32.990\nWhat is missing?\n\n4 "Jane Doe" (7654321)\n00:01:02.540 --> 00:01:12.990\n${JANE[1]}\n`,
      [9, 17],
    ],
    [
      'old Teams document',
      'stream.vtt',
      `WEBVTT\n\n0:0:0.0 --> 0:0:2.370\nAnn Lee\nWhat do you love?\n\n0:0:9.0 --> 0:0:12.370\nJane Doe\n${JANE[0]}\n\n0:0:31.0 --> 0:0:32.370\nAnn Lee\nWhat is missing?\n\n0:1:2.0 --> 0:1:12.370\nJane Doe\n${JANE[1]}\n`,
      [9, 17],
    ],
    [
      'SubRip',
      'call.srt',
      `1\n00:00:01,000 --> 00:00:02,000\nAnn Lee: What do you love?\n\n2\n00:00:03,000 --> 00:00:04,000\nJane Doe: <i>${JANE[0]}</i>\n\n3\n00:00:05,000 --> 00:00:06,000\n- Ann Lee: What is missing?\n\n4\n00:00:07,000 --> 00:00:08,000\n[Jane Doe]: ${JANE[1]}\n`,
      [7, 15],
    ],
    [
      'SubRip with CRLF and lost blank lines',
      'crlf.srt',
      `1\r\n00:00:01,000 --> 00:00:02,000\r\nAnn Lee: What do you love?\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\nJane Doe: ${JANE[0]}\r\n3\r\n00:00:05,000 --> 00:00:06,000\r\nAnn Lee: What is missing?\r\n4\r\n00:00:07,000 --> 00:00:08,000\r\nJane Doe: ${JANE[1]}\r\n`,
      [6, 12],
    ],
    [
      'capitals',
      'caps.txt',
      `ANN LEE: What do you love?\nJane Doe: ${JANE[0]}\nANN LEE: What is missing?\nJane Doe: ${JANE[1]}\n`,
      [2, 4],
    ],
    [
      'German, with umlauts',
      'de.txt',
      `Jörg Müller: Was gefällt Ihnen?\nJane Doe: ${JANE[0]}\nJörg Müller: Was fehlt Ihnen?\nJane Doe: ${JANE[1]}\n`,
      [2, 4],
    ],
    [
      'interviewer and customer',
      'roles.txt',
      `Interviewee: Jane Doe\nInterviewer: What do you love?\nCustomer: ${JANE[0]}\nInterviewer: What is missing?\nCustomer: ${JANE[1]}\n`,
      [3, 5],
    ],
    [
      'labelled interviewer',
      'labels.txt',
      `Interviewee: Jane Doe\nDate: 2026-01-02\n\nInterviewer: Thanks for your time.\nInterviewee 1: ${JANE[0]}\nInterviewer: I see.\nInterviewee 1: ${JANE[1]}\n`,
      [5, 7],
    ],
  ])('%s', async (_, name, text, rows) => {
    const words = (await said(name, text)).map((line) => line.replace(/^(\d+) Jane(?: Doe)?: /, '$1 Jane: '));
    expect(words).toEqual(rows.map((row, i) => `${row} Jane: ${JANE[i]}`));
  });

  it('joins what one speaker says in a row, over times and blank lines', async () => {
    const text =
      'Ann Lee  0:03\nHello.\n\nJane Doe  0:09\nIt is slow.\n\nJane Doe  0:20\nVery slow.\n0:25\nReally.\n\nAnn Lee  0:31\nI see.\n';
    expect(await said('o.txt', text)).toEqual([
      '2 Ann Lee: Hello.',
      '5 Jane Doe: It is slow. / Very slow. / Really.',
      '13 Ann Lee: I see.',
    ]);
  });

  it('reads several voices in one cue, and cues of nobody', async () => {
    const text =
      'WEBVTT\n\n00:01.000 --> 00:02.000\n- Ann: Hello.\n- Bob: Hi.\n\n00:03.000 --> 00:04.000\nIt is <00:03.500><c>slow</c>.\n';
    expect(await said('c.vtt', text)).toEqual(['4 Ann: Hello.', '5 Bob: Hi. / It is slow.']);
  });

  it('tells voices without a name apart by file', async () => {
    const text = 'Speaker 1  0:03\nIt is slow.\n\nSpeaker 2  0:09\nIt is fast.\n\nSpeaker 1  0:12\nSlow.\n';
    expect(await said('a/one.txt', text)).toEqual([
      '2 Speaker 1 (one): It is slow.',
      '5 Speaker 2 (one): It is fast.',
      '8 Speaker 1 (one): Slow.',
    ]);
    const alone = 'Q: What do you love?\nA: The map.\nQ: What is missing?\nA: An API.\n';
    expect(await said('one.txt', alone)).toEqual(['2 one: The map.', '4 one: An API.']);
  });

  it('takes the date of a title and the interviewer of the notes', async () => {
    const text =
      'Acme call (2025-11-03 10:00 GMT)\nInterviewer: Ann Lee\n\nAnn Lee: We are sorry.\nJane Doe: Slow.\nAnn Lee: Noted.\nJane Doe: Very.\n';
    const table = await tableOf('c.txt', text);
    const rows = table.sample.map((row) => [field(table, row, 'date'), field(table, row, 'interviewee')]);
    expect(rows).toEqual([
      ['2025-11-03', 'Jane Doe'],
      ['2025-11-03', 'Jane Doe'],
    ]);
  });
});

describe("the vendor's people", () => {
  const text =
    'Ann Lee (Nimbus): We ship soon.\nJane Doe: It is slow.\nBob | Nimbus: Really?\nJane Doe: Yes. Do you hear me?\nAnn Lee (Nimbus): I do.\nJane Doe: Good.\n';
  const voices = (vendorPeople: readonly string[]) =>
    parseTranscript(text, 'call', { vendorPeople }).map(({ context }) => context.interviewee);

  it.each([
    [['Nimbus'], ['Jane Doe', 'Jane Doe', 'Jane Doe']],
    [
      ['ann lee', 'Bob'],
      ['Jane Doe', 'Jane Doe', 'Jane Doe'],
    ],
    [['Ann Lee'], ['Jane Doe', 'Bob | Nimbus', 'Jane Doe', 'Jane Doe']],
  ])('are left out when they are known: %j', (vendorPeople, expected) => {
    expect(voices(vendorPeople)).toEqual(expected);
  });

  it('are not everybody', () => {
    expect(voices(['Nimbus', 'Jane Doe'])).toHaveLength(6);
  });

  it('leave their questions as sections', () => {
    const sections = parseTranscript(text, 'call', { vendorPeople: ['Nimbus'] }).map(
      ({ section }) => section,
    );
    expect(sections).toEqual(['transcript', 'Really?', 'Really?']);
  });
});

describe('what is a transcript', () => {
  it.each([
    'Company: Acme\nParticipant: Jane\nDate: 2026-01-01\nRole: CTO\n\nIt is slow.',
    'Missing: an API\nLove: the speed\nChange: the price\nPain: exports',
    'Meeting at 10:30\nWe spoke about exports.\nIt was long.',
    'one\ntwo\nthree\nfour',
    '',
  ])('not notes: %j', (text) => {
    expect(looksLikeSpeech(text)).toBe(false);
  });

  it('never fails on hostile lines', () => {
    for (const part of ['A', 'Ann: ', '00:01 ', '[', '**', ' ', '00:00:01,000 --> ', '<v ', '- ']) {
      const text = `Ann: x\nBob: y\nAnn: z\nBob: w\n${part.repeat(50_000)}\n`;
      expect(looksLikeSpeech(text)).toBeTypeOf('boolean');
      expect(parseTranscript(text, 'x').length).toBeGreaterThan(0);
    }
  });

  it('only ever shows words of the file, on their lines', () => {
    const line = fc.constantFrom(
      ...[
        'Ann: a',
        'Bob: b?',
        'c',
        '',
        '0:03',
        'Ann Lee  0:04',
        '0:05 | Bob',
        'WEBVTT',
        '00:01.000 --> 00:02.000',
        '<v Cy>d</v>',
      ],
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        for (const statement of parseTranscript(lines.join('\n'), 'x')) {
          const [first = '', ...rest] = statement.text.split('\n');
          expect(lines[statement.line - 1]).toContain(first);
          for (const part of rest) expect(lines.some((one) => one.includes(part))).toBe(true);
        }
      }),
    );
  });
});
