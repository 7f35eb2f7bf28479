import { describe, expect, it } from 'vitest';
import { findPains } from '../../../src/lib/pains/find-pains.ts';
import { isAbout } from '../../../src/lib/pains/pain.ts';
import type { ThemeInfo } from '../../../src/model/analyzer.ts';
import { NO_PAIN_SETTINGS, type PainSettings } from '../../../src/model/reference.ts';
import { shuffle } from '../../contracts/laws.ts';
import { voice, voices } from './voices.ts';

const THEMES: readonly ThemeInfo[] = [
  { id: 'sso-login', title: 'Sign-in and single sign-on', stage: 'use', paradox: 'broken-experience' },
  { id: 'reporting', title: 'Reports and dashboards', stage: 'use', paradox: 'broken-experience' },
  {
    id: 'missing-feature',
    title: 'Missing features',
    stage: 'use',
    paradox: 'broken-experience',
    broad: true,
  },
];

const BADGES = voices(
  [
    'Visitor badges come out blank in the lobby',
    'The badge printer in the lobby jams',
    'Guests in the lobby wait for visitor badges',
    'Badge layout cut off at the printer',
    'Visitor badges without a photo',
    'The printer wastes a badge for each guest',
  ],
  ['missing-feature'],
);
const SIGN_IN = voices(
  ['SSO login fails', "Can't sign in with Okta", 'SAML broken', 'Okta login broken', 'SAML with Okta fails'],
  ['sso-login'],
);
const NOISE = voices([
  'The parachute is broken',
  'Our orchard fails',
  'A zipper got lost',
  'Kettle too slow',
  'Wrong umbrella',
]);
const ALL = [...BADGES, ...SIGN_IN, ...NOISE];

const find = (settings: Partial<PainSettings> = {}) =>
  findPains(ALL, THEMES, { ...NO_PAIN_SETTINGS, ...settings });
const byId = (settings?: Partial<PainSettings>) =>
  new Map(find(settings).pains.map((pain) => [pain.id, pain]));
const heard = (pain: ReturnType<typeof find>['pains'][number] | undefined): number =>
  pain === undefined ? 0 : ALL.filter((one) => isAbout(pain, one)).length;

describe('findPains', () => {
  it('finds what the dictionary does not know, names it by its own words, and puts it under its broad theme', () => {
    const badges = find().pains.filter(({ origin }) => origin === 'words');
    expect(badges).toHaveLength(1);
    expect(badges[0]).toMatchObject({ id: 'badge', name: 'Visitor badges', parent: 'missing-feature' });
    expect(heard(badges[0])).toBe(BADGES.length);
  });

  it('takes three ways to tell a theme for one pain', () => {
    expect(heard(byId().get('sso-login'))).toBe(SIGN_IN.length);
    expect([...byId().keys()].sort()).toEqual(['badge', 'reporting', 'sso-login']);
  });

  it('names no pain by words of everyday language, and has none without complaints', () => {
    expect(find().pains.some(({ name }) => /parachute|fails|broken/i.test(name))).toBe(false);
    expect(findPains([], THEMES, NO_PAIN_SETTINGS).pains.every(({ origin }) => origin === 'theme')).toBe(
      true,
    );
  });

  it('finds the same in any order', () => {
    for (const seed of [1, 2, 3])
      expect(findPains(shuffle(ALL, seed), THEMES, NO_PAIN_SETTINGS)).toEqual(find());
  });

  it('survives hostile words', () => {
    const nasty = [
      '__proto__ constructor __proto__',
      'x'.repeat(100_000),
      '\u0000\u0001\u001b[31m',
      '<<<<&&&&',
      'toString valueOf',
    ];
    const many = nasty.flatMap((text) => [1, 2, 3, 4].map((who) => voice(text, `${who}`)));
    expect(() => findPains([...ALL, ...many], THEMES, NO_PAIN_SETTINGS)).not.toThrow();
  });
});

describe('a word of a theme', () => {
  const named = [
    { id: 'search', title: 'Search and finding things', stage: 'use', paradox: 'broken-experience' },
  ] as const;
  const SEARCH = [
    ...voices(['Search finds nothing in the archive', 'The search skips our archive'], ['search']),
    ...voices(['Saved searches vanish from the archive', 'Search for archive numbers', 'No search by shelf']),
  ];
  const pains = findPains(SEARCH, named, NO_PAIN_SETTINGS).pains;

  it('is no pain beside the theme, which takes its complaints', () => {
    expect(pains.map(({ id }) => id)).toEqual(['search']);
    expect(SEARCH.filter((one) => pains.some((pain) => isAbout(pain, one)))).toHaveLength(SEARCH.length);
  });

  it('is a pain of its own where people mean something else by it', () => {
    const warrants = voices([
      'Search warrants fade',
      'A soaked search warrant',
      'Soaked search dogs',
      'Search dogs fade away',
    ]);
    const other = [...warrants, ...voices(['Nothing turns up'], ['search'])];
    expect(findPains(other, named, NO_PAIN_SETTINGS).pains.map(({ origin }) => origin)).toEqual([
      'theme',
      'words',
    ]);
  });
});

describe('a noun of the trade', () => {
  const things = [
    { thing: 'scanner', ails: 'battery dies', where: 'aisle' },
    { thing: 'label', ails: 'glue melts', where: 'belt' },
    { thing: 'parcel', ails: 'corner tears', where: 'dock' },
  ].map(({ thing, ails, where }) => [
    `The ${thing} ${ails} at the ${where}`,
    `Another ${thing}, its ${ails}`,
    `A ${thing} at the ${where}: ${ails}`,
    `The ${thing} ${ails} in the early shift`,
    `Each shift a ${thing} ${ails} at the ${where}`,
  ]);
  const { pains } = findPains(voices(things.flat()), [], NO_PAIN_SETTINGS);

  it('names no pain when what hurts beside it are several others', () => {
    expect(pains.some(({ words }) => words.phrases.includes('shift'))).toBe(false);
    expect(pains).toHaveLength(things.length);
  });
});

describe('the settings of the user', () => {
  it('join pains under the first id', () => {
    const joined = byId({ merge: [['sso-login', 'badge']] });
    expect(joined.has('badge')).toBe(false);
    expect(heard(joined.get('sso-login'))).toBe(SIGN_IN.length + BADGES.length);
  });

  it('name and leave out', () => {
    const changed = byId({ rename: [{ pain: 'badge', name: 'Badges for guests' }], exclude: ['sso-login'] });
    expect(changed.get('badge')?.name).toBe('Badges for guests');
    expect(changed.has('sso-login')).toBe(false);
  });

  it('cut a pain, and leave the rest where it was', () => {
    const cut = byId({ split: [{ pain: 'sso-login', parts: [{ name: 'SAML trouble', words: ['SAML'] }] }] });
    expect(heard(cut.get('saml-trouble'))).toBe(2);
    expect(heard(cut.get('sso-login'))).toBe(SIGN_IN.length - 2);
  });

  it('say which id there is not, with the nearest, each once', () => {
    const { unknown } = find({ exclude: ['bagde', 'bagde'], merge: [['sso-login', 'quite-another-thing']] });
    expect(unknown).toEqual([
      { id: 'quite-another-thing', nearest: null },
      { id: 'bagde', nearest: 'badge' },
    ]);
  });
});
