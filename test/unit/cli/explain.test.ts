import { describe, expect, it } from 'vitest';
import { explainRun, explainSpec } from '../../../src/cli/explain/explain-metric.ts';
import { explainFinding, explainListedPain, explainPlan } from '../../../src/cli/explain/explain-told.ts';
import { findSubject } from '../../../src/cli/explain/subject.ts';
import { workPenalty, workValue } from '../../../src/cli/explain/worked.ts';
import { builtInToolbox } from '../../../src/engine/toolbox.ts';
import type { Report } from '../../../src/model/report.ts';
import { sampleReport } from '../../tools/sample-report.ts';

const report = sampleReport();
const metas = builtInToolbox().analyzers.map(({ meta }) => meta);
const painTables = metas.find(({ id }) => id === 'pain-triangulation')?.tables;
const find = (name: string, mayBeRecord = false) => findSubject(name, metas, { report, mayBeRecord });

it('a value that hand-coded records corrected says what corrected it', () => {
  const metric = report.metrics.find(({ id }) => id === 'T1')!;
  const spec = metas.flatMap(({ metrics }) => metrics).find(({ id }) => id === 'T1')!;
  const coded = { ...metric, reliabilityModel: 'audited-reader' };
  expect(workValue(coded, spec, 0.123).slice(1)).toEqual([
    'corrected for misreading, by the records coded by hand (audited-reader),',
    'gives 0.123',
  ]);
});

it('a value that allows for misreporting says how far verified reports are believed', () => {
  const work = (id: string) => {
    const metric = report.metrics.find((one) => one.id === id)!;
    const spec = metas.flatMap(({ metrics }) => metrics).find((one) => one.id === id)!;
    return workValue(metric, spec, 0.123).join('\n');
  };
  expect(work('D2')).toContain('right in 40 % to 68 % of the cases');
  expect(work('D2')).toContain('verified reports being so in 85 % to 100 %');
  expect(work('I1')).toContain('verified reports counting as they are');
});

describe('what can be explained', () => {
  it('is a metric in whatever case', () => {
    expect(find('t1')).toMatchObject({ kind: 'metric', spec: { id: 'T1' } });
  });

  it('is every finding, table and item of the plan', () => {
    for (const { id } of report.findings) expect(['finding', 'pain']).toContain(find(id).kind);
    for (const { id } of report.plan?.items ?? []) expect(find(id).kind).not.toBe('record');
  });

  it('is every pain of the list, also one that the dictionary does not know', () => {
    const table = (id: string, rows: Report['tables'][number]['rows']) => ({
      ...{ id, analyzer: 'pain-triangulation', point: 'cross' as const, title: id, rows },
      columns: [...(painTables?.[id]?.columns ?? [])],
    });
    const told: Report = {
      ...report,
      tables: [
        table('pains', [['Stock', 'stock', 'strong', 97, 70]]),
        table('pain-words', [['stock', 'words', 'data-quality', null, 'stock; differ', null, null]]),
      ],
    };
    const subject = findSubject('Stock', metas, { report: told, mayBeRecord: true });
    expect(subject).toMatchObject({ kind: 'listed-pain', pain: { id: 'stock', customers: 97 } });
    if (subject.kind !== 'listed-pain') return;
    const text = explainListedPain(told, subject.pain).join('\n');
    expect(text).toMatch(/Customers {3}97\nWords {7}stock, differ\nPart of {5}data-quality/);
    expect(() => findSubject('stok', metas, { report: told, mayBeRecord: false })).toThrow(
      'did you mean stock?',
    );
  });

  it('is a record by its address, where the report quotes it or files are at hand', () => {
    const at = report.findings.flatMap(({ evidence }) => evidence.shown)[0]!.at;
    expect(find(`${at.source}:${at.row}`)).toMatchObject({ kind: 'record' });
    expect(find('nothing.csv:7', true)).toMatchObject({ kind: 'record' });
    expect(() => find('nothing.csv:7')).toThrow(/no metric, finding, pain or record/);
  });

  it('is guessed when it is written wrong', () => {
    const { id } = report.findings[0]!;
    expect(() => find(`${id}x`)).toThrow(`did you mean ${id}?`);
    expect(() => findSubject('T99', metas, { report: null, mayBeRecord: false })).toThrow(/did you mean T/);
  });
});

describe('a metric explained', () => {
  it('works the penalty piece by piece', () => {
    const spec = metas.flatMap(({ metrics }) => metrics).find(({ id }) => id === 'T1')!;
    expect(workPenalty(0.33, spec)).toBe('20 + 60 x (0.330 - 0.200) / (0.450 - 0.200) = 51.2');
    expect(workPenalty(0.01, spec)).toBe('at most 0.050, so 0');
    expect(workPenalty(0.9, spec)).toBe('above 0.600, so 100');
  });

  it('goes from the definition to the rows', () => {
    for (const meta of metas) {
      for (const spec of meta.metrics) {
        const text = [...explainSpec(meta, spec), ...explainRun(report, spec)].join('\n');
        expect(text).toContain('Formula');
        expect(text).not.toMatch(/undefined|NaN|least 1 units/);
      }
    }
  });
});

describe('a finding and an item of the plan explained', () => {
  it('name their rows and what they rest on', () => {
    for (const finding of report.findings)
      expect(explainFinding(report, finding, metas).join('\n')).toContain('Evidence');
    for (const item of report.plan?.items ?? [])
      expect(explainPlan(report, item).join('\n')).toContain('Rests on');
  });
});
