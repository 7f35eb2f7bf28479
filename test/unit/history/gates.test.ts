import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../../src/history/compare.ts';
import { evaluateGates, parseAlertOn, parseFailAbove, parseFailAboveP } from '../../../src/history/gates.ts';
import { sampleRun } from './synthetic.ts';

const targets = ['customers', 'tickets', 'reviews', 'lost-deals', 'backlog', 'T1', 'T3'];
const run = sampleRun();

describe('reading gates', () => {
  it.each([
    ['60', { target: null, limit: 60 }],
    ['tickets=55', { target: 'tickets', limit: 55 }],
    ['T3=60.5', { target: 'T3', limit: 60.5 }],
    ['t3 = 60', { target: 'T3', limit: 60 }],
  ])('--fail-above %s', (text, gate) => {
    expect(parseFailAbove(text, targets)).toMatchObject({ kind: 'above', text, ...gate });
  });

  it('--fail-above-p 60:0.9 and --alert-on worse:0.9, each also with a target', () => {
    expect(parseFailAboveP('60:0.9', targets)).toMatchObject({ limit: 60, chance: 0.9, target: null });
    expect(parseFailAboveP('tickets=60:0.9', targets)).toMatchObject({
      limit: 60,
      chance: 0.9,
      target: 'tickets',
    });
    expect(parseAlertOn('worse:0.9', targets)).toMatchObject({
      direction: 'worse',
      chance: 0.9,
      target: null,
    });
    expect(parseAlertOn('T1=better:.8'.replace('.8', '0.8'), targets)).toMatchObject({
      direction: 'better',
      target: 'T1',
    });
  });

  it.each(['', '101', '-1', '1e1', 'NaN', '60:0.9', '0x10', '=60'])('refuses --fail-above %j', (text) => {
    expect(() => parseFailAbove(text, targets)).toThrow(/--fail-above/);
  });

  it.each(['60', '60:1', '60:0.2', '60:0.9:1', ':', '60:90%'])('refuses --fail-above-p %j', (text) => {
    expect(() => parseFailAboveP(text, targets)).toThrow(/--fail-above-p/);
  });

  it.each(['worse', 'bad:0.9', 'worse:2'])('refuses --alert-on %j', (text) => {
    expect(() => parseAlertOn(text, targets)).toThrow(/--alert-on/);
  });

  it('names the nearest target', () => {
    expect(() => parseFailAbove('ticket=55', targets)).toThrow('did you mean "tickets"?');
  });
});

describe('holding a run against them', () => {
  const states = (...gates: ReturnType<typeof parseFailAbove>[]) =>
    evaluateGates(gates, run, null).map(({ state }) => state);
  const above = (text: string) => parseFailAbove(text, targets);

  it('breaches only what is above', () => {
    const { value } = run.score;
    expect(states(above(String(Math.floor(value))), above(String(Math.ceil(value))))).toEqual([
      'breached',
      'passed',
    ]);
    expect(states({ ...above('60'), kind: 'above', limit: value })).toEqual(['passed']);
  });

  it('asks points and metrics for their own penalty', () => {
    const tickets = run.points.find(({ id }) => id === 'tickets')!.score;
    expect(states(above(`tickets=${Math.floor(tickets)}`), above('T1=0'), above('T1=100'))).toEqual([
      'breached',
      'breached',
      'passed',
    ]);
  });

  it('says that it cannot judge what is not measured', () => {
    expect(evaluateGates([above('backlog=50')], run, null)).toMatchObject([
      { state: 'unknown', sentence: 'backlog is not measured in this run' },
    ]);
  });

  it('breaches by probability only when it is that probable', () => {
    const [low, high] = run.score.interval;
    const probably = (limit: number) => parseFailAboveP(`${limit.toFixed(3)}:0.9`, targets);
    expect(states(probably(low - 1), probably(run.score.value), probably(high))).toEqual([
      'breached',
      'passed',
      'passed',
    ]);
  });

  it('alarms on a change, and names why it cannot', () => {
    const bad = sampleRun({ sample: 1, truth: { T1: 0.55, T2: 0.5, T3: 0.7 } });
    const gates = [
      parseAlertOn('worse:0.9', targets),
      parseAlertOn('T1=worse:0.9', targets),
      parseAlertOn('better:0.9', targets),
    ];
    const judge = (comparison: ReturnType<typeof compareRuns> | null) =>
      evaluateGates(gates, bad, comparison);
    expect(judge(compareRuns({ id: '1', run }, { id: '2', run: bad })).map(({ state }) => state)).toEqual([
      'breached',
      'breached',
      'passed',
    ]);
    expect(judge(null)[0]).toMatchObject({
      state: 'unknown',
      sentence: 'there is no earlier run to compare with',
    });
    const other = { ...bad, company: 'Halcyon' };
    expect(judge(compareRuns({ id: '1', run }, { id: '2', run: other }))[0]?.state).toBe('unknown');
  });
});
