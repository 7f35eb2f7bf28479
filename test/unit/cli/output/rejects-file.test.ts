import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { RejectsFile } from '../../../../src/cli/output/rejects-file.ts';
import { temporaryFolder } from '../../../tools/run-cli.ts';

const reject = (line: number, raw: string, column?: string) => ({
  source: 'a.csv',
  row: line,
  line,
  code: 'bad-date',
  reason: 'no date',
  raw,
  ...(column !== undefined && { column }),
});

function open(redact = true) {
  const folder = join(temporaryFolder(), 'out');
  return { folder, file: new RejectsFile({ folder, out: folder, redact }) };
}

function finish(file: RejectsFile): void {
  file.close();
  file.place();
}

describe('RejectsFile', () => {
  it('appears whole under its name, in the order of the rejects', () => {
    const { folder, file } = open();
    file.restart();
    file.add(reject(3, 'x, "y"\nz', 'Created'));
    file.add(reject(4, 'mail dana@example.com'));
    expect(existsSync(file.path)).toBe(false);
    finish(file);
    expect(readdirSync(folder)).toEqual(['rejects.csv']);
    expect(parse(readFileSync(file.path), { bom: true })).toEqual([
      ['source', 'line', 'column', 'code', 'reason', 'raw'],
      ['a.csv', '3', 'Created', 'bad-date', 'no date', 'x, "y"\nz'],
      ['a.csv', '4', '', 'bad-date', 'no date', 'mail [email]'],
    ]);
  });

  it('holds all rejects, however many there are, and only those of the last reading', () => {
    const { file } = open();
    file.restart();
    for (let line = 1; line <= 20_000; line++) file.add(reject(line, `row ${line}`));
    file.restart();
    for (let line = 1; line <= 15_000; line++) file.add(reject(line, `row ${line}`));
    finish(file);
    expect(file.count).toBe(15_000);
    const lines: string[][] = parse(readFileSync(file.path), { bom: true });
    expect(lines).toHaveLength(15_001);
    expect(lines.at(-1)?.[1]).toBe('15000');
  });

  it('lets no spreadsheet run what stood in a file', () => {
    const { file } = open(false);
    file.restart();
    for (const raw of ['=1+1', '+49 30 1', '@cmd', '-2+3', '\t=x', '-5', '+1.5']) file.add(reject(1, raw));
    finish(file);
    const raws = parse(readFileSync(file.path), { bom: true, from: 2 }).map((cells: string[]) => cells[5]);
    expect(raws).toEqual(["'=1+1", "'+49 30 1", "'@cmd", "'-2+3", "'\t=x", '-5', '+1.5']);
  });

  it('leaves nothing behind when the audit fails', () => {
    const { folder, file } = open();
    file.restart();
    file.add(reject(1, 'x'));
    file.discard();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says which path cannot be written', () => {
    const file = new RejectsFile({ folder: 'package.json', out: 'package.json/report.json', redact: true });
    expect(() => file.restart()).toThrow(/cannot write package\.json\/report\.json/);
  });
});
