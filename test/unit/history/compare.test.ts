import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../../src/history/compare.ts';
import { compareThemes } from '../../../src/history/compare-themes.ts';
import { findDiscoveries } from '../../../src/history/false-discovery.ts';
import { chanceOfEqualRates } from '../../../src/history/rate-change.ts';
import type { Run, RunFinding } from '../../../src/history/run.ts';
import { hasNews } from '../../../src/lib/comparison.ts';
import type { Json } from '../../../src/model/json.ts';
import { sampleRun } from './synthetic.ts';

const compare = (before: Run, after: Run) => compareRuns({ id: '1', run: before }, { id: '2', run: after });
const compareAlike = (before: Run, after: Run) => {
  const comparison = compare(before, after);
  if (comparison.kind !== 'alike') throw new Error(comparison.differences.join());
  return comparison;
};
const steady = sampleRun();

describe('a run and itself', () => {
  const comparison = compareAlike(steady, steady);

  it('differ in nothing', () => {
    expect(comparison).toMatchObject({ level: 'steady', findings: [], themes: [], sharedDraws: true });
    expect(comparison.score).toMatchObject({ change: 0, interval: [0, 0], worse: 0, clearlyWorse: 0 });
    expect(comparison.metrics.every(({ moved, penalty }) => moved === null && penalty.change === 0)).toBe(
      true,
    );
    expect(hasNews(comparison)).toBe(false);
  });
});

it('a report and itself differ in nothing, also without draws', () => {
  const bare = sampleRun({}, { draws: undefined as never });
  expect(compareAlike(bare, bare).score).toMatchObject({ change: 0, interval: [0, 0] });
});

describe('shared random numbers', () => {
  // The same 400 tickets but the oldest ten, and ten new ones.
  const next = sampleRun({ from: 10 });

  it('make the change of two runs that share most records sharper than the runs are', () => {
    const { score, sharedDraws } = compareAlike(steady, next);
    const width = score.interval[1] - score.interval[0];
    const own = steady.score.interval[1] - steady.score.interval[0];
    expect(sharedDraws).toBe(true);
    expect(width).toBeLessThan(own);
  });

  it('are missed where a run holds no draws: the interval is wider, the change the same', () => {
    const bare = sampleRun({ from: 10 }, { draws: undefined as never });
    const [sharp, blunt] = [compareAlike(steady, next), compareAlike(steady, bare)];
    expect(blunt.sharedDraws).toBe(false);
    expect(blunt.score.change).toBe(sharp.score.change);
    expect(blunt.score.interval[1] - blunt.score.interval[0]).toBeGreaterThan(
      sharp.score.interval[1] - sharp.score.interval[0],
    );
  });

  it('give the same answer every time', () => {
    expect(compare(steady, next)).toEqual(compare(sampleRun(), sampleRun({ from: 10 })));
  });
});

describe('a bad release', () => {
  const bad = sampleRun({ sample: 1, truth: { T1: 0.55, T2: 0.5, T3: 0.7, T4: 0.2 } });

  it('raises the alarm, and the metrics say where it hurts', () => {
    const comparison = compareAlike(steady, bad);
    expect(comparison).toMatchObject({ level: 'alert' });
    expect(comparison.score.clearlyWorse).toBeGreaterThan(0.9);
    expect(comparison.metrics.filter(({ moved }) => moved === 'worse').map(({ id }) => id)).toEqual([
      'T1',
      'T2',
      'T3',
      'T4',
    ]);
    expect(comparison.points.find(({ id }) => id === 'tickets')?.worse).toBeGreaterThan(0.99);
  });

  it('and its fix lets it fall again', () => {
    const comparison = compareAlike(bad, sampleRun({ sample: 2 }));
    expect(comparison.level).toBe('better');
    expect(
      comparison.metrics.filter(({ moved }) => moved !== null).every(({ moved }) => moved === 'better'),
    ).toBe(true);
  });

  it('contains the change in its interval, in points and metrics', () => {
    const { points, metrics, score } = compareAlike(steady, bad);
    for (const { change, interval } of [score, ...points, ...metrics.map(({ penalty }) => penalty)]) {
      expect(change).toBeGreaterThanOrEqual(interval[0]);
      expect(change).toBeLessThanOrEqual(interval[1]);
    }
  });
});

it('warns early of one metric although the total improves', () => {
  const mixed = sampleRun({ sample: 1, truth: { T4: 0.2, T1: 0.1, T2: 0.05, T3: 0.1, R4: 0.3, D1: 0.2 } });
  const comparison = compareAlike(steady, mixed);
  expect(comparison.score.change).toBeLessThan(0);
  expect(comparison.metrics.find(({ id }) => id === 'T4')?.moved).toBe('worse');
  expect(hasNews(comparison)).toBe(true);
});

