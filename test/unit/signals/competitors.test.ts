import { describe, expect, it } from 'vitest';
import type { CompetitorMention } from '../../../src/model/signal.ts';
import type { Fields } from '../../tools/observations.ts';
import { observed, words } from './readers.ts';

const SETTINGS = {
  competitors: [
    { name: 'Rivalo', aliases: ['rival-o', 'Rivalo CRM'] },
    { name: 'Front', aliases: [] },
    { name: 'Monday', aliases: ['monday.com'] },
  ],
  themes: [],
};

const rivals = (fields: Fields<'deals'>, settings = SETTINGS): readonly CompetitorMention[] =>
  observed('deals', fields, settings).signals.competitors ?? [];
const names = (notes: string): string[] =>
  rivals({ notes }).map(({ name, listed }) => (listed ? name : `${name}?`));

describe('competitors', () => {
  it.each([
    ['we use RIVALO today', ['Rivalo']],
    ["Rivalo's price was lower", ['Rivalo']],
    ['they liked Rival-O', ['Rivalo']],
    ['rivaloso is no rival', []],
    ['the front page was slow', []],
    ['they liked the Front inbox', ['Front']],
    ['On Monday we had a call', []],
    ['they moved to Monday', ['Monday']],
    ['they work with monday.com', ['Monday']],
    ['Cheaper alternative: front', ['Front']],
    ['> Fwd: decision\n> Hi Jan, we decided for Rivalo.\n> Mia', ['Rivalo']],
  ])('lists "%s" as %j', (notes, expected) => {
    expect(names(notes)).toEqual(expected);
  });

  it.each([
    ['They switched to Palomar', ['Palomar?']],
    ['Went with Help Scout in the end', ['Help Scout?']],
    ['chose Kestrel over us', ['Kestrel?']],
    ['Lost to Zephyr and Marlin', ['Marlin?', 'Zephyr?']],
    ['Compared to Lumera we looked slow', ['Lumera?']],
    ['Orbitly won the deal', ['Orbitly?']],
    ['Winner: Kestrel', ['Kestrel?']],
    ['They went with the cheaper vendor', []],
    ['Moved to March because of the budget', []],
    ['Lost to price', []],
  ])('proposes from "%s": %j', (notes, expected) => {
    expect(names(notes)).toEqual(expected);
  });

  it("takes the CRM's field, listed where it is known, without words", () => {
    expect(rivals({ competitor: 'rivalo crm' })).toEqual([
      { name: 'Rivalo', listed: true, span: null, isFiled: true },
    ]);
    expect(rivals({ competitor: 'Palomar; Rivalo' })).toEqual([
      { name: 'Palomar', listed: false, span: null, isFiled: true },
      { name: 'Rivalo', listed: true, span: null, isFiled: true },
    ]);
    for (const competitor of ['n/a', 'None', 'unknown', ' ', '-']) expect(rivals({ competitor })).toEqual([]);
  });

  it('mentions a rival once, with words where there are some', () => {
    const seen = observed(
      'deals',
      { competitor: 'Rivalo', notes: 'Lost to Rivalo. Rivalo again!' },
      SETTINGS,
    );
    expect(seen.signals.competitors).toHaveLength(1);
    expect(words(seen, seen.signals.competitors?.[0]?.span)).toBe('Rivalo');
    expect(seen.signals.competitors?.[0]?.isFiled).toBe(true);
  });

  it('survives hostile names', () => {
    const competitors = [{ name: '__proto__', aliases: ['', '..', '@not', '|', '?~', '\u0000'] }];
    expect(rivals({ notes: 'lost to nobody' }, { competitors, themes: [] })).toEqual([]);
  });
});

describe('what a rival is to us', () => {
  const directionOf = (notes: string): string | undefined => rivals({ notes })[0]?.direction;

  it.each([
    ['Lost to Rivalo', 'won'],
    ['Rivalo undercut us', 'won'],
    ['They replaced us with Rivalo', 'replaced'],
    ['They stay with Rivalo', 'current'],
    ['Rivalo is the incumbent', 'current'],
    ['We were compared with Rivalo', 'mentioned'],
  ])('"%s": %s', (notes, direction) => {
    expect(directionOf(notes)).toBe(direction);
  });
});

