import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeByHand } from '../../../src/cli/label/label-dialogue.ts';
import { drawLines, keepLabels, readLabelFile, toLines } from '../../../src/cli/label/label-file.ts';
import type { SampledRecord } from '../../../src/engine/label/sampler.ts';
import { UserError } from '../../../src/model/errors.ts';

const sampled = (
  id: string | null,
  row: number,
  text = 'It crashes, call +1 555 010 7788',
): SampledRecord => {
  return { kind: 'tickets', id, source: 'a/t.csv', row, text, read: 'defect' };
};
const folder = mkdtempSync(join(tmpdir(), 'bruise-label-'));
const PLAIN = { redact: false, show: false };

describe('a file of labels', () => {
  it('names records by id, or by address where a spreadsheet would spoil the id', () => {
    const ids = ['INC0001', '007', '1-2', '1e5', '=1+1', null, '12345678901234', 'twin', 'twin'];
    const lines = toLines(
      ids.map((id, index) => sampled(id, index)),
      PLAIN,
    );
    expect(lines.map(({ record }) => record)).toEqual([
      'INC0001',
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((row) => `a/t.csv:${row}`),
    ]);
  });

  it('does not say how records were read unless asked, and masks personal data', () => {
    const [line] = toLines([sampled('A', 1)], { redact: true, show: false });
    expect(line?.text).not.toContain('555');
    const [owned] = toLines([sampled('ada@example.com', 4)], { redact: true, show: false });
    expect(owned?.record).toBe('a/t.csv:4');
    expect(drawLines(toLines([sampled('A', 1)], PLAIN))).not.toContain('defect');
    expect(drawLines(toLines([sampled('A', 1)], { redact: false, show: true }))).toContain('defect');
  });

  it('reads back what was written and coded, and keeps it when drawn again', async () => {
    const path = join(folder, 'labels.csv');
    const lines = toLines([sampled('A', 1, '=cmd()\nline two; "quoted"'), sampled('B', 2)], PLAIN);
    writeFileSync(
      path,
      drawLines(lines.map((line) => ({ ...line, label: line.record === 'A' ? 'bug' : '' }))),
    );
    const before = await readLabelFile(path);
    expect(before?.map(({ record, label }) => [record, label])).toEqual([
      ['A', 'bug'],
      ['B', ''],
    ]);
    const again = keepLabels(toLines([sampled('C', 3), sampled('B', 2)], PLAIN), before ?? []);
    expect(again.map(({ record, label }) => [record, label])).toEqual([
      ['C', ''],
      ['B', ''],
      ['A', 'bug'],
    ]);
    expect(await readLabelFile(join(folder, 'none.csv'))).toEqual([]);
  });

  it('is told from something else', async () => {
    const path = join(folder, 'tickets.csv');
    writeFileSync(path, 'Subject,Created\nx,2026-01-01\n');
    expect(await readLabelFile(path)).toBeNull();
  });
});

describe('coding in the terminal', () => {
  const lines = toLines([sampled('A', 1), sampled('B', 2), sampled('C', 3)], PLAIN);

  it('saves every answer at once and skips what is coded', async () => {
    const answers = ['defect', '?'];
    const saved: string[][] = [];
    const asked: string[] = [];
    const done = await codeByHand(
      lines.map((line) => (line.record === 'B' ? { ...line, label: 'other' } : line)),
      {
        note: (title) => void asked.push(title),
        select: async () => answers.shift() ?? '',
      },
      async (coded) => void saved.push(coded.map(({ label }) => label)),
    );
    expect(done).toBe(3);
    expect(asked).toEqual(['1 of 3: tickets a/t.csv:1', '3 of 3: tickets a/t.csv:3']);
    expect(saved).toEqual([
      ['defect', 'other', ''],
      ['defect', 'other', '?'],
    ]);
  });

  it.each([
    ['the last choice', async () => 'stop'],
    [
      'Ctrl-C',
      async () => {
        throw new UserError('cancelled', 'cancelled');
      },
    ],
  ])('stops at %s without losing anything', async (_, select) => {
    expect(await codeByHand(lines, { note: () => {}, select }, async () => {})).toBe(0);
  });
});
