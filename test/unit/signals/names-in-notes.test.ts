import { describe, expect, it } from 'vitest';
import { CONTEXT_ROWS, readContext } from '../../../src/signals/competitors/context.ts';
import { prepareText } from '../../../src/signals/prepare.ts';
import { observed } from './readers.ts';

const rivals = (lossReason: string, notes: string): readonly string[] =>
  (observed('deals', { lossReason, notes }).signals.competitors ?? []).map(({ name }) => name);

describe('what stands around a name', () => {
  it('is told apart by side, place, sentence and reason', () => {
    const rowsOf = (notes: string, from: number, reason?: string): number[] => {
      const text = prepareText('notes', notes);
      const why = reason === undefined ? undefined : prepareText('lossReason', reason);
      return [...readContext({ text, from, to: from + 1, reason: why })];
    };
    const [before, behind] = [rowsOf('They chose Kestrel', 2), rowsOf('Kestrel they chose', 0)];
    expect(before).not.toEqual(behind);
    expect(rowsOf('We met. Kestrel', 2)).not.toEqual(rowsOf('We met Kestrel', 2));
    expect(rowsOf('Kestrel', 0, 'Price')).not.toEqual(rowsOf('Kestrel', 0, 'Lost to competitor'));
    expect(rowsOf('They chose Kestrel', 2)).toEqual(before);
    for (const row of [...before, ...behind]) expect(row).toBeLessThan(CONTEXT_ROWS);
  });
});

describe('names in sellers notes', () => {
  it.each([
    ['Lost to competitor', 'Quillery. No feedback from the buyer.', ['Quillery']],
    ['Price', 'Could not get near what Tessaro asks per seat.', ['Tessaro']],
    ['', 'They signed with Brightdesk on Friday.', ['Brightdesk']],
    ['', 'Lost to quilLery.', ['quilLery']],
    ['', 'Replacing Zoho, they said, was never on the table.', ['Zoho']],
    ['', 'Choosing Tessaro was a board decision.', ['Tessaro']],
    ['', 'Lost against Quillery & Tessaro.', ['Quillery', 'Tessaro']],
    ['', 'Lost to Tessaro & Co.', ['Tessaro & Co']],
    ['', 'Beat Tessaro in the trial but the budget went elsewhere.', ['Tessaro']],
    ['', 'Lost vs. Tessaro on price.', ['Tessaro']],
    ['', 'The tender was written for Tessaro, we were column fodder.', ['Tessaro']],
  ])('%s: "%s"', (reason, notes, expected) => {
    expect(rivals(reason, notes)).toEqual(expected);
  });

  it.each([
    ['Integration', 'Their data sits in SAP and we have no connector.'],
    ['Timing', 'Sabine from procurement moved to another team, call again in March.'],
    ['No decision', 'Workshop went well, then silence.'],
  ])('%s: nobody in "%s"', (reason, notes) => {
    expect(rivals(reason, notes)).toEqual([]);
  });
});

describe('names in small letters', () => {
  it.each([
    ['they signed with quillodesk last week', ['quillodesk']],
    ['lost to tessarono. Price too high', ['tessarono']],
    ['beaten by quillodesk, again', ['quillodesk']],
    ['tessarono undercut us in the last round', ['tessarono']],
    ['it was us vs. tessarono (cheaper)', ['tessarono']],
  ])('"%s"', (notes, expected) => {
    expect(rivals('', notes)).toEqual(expected);
  });

  it('alone, where the reason says that there was one', () => {
    expect(rivals('Lost to competitor', 'quillodesk')).toEqual(['quillodesk']);
  });

  it.each([
    'lost to inertia',
    'went with whatever was there',
    'they went with quilted covers for the tablets',
    'signed with the same people as ever',
    'stayed with spreadsheets',
    'our importer had no log',
    'timing',
  ])('are none in "%s"', (notes) => {
    expect(rivals('', notes)).toEqual([]);
  });
});

describe('names in notes in other languages', () => {
  it.each([
    ['Sie haben sich für Kestrelia entschieden', 'won'],
    ['Auftrag verloren an Kestrelia', 'won'],
    ['Kestrelia hat den Zuschlag bekommen', 'won'],
    ['Kunde bleibt bei Kestrelia', 'current'],
    ["Ils ont choisi Kestrelia pour l'appli mobile", 'won'],
    ['Perdu contre Kestrelia', 'won'],
    ['le client reste chez Kestrelia', 'current'],
    ['Eligieron Kestrelia por el precio', 'won'],
    ['Perdemos para Kestrelia', 'won'],
  ])('"%s"', (notes, direction) => {
    const found = observed('deals', { notes }).signals.competitors ?? [];
    expect(found.map((one) => [one.name, one.direction])).toEqual([['Kestrelia', direction]]);
  });

  it.each([
    'Gespräch mit Frau Meier, Thema vertagt',
    'Kein Geld bis Herbst, Vorhaben auf Eis',
    'Sie haben sich für eine Pause entschieden',
    'Leider haben sie sich gegen Ihr Angebot entschieden',
    'Reunión con Marta, sin respuesta',
  ])('are none in "%s"', (notes) => {
    expect(rivals('', notes)).toEqual([]);
  });
});