describe('slips of the pen', () => {
  it.each([
    ['they like Rivallo', ['Rivalo']],
    ['they like Rvalo', ['Rivalo']],
    ['they like Rivalu', ['Rivalo']],
    ['they like Riv Alo', ['Rivalo']],
    ['Rivalos price beat ours', ['Rivalo']],
    ['lost 2 rviallo', []],
    ['lost 2 rivlao', ['Rivalo']],
    ['riv alo took it', ['Rivalo']],
    ['they like rivalu', []],
    ['a rival of ours', []],
    ['Friday and Mondays are busy', []],
  ])('"%s" means %j', (notes, expected) => {
    expect(names(notes).filter((name) => !name.endsWith('?'))).toEqual(expected);
  });

  it('names of others are no listed names', () => {
    expect(names('They hired a nurse of Front Hospital')).toEqual([]);
    expect(names('Met the Front Hospital board')).not.toContain('Front');
  });

  it('but for common words', () => {
    const competitors = ['Datev', 'Cvent', 'Infor', 'Vendora'].map((name) => ({ name, aliases: [] }));
    const listed = (notes: string) =>
      (observed('deals', { notes }, { competitors, themes: [] }).signals.competitors ?? [])
        .filter((mention) => mention.listed)
        .map(({ name }) => name);
    expect(listed('Info: no date for the event, another vendor was named')).toEqual([]);
    expect(listed('they took Dattev and Vendorra')).toEqual(['Datev', 'Vendora']);
  });

  it.each(['the front desk said no', 'Front office staff loved us', 'The call was moved to Monday, May 4'])(
    '"%s" names no rival',
    (notes) => {
      expect(names(notes)).toEqual([]);
    },
  );

  it.each([
    'An Wettbewerber verloren',
    'Mitbewerber war 20 % günstiger.',
    'Schnittstelle zu SAP fehlte.',
    'Anbindung an DATEV nicht möglich',
    "Pas d'intégration avec Sage",
    'Perdu face à un Concurrent',
    'Sin integración con SAP',
    'Perdido para a Concorrência',
  ])('names nobody: "%s"', (notes) => {
    expect(names(notes)).toEqual([]);
  });

  it.each(['Wettbewerber', 'Konkurrenz', 'concurrent', 'Competidor', 'concorrente', 'keiner'])(
    'the field "%s" names nobody',
    (competitor) => {
      expect(rivals({ competitor })).toEqual([]);
    },
  );
});

describe('rivals in what customers write', () => {
  const named = (body: string): string[] =>
    (observed('tickets', { body }, SETTINGS).signals.competitors ?? []).map(
      ({ name, listed, direction }) => `${name} ${listed ? 'listed' : 'proposed'} ${direction}`,
    );

  it.each([
    "I've had this since spring and we've had no reply",
    'Karin has commented on my draft and Marta did not',
    'I chose Landscape and picked A4, then the page was empty',
    'Hi, I am Paolo from accounting',
    'We moved the meeting from October to a later day',
    'Sales went to Lisbon and Oslo',
    'Orbit Suite has been great for us and provides what we need',
  ])('"%s" names none', (body) => {
    expect(named(body)).toEqual([]);
  });

  it.each([
    ['We are moving from Quillbase next week', ['Quillbase proposed current']],
    ['Compared to Quillbase you are slow', ['Quillbase proposed mentioned']],
    ['We are considering Quillbase for next year', ['Quillbase proposed mentioned']],
    ['We are considering moving to Quillbase', ['Quillbase proposed won']],
    ['Better than Quillbase in all ways', ['Quillbase proposed mentioned']],
    ['In the end we picked Rivalo', ['Rivalo listed won']],
    ['We will switch to Monday next quarter', ['Monday listed won']],
  ])('"%s" names %j', (body, expected) => {
    expect(named(body)).toEqual(expected);
  });
});
