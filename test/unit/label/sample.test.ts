import { describe, expect, it } from 'vitest';
import { drawSample } from '../../../src/engine/label/draw-sample.ts';
import { createSampler, type Stratum } from '../../../src/engine/label/sampler.ts';
import type { RequestClass } from '../../../src/model/kinds.ts';
import type { Observation } from '../../../src/model/signal.ts';
import { observation } from '../../tools/observations.ts';

const CONTEXT = { themes: [] };

function tickets(count: number, read: (index: number) => RequestClass): Observation[] {
  return Array.from({ length: count }, (_, index) =>
    observation(
      'tickets',
      { id: `t${index}`, row: index + 2, body: `words of ${index}` },
      { intent: { label: read(index), span: null } },
    ),
  );
}

function strataOf(batches: readonly (readonly Observation[])[], cap = 50): readonly Stratum[] {
  const { analyzer, strata } = createSampler({ kinds: ['tickets'], cap, seed: 1 });
  let state = analyzer.map([], CONTEXT);
  for (const batch of batches) state = analyzer.merge(state, analyzer.map(batch, CONTEXT), CONTEXT);
  analyzer.finish(JSON.parse(JSON.stringify(state)), { ...CONTEXT, asOfDay: 0, present: ['tickets'] });
  return strata();
}

const mixed = tickets(400, (index) => (index % 20 === 0 ? 'enhancement' : 'defect'));

describe('a sample to be coded', () => {
  it('is the same whatever the order and the batches', () => {
    const whole = strataOf([mixed]);
    const parts = strataOf([[...mixed].reverse().slice(0, 150), [...mixed].reverse().slice(150)]);
    expect(parts).toEqual(whole);
    expect(whole.map(({ read, records }) => [read, records])).toEqual([
      ['defect', 380],
      ['enhancement', 20],
    ]);
  });

  it('takes as many of every stratum, and all of the small ones', () => {
    const drawn = drawSample(strataOf([mixed]), { size: 50, stratify: true });
    const count = (read: string) => drawn.filter((record) => record.read === read).length;
    expect(drawn).toHaveLength(50);
    expect(count('enhancement')).toBe(20);
    expect(count('defect')).toBe(30);
  });

  it('gives every record the same chance without strata', () => {
    const drawn = drawSample(strataOf([mixed]), { size: 50, stratify: false });
    expect(drawn).toHaveLength(50);
    expect(drawn.filter(({ read }) => read === 'enhancement').length).toBeLessThan(10);
  });

  it('never draws more than there are, nor one twice, nor one without words', () => {
    const silent = observation('tickets', { id: 'x', body: '' }, { intent: { label: 'other', span: null } });
    const drawn = drawSample(strataOf([[...mixed.slice(0, 9), silent]]), { size: 50, stratify: true });
    expect(new Set(drawn.map(({ id }) => id)).size).toBe(9);
    expect(drawn.map(({ id }) => id)).not.toContain('x');
    expect(drawSample([], { size: 5, stratify: true })).toEqual([]);
  });
});
