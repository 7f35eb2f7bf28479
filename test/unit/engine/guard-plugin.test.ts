import { describe, expect, it } from 'vitest';
import { AnalyzerRun } from '../../../src/engine/analyzer-run.ts';
import { guardAnalyzer, guardSignal } from '../../../src/engine/guard-plugin.ts';
import { addPlugins, builtInToolbox } from '../../../src/engine/toolbox.ts';
import type { Analyzer } from '../../../src/model/analyzer.ts';
import { pluginSchema } from '../../../src/model/plugin.ts';
import type { Signal } from '../../../src/model/signal.ts';
import { PROFILES } from '../../../src/profiles/registry.ts';
import { SIGNALS } from '../../../src/signals/registry.ts';
import { CONTEXT } from '../../contracts/laws.ts';
import { randomObservations } from '../../contracts/random-observations.ts';

const none = { analyzers: [], profiles: [], signals: [], reporters: [] };
const settings = { competitors: [], themes: [] };
const batch = randomObservations(['tickets'], 3, { seed: 1 });
const [first] = batch;
if (first === undefined) throw new Error('an observation');

/** What a plug-in may bring, types or not. */
const signalOf = (prepare: unknown, meta: object = {}) =>
  ({
    meta: { name: 'polite', title: 'x', version: 1, reads: ['tickets'], ...meta },
    prepare,
  }) as unknown as Signal;
const analyzerOf = (own: object) =>
  ({
    meta: {
      id: 'own',
      point: 'cross',
      title: 'x',
      reads: ['tickets'],
      signals: [],
      metrics: [],
      statements: {},
    },
    map: () => 0,
    merge: () => 0,
    finish: () => ({ kind: 'notApplicable', missing: [] }),
    ...own,
  }) as unknown as Analyzer;

describe('a signal of a plug-in', () => {
  it.each([
    [
      'throws',
      () => () => {
        throw new Error('no dictionary\nat line 1');
      },
      /"polite".* at .+ row \d+: no dictionary$/,
    ],
    [
      'throws before it reads',
      () => {
        throw new Error('no dictionary');
      },
      /"polite" of a plug-in failed: no dict/,
    ],
    ['reads nothing at all', () => () => undefined, /it gives undefined; null says nothing/],
    ['is no reader', () => 5, /its prepare gives no function/],
  ])('that %s is named, and where', (_, prepare, words) => {
    const read = () => guardSignal(signalOf(prepare)).prepare(settings)(first, {});
    expect(read).toThrow(words);
    expect(read).toThrow(expect.objectContaining({ code: 'plugin-failed' }));
  });

  it('needs what is there', () => {
    const signals = [signalOf(() => () => null, { needs: ['inten'] })];
    expect(() => addPlugins(builtInToolbox(), [{ ...none, signals }])).toThrow(
      /"polite" needs the signal "inten"/,
    );
  });
});

describe('an analyzer of a plug-in', () => {
  it.each([
    [
      'changes a record',
      { map: ([one]: typeof batch) => Object.assign(one?.record ?? {}, { id: 'x' }) },
      /read only/,
    ],
    ['keeps its batch for itself', { map: (rows: unknown[]) => rows.splice(0).length }, /./],
    ['maps later', { map: async () => 0 }, /its map gives a promise/],
    ['finishes later', { finish: async () => 0 }, /its finish gives a promise/],
  ])('that %s fails alone', (_, own, words) => {
    const run = new AnalyzerRun(guardAnalyzer(analyzerOf(own)), CONTEXT);
    run.add(batch);
    expect(run.finish(CONTEXT)).toMatchObject({ kind: 'failed', message: expect.stringMatching(words) });
    expect(batch).toHaveLength(3);
  });
});

describe('a profile of a plug-in', () => {
  const profile = {
    meta: { id: 'desk-tickets', vendor: 'desk', kind: 'tickets', title: 'Desk' },
    signatures: [['Desk No', 'Headline']],
    columns: { subject: ['Headline'] },
  };
  const check = (own: object) =>
    pluginSchema
      .safeParse({ profiles: [{ ...profile, ...own }] })
      .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

  it.each([
    [{ columns: { subjct: ['Headline'] } }, /columns\.subjct: is no field of tickets, which has id, account/],
    [{ values: { vendorClass: { kaputt: 'defct' } } }, /vendorClass\.kaputt: "defct" is none of defect/],
    [{ values: { sort: {} } }, /values\.sort: is no field of tickets/],
    [{ defaults: { status: 'opened' } }, /defaults\.status: "opened" is none of open/],
    [{ nested: 'Story' }, /nested: /],
    [{ signatures: [] }, /signatures: /],
  ])('with %j is refused', (own, words) => {
    expect(check(own)?.join('\n')).toMatch(words);
  });

  it('goes through a door that lets all built-in ones in', () => {
    const parsed = pluginSchema.safeParse({ profiles: PROFILES, signals: SIGNALS });
    expect(parsed.error?.issues.map(({ path, message }) => [path, message])).toBeUndefined();
  });
});
