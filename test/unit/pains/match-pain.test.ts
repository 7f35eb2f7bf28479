import { describe, expect, it } from 'vitest';
import { namedRows } from '../../../src/lib/named-rows.ts';
import { painMatcher } from '../../../src/lib/pains/match-pain.ts';
import { NO_WORDS, type Pain } from '../../../src/lib/pains/pain.ts';
import { fromRow, PAIN_COLUMNS, toRow } from '../../../src/lib/pains/pain-rows.ts';
import { readSaid } from '../../../src/lib/pains/read-said.ts';
import type { Fact } from '../../../src/model/conclusion.ts';
import { observation, spanOf } from '../../tools/observations.ts';

const pain: Pain = {
  id: 'badges',
  name: 'Visitor badges',
  origin: 'words',
  parent: null,
  words: { themes: ['printing'], phrases: ['badg', 'guest pass'] },
  within: null,
  except: { themes: [], phrases: ['blue badg'] },
};

const ticket = (body: string, label: 'defect' | 'how-to' = 'defect') => {
  const plain = observation('tickets', { subject: 'Help', body });
  return { ...plain, signals: { intent: { label, span: spanOf(plain.texts, body) }, themes: [] } };
};

describe('painMatcher', () => {
  const matches = painMatcher(pain);

  it('finds its words in any form, and its phrases only side by side', () => {
    expect(matches(ticket('The badges are blank.'))).toBe(true);
    expect(matches(ticket('Guest passes are blank.'))).toBe(true);
    expect(matches(ticket('The guest has no pass.'))).toBe(false);
  });

  it('leaves to others what belongs to them', () => {
    expect(matches(ticket('The blue badges are blank.'))).toBe(false);
  });

  it('leaves to others all of a ticket that says in one sentence what belongs to them', () => {
    const one = ticket('The blue badges are blank. Nothing comes out.');
    const span = spanOf(one.texts, 'Nothing comes out.');
    const themes = [{ id: 'printing', polarity: -1 as const, span }];
    expect(matches({ ...one, signals: { ...one.signals, themes } })).toBe(false);
  });

  it('finds its themes', () => {
    const one = ticket('Nothing comes out.');
    const span = spanOf(one.texts, 'Nothing');
    expect(
      matches({ ...one, signals: { ...one.signals, themes: [{ id: 'printing', polarity: -1, span }] } }),
    ).toBe(true);
    expect(
      matches({ ...one, signals: { ...one.signals, themes: [{ id: 'printing', polarity: 1, span }] } }),
    ).toBe(false);
  });

  it('takes neither questions nor work items for complaints', () => {
    expect(matches(ticket('Where do I print badges?', 'how-to'))).toBe(false);
    expect(matches(observation('backlog', { title: 'Badges' }))).toBe(false);
  });
});

describe('readSaid', () => {
  it('proves with a statement rather than with a question or the heading of a reply', () => {
    const rank = (body: string) => readSaid(ticket(body)).at(-1)?.quote.rank;
    expect(rank('The export of the badges stops halfway.')).toBeGreaterThan(
      rank('Is there a way to export all of the badges?') ?? 9,
    );
    expect(rank('Re: The export of the badges stops halfway')).toBe(
      rank('Is there a way to export all of the badges?'),
    );
  });

  it('leaves out the greeting of a ticket, and cuts no sign of per cent', () => {
    const one = ticket('Dear support, adoption of badges is below 30 %');
    expect(readSaid(one).map(({ quote }) => quote.quote)).toEqual([
      'Help',
      'adoption of badges is below 30 %',
    ]);
  });

  it('reads all of what a reviewer dislikes, and nothing of what is liked', () => {
    const said = readSaid(
      observation('reviews', { pros: 'Great badges.', cons: 'Blank passes. Slow doors.' }),
    );
    expect(said.map(({ quote }) => quote.quote)).toEqual(['Blank passes.', 'Slow doors.']);
  });

  it('reads why a deal was lost only where the product lost it', () => {
    const deal = (primary: 'missing-feature' | 'price', outcome: 'lost' | 'won' = 'lost') => {
      const one = observation('deals', { lossReason: 'No badges', outcome });
      const signals = {
        'loss-reason': { primary, groups: [primary], span: spanOf(one.texts, 'No badges'), usable: true },
      };
      return readSaid({ ...one, signals }).length;
    };
    expect([deal('missing-feature'), deal('price'), deal('missing-feature', 'won')]).toEqual([1, 0, 0]);
  });

  it('is empty without words', () => {
    expect(readSaid(observation('tickets', {}, { intent: { label: 'defect', span: null } }))).toEqual([]);
  });
});

describe('a pain as a row', () => {
  const columns = PAIN_COLUMNS.map((id) => ({ id }));
  const readRow = (row: readonly Fact[]) =>
    namedRows({ columns, rows: [row] }, PAIN_COLUMNS).map((named) => fromRow(named, pain.name));
  it('comes back as it was', () => {
    expect(readRow(toRow(pain))).toEqual([pain]);
    const cut: Pain = {
      ...pain,
      within: { themes: ['a'], phrases: ['b c'] },
      parent: 'gap',
      except: NO_WORDS,
    };
    expect(readRow(toRow(cut))).toEqual([cut]);
  });

  it('is null for another row', () => {
    expect(readRow([])).toEqual([null]);
    expect(readRow([null, 'theme', null, null, null, null, null])).toEqual([null]);
  });
});
