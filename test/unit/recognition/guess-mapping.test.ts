import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RECORD_KINDS } from '../../../src/model/kinds.ts';
import { FIELDS } from '../../../src/model/record.ts';
import { guessKind, guessMapping } from '../../../src/profiles/guess-mapping.ts';
import { PROFILES } from '../../../src/profiles/registry.ts';
import { makeTable } from '../profiles/table.ts';

const PROSE = 'the map stays grey after the update and none of us can see where the trucks are';
const days = (i: number) => `2026-03-${String(1 + (i % 28)).padStart(2, '0')}`;

/** A help desk's export whose headers say nothing at all. */
const MUTE = makeTable(
  ['f1', 'f2', 'f3', 'f4', 'f5', 'f6'],
  Array.from({ length: 20 }, (_, i) => [
    ...[`T-${1000 + i}`, `Map is grey again ${i}`, `${PROSE} ${i}`],
    ...[days(i), i % 2 === 0 ? days(i + 3) : '', i % 2 === 0 ? 'closed' : 'open'],
  ]),
);

describe('guessMapping', () => {
  it('guesses by the cells where headers say nothing', () => {
    const guesses = guessMapping(MUTE, 'tickets', PROFILES);
    expect(guesses.id?.[0]?.header).toBe('f1');
    expect(guesses.subject?.[0]?.header).toBe('f2');
    expect(guesses.body?.[0]?.header).toBe('f3');
    expect(guesses.createdAt?.[0]?.header).toBe('f4');
    expect(guesses.closedAt?.[0]?.header).toBe('f5');
    expect(guesses.status?.[0]?.header).toBe('f6');
    expect(guesses.body?.[0]?.why).toBe('its cells look like it');
  });

  it('takes no column of mail addresses for a subject', () => {
    const rows = Array.from({ length: 20 }, (_, i) => [
      `jo.${i % 7}@acme.example.com`,
      `Map is grey again ${i}`,
      `${PROSE} ${i}`,
    ]);
    const guesses = guessMapping(makeTable(['Who', 'Headline', 'What happened'], rows), 'tickets', PROFILES);
    expect(guesses.subject?.map(({ header }) => header)).not.toContain('Who');
    expect(guesses.subject?.[0]?.header).toBe('Headline');
  });

  it('is surer of names, and surest where the cells agree', () => {
    const rows = Array.from({ length: 10 }, (_, i) => [PROSE, `${1 + (i % 5)}`, days(i), 'whatever']);
    const guesses = guessMapping(makeTable(['Text', 'Rating', 'Date', 'Datum'], rows), 'reviews', PROFILES);
    expect(guesses.stars?.[0]).toMatchObject({ header: 'Rating', why: 'its name and its cells fit' });
    expect(guesses.stars?.[0]?.confidence).toBeGreaterThan(0.8);
    expect(guesses.createdAt?.map(({ header }) => header)).toEqual(['Date', 'Datum']);
    expect(guesses.createdAt?.[1]?.confidence).toBeLessThan(0.5);
    expect(guesses.createdAt?.[1]?.why).toBe('its name fits, but its cells do not look like it');
  });

  it('knows misspelt names and names with something around', () => {
    const header = ['Betref', 'Beschreibung_', 'Prioritaet', 'Ticket Staus', 'Kundenname'];
    const guesses = guessMapping(makeTable(header, []), 'tickets', PROFILES);
    expect(guesses.subject?.[0]).toMatchObject({ header: 'Betref', why: 'its name is nearly right' });
    expect(guesses.body?.[0]?.header).toBe('Beschreibung_');
    expect(guesses.priority?.[0]?.header).toBe('Prioritaet');
    expect(guesses.status?.[0]?.header).toBe('Ticket Staus');
  });

  it('has an entry for every field of every kind, ranked, within 0 and 1, for any table', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('', '5', '2026-01-01', 'open', '$ 1,200', '__proto__'),
    );
    fc.assert(
      fc.property(
        fc.array(cell, { maxLength: 8 }),
        fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 }),
        (header, rows) => {
          for (const kind of RECORD_KINDS) {
            const guesses = guessMapping(makeTable(header, rows), kind, PROFILES.slice(-12));
            expect(Object.keys(guesses)).toEqual(Object.keys(FIELDS[kind]));
            for (const list of Object.values(guesses)) {
              const sure = list.map(({ confidence }) => confidence);
              expect(sure).toEqual([...sure].sort((a, b) => b - a));
              for (const confidence of sure) expect(confidence >= 0 && confidence <= 1).toBe(true);
            }
          }
        },
      ),
      { numRuns: 15 },
    );
  });
});

describe('guessKind', () => {
  it.each([
    [
      'tickets',
      'Betref,Anfragetext,Prioritaet,Eröffnet,Staus',
      ['Karte bleibt grau', PROSE, 'hoch', '01.02.2026', 'offen'],
    ],
    ['reviews', 'Bewertg,Was gefällt,Was nicht,Wann', ['4', PROSE, PROSE, '2026-01-01']],
    ['deals', 'Projekt,Betrag EUR,Verlustgrnd,Phse', ['Roth 2026', '12.000,00', 'zu teuer', 'verloren']],
    ['risk-accounts', 'Kunde,ARR,Ampel,Risikogrund', ['Roth AG', '12000', 'rot', PROSE]],
  ])('finds %s behind strange headers', (kind, header, row) => {
    const rows = Array.from({ length: 8 }, () => row);
    expect(guessKind(makeTable(header.split(','), rows), PROFILES)[0]).toMatchObject({ kind });
  });

  it('says which fields speak for it and is never surer than headers alone can make it', () => {
    const [best] = guessKind(MUTE, PROFILES);
    expect(best?.kind).toBe('tickets');
    expect(best?.fields).toContain('subject');
    expect(best?.confidence).toBeLessThan(0.75);
    expect(guessKind(makeTable([], []), PROFILES)).toEqual([]);
  });
});
