import { describe, expect, it } from 'vitest';
import { analyzer } from '../../../src/analyzers/customer-interviews/index.ts';
import { boundOfNone, chanceToSee } from '../../../src/analyzers/customer-interviews/reach.ts';
import type { Signals } from '../../../src/model/signal.ts';
import { type Fields, observation, spanOf } from '../../tools/observations.ts';
import { conclude, keys, measure, metric, table, totals } from './conclude.ts';

let next = 0;

const say = (interviewee: string | null, fields: Fields<'interviews'>, signals: Signals = {}) =>
  observation('interviews', { id: String(next++), interviewee, text: 'as told', ...fields }, signals);

const feeling = (score: number): Signals => ({ sentiment: { score, span: null } });

describe('what n can tell', () => {
  it('as in the worked examples', () => {
    expect(chanceToSee(0.3, 3)).toBeCloseTo(0.657, 3);
    expect(chanceToSee(0.2, 3)).toBeCloseTo(0.488, 3);
    expect(chanceToSee(0.5, 3)).toBe(0.875);
    expect(boundOfNone(3)).toBeCloseTo(0.63, 2);
  });

  it('stands in the report', () => {
    const people = ['Ann', 'Bob', 'Cem'].map((name) => say(name, { aspect: 'love' }));
    const measured = measure(analyzer, people);
    expect(measured.findings[0]).toMatchObject({
      key: 'interview-reach',
      facts: { people: 3, typical: 0.3 },
    });
    expect(table(measured, 'interview-reach')[0]).toEqual([0.5, 3, 0.875]);
  });
});

describe('I1', () => {
  it('counts interviewees, not statements', () => {
    const measured = measure(analyzer, [
      say('Ann', { aspect: 'pain', severity: 'major' }),
      say('ann ', { aspect: 'missing', severity: 'blocker' }),
      say('Bob', { aspect: 'pain', severity: 'blocker' }),
      say('Cem', { aspect: 'pain', severity: 'minor', text: 'a deal breaker, he joked' }),
    ]);
    expect(totals(metric(measured, 'I1'))).toEqual([2, 3]);
    expect(metric(measured, 'I1')).toMatchObject({ n: 3, evidence: { total: 3 } });
    expect(keys(measured)).toContain('major-pain');
  });

  it.each([
    ['pain', 'It is a deal breaker for our auditors', 0, 1],
    ['pain', 'We lose hours every week on this', 0, 1],
    ['pain', 'We are looking for alternatives', 0, 1],
    ['pain', 'That is not a deal breaker', 0, 0],
    ['pain', 'It is a bit fiddly', -20, 0],
    ['pain', 'I hate it', -70, 1],
    ['missing', 'I hate that there is no dark mode', -70, 0],
    ['missing', 'Without single sign-on it is a show stopper', 0, 1],
    ['change', 'The colours', 0, 0],
    ['love', 'The reports are a critical help, we cannot work without them', 60, 0],
    ['other', 'A nightmare of a winter', -80, 0],
    [null, 'Unusable on a phone', -60, 1],
    [null, 'Unusable ideas are welcome too', 0, 0],
  ] as const)('%s: "%s" with feeling %i counts %i', (aspect, text, score, expected) => {
    expect(totals(metric(measure(analyzer, [say('Ann', { aspect, text }, feeling(score))]), 'I1'))).toEqual([
      expected,
      1,
    ]);
  });

  it('takes praise without words for no pain, and anything else without words for unknown', () => {
    const wordless = (aspect: 'love' | 'other') => say(aspect, { aspect, text: '' });
    const told = say('Ann', { aspect: 'pain', severity: 'major' });
    expect(totals(metric(measure(analyzer, [told, wordless('love')]), 'I1'))).toEqual([1, 2]);
    expect(totals(metric(measure(analyzer, [told, wordless('other')]), 'I1'))).toEqual([1, 1]);
  });

  it('leaves out pains that are not about the product', () => {
    const about = (theme: string) => {
      const made = say('Ann', { aspect: 'pain', severity: 'major', text: 'that thing' });
      const span = spanOf(made.texts, 'thing');
      return totals(
        metric(
          measure(analyzer, [{ ...made, signals: { themes: [{ id: theme, polarity: -1, span }] } }]),
          'I1',
        ),
      );
    };
    expect(about('price')).toEqual([0, 1]);
    expect(about('support-replies')).toEqual([0, 1]);
    expect(about('reports')).toEqual([1, 1]);
  });
});

