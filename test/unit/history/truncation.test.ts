import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { findLostEvidence } from '../../../src/cli/watch/lost-evidence.ts';
import { checkEvidence } from '../../../src/history/guards.ts';
import type { Run } from '../../../src/history/run.ts';
import { findTruncated } from '../../../src/history/truncation.ts';
import type { RecordKind } from '../../../src/model/kinds.ts';
import type { Report } from '../../../src/model/report.ts';
import { describeEnd, type FileEnd } from '../../../src/sources/file-end.ts';
import { hashFile } from '../../../src/sources/hash-file.ts';
import { exportWeek } from '../../tools/weekly-exports.ts';
import { sampleRun } from './synthetic.ts';

const folder = mkdtempSync(join(tmpdir(), 'bruise-cut-'));
afterAll(() => rmSync(folder, { recursive: true }));

const MONDAY = '2026-10-05';
const base = sampleRun({ draws: 20 });

const endOf = (text: string | Buffer) => describeEnd(Buffer.from(text), Buffer.from(text));

describe('how a file ends', () => {
  it.each<[string, FileEnd]>([
    ['a,b,c\n1,2,3\n', 'line'],
    ['a,b,c\r\n1,2,3\r\n\r\n', 'line'],
    ['a,b,c\n1,2,3', 'mid-line'],
    ['a,b,c\n1,2,3\n4,5', 'cut'],
    ['a;b;c\n1,0;2;3\n4,7;5', 'cut'],
    ['a\tb\tc\r1\t2\t3\r4\t5', 'cut'],
    ['a,b,c\n1,2,3\n"x,y",5', 'cut'],
    ['a,b,c\n1,2,3\n4,"5, and', 'mid-line'],
    ['a,b,c\n1,2,"3\nmore, and more"', 'mid-line'],
    ['a,b,c\n1,2,3\nTotal: 1 record', 'mid-line'],
    ['one column\nx', 'mid-line'],
    ['[{"a":1},{"a":', null],
    ['<html>\n<p', null],
    ['', null],
    ['\n\n', null],
  ])('%j: %s', (text, end) => {
    expect(endOf(text)).toBe(end);
  });

  it('is seen through UTF-16 and a byte-order mark, and not asked of what is no text', () => {
    const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
    expect(endOf(utf16('a,b,c\n1,2,3\n'))).toBe('line');
    expect(endOf(utf16('a,b,c\n1,2,3\n4,5'))).toBe('cut');
    expect(endOf('\ufeff[1]')).toBe(null);
    expect(endOf(Buffer.from([0x50, 0x4b, 3, 4, 0, 0]))).toBe(null);
    expect(endOf(Buffer.from([0x61, 0, 0, 1]))).toBe(null);
  });

  it('is never a crash', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(['line', 'mid-line', 'cut', null]).toContain(endOf(Buffer.from(bytes)));
      }),
    );
  });
});

interface Upload {
  readonly file: string;
  readonly kind?: RecordKind;
  readonly text: string | Buffer;
}

/** A run over files that lie on disk. */
async function runOver(...uploads: readonly Upload[]): Promise<Run> {
  const inputs: Run['inputs'] = [];
  for (const { file, text } of uploads) {
    writeFileSync(join(folder, file), text);
    const { bytes, sha256, end, marks } = await hashFile(join(folder, file));
    inputs.push({ file, bytes, sha256, end, marks: { ...marks, hashes: [...marks.hashes] } });
  }
  const sources = uploads.map(({ file, kind = 'tickets' }) => ({
    ...{ file, kind, rows: 400, records: 400, rejects: 0 },
  }));
  return { ...base, inputs, sources };
}

const file = 'tickets.csv';
const week = (sample: number, tickets = 100) => exportWeek({ monday: MONDAY, sample, tickets });
/** A full export, which grows from week to week: oldest first. */
const full = `${week(1)}${week(2).split('\n').slice(1).join('\n')}`;

