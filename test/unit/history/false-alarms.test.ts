import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../../src/history/compare.ts';
import { evaluateGates, parseAlertOn } from '../../../src/history/gates.ts';
import { sampleRun } from './synthetic.ts';

const targets = ['tickets', 'T1', 'R1'];
const gates = ['worse:0.9', ...targets.map((target) => `${target}=worse:0.9`)].map((text) =>
  parseAlertOn(text, targets),
);

/** Alarms in so many weeks of a company that does not change, each week another sample of it. */
function countAlarms(weeks: number, size: object, sampleOf: (week: number) => object) {
  const alarms = { messages: 0, gates: gates.map(() => 0) };
  let last = sampleRun({ size, draws: 200, ...sampleOf(0) });
  for (let week = 1; week <= weeks; week++) {
    const run = sampleRun({ size, draws: 200, ...sampleOf(week) });
    const comparison = compareRuns({ id: 'last', run: last }, { id: 'this', run });
    if (comparison.kind === 'unlike') throw new Error('unlike');
    const worse = comparison.metrics.some(({ moved }) => moved === 'worse');
    if (comparison.level === 'alert' || worse) alarms.messages++;
    evaluateGates(gates, run, comparison).forEach(({ state }, index) => {
      if (state === 'breached') alarms.gates[index] = (alarms.gates[index] ?? 0) + 1;
    });
    last = run;
  }
  return alarms;
}

// The hardest case first: no record of a week is one of the week before, so that only the accounts are shared.
describe('an unchanged company', () => {
  it.each([
    ['small', 150, { tickets: 80, reviews: 15, 'lost-deals': 15 }],
    ['of middle size', 100, { tickets: 300, reviews: 60, 'lost-deals': 60 }],
  ])('that is %s alarms in at most one week of twenty', (_, weeks, size) => {
    const { messages, gates: breached } = countAlarms(weeks, size, (sample) => ({ sample }));
    expect(messages / weeks).toBeLessThanOrEqual(0.05);
    for (const count of breached) expect(count / weeks).toBeLessThanOrEqual(0.05);
  });

  it('whose exports overlap as weekly ones do sends no message', () => {
    const size = { tickets: 300, reviews: 60, 'lost-deals': 60 };
    const { messages, gates: breached } = countAlarms(40, size, (week) => ({ from: 6 * week }));
    expect(messages).toBe(0);
    for (const count of breached) expect(count / 40).toBeLessThanOrEqual(0.05);
  });
});
