import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AnalyzerMeta } from '../../../src/model/analyzer.ts';
import { checkConclusion } from '../../../src/model/check-conclusion.ts';
import { reportSchema } from '../../../src/model/report.ts';
import { temporaryFolder } from '../../tools/run-cli.ts';
import { runHere } from '../../tools/run-here.ts';

const EXAMPLE = readFileSync(resolve('docs/examples/exclaiming.mjs'), 'utf8');
const ACME = resolve('fixtures/companies/acme');

const meta: AnalyzerMeta = {
  id: 'sample',
  point: 'tickets',
  title: 'Sample',
  why: '',
  version: 1,
  reads: ['tickets'],
  signals: [],
  metrics: [
    {
      id: 'X1',
      title: 'Share',
      definition: '',
      formula: 'x / n',
      unit: 'share',
      kind: 'proportion',
      weight: 1,
      anchors: [0, 0.1, 0.2, 0.5],
      source: 'our choice',
    },
  ],
  statements: { said: '{x|count} of them' },
  tables: { rows: { title: 'Rows', columns: [{ title: 'A', unit: 'text' }] } },
};

const evidence = { total: 1, shown: [] };
const metric = { id: 'X1', n: 5, data: { kind: 'proportion', clusters: [[1, 2, 5]] }, evidence, caveats: [] };
const measured = (more: object) => ({ kind: 'measured', metrics: [metric], findings: [], ...more });
const withData = (data: object) => measured({ metrics: [{ ...metric, data }] });

describe('what an analyzer concludes', () => {
  it('counts as it came where it keeps to what was declared', () => {
    const fine = measured({ tables: [{ id: 'rows', rows: [['a'], [null]] }] });
    expect(checkConclusion(fine, meta)).toBe(fine);
    expect(checkConclusion({ kind: 'notApplicable', missing: ['tickets'] }, meta)).toBeTruthy();
  });

  it.each([
    [undefined, 'no conclusion'],
    [{ nonsense: Number.NaN }, 'no conclusion at kind'],
    [measured({ metrics: [{ ...metric, n: Number.NaN }] }), 'no conclusion at metrics.0.n'],
    [measured({ metrics: [{ ...metric, id: 'X2' }] }), 'its meta has no metric X2'],
    [withData({ kind: 'proportion', clusters: [[1, 50, 5]] }), 'metric X1 counts 50 of 5'],
    [withData({ kind: 'proportion', clusters: [[1, -2, 5]] }), 'a count below 0'],
    [withData({ kind: 'proportion', clusters: [[1, 2]] }), 'has 2 numbers, not 3'],
    [withData({ kind: 'flow-ratio', clusters: [[1, 2, 5]] }), 'is a proportion, not a flow-ratio'],
    [measured({ tables: [{ id: 'rows', rows: [['a', 'b']] }] }), 'a row of table rows has 2 cells, not 1'],
    [measured({ tables: [{ id: 'other', rows: [] }] }), 'no table other'],
    [
      measured({ findings: [{ key: 'k', id: 'unsaid', facts: {}, severity: 'info', evidence }] }),
      'no statement unsaid',
    ],
    [
      measured({ findings: [{ key: 'k', id: 'said', facts: { n: 3 }, severity: 'info', evidence }] }),
      'statement said asks for {x}, and its facts are n',
    ],
  ])('is refused where it cannot be (%#)', (value, said) => {
    expect(() => checkConclusion(value, meta)).toThrow(said);
  });
});

describe('a plug-in that fails', () => {
  const audit = async (from: string, to: string) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'p.mjs'), EXAMPLE.replace(from, to));
    writeFileSync(join(folder, 'c.yaml'), 'plugins: [./p.mjs]\n');
    const run = await runHere([
      ...['audit', ACME, '--config', join(folder, 'c.yaml'), '--format', 'json'],
      ...['--fail-above', '1', '--quiet'],
    ]);
    return { ...run, report: reportSchema.parse(JSON.parse(run.stdout)) };
  };

  it.each([
    ['throws', 'const buckets = {};', "throw new Error('boom');", 'failed (analyzer-threw): boom'],
    [
      'says nonsense',
      'if (n === 0)',
      'if (n > 0) return { nonsense: NaN }; if (n === 0)',
      'is no conclusion',
    ],
  ])(
    'fails its point alone where it %s, and is named beside the gate it hides',
    async (_, from, to, said) => {
      const { code, stderr, report } = await audit(from, to);
      expect(code).toBe(3);
      expect(stderr).toMatch(/^bruise: Analyzer exclaiming-tickets failed .*\nbruise: gate breached: .*\n$/);
      expect(report.points.filter(({ status }) => status !== 'measured').map(({ id }) => id)).toEqual([
        'tickets',
      ]);
      expect(report.metrics.find(({ id }) => id === 'T1')?.status).toBe('missing');
      const own = report.metrics.find(({ id }) => id === 'X1');
      expect([own?.status, own?.note]).toEqual(['missing', expect.stringContaining(said)]);
    },
  );
});
