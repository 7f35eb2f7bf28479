import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cumulativeIncidence,
  kaplanMeier,
  type SurvivalEvent,
} from '../../../../src/lib/statistics/survival.ts';

const at = (event: 0 | 1 | 2, ...days: readonly number[]): SurvivalEvent[] =>
  days.map((day) => ({ day, event, count: 1 }));

const TEN_TICKETS = [...at(1, 2, 5, 10, 25, 31), ...at(2, 7, 20), ...at(0, 14, 40, 60)];
const SIXTEEN = [...at(1, 2, 3, 5, 8, 12, 15, 20, 33, 41, 60), ...at(0, 4, 18, 25, 50, 90, 120)];

const someEvents = fc.array(
  fc.record({
    day: fc.nat(40),
    event: fc.constantFrom<0 | 1 | 2>(0, 1, 2),
    count: fc.integer({ min: 1, max: 5 }),
  }),
  { maxLength: 30 },
);

describe('cumulativeIncidence', () => {
  it('is .42 for ten tickets of which some are open and some were closed without a fix', () => {
    expect(cumulativeIncidence(TEN_TICKETS, 30)).toBeCloseTo(0.42, 10);
  });

  it('is the plain share when nothing is censored', () => {
    expect(cumulativeIncidence([...at(1, 1, 2, 3), ...at(2, 2, 9)], 5)).toBeCloseTo(3 / 5, 12);
  });

  it('counts who is censored on a day as at risk on that day', () => {
    expect(cumulativeIncidence([...at(1, 5), ...at(0, 5)], 5)).toBeCloseTo(0.5, 12);
    expect(cumulativeIncidence([...at(1, 5), ...at(0, 4)], 5)).toBe(1);
  });

  it('takes fractional counts as weights: scaling all of them changes nothing', () => {
    const scaled = TEN_TICKETS.map((event) => ({ ...event, count: 0.37 }));
    expect(cumulativeIncidence(scaled, 30)).toBeCloseTo(0.42, 10);
  });

  it('is 0 without subjects and leaves out counts and days that are no numbers', () => {
    expect(cumulativeIncidence([], 30)).toBe(0);
    const hostile = [
      { day: 3, event: 1, count: Number.NaN },
      { day: Number.NaN, event: 1, count: 1 },
      { day: 3, event: 1, count: -4 },
      { day: 3, event: 2, count: Number.POSITIVE_INFINITY },
    ] as const;
    expect(cumulativeIncidence([...TEN_TICKETS, ...hostile], 30)).toBeCloseTo(0.42, 10);
  });

  it('stays in [0, 1], grows with the horizon, and both causes and the survivors add up to one', () => {
    fc.assert(
      fc.property(someEvents, fc.nat(45), (events, horizon) => {
        const swapped = events.map((e) => ({ ...e, event: ([0, 2, 1] as const)[e.event] }));
        const first = cumulativeIncidence(events, horizon);
        const second = cumulativeIncidence(swapped, horizon);
        const left = kaplanMeier(events).steps.findLast((step) => step.day <= horizon)?.survival ?? 1;
        expect(first).toBeGreaterThanOrEqual(0);
        expect(first + second + left).toBeCloseTo(1, 9);
        expect(cumulativeIncidence(events, horizon + 1)).toBeGreaterThanOrEqual(first - 1e-12);
      }),
    );
  });
});

describe('kaplanMeier', () => {
  it('has the median, the curve and the restricted mean of the worked example', () => {
    const { steps, median, rmst } = kaplanMeier(SIXTEEN, 90);
    expect(median).toBe(33);
    expect(steps.find((step) => step.day === 33)?.survival).toBeCloseTo(0.4417, 4);
    expect(rmst).toBeCloseTo(39.3, 1);
  });

  it('has a log-log interval of the median around it', () => {
    const [lo, hi] = kaplanMeier(SIXTEEN).medianInterval;
    expect(lo).toBe(12);
    expect(hi).toBe(60);
  });

  it('has no median while more than half are open, and none of the interval it cannot tell', () => {
    const { median, medianInterval, rmst } = kaplanMeier([...at(1, 1), ...at(0, 2, 3, 4)], 10);
    expect(median).toBeNull();
    expect(medianInterval[1]).toBeNull();
    expect(rmst).toBeCloseTo(1 + 0.75 * 9, 12);
  });

  it('takes exactly one half as reached', () => {
    expect(kaplanMeier(at(1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)).median).toBe(5);
  });

  it('ends at 0 when everybody ended, whatever ended them', () => {
    const { steps } = kaplanMeier([...at(1, 4), ...at(2, 9)]);
    expect(steps).toMatchObject([
      { day: 4, survival: 0.5 },
      { day: 9, survival: 0 },
    ]);
  });

  it('of nothing is a flat curve', () => {
    expect(kaplanMeier([])).toEqual({ steps: [], median: null, medianInterval: [null, null], rmst: 0 });
  });

  it('does not depend on the order of events', () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        expect(kaplanMeier(events.toReversed(), 30)).toEqual(kaplanMeier(events, 30));
      }),
    );
  });
});
