import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditInFull } from '../../../src/engine/audit.ts';
import { Judge } from '../../../src/engine/disputes.ts';
import { inputsAndLists } from '../../../src/engine/find-inputs.ts';
import { hashInputs } from '../../../src/engine/hash-inputs.ts';
import { builtInToolbox } from '../../../src/engine/toolbox.ts';
import type { Config } from '../../../src/model/config.ts';
import type { AnyObservation } from '../../../src/model/signal.ts';
import { observation } from '../../tools/observations.ts';
import { temporaryFolder } from '../../tools/run-cli.ts';

const at = (row: number) => ({ source: 'overrides.csv', row });
const dispute = (record: string, label: 'exclude' | 'how-to', row = 2) => ({
  record,
  label,
  reason: '',
  at: at(row),
});
const ticket = (id: string, row: number): AnyObservation =>
  observation('tickets', { id, row, subject: 'It fails' }, { intent: { label: 'defect', span: null } });

describe('Judge', () => {
  it('relabels and leaves out, by id and by address', () => {
    const judge = new Judge({
      disputes: [dispute('a', 'how-to'), dispute('tickets.csv:7', 'exclude', 3)],
      matches: [],
    });
    expect(judge.apply(ticket('a', 2))?.signals.intent).toEqual({ label: 'how-to', span: null });
    expect(judge.apply(ticket('b', 7))).toBeNull();
    expect(judge.apply(ticket('c', 8))?.signals.intent?.label).toBe('defect');
    expect(judge.toState().disputes.map(({ line, records, was }) => [line, records, was])).toEqual([
      [0, 1, 'defect'],
      [1, 1, 'defect'],
    ]);
  });

  it('says the same from parts, in any order', () => {
    const lists = {
      disputes: [dispute('a', 'how-to')],
      matches: [{ record: 'b', capability: null, at: at(2) }],
    };
    const records = [ticket('a', 9), ticket('a', 3), ticket('b', 4), ticket('a', 5)];
    const whole = new Judge(lists);
    for (const record of records) whole.apply(record);
    const parts = [records.slice(2), records.slice(0, 2)].map((part) => {
      const judge = new Judge(lists);
      for (const record of part) judge.apply(record);
      return judge.toState();
    });
    const joined = new Judge(lists);
    for (const part of parts) joined.absorb(part);
    expect(joined.toState()).toEqual(whole.toState());
    expect(whole.toState().disputes[0]?.evidence?.at.row).toBe(3);
  });
});

describe('an audit with lists', () => {
  const tickets = Array.from(
    { length: 40 },
    (_, i) =>
      `${i + 1},Account ${i % 11},${i % 2 === 0 ? 'Export crashes with an error' : 'Please add an undo for bulk edits'},2026-0${1 + (i % 6)}-10,open`,
  );
  const write = (lists: Readonly<Record<string, string>>): string => {
    const folder = temporaryFolder();
    writeFileSync(
      join(folder, 'tickets.csv'),
      `id,account,subject,created at,status\n${tickets.join('\n')}\n`,
    );
    for (const [name, text] of Object.entries(lists)) writeFileSync(join(folder, name), text);
    return folder;
  };
  const audit = (folder: string, config: Config = {}) =>
    auditInFull({
      inputs: [folder],
      config: { company: 'Acme', ...config },
      toolbox: builtInToolbox(),
      version: '1.0.0',
    });

  it('splits the score with capabilities, and never changes it', async () => {
    const bare = await audit(write({}));
    const split = await audit(
      write({
        'capabilities.csv': 'name,since\nUndo bulk edits,2025-01-01\n',
        'claims.csv': 'claim,themes\nSafe,export\n',
      }),
    );
    expect(split.report.score).toEqual(bare.report.score);
    expect(split.report.method.fingerprint).toBe(bare.report.method.fingerprint);
    expect(split.report.sources.map(({ file }) => file)).toEqual(['tickets.csv']);
    const ids = split.report.findings.map(({ id }) => id);
    expect(ids).toContain('known-to-few:undo bulk edits');
    const known = split.report.findings.find(({ id }) => id === 'known-to-few:undo bulk edits');
    expect(known?.statement).toMatch(/^"Undo bulk edits" has been there since 2025-01-01/);
    expect(split.report.tables.map(({ id }) => id)).toContain('score-split');
    expect(bare.report.findings.map(({ id }) => id)).toContain('not-split');
    expect(split.report.warnings.some((text) => text.includes('capabilities.csv: 1 line of'))).toBe(true);
  });

  it('counts disputed records as the user says, and tells the score with and without', async () => {
    const bare = await audit(write({}));
    const lines = [1, 3, 5, 7, 9].map((id) => `${id},how-to,asked`).join('\n');
    const { report } = await audit(
      write({
        'overrides.csv': `record,label,reason\n${lines}\ntickets.csv:12,exclude,a test\nnobody,defect,\n`,
      }),
    );
    expect(report.score.value).toBeLessThan(bare.report.score.value);
    expect(report.method.fingerprint).not.toBe(bare.report.method.fingerprint);
    const effect = report.tables.find(({ id }) => id === 'dispute-effect')?.rows[0];
    expect(effect?.[1]).toBeCloseTo(report.score.value, 3);
    expect(effect?.[2]).toBeCloseTo(bare.report.score.value, 3);
    expect(report.tables.find(({ id }) => id === 'dispute-log')?.rows).toHaveLength(6);
    expect(report.findings.find(({ id }) => id === 'disputed')?.statement).toMatch(
      /5 records were read otherwise and 1 left out/,
    );
    expect(report.warnings).toContainEqual(
      expect.stringMatching(/^overrides\.csv:8: there is no record "nobody"/),
    );
  });

  it('hashes the lists that the configuration names beside the inputs', async () => {
    const folder = write({});
    const lists = write({ 'features.csv': 'name\nUndo\n' });
    const inputs = inputsAndLists([folder], { capabilities: join(lists, 'features.csv') });
    const { files, complete } = await hashInputs(inputs);
    expect(complete).toBe(true);
    expect(files.map(({ file }) => file)).toEqual(['features.csv', 'tickets.csv']);
  });

  it('refuses a named list that is not there', async () => {
    await expect(audit(write({}), { claims: 'nowhere/claims.csv' })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});
