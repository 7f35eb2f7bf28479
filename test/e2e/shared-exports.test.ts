import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Report, reportSchema } from '../../src/model/report.ts';
import { readCell } from '../tools/read-cell.ts';
import { auditJson, temporaryFolder } from '../tools/run-cli.ts';
import { auditHere, runHere } from '../tools/run-here.ts';

const EXPORTS = '../shared/exports';
const there = existsSync(EXPORTS);
const files = there ? readdirSync(EXPORTS).filter((name) => name !== 'INDEX.tsv') : [];

function expectAccountedFor({ sources }: Report): void {
  for (const { file, rows, records, duplicates, blanks, rejects } of sources)
    expect(records + duplicates + blanks + rejects, file).toBe(rows);
}

describe.skipIf(!there)('real exports (skipped where ../shared/exports is not there)', () => {
  it.each(files)('%s is read without a crash and every row is accounted for', async (name) => {
    const run = await runHere(['audit', join(EXPORTS, name), '--format', 'json']);
    expect([0, 2]).toContain(run.code);
    if (run.code === 2) {
      expect(run.stderr.trimEnd().split('\n')).toHaveLength(1);
      return;
    }
    expectAccountedFor(reportSchema.parse(JSON.parse(run.stdout)));
  });

  it('one of each kind makes a report whose quotes stand in the rows they name', async () => {
    const folder = temporaryFolder();
    const chosen = [
      'tickets__servicenow__1.json',
      'reviews__trustpilot__1.csv',
      'deals__salesforce__3.csv',
      'backlog__linear__1.csv',
    ];
    for (const name of chosen) cpSync(join(EXPORTS, name), join(folder, name));
    const report = await auditHere([folder]);
    expect(report.points.filter(({ status }) => status === 'measured').length).toBeGreaterThanOrEqual(4);
    const evidence = [...report.metrics, ...report.findings].flatMap((item) => item.evidence.shown);
    expect(evidence.length).toBeGreaterThan(10);
    for (const { at, quote } of evidence) {
      const cell = readCell(folder, at, report.sources);
      for (const words of quote.split(/\[[a-z-]+\]/)) expect(cell).toContain(words);
    }
  });

  it('the whole folder at once', () => {
    const report = auditJson([EXPORTS]);
    expect(report.sources.length).toBeGreaterThan(20);
    expectAccountedFor(report);
  });
});
