import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawLines, toLines } from '../../../src/cli/label/label-file.ts';
import { scoreLabels } from '../../../src/cli/label/label-score.ts';
import { auditInFull } from '../../../src/engine/audit.ts';
import { type LabelRequest, sampleInputs } from '../../../src/engine/label/read-inputs.ts';
import { builtInToolbox } from '../../../src/engine/toolbox.ts';

const root = mkdtempSync(join(tmpdir(), 'bruise-label-inputs-'));
const OTHERS = [
  'Die Rechnung ist falsch, leider.',
  'Nie mogę się zalogować od wczoraj.',
  "L'export ne fonctionne pas depuis hier.",
];

/** A folder with tickets: two of three report a crash, some in other languages. */
function writeTickets(name: string, order: (rows: readonly string[]) => readonly string[]): string {
  const folder = join(root, name);
  mkdirSync(folder);
  const rows = Array.from({ length: 90 }, (_, index) => {
    const text = index % 3 === 0 ? `How do I add user ${index}?` : `The export crashes on page ${index}.`;
    return `T${index},Note,${OTHERS[index] ?? text},2026-0${1 + (index % 9)}-11,open`;
  });
  writeFileSync(
    join(folder, 'tickets.csv'),
    ['Ticket ID,Subject,Description,Created at,Status', ...order(rows)].join('\n'),
  );
  return folder;
}

const requestOf = (inputs: readonly string[]): LabelRequest => {
  return { inputs, config: {}, toolbox: builtInToolbox(), version: '0.0.0' };
};
const SAMPLE = { size: 60, stratify: true, seed: 1, kinds: ['tickets'] } as const;

let folder = '';
let turned = '';
beforeAll(() => {
  folder = writeTickets('one', (rows) => rows);
  turned = writeTickets('two', (rows) => [...rows].reverse());
});

describe('hand-coded records of real files', () => {
  it('are drawn the same whatever the order of the rows', async () => {
    const [first, second] = [
      await sampleInputs(requestOf([folder]), SAMPLE),
      await sampleInputs(requestOf([turned]), SAMPLE),
    ];
    expect(first.records.map(({ id }) => id)).toEqual(second.records.map(({ id }) => id));
    expect(first.records).toHaveLength(60);
  });

  it('score the reading, and correct the audit when they lie among the inputs', async () => {
    const { records } = await sampleInputs(requestOf([folder]), SAMPLE);
    // The coder calls every fifth crash a question.
    const lines = toLines(records, { redact: false, show: false }).map((line, index) => {
      const { read = 'other' } = records[index] ?? {};
      return { ...line, label: read === 'defect' && index % 5 === 0 ? 'question' : read };
    });
    const file = join(folder, 'labels.csv');
    writeFileSync(file, drawLines(lines));
    const { text } = await scoreLabels(requestOf([folder]), { json: true });
    const [tickets] = JSON.parse(text).kinds;
    // One of 90 is in a language that is not read: it can neither be drawn nor be in a share.
    expect(tickets).toMatchObject({ kind: 'tickets', records: 60, all: 89 });
    expect(tickets.defects.corrected.value).toBeLessThan(tickets.defects.observed);
    const one = await auditInFull(requestOf([folder]));
    const plain = await auditInFull(requestOf([turned]));
    const [audited, before] = [one, plain].map(({ report }) => report.metrics.find(({ id }) => id === 'T1')!);
    expect(tickets.defects.observed).toBeCloseTo((before?.x ?? 0) / (before?.n ?? 1), 9);
    expect(audited?.value).toBeLessThan(before?.value ?? 0);
    expect(audited?.reliabilityModel).toBe('audited-reader');
    expect(before?.reliabilityModel).toBeUndefined();
    expect(one.report.method.fingerprint).not.toBe(plain.report.method.fingerprint);
  });

  it('count languages the same in any order, loading the model on the way', async () => {
    const { report } = await auditInFull(requestOf([turned]));
    expect(report.reading?.languages).toEqual([
      { code: 'en', records: 87 },
      { code: 'de', records: 1 },
      { code: 'fr', records: 1 },
      { code: 'pl', records: 1 },
    ]);
    expect(report.reading?.kinds[0]).toMatchObject({ kind: 'tickets', records: 90, unread: 1, byLexicon: 2 });
  });

  it('are refused in one line where none is about a record', async () => {
    const path = join(root, 'strangers.csv');
    writeFileSync(path, 'record,label\nX1,defect\n');
    const request = { ...requestOf([turned]), config: { labels: path } };
    await expect(scoreLabels(request, { json: false })).rejects.toThrow(
      'no line with a label is about a record',
    );
    await expect(sampleInputs(requestOf([turned]), { ...SAMPLE, kinds: ['reviews'] })).rejects.toThrow(
      'no reviews with words',
    );
  });
});
