import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NameMatcher } from '../../../src/lib/capabilities/matcher.ts';
import { isAmbiguous } from '../../../src/lib/capabilities/name-hits.ts';
import { Spelling } from '../../../src/lib/capabilities/spelling.ts';
import { textOf } from '../../tools/observations.ts';

const CAPABILITIES = [
  { name: 'Single sign-on', aliases: ['SSO', 'log in with Okta'] },
  { name: 'Restore points', aliases: ['undo bulk edit'] },
  { name: 'Bulk edit', aliases: ['edit many records'] },
  { name: 'Approval workflows', aliases: ['approvals', 'approval steps'] },
  { name: 'Time sheets', aliases: [] },
  { name: 'Conditional questions', aliases: ['show only if'] },
  { name: 'Bulk import', aliases: ['import in bulk'] },
];
const matcher = new NameMatcher(CAPABILITIES);

function find(raw: string): string[] {
  const text = textOf('body', raw);
  return matcher
    .find(text, { from: 0, to: text.tokens.length })
    .map(({ owner, words }) => `${CAPABILITIES[owner]?.name}: ${words}`)
    .sort();
}

describe('NameMatcher', () => {
  it.each([
    ['We need single sign-on', 'Single sign-on: single sign-on'],
    ['no SSO yet', 'Single sign-on: SSO'],
    ['signing on with a single account', 'Single sign-on: signing single'],
    ['a Single SignOn would help', 'Single sign-on: Single SignOn'],
    ['timesheets for everybody', 'Time sheets: timesheets'],
    ['a time sheet per week', 'Time sheets: time sheet'],
    ['aproval steps please', 'Approval workflows: aproval steps'],
    ['apporvals for quotes', 'Approval workflows: apporvals'],
    ['logging in with our Okta', 'Single sign-on: logging Okta'],
    ['undo for edits in bulk', 'Restore points: undo edits bulk'],
    ['show it only if paid', 'Conditional questions: show only'],
  ])('finds in "%s"', (raw, expected) => {
    expect(find(raw)).toEqual([expected]);
  });

  it.each([
    'show me the list',
    'undo for edits that somebody made in the middle of the night while we were asleep, in bulk',
    'an approximate quote',
    '',
  ])('finds nothing in "%s"', (raw) => {
    expect(find(raw)).toEqual([]);
  });

  it('lets a longer name go before the names inside it', () => {
    expect(find('undo a bulk edit')).toEqual(['Restore points: undo bulk edit']);
    expect(find('a bulk edit of many')).toEqual(['Bulk edit: bulk edit']);
  });

  it('knows when two owners claim a word', () => {
    const text = textOf('body', 'bulk edit or import');
    const hits = matcher.find(text, { from: 0, to: text.tokens.length });
    expect(isAmbiguous(hits)).toBe(true);
    const apart = textOf('body', 'SSO and approvals');
    expect(isAmbiguous(matcher.find(apart, { from: 0, to: apart.tokens.length }))).toBe(false);
  });

  it('is not fooled by hostile names', () => {
    const odd = new NameMatcher([
      { name: '__proto__', aliases: ['constructor', '???', ''] },
      { name: 'a'.repeat(10_000), aliases: [] },
    ]);
    const text = textOf('body', 'the constructor of __proto__');
    expect(odd.find(text, { from: 0, to: text.tokens.length }).map(({ owner }) => owner)).toEqual([0, 0]);
  });

  it('finds a name whatever the order of its words', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CAPABILITIES), fc.infiniteStream(fc.nat(9)), ({ name }, order) => {
        const words = name.toLowerCase().split(/[\s-]/);
        const shuffled = words
          .map((word) => ({ word, key: order.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ word }) => word);
        const text = textOf('body', `Please add ${shuffled.join(' ')} for us`);
        const owners = matcher.find(text, { from: 0, to: text.tokens.length }).map(({ owner }) => owner);
        expect(owners.map((owner) => CAPABILITIES[owner]?.name)).toContain(name);
      }),
    );
  });
});

describe('Spelling', () => {
  const spelling = new Spelling();
  for (const word of ['approval', 'contact', 'export', 'offline', 'sync']) spelling.add(word);

  it.each([
    ['aproval', 'approval'],
    ['approvall', 'approval'],
    ['approvel', 'approval'],
    ['apporval', 'approval'],
    ['oflfine', 'offline'],
  ])('reads %s as %s', (typed, meant) => {
    expect(spelling.correct(typed)).toBe(meant);
  });

  it.each(['contract', 'expert', 'pproval', 'approves', 'snyc', 'approval'.repeat(4)])(
    'leaves %s alone',
    (typed) => {
      expect(spelling.correct(typed)).toBeNull();
    },
  );

  it('finds every word with one letter wrong behind the first', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 7 }),
        fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
        (at, letter) => {
          const typed = `approval`.slice(0, at) + letter + `approval`.slice(at + 1);
          expect(spelling.correct(typed)).toBe('approval');
        },
      ),
    );
  });
});
