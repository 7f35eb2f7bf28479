import { describe, expect, it } from 'vitest';
import { drawInspection } from '../../../src/cli/inspect/inspect-text.ts';
import type { InspectedFile } from '../../../src/model/inspect.ts';
import { PROFILES } from '../../../src/profiles/registry.ts';

const FILE: InspectedFile = {
  path: 'tickets/a.csv',
  kind: 'tickets',
  vendor: 'zendesk',
  profile: 'zendesk-tickets',
  confidence: 0.97,
  runnerUp: { profile: 'generic-tickets', confidence: 0.4 },
  why: 'headers Id, Subject',
  next: null,
  dialect: {
    ...{
      format: 'csv',
      encoding: 'windows-1252',
      encodingConfidence: 0.8,
      delimiter: ';',
      quote: '"',
      escape: '"',
    },
    ...{ lineEnd: 'mixed', headerRow: 4, container: 'zip' },
  },
  header: ['Id', 'Subject', 'Owner'],
  columns: { id: 'Id', subject: 'Subject' },
  rows: 12,
  records: 8,
  duplicates: 1,
  blanks: 2,
  rejects: 1,
  firstRows: null,
  reasons: [
    {
      code: 'unclosed-quote',
      reason: 'A quote is never closed.',
      column: null,
      count: 1,
      line: 9,
      raw: '"x',
    },
  ],
  badCells: [],
  dates: { from: '2025-01-02', to: '2025-03-04', order: 'dmy' },
  fill: { id: 1, subject: 0.5, body: 0 },
  examples: { id: '7', subject: 'Export \u001b[31mfails' },
  sample: [],
  notes: ['status: left empty: "odd"'],
  metrics: {
    possible: ['T1'],
    missing: [
      { id: 'T3', why: 'no dates' },
      { id: 'T4', why: 'no dates' },
    ],
  },
};
const UNKNOWN: InspectedFile = {
  ...FILE,
  ...{ path: 'b.csv', kind: null, vendor: null, profile: null, runnerUp: null, reasons: [] },
  ...{ why: 'nearest is generic-deals', next: "bruise map 'b.csv'", header: ['Qwert', ''] },
};
const UNREADABLE: InspectedFile = {
  ...UNKNOWN,
  path: 'c.pdf',
  error: { code: 'pdf', reason: 'This is a PDF.' },
  dialect: null,
};
const PLAIN = { width: 80, colour: 0, unicode: true, profiles: PROFILES } as const;

const draw = (files: InspectedFile[], more = {}) => drawInspection({ files }, { ...PLAIN, ...more });

describe('drawInspection', () => {
  it('says in words what was understood', () => {
    const text = draw([FILE]);
    for (const words of [
      /1 table: 1 understood\./,
      /Read as +Zendesk Support tickets, 97 % sure/,
      /CSV, inside zip, windows-1252 \(80 % sure\), semicolon, mixed line\s+ends,\s+header in row 4/,
      /Rows +12 = 8 support tickets \+ 1 duplicate \+ 2 blank or footer \+ 1 left\s+out/,
      /Left out +1 x unclosed-quote first in line 9: A quote is never closed/,
      /Dates +2025-01-02 to 2025-03-04, read as day\/month\/year/,
      /id +Id +100 % +7/,
      /Not there +body/,
      /Not used +Owner/,
      /Measures +T1/,
      /Cannot +T3 T4: no dates/,
    ])
      expect(text).toMatch(words);
  });

  it('puts what needs a person first, with the command to run', () => {
    const text = draw([FILE, UNKNOWN, UNREADABLE]);
    expect(text).toMatch(/3 tables: 1 understood, 1 not known and 1 not readable\./);
    expect(['c.pdf', 'b.csv', 'tickets/a.csv'].map((name) => text.indexOf(` ${name} `))).toEqual(
      ['c.pdf', 'b.csv', 'tickets/a.csv'].map((name) => text.indexOf(` ${name} `)).sort((a, b) => a - b),
    );
    expect(text).toMatch(/Problem +This is a PDF\./);
    expect(text).toMatch(/Do this +bruise map 'b\.csv'/);
    expect(text).toMatch(/Its columns +Qwert, \(no name\)/);
  });

  it('says that only the first rows were read', () => {
    const firstRows = {
      rows: 20_000,
      records: 20_000,
      duplicates: 0,
      blanks: 0,
      rejects: 0,
      rowsEstimated: 3_100_000,
    };
    const none = { rows: null, records: null, duplicates: null, blanks: null, rejects: null };
    expect(draw([{ ...FILE, ...none, firstRows }]).replace(/\s+/g, ' ')).toContain(
      'only the first 20,000 of about 3,100,000 were read (--full reads all): 20,000 = 20,000 support tickets',
    );
  });

  it('fits 80 columns and steers no terminal, whatever the files hold', () => {
    const long = 'x'.repeat(400);
    const hostile: InspectedFile = {
      ...FILE,
      path: `${long}\u001b]0;x\u0007.csv`,
      header: [long, '\u202e'],
      columns: { id: long, subject: '__proto__' },
      examples: { id: long, subject: '\r\n\u0000' },
      notes: [long],
      why: long,
    };
    for (const file of [FILE, hostile, { ...hostile, kind: null, next: `bruise map ${long}` }]) {
      for (const line of draw([file]).split('\n')) {
        expect(line.length).toBeLessThanOrEqual(80);
        expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
      }
    }
  });

  it('counts statements, not talks, and shows no columns where text has none', () => {
    const notes: InspectedFile = {
      ...FILE,
      ...{ path: 'ash.md', kind: 'interviews', profile: 'notes-interviews', runnerUp: null },
      dialect: { format: 'markdown', encoding: 'utf-8', encodingConfidence: 1 },
      ...{ rows: 1, records: 1, duplicates: 0, blanks: 0, rejects: 0, reasons: [] },
      header: ['interviewee', 'account', 'role', 'text'],
      columns: { interviewee: 'interviewee', account: 'account', text: 'text' },
      fill: { interviewee: 1, account: 0, text: 1 },
      examples: { interviewee: '[name]', text: 'The speed' },
    };
    const text = draw([notes]);
    expect(text).toMatch(/Rows +1 = 1 interview statement$/m);
    expect(text).toMatch(/text +100 % +The speed/);
    expect(text).toMatch(/Not there +account/);
    expect(text).not.toMatch(/from column|Not used/);
    expect(
      draw([{ ...notes, kind: null, next: 'bruise inspect ash.md --as interviews=ash.md' }]),
    ).not.toMatch(/Its columns/);
  });

  it('names metrics by what they are called', () => {
    const metrics = new Map([['T1', 'Hidden defects']]);
    expect(draw([FILE], { metrics })).toMatch(/Measures +T1 Hidden defects$/m);
  });

  it('names a rival only where it fits, by its title', () => {
    expect(draw([FILE])).toMatch(/next: Support tickets of any\s+system, 40 %/);
    const weak = { profile: 'generic-tickets', confidence: 0.2 };
    expect(draw([{ ...FILE, runnerUp: weak }])).not.toMatch(/next:/);
  });
});