describe('unlike methods', () => {
  const method = { ...steady.method, fingerprint: 'other' };
  const unlike = (more: Partial<Run>) => {
    const comparison = compare(steady, { ...steady, ...more });
    return comparison.kind === 'unlike' ? comparison.differences : [];
  };

  it.each<[string, Partial<Run>, RegExp]>([
    ['another company', { company: 'Halcyon' }, /different companies: Acme and Halcyon/],
    ['a later bruise', { method: { ...method, version: '0.3.1' } }, /bruise changed from 0\.2 to 0\.3/],
    ['another policy', { method: { ...method, policy: '2' } }, /policy .* from 1 to 2/],
    ['a metric that is gone', { method, metrics: steady.metrics.slice(1) }, /older run only: T1/],
    [
      'another analyzer',
      { method: { ...method, analyzers: [{ id: 'made-up', version: 2 }] } },
      /another version of made-up/,
    ],
    ['another configuration', { method, configHash: 'a' }, /configuration/],
    ['nobody knows what', { method }, /fingerprint/],
    [
      'refused evidence',
      { refused: [{ code: 'stale', reason: 'it is old' }] },
      /newer run was refused: it is old/,
    ],
  ])('are named and not compared: %s', (_, more, words) => {
    expect(unlike(more)).toEqual([expect.stringMatching(words)]);
  });

  it.each<[string, Record<string, Json>, string]>([
    ['differs', { themes: ['b'], signals: [1] }, 'themes'],
    ['is new', { themes: ['a'], signals: [1], dateOrder: 'dmy' }, 'dateOrder'],
    ['is gone', { themes: ['a'] }, 'signals'],
  ])('names the part of the method that %s', (_, methodParts, name) => {
    const before = sampleRun({}, { methodParts: { themes: ['a'], signals: [1] } });
    const after = sampleRun({ fingerprint: 'other' }, { methodParts });
    expect(compare(before, after)).toMatchObject({
      kind: 'unlike',
      differences: [`the method has other ${name}`],
    });
  });

  it('has no news', () => {
    expect(hasNews(compare(steady, { ...steady, method }))).toBe(false);
  });

  it('does not mind a patch release, or a setting that changes no number', () => {
    const after = { ...steady, configHash: 'other', method: { ...steady.method, version: '0.2.9' } };
    expect(compare(steady, after).kind).toBe('alike');
  });
});

describe('findings', () => {
  const finding = (id: string, severity: RunFinding['severity'], total: number): RunFinding => ({
    ...{ id, analyzer: 'a', point: 'tickets', severity, total },
    statement: `${id} ${total}`,
  });
  const states = (before: RunFinding[], after: RunFinding[]) =>
    compareAlike({ ...steady, findings: before }, { ...steady, findings: after }).findings.map(
      ({ id, state }) => [id, state],
    );

  it('are new, growing, standing, shrinking or resolved, and remarks are none', () => {
    const before = [
      finding('grows', 'risk', 20),
      finding('stays', 'risk', 50),
      finding('shrinks', 'caution', 90),
      finding('goes', 'caution', 9),
      finding('remark', 'info', 9),
    ];
    const after = [
      finding('grows', 'risk', 90),
      finding('stays', 'risk', 52),
      finding('shrinks', 'caution', 20),
      finding('comes', 'caution', 9),
      finding('word', 'info', 3),
    ];
    expect(states(before, after)).toEqual([
      ['comes', 'new'],
      ['grows', 'worsening'],
      ['goes', 'resolved'],
      ['shrinks', 'improving'],
      ['stays', 'standing'],
    ]);
  });

  it('say whether they are more than chance: a handful comes and goes', () => {
    const told = (total: number) =>
      compareAlike({ ...steady, findings: [] }, { ...steady, findings: [finding('comes', 'caution', total)] })
        .findings;
    expect(told(3)).toMatchObject([{ state: 'new', beyondChance: false }]);
    expect(told(60)).toMatchObject([{ state: 'new', beyondChance: true }]);
  });

  it('worsen and improve with their severity', () => {
    expect(states([finding('a', 'info', 9)], [finding('a', 'caution', 9)])).toEqual([['a', 'worsening']]);
    expect(states([finding('a', 'risk', 9)], [finding('a', 'caution', 9)])).toEqual([['a', 'improving']]);
  });

  it('are told apart by analyzer', () => {
    const other = { ...finding('a', 'risk', 5), analyzer: 'b' };
    expect(states([finding('a', 'risk', 5)], [other])).toEqual([
      ['a', 'new'],
      ['a', 'resolved'],
    ]);
  });
});

describe('themes', () => {
  it('move when their share does, beyond chance', () => {
    const before = [
      { title: 'Import', x: 20, n: 400 },
      { title: 'Sign-in', x: 60, n: 400 },
    ];
    const after = [
      { title: 'Import', x: 80, n: 400 },
      { title: 'Sign-in', x: 64, n: 400 },
      { title: 'New', x: 40, n: 400 },
    ];
    expect(compareThemes(before, after)).toEqual([
      { title: 'Import', direction: 'worse', before: 0.05, after: 0.2 },
      { title: 'New', direction: 'worse', before: 0, after: 0.1 },
    ]);
    expect(compareThemes([], [])).toEqual([]);
  });
});

describe('false discoveries', () => {
  it('are kept few as Benjamini and Hochberg say', () => {
    // Their own example, 15 tests at q = .05: the first four stand out.
    const chances = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
      0.759, 1,
    ];
    expect(findDiscoveries(chances, 0.05)).toEqual(chances.map((_, index) => index < 4));
    expect(findDiscoveries([...chances].reverse(), 0.05).slice(-4)).toEqual([true, true, true, true]);
    expect(findDiscoveries([], 0.1)).toEqual([]);
  });
});

it('equal rates are told by the exact test', () => {
  // 38 by 24 in equal times: two-sided p = .098.
  expect(chanceOfEqualRates({ x: 24, n: 100 }, { x: 38, n: 100 })).toBeCloseTo(0.098, 3);
  expect(chanceOfEqualRates({ x: 0, n: 0 }, { x: 5, n: 10 })).toBe(1);
  expect(chanceOfEqualRates({ x: 0, n: 10 }, { x: 0, n: 10 })).toBe(1);
});