describe('I2', () => {
  it('is complaints among praise and complaints, clustered by interviewee', () => {
    const measured = measure(analyzer, [
      say('Ann', { aspect: 'love' }),
      say('Ann', { aspect: 'missing' }),
      say('Ann', { aspect: 'change' }),
      say('Bob', { aspect: 'pain' }),
      say('Bob', { aspect: 'other' }, feeling(-90)),
      say('Bob', { aspect: null }, feeling(40)),
      say('Bob', { aspect: null }, feeling(-40)),
      say('Cem', { aspect: null }, feeling(10)),
    ]);
    expect(totals(metric(measured, 'I2'))).toEqual([4, 6]);
    expect(metric(measured, 'I2').data.clusters).toHaveLength(2);
    expect(metric(measured, 'I1').n).toBe(3);
  });
});

describe('I3', () => {
  it('counts 6 and less, and anybody not sure to renew', () => {
    const measured = measure(analyzer, [
      say('Ann', { recommend: 6 }),
      say('Ann', { aspect: 'love' }),
      say('Bob', { recommend: 7, renew: 'yes' }),
      say('Cem', { recommend: 9, renew: 'unsure' }),
      say('Dan', { renew: 'no' }),
      say('Eve', { aspect: 'love' }),
    ]);
    expect(totals(metric(measured, 'I3'))).toEqual([3, 4]);
  });

  it('is missing when nobody was asked', () => {
    expect(metric(measure(analyzer, [say('Ann', { aspect: 'love' })]), 'I3')).toMatchObject({
      n: 0,
      caveats: [{ id: 'never-asked' }],
    });
  });
});

it('hands over the share of interviewees the vendor did not pick', () => {
  const i1 = metric(
    measure(analyzer, [
      say('Ann', { selection: 'independent' }),
      say('Bob', { selection: 'vendor-picked' }),
      say('Cem', {}),
      say('Dan', {}),
    ]),
    'I1',
  );
  expect(i1.verifiedShare).toBe(0.25);
  expect(i1.caveats).toEqual([{ id: 'picked', facts: { picked: 3, people: 4 } }]);
});

it('lets customers speak: what they love, miss, would change', () => {
  const measured = measure(analyzer, [
    say('Ann', { aspect: 'love', text: 'The board is quick' }),
    say('Ann', { aspect: 'missing', text: 'An offline mode' }),
  ]);
  expect(measured.findings.map(({ key, evidence }) => [key, evidence.shown[0]?.quote])).toEqual([
    ['interview-reach', undefined],
    ['voice-love', 'The board is quick'],
    ['voice-missing', 'An offline mode'],
  ]);
});

it('counts themes by statement, complaints first', () => {
  const speak = (aspect: 'love' | 'pain', theme: string) => {
    const made = say('Ann', { aspect, text: `so ${theme}` });
    const mention = { id: theme, polarity: 0, span: spanOf(made.texts, theme) } as const;
    return { ...made, signals: { themes: [mention, mention] } };
  };
  const measured = measure(analyzer, [
    speak('love', 'reports'),
    speak('pain', 'exports'),
    speak('love', 'exports'),
  ]);
  expect(table(measured, 'interview-themes')).toEqual([
    ['exports', 1, 1],
    ['reports', 0, 1],
  ]);
});

it('tells anonymous statements apart and survives odd ones', () => {
  expect(metric(measure(analyzer, [say(null, {}), say(null, {})]), 'I1').n).toBe(2);
  const odd = say('__proto__', { text: '\u0000'.repeat(1000), recommend: Number.NaN });
  expect(metric(measure(analyzer, [odd]), 'I3').n).toBe(1);
});

it('does not take silence for content', () => {
  const silent = say('Ann', { text: '', aspect: 'pain' });
  const graded = say('Bob', { text: '', aspect: 'pain', severity: 'major' });
  const i1 = metric(measure(analyzer, [silent, graded]), 'I1');
  expect(totals(i1)).toEqual([1, 1]);
  expect(i1.caveats[0]).toEqual({ id: 'unheard', facts: { left: 1, people: 2 } });
});

it('concludes nothing from nothing', () => {
  expect(conclude(analyzer, [])).toMatchObject({ kind: 'insufficient', need: 1 });
});
