import { expect, it } from 'vitest';
import { writeWhatIf } from '../../../src/cli/what-if-text.ts';
import type { WhatIf } from '../../../src/engine/what-if.ts';

const answer = (changes: readonly number[], before = 57.04): WhatIf => {
  const change = changes.reduce((sum, own) => sum + own, 0);
  return {
    ...{ company: 'Acme', asOf: '2026-09-30', leftOut: 67, interval: [-3.7, -1.3] },
    fixed: [{ id: 'mobile', title: 'Mobile apps', by: 'name', records: 67 }],
    ...{ before, after: before + change, change },
    metrics: changes.map((own, index) => ({ id: `M${index}`, title: `Metric ${index}`, change: own })),
  };
};

/** Number after the first word of a line, in tenths; the last row has no id. */
const tenthsIn = (text: string): number[] =>
  [...text.matchAll(/^(?:M\d)? +([+-]?\d+\.\d) /gm)].map(([, points]) => Math.round(10 * Number(points)));

it('lists the metrics that change most and the others together, which add up to the change', () => {
  const changes = [-0.94, -0.44, -0.34, -0.24, -0.24, -0.14, -0.14, -0.14, -0.1, -0.06];
  const text = writeWhatIf(answer(changes));
  expect(text).toContain('Penalty 57.0 -> 54.3: -2.7 ');
  expect(text).toMatch(/-0\.2 +2 others$/m);
  const points = tenthsIn(text);
  expect(points).toHaveLength(9);
  expect(points.reduce((sum, own) => sum + own, 0)).toBe(-27);
});

it('has no row of others where all are listed', () => {
  const text = writeWhatIf(answer([-1.26, 0.33]));
  expect(text).not.toContain('other ');
  expect(tenthsIn(text)).toEqual([-12, 3]);
});
