import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { field, readAll, tableOf } from './helpers.ts';

const COLUMNS = [
  'interviewee',
  'account',
  'role',
  'date',
  'selection',
  'recommend',
  'renew',
  'section',
  'severity',
  'text',
];

async function statements(name: string, text: string): Promise<Record<string, string | number>[]> {
  const table = await tableOf(name, text);
  expect(table.header).toEqual(COLUMNS);
  return table.sample.map((row) => {
    const filled = COLUMNS.flatMap((column) => {
      const cell = field(table, row, column) ?? '';
      return cell === '' ? [] : [[column, cell] as const];
    });
    return { row: row.row, ...Object.fromEntries(filled) };
  });
}

const NOTES = `---
participant: Jane Doe
company: "Acme"
role: Head of Support
date: 2026-03-01
source: independent
recommend: 6/10
renewal: unsure
---
# Interview: Jane Doe

## What do they love?

- The dashboards are **fast**
  and easy to read.
- [x] Support is friendly (minor)

## What is missing?
1. [major] Single sign-on
2. An API — severity: blocker
> "We nearly left
> because of the export."
`;

describe('interview notes', () => {
  const jane = {
    interviewee: 'Jane Doe',
    account: 'Acme',
    role: 'Head of Support',
    date: '2026-03-01',
    selection: 'independent',
    recommend: '6',
    renew: 'unsure',
  };

  it('makes a row of each bullet, item and quotation', async () => {
    expect(await statements('jane.md', NOTES)).toEqual([
      {
        row: 14,
        ...jane,
        section: 'What do they love?',
        text: 'The dashboards are **fast**\nand easy to read.',
      },
      { row: 16, ...jane, section: 'What do they love?', severity: 'minor', text: 'Support is friendly' },
      { row: 19, ...jane, section: 'What is missing?', severity: 'major', text: 'Single sign-on' },
      { row: 20, ...jane, section: 'What is missing?', severity: 'blocker', text: 'An API' },
      { row: 21, ...jane, section: 'What is missing?', text: '"We nearly left\nbecause of the export."' },
    ]);
  });

  it('counts headings, context and blank lines neither as rows nor as blanks', async () => {
    const { rows, blanks, rejects } = await readAll(await tableOf('jane.md', NOTES));
    expect([rows.length, blanks, rejects.length]).toEqual([5, 0, 0]);
  });

  it('reads context lines in their usual spellings', async () => {
    const text = [
      '**Participant:** Bob',
      '- **Company**: Beta GmbH',
      'Role: CTO | Date: 2026-01-02',
      'Source: vendor',
      'Would recommend: 9 out of 10',
      'Renewal: yes',
      '',
      'It just works.',
    ].join('\n');
    expect(await statements('notes.md', text)).toEqual([
      {
        row: 8,
        interviewee: 'Bob',
        account: 'Beta GmbH',
        role: 'CTO',
        date: '2026-01-02',
        selection: 'vendor',
        recommend: '9',
        renew: 'yes',
        text: 'It just works.',
      },
    ]);
  });

  it('starts a new interview at a level-1 heading and at front matter', async () => {
    const text = '# Ann\nCompany: A\n- one\n\n# Bob\n- two\n\n---\nparticipant: Cy\n---\n- three\n';
    expect(await statements('all.md', text)).toEqual([
      { row: 3, interviewee: 'Ann', account: 'A', section: 'Ann', text: 'one' },
      { row: 6, interviewee: 'Bob', section: 'Bob', text: 'two' },
      { row: 11, interviewee: 'Cy', text: 'three' },
    ]);
  });

  it('takes a later level-1 heading for a section unless it looks like an interview', async () => {
    const text = [
      '---',
      'participant: Jane Doe',
      'company: Acme',
      '---',
      '# Interview: Jane',
      '# What they love',
      '- speed',
      '# Pain Points',
      '- price',
      '# Competitors',
      '- Rivalo',
      '# Bob Miller, CFO at Beta',
      '- fine',
      '# Gamma',
      'Company: Gamma GmbH',
      '- slow',
      '# Interview 4',
      '- ok',
    ].join('\n');
    const seen = await statements('all.md', text);
    expect(seen.map((one) => [one.interviewee, one.account, one.section, one.text])).toEqual([
      ['Jane Doe', 'Acme', 'What they love', 'speed'],
      ['Jane Doe', 'Acme', 'Pain Points', 'price'],
      ['Jane Doe', 'Acme', 'Competitors', 'Rivalo'],
      ['Bob Miller, CFO at Beta', undefined, 'Bob Miller, CFO at Beta', 'fine'],
      ['Gamma', 'Gamma GmbH', 'Gamma', 'slow'],
      ['Interview 4', undefined, 'Interview 4', 'ok'],
    ]);
  });

  it('does not take a topic for the interviewee', async () => {
    expect((await statements('jane.md', '# What they love\n- speed\n'))[0]?.interviewee).toBe('jane');
    expect((await statements('jane.md', '# Interview notes\n- speed\n'))[0]?.interviewee).toBe('jane');
    expect((await statements('x.md', '# Interview notes: Acme\n- speed\n'))[0]?.interviewee).toBe(
      'Interview notes: Acme',
    );
  });

  it.each([
    ['**Would recommend (0-10):** 6', '6'],
    ['Would you recommend us? (0–10): 6/10', '6'],
    ['- **NPS [0-10]**: 6 (was 8)', '6'],
    ['Likelihood to recommend: 6 - too slow', '6'],
    ['Recommend: 6,5', '6,5'],
  ])('reads the label %s', async (line, recommend) => {
    expect(await statements('n.md', `${line}\n\nIt is slow.\n`)).toEqual([
      { row: 3, interviewee: 'n', recommend, text: 'It is slow.' },
    ]);
  });

  it('falls back to the file name for the interviewee', async () => {
    expect(await statements('acme-jane.txt', 'They like it.\n')).toEqual([
      { row: 1, interviewee: 'acme-jane', text: 'They like it.' },
    ]);
  });

  it('takes labels and questions of the interviewer as sections', async () => {
    const text = [
      'What they love:',
      '- speed',
      '**What is missing**',
      '- an API',
      '',
      'Q: What would you change?',
      'The price.',
      'Missing: bulk edit',
      '**Loves:** the team',
    ].join('\n');
    expect((await statements('n.txt', text)).map(({ section, text: said }) => [section, said])).toEqual([
      ['What they love', 'speed'],
      ['What is missing', 'an API'],
      ['Q: What would you change?', 'The price.'],
      ['Missing', 'bulk edit'],
      ['Loves', 'the team'],
    ]);
  });

  it('keeps customers’ own questions as statements', async () => {
    expect((await statements('n.md', '## Missing\n- Why can I not export?\n'))[0]?.text).toBe(
      'Why can I not export?',
    );
  });

  it('takes a rule for layout, not for front matter', async () => {
    expect((await statements('n.md', 'one\n\n---\n\ntwo\n\n---\n\nthree\n')).map((one) => one.text)).toEqual([
      'one',
      'two',
      'three',
    ]);
  });

  it('does not take sentences for context', async () => {
    const text = `Company: ${'they told us a very long story about it '.repeat(3)}\n`;
    expect((await statements('n.md', text))[0]?.text).toContain('very long story');
  });

  it('only ever shows words of the file', async () => {
    const line = fc.constantFrom(
      '- a bullet',
      '# H',
      '## Missing',
      'text (major)',
      '> q',
      '',
      '---',
      'Company: X',
      '1. n',
      '| a | b |',
      '```',
      'What they love:',
      '  more',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 30 }), async (lines) => {
        const file = `x\n${lines.join('\n')}`;
        const { rows } = await readAll(await tableOf('n.md', file));
        for (const row of rows) {
          for (const part of row.cells.at(-1)?.split('\n') ?? []) expect(file).toContain(part);
          expect(lines.length + 1).toBeGreaterThanOrEqual(row.line);
        }
      }),
    );
  });

  it('stays linear on hostile lines', async () => {
    const lines = [
      '*'.repeat(100_000),
      `${' '.repeat(100_000)}x`,
      `-${' '.repeat(100_000)}x:`,
      `Ann:${' '.repeat(100_000)}`,
      `- ${'('.repeat(100_000)}`,
      `${'a '.repeat(50_000)}:`,
      `[${' '.repeat(100_000)}x`,
      `# ${'# '.repeat(50_000)}`,
    ];
    const { rows } = await readAll(await tableOf('n.md', `x\n\n${lines.join('\n\n')}`));
    expect(rows.length).toBeGreaterThan(0);
  });
});

