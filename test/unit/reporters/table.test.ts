import { describe, expect, it } from 'vitest';
import { drawTable } from '../../../src/reporters/terminal/table.ts';
import { type Line, lineWidth } from '../../../src/reporters/terminal/text.ts';

const columns = [
  { title: 'Theme', wraps: true },
  { title: 'Tickets', align: 'right' },
  { title: 'Share', align: 'right' },
] as const;
const rows = [
  [{ text: 'Nightly sync fails again and again' }, { text: '1,132' }, { text: '13 %' }],
  [{ text: '同期エラー' }, { text: '7' }, { text: '0.7 %' }],
  [{ text: 'สวัสดี 👍🏽' }, { text: '2' }, { text: '–' }],
];
const print = (lines: readonly Line[]) =>
  lines.map((parts) =>
    parts
      .map(({ text }) => text)
      .join('')
      .trimEnd(),
  );

describe('drawTable', () => {
  it('aligns numbers whatever script stands before them', () => {
    const lines = drawTable(columns, rows, 60);
    expect(print(lines)).toEqual([
      'Theme                               Tickets  Share',
      'Nightly sync fails again and again    1,132   13 %',
      '同期エラー                                7  0.7 %',
      'สวัสดี 👍🏽                                 2      –',
    ]);
    expect(new Set(lines.map(lineWidth))).toEqual(new Set([50]));
  });

  it('wraps text, never numbers', () => {
    const lines = print(drawTable(columns, rows, 36));
    expect(lines).toContain('Nightly sync fails      1,132   13 %');
    expect(lines).toContain('again and again');
    expect(lines.filter((text) => text.startsWith('Theme'))).toEqual([
      'Theme                 Tickets  Share',
    ]);
  });

  it('cuts no id that is typed back, where a neighbour can be wrapped instead', () => {
    const named = [
      { title: 'Pain', wraps: true },
      { title: 'Id', wraps: true },
    ] as const;
    const one = [[{ text: 'Rights of teams and their members' }, { text: 'permissions-security' }]];
    const lines = print(drawTable(named, one, 36));
    expect(lines[1]).toBe('Rights of       permissions-security');
    expect(lines.slice(2)).toEqual(['teams and', 'their members']);
  });

  it('turns to paragraphs when the columns do not fit', () => {
    const narrow = print(drawTable(columns, rows, 24));
    expect(narrow.slice(0, 4)).toEqual([
      'Nightly sync fails again',
      'and again',
      '  Tickets 1,132 ·',
      '  Share 13 %',
    ]);
  });

  it('makes a header as low as the room allows', () => {
    const wide = [{ title: 'Who' }, { title: 'Share of reported defects', align: 'right' as const }];
    const one = [[{ text: 'Sync' }, { text: '21 %' }]];
    expect(print(drawTable(wide, one, 40))[0]).toBe('Who   Share of reported defects');
    expect(print(drawTable(wide, one, 24)).slice(0, 2)).toEqual([
      'Who           Share of',
      '      reported defects',
    ]);
  });

  it('puts lines of a group between the rows, where they stood', () => {
    const group = { group: [{ text: 'Group', style: 'heading' as const }] };
    const row = (text: string) => [{ text }, { text: '1' }, { text: '2' }];
    const lines = print(drawTable(columns, [group, row('a'), group, row('b'), group], 60));
    expect(lines.map((text) => text.trim().split(' ')[0])).toEqual([
      'Theme',
      'Group',
      'a',
      'Group',
      'b',
      'Group',
    ]);
    expect(print(drawTable(columns, [group, row('a')], 12))[0]).toBe('Group');
  });

  it('draws nothing for nothing', () => {
    expect(drawTable(columns, [], 60)).toEqual([]);
    expect(drawTable([], rows, 60)).toEqual([]);
  });

  it('fits rows that are shorter than the header', () => {
    expect(print(drawTable(columns, [[{ text: 'alone' }]], 60)).at(-1)).toBe('alone');
  });

  it('keeps hostile cells in their column', () => {
    const hostile = [[{ text: '\u001b[2J\u202e\u{f0000}\ue000 x\ny' }, { text: '1' }, { text: '2' }]];
    const [header, row] = drawTable(columns, hostile, 60);
    expect(lineWidth(row ?? [])).toBe(lineWidth(header ?? []));
    expect(print([row ?? []])[0]).not.toContain('\u001b');
  });
});
