import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceAbove, packDraws, quantilesOf, unpackDraws } from '../../../src/history/draws.ts';
import { hashText } from '../../../src/history/hash-text.ts';
import { readRunText, writeRunText } from '../../../src/history/run-file.ts';
import { runFromReport } from '../../../src/history/run-from-report.ts';
import { sampleCompany, sampleRun } from './synthetic.ts';

const run = sampleRun({ draws: 20, size: { tickets: 20, reviews: 10, 'lost-deals': 10 } });

describe('the text of a run', () => {
  it('is read back as it was, whatever a company is called', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('__proto__', '\ud800', '"}\n', '\u2028'),
    );
    fc.assert(
      fc.property(name, (company) => {
        expect(readRunText(writeRunText({ ...run, company }))).toEqual({
          kind: 'run',
          run: { ...run, company },
        });
      }),
    );
  });

  it('is refused when its version was changed alone', () => {
    expect(readRunText(writeRunText(run).replace('"schemaVersion":2', '"schemaVersion":9'))).toMatchObject({
      kind: 'damaged',
    });
  });

  it.each(['', '{}', '[]', 'null\n', '{"schemaVersion":1,"sha256":"', '\u0000'.repeat(50)])(
    'is not %j',
    (text) => {
      expect(readRunText(text)).toMatchObject({ kind: 'damaged' });
    },
  );

  it('is not one that lacks a part, however well it is signed', () => {
    const body = '{"company":"Acme"}';
    const text = `{"schemaVersion":2,"sha256":"${hashText(`2\n${body}`)}","run":${body}}\n`;
    expect(readRunText(text)).toEqual({ kind: 'damaged', reason: 'it lacks what a run must have' });
  });

  it('is lifted from an older schema, step by step', () => {
    const inputs = run.inputs.map(({ file, bytes, sha256 }) => ({ file, bytes, sha256 }));
    const body = JSON.stringify({ ...run, inputs });
    const text = `{"schemaVersion":1,"sha256":"${hashText(`1\n${body}`)}","run":${body}}\n`;
    const unknown = { end: null, marks: { step: 0, hashes: [] } };
    const lifted = { ...run, inputs: inputs.map((input) => ({ ...input, ...unknown })) };
    expect(readRunText(text)).toEqual({ kind: 'run', run: lifted });
    expect(readRunText(text, new Map())).toMatchObject({ kind: 'damaged' });
    const nothing = `{"schemaVersion":1,"sha256":"${hashText('1\n{}')}","run":{}}\n`;
    expect(readRunText(nothing)).toMatchObject({ kind: 'damaged' });
  });
});

describe('runFromReport', () => {
  it('keeps what a comparison needs, and no row of the inputs', () => {
    const { report } = sampleCompany({ draws: 20 });
    const whole = sampleRun({ draws: 20 });
    expect(whole.metrics.map(({ id }) => id)).toEqual(report.metrics.map(({ id }) => id));
    expect(whole.metrics[0]).toMatchObject({
      id: 'T1',
      n: 400,
      quantiles: expect.any(Array),
      draws: { steps: expect.any(String) },
    });
    expect(whole.points[0]?.quantiles).toHaveLength(101);
    expect(JSON.stringify(whole)).not.toContain('evidence');
  });

  it('does without draws', () => {
    const { report, extras } = sampleCompany({ draws: 20 });
    const bare = sampleRun({ draws: 20 }, { draws: undefined as never });
    expect(bare.metrics.every(({ draws, quantiles }) => draws === null && quantiles === null)).toBe(true);
    expect(bare.inputs).toHaveLength(extras.inputs.length);
    expect(bare.score.value).toBe(report.score.value);
  });

  it('keeps the themes of reported defects', () => {
    const { report, extras } = sampleCompany({ draws: 20 });
    const columns = [
      { id: 'theme', title: 'Theme', unit: 'text' },
      { id: 'tickets', title: 'Tickets', unit: 'count' },
      { id: 'share', title: 'Share of reported defects', unit: 'share' },
    ];
    const table = {
      id: 'defect-themes',
      analyzer: 'a',
      point: 'tickets' as const,
      title: '',
      columns,
      rows: [
        ['Import', 127, 127 / 596],
        ['Odd', null, 0],
      ],
    };
    expect(runFromReport({ ...report, tables: [table] }, extras).themes).toEqual([
      { title: 'Import', x: 127, n: 596 },
    ]);
  });

  it('hashes the parts of the method, whatever the order they are given in', () => {
    const one = sampleRun({ draws: 20 }, { methodParts: { themes: ['a'], competitors: [] } });
    const two = sampleRun({ draws: 20 }, { methodParts: { competitors: [], themes: ['a'] } });
    expect(one.method.parts).toEqual(two.method.parts);
    expect(one.method.parts.map(([name]) => name)).toEqual(['competitors', 'themes']);
  });
});

describe('draws', () => {
  it('keep their order and lose less than a 60,000th of their range', () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(values, (draws) => {
        const packed = packDraws(draws)!;
        const width = packed.hi - packed.lo;
        unpackDraws(packed).forEach((draw, index) => {
          expect(Math.abs(draw - draws[index]!)).toBeLessThanOrEqual(width / 60_000);
        });
      }),
    );
  });

  it('are not kept when one is no number', () => {
    expect(packDraws([1, Number.NaN])).toBeNull();
    expect(packDraws([])).toBeNull();
    expect(quantilesOf([1, Number.POSITIVE_INFINITY])).toBeNull();
  });

  it('tell how probable it is to be above a limit', () => {
    const quantiles = quantilesOf(Array.from({ length: 1001 }, (_, i) => i / 10));
    const spread = { value: 50, interval: [5, 95] as const, quantiles };
    expect(chanceAbove(60, spread)).toBeCloseTo(0.4, 6);
    expect([chanceAbove(-1, spread), chanceAbove(100, spread)]).toEqual([1, 0]);
  });

  it('are imitated from an interval where there are none', () => {
    const spread = { value: 50, interval: [40, 65] as const, quantiles: null };
    expect(chanceAbove(50, spread)).toBeCloseTo(0.5, 1);
    expect(chanceAbove(65, spread)).toBeCloseTo(0.05, 1);
    expect(chanceAbove(50, { value: 50, interval: [50, 50], quantiles: null })).toBe(0);
  });
});