describe('transcripts', () => {
  const VTT = `WEBVTT

NOTE a comment

1
00:00:04.859 --> 00:00:07.410
Speaker A: Okay, so we start.

2
00:00:09.540 --> 00:00:12.990
Speaker A: We have that.

3
00:00:15.630 --> 00:00:17.760
and it goes on

4
00:00:19.980 --> 00:00:21.240
Jane Doe: The export fails: always.
`;

  it('joins the cues of one speaker', async () => {
    expect(await statements('call.vtt', VTT)).toEqual([
      {
        row: 7,
        interviewee: 'Speaker A (call)',
        section: 'transcript',
        text: 'Okay, so we start.\nWe have that.\nand it goes on',
      },
      { row: 19, interviewee: 'Jane Doe', section: 'transcript', text: 'The export fails: always.' },
    ]);
  });

  it('reads voice tags', async () => {
    const text =
      'WEBVTT\n\n00:04.000 --> 00:05.000\n<v Ann Lee>Hello.</v>\n\n00:06.000 --> 00:07.000\n<v Bob>Hi.</v>\n';
    expect((await statements('c.vtt', text)).map((one) => [one.interviewee, one.text])).toEqual([
      ['Ann Lee', 'Hello.'],
      ['Bob', 'Hi.'],
    ]);
  });

  it('reads SRT, whatever its name', async () => {
    const text =
      '1\r\n00:00:01,000 --> 00:00:02,000\r\nAnn: Hello.\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\nBob: Hi.\r\n';
    expect((await tableOf('c.txt', text)).format).toBe('transcript');
    expect((await statements('c.srt', text)).map((one) => [one.row, one.interviewee])).toEqual([
      [3, 'Ann'],
      [7, 'Bob'],
    ]);
  });

  it('reads conversations in plain text', async () => {
    const text =
      'Company: Acme\n\nAnn: What is missing?\n[00:01:02] Jane Doe: SSO.\nWe need it.\nAnn: And?\nJane Doe: An API.\n';
    const rows = await statements('c.txt', text);
    expect(rows.map((one) => [one.row, one.account, one.interviewee, one.section, one.text])).toEqual([
      [4, 'Acme', 'Jane Doe', 'What is missing?', 'SSO.\nWe need it.'],
      [7, 'Acme', 'Jane Doe', 'And?', 'An API.'],
    ]);
  });

  it('leaves out all that a labelled interviewer says, and gives answers to the interviewee the notes name', async () => {
    const text =
      'Interviewee: Jane Doe\n\nQ: What do you love?\nA: The speed.\nQ: Thanks. I note that.\nA: Is it recorded?\nQ: Yes.\nA: Fine.\n';
    const rows = await statements('c.txt', text);
    expect(rows.map((one) => [one.interviewee, one.section, one.text])).toEqual([
      ['Jane Doe', 'What do you love?', 'The speed.'],
      ['Jane Doe', 'What do you love?', 'Is it recorded?'],
      ['Jane Doe', 'What do you love?', 'Fine.'],
    ]);
  });

  it('takes nobody for the interviewer after one question, and keeps what an unnamed one states', async () => {
    const once = 'Ann: Hello.\nBob: Can you see me?\nAnn: Yes.\nBob: Good.\n';
    expect(await statements('c.vtt', once)).toHaveLength(4);
    const often =
      'Ann: Is it slow?\nBob: It is.\nAnn: We are sorry.\nBob: Hm.\nAnn: Since when?\nBob: May.\n';
    expect((await statements('c.vtt', often)).map((one) => one.text)).toEqual([
      'It is.',
      'We are sorry.',
      'Hm.',
      'May.',
    ]);
  });
});