describe('a file that was cut off', () => {
  it('is the beginning of the one of last week, also between two rows', async () => {
    const before = await runOver({ file: 'all-2026-09-28.csv', text: full });
    const cut = full.slice(0, full.lastIndexOf('\n', full.length * 0.7) + 1);
    const run = await runOver({ file: 'all-2026-10-05.csv', text: cut });
    expect(findTruncated(run, before)).toEqual([
      {
        file: 'all-2026-10-05.csv',
        reason: expect.stringMatching(
          /^it is the beginning of all-2026-09-28\.csv of the last run, and the last 30 % of that are missing$/,
        ),
      },
    ]);
    expect(checkEvidence(run, before, { today: '2026-11-02' }).map(({ code }) => code)).toEqual([
      'truncated',
    ]);
  });

  it('is not one that grew, stayed, or holds another week', async () => {
    const before = await runOver({ file, text: full });
    for (const text of [full, `${full}${week(3).split('\n').slice(1).join('\n')}`, week(4, 60)])
      expect(findTruncated(await runOver({ file, text }), before)).toEqual([]);
  });

  it('has a last line without its break where such files always have one', async () => {
    const text = week(1);
    const before = await runOver({ file, text: week(2) });
    const run = await runOver({ file, text: text.slice(0, -1) });
    expect(findTruncated(run, null)).toEqual([]);
    expect(findTruncated(run, before)).toEqual([
      { file, reason: 'its last line has no line break, and such files always had one' },
    ]);
    const habit = await runOver({ file, text: week(2).trimEnd() });
    expect(findTruncated(run, habit)).toEqual([]);
    // Another file of the same run speaks as well.
    const two = await runOver({ file, text: text.slice(0, -1) }, { file: 'b.csv', text: week(2) });
    expect(findTruncated(two, null)).toHaveLength(1);
  });

  it('has a short last row, also in the first run, unless it always had', async () => {
    const run = await runOver({ file, text: 'a,b,c\n1,2,3\n4,5' });
    expect(findTruncated(run, null)).toEqual([
      { file, reason: 'its last line has fewer cells than its header, and no line break' },
    ]);
    expect(findTruncated(run, await runOver({ file, text: 'a,b,c\n1,2,3\n4,6' }))).toEqual([]);
  });

  it('is not looked for among lists that people keep', async () => {
    const kind = 'risk-accounts';
    const before = await runOver({ file, kind, text: full });
    expect(findTruncated(await runOver({ file, kind, text: full.slice(0, 20_000) }), before)).toEqual([]);
  });

  it('is told once, in the words of its reader', async () => {
    const run = await runOver({ file, text: 'a,b,c\n1,2,3\n4,5' });
    const lost = [{ code: 'truncated', file, reason: 'it was written to while it was read' } as const];
    expect(checkEvidence(run, null, { today: '2026-11-02', lost })).toHaveLength(1);
  });

  it('is found wherever it was cut: at nearly every byte, and at every row of a full export', async () => {
    const weekly = { before: await runOver({ file, text: week(5) }), text: week(6) };
    const grown = { before: await runOver({ file, text: full }), text: full };
    for (const { before, text } of [weekly, grown]) {
      let found = 0;
      for (let cut = 1; cut < 98; cut++) {
        const at = Math.floor((text.length * cut) / 98);
        const run = await runOver({ file, text: text.slice(0, at) });
        // An open quote is the reader's to find.
        const isOpen = (text.slice(0, at).split('"').length - 1) % 2 === 1;
        if (isOpen || findTruncated(run, before).length > 0 || text[at - 1] === '\n') found++;
      }
      expect(found).toBeGreaterThanOrEqual(96);
    }
    const rows = [...full.matchAll(/"\n/g)]
      .map(({ index }) => index + 2)
      .filter((at) => at > 8192 && at < full.length);
    for (const at of rows.filter((_, index) => index % 20 === 0)) {
      const run = await runOver({ file, text: full.slice(0, at) });
      expect(findTruncated(run, grown.before)).toHaveLength(1);
    }
  });
});

describe('what a reader finds', () => {
  const reject = (code: string, row: number, reason = '') => ({
    ...{ source: file, row, line: row, code, reason },
    raw: '',
  });
  const source = { file, kind: null, rows: 10 };
  const judge = (...rejects: ReturnType<typeof reject>[]) =>
    findLostEvidence({
      report: { sources: [source] } as unknown as Report,
      unreadable: [],
      lastRejects: rejects,
    }).length;

  it('counts at the end of a file, damaged archives everywhere', () => {
    expect(judge(reject('damaged-archive', 3))).toBe(1);
    expect(judge(reject('bad-json', 10))).toBe(1);
    expect(judge(reject('bad-json', 9))).toBe(0);
    expect(judge(reject('unclosed-quote', 10, 'A quote that opens in this record is never closed.'))).toBe(1);
    expect(judge(reject('unclosed-quote', 4, 'A quote that opens in this record is never closed.'))).toBe(0);
    expect(judge(reject('unclosed-quote', 10, 'A quote that opens is closed 3 lines further down.'))).toBe(0);
    expect(judge(reject('bad-date', 10))).toBe(0);
  });
});
