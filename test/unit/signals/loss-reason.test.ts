import { describe, expect, it } from 'vitest';
import { observed, words } from './readers.ts';

const reasonOf = (lossReason: string, notes = '') => {
  const reason = observed('deals', { lossReason, notes }).signals['loss-reason'];
  if (reason === undefined) throw new Error('not read');
  return reason;
};

describe('loss reason', () => {
  it.each([
    ['Missing feature: offline mode', 'missing-feature'],
    ['Too buggy in the pilot', 'quality'],
    ['UI was too complicated', 'usability'],
    ['No SAP connector', 'integration'],
    ['Too slow on their volumes', 'performance'],
    ['Too expensive for them', 'price'],
    ['Lost to competitor', 'competitor'],
    ['No decision made', 'no-decision'],
    ['Budget was cut', 'timing-budget'],
    ['Our sales process was too slow', 'sales-execution'],
    ['Fehlende Funktion', 'missing-feature'],
    ['Preis', 'price'],
    ['An Wettbewerber verloren', 'competitor'],
    ['Keine Entscheidung', 'no-decision'],
    ['Budget gestrichen', 'timing-budget'],
    ['Schnittstelle zu SAP fehlte', 'integration'],
    ['Fonctionnalité manquante', 'missing-feature'],
    ['Prix trop élevé', 'price'],
    ['Perdu face à un concurrent', 'competitor'],
    ['Pas de décision', 'no-decision'],
    ['Pas de budget', 'timing-budget'],
    ['Falta de funcionalidad', 'missing-feature'],
    ['Precio', 'price'],
    ['Perdido ante la competencia', 'competitor'],
    ['Sin decisión', 'no-decision'],
    ['Falta de presupuesto', 'timing-budget'],
    ['Falta de funcionalidade', 'missing-feature'],
    ['Preço muito alto', 'price'],
    ['Perdido para o concorrente', 'competitor'],
    ['Sem resposta', 'no-decision'],
    ['Sem orçamento', 'timing-budget'],
  ])('"%s" is %s', (reason, group) => {
    expect(reasonOf(reason).primary).toBe(group);
  });

  it.each([
    ['Price was high but the missing SSO was the dealbreaker', 'missing-feature'],
    ['Price was an issue too, but what killed it was the clunky UI.', 'usability'],
    ['Slow reports were annoying, main reason was the budget freeze though.', 'timing-budget'],
    ['Deal breaker: no on-prem. Price also mentioned.', 'missing-feature'],
    ['Our quote was high. The quote was decisive, not the missing SSO', 'price'],
  ])('the one that decided comes first: "%s"', (notes, primary) => {
    expect(reasonOf('', notes).primary).toBe(primary);
  });

  it('notes do not overrule what was filled in', () => {
    const notes = 'Deal breaker: no on-prem. Price also mentioned.';
    expect(reasonOf('Budget was cut', notes).primary).toBe('timing-budget');
    expect(reasonOf('Competitor', notes).primary).toBe('missing-feature');
  });

  it('what did not decide does not come first', () => {
    expect(reasonOf('', 'Far too expensive. The missing SSO was not the main reason.').primary).toBe('price');
  });

  it.each(['', 'Other', 'n/a', 'unknown', '-', 'Sonstiges', 'Keine Angabe', 'Autre', 'Otro', 'Desconhecido'])(
    '"%s" alone is no reason',
    (reason) => {
      const none = { primary: null, groups: [], span: null, usable: false, stated: false };
      expect(reasonOf(reason)).toEqual(none);
    },
  );

  it('a reason that was not understood is stated all the same', () => {
    expect(reasonOf('Überzeugungsarbeit Vorstand')).toMatchObject({ primary: null, stated: true });
    expect(reasonOf('', 'Nettes Gespräch')).toMatchObject({ primary: null, stated: false });
  });

  it.each(['Price', 'Pricing', 'too expensive', 'Timing'])('"%s" is too little to act upon', (reason) => {
    expect(reasonOf(reason).primary).not.toBeNull();
    expect(reasonOf(reason).usable).toBe(false);
  });

  it('the field counts before the notes', () => {
    const reason = reasonOf('Price', 'They also missed a mobile app.');
    expect(reason.primary).toBe('price');
    expect(reason.groups).toEqual(['missing-feature', 'price']);
    expect(reason.usable).toBe(true);
  });

  it.each(['Other', '', 'Competitor'])('but not the field "%s"', (field) => {
    expect(reasonOf(field, 'Went with Rivalo because our reports were too slow.').primary).toBe(
      'performance',
    );
  });

  it('what was fine is no reason', () => {
    expect(reasonOf('', 'Price was fine, no German interface though').groups).not.toContain('price');
    expect(reasonOf('', 'Our price was fine, the SAP connector was missing').primary).toBe('integration');
    expect(reasonOf('', 'They were fine with the price, the SAP connector was missing').groups).not.toContain(
      'price',
    );
    expect(reasonOf('', 'The integration worked fine, but the fee was too high').primary).toBe('price');
  });

  it('points at the words', () => {
    const seen = observed('deals', {
      lossReason: 'Competitor',
      notes: 'Nice team. The pilot crashed twice.',
    });
    expect(words(seen, seen.signals['loss-reason']?.span)).toBe('The pilot crashed twice');
  });
});

describe('reasons that are denied', () => {
  it.each([
    ['Price', "It wasn't the price. The connector failed in the trial.", 'quality'],
    ['Price', 'Not price. Reporting far too basic for them.', 'missing-feature'],
    ['Price', 'Lost on price, they say. Real reason: the trial crashed twice.', 'quality'],
    ['Budget', 'The real reason was the missing API.', 'integration'],
    ['Price', 'Officially. Unofficially the bugs.', 'quality'],
    ['', 'price ok, features ok. UI too complicated', 'usability'],
    ['', "price never came up. Reports can't be scheduled", 'missing-feature'],
    ['', 'Am Preis lag es nicht, die Schnittstelle fehlt', 'integration'],
    ['', "le prix n'était pas le problème, il manque le connecteur", 'integration'],
    ['', 'no fue el precio, faltaba la integración', 'integration'],
  ])('%s: "%s"', (reason, notes, primary) => {
    expect(reasonOf(reason, notes).primary).toBe(primary);
  });

  it('not what the notes only tell more about', () => {
    expect(reasonOf('Price', 'not the price as such, but what each seat adds').primary).toBe('price');
    expect(
      reasonOf('Lost on quality', 'Reference said the support is good. Upload failed for months.').primary,
    ).toBe('quality');
    expect(reasonOf('Missing feature', 'the API was fine').primary).toBe('missing-feature');
  });
});

describe('reasons in other languages', () => {
  it.each([
    ['Der Kunde meldet sich nicht mehr', 'no-decision'],
    ['le contact ne répond plus', 'no-decision'],
    ['no contestan desde mayo', 'no-decision'],
    ['outil trop compliqué pour les équipes', 'usability'],
    ['application trop lente', 'performance'],
    ['es fehlt ein Export der Zeiten', 'missing-feature'],
    ['il manque un mode hors connexion', 'missing-feature'],
    ['stürzte im Test ab', 'quality'],
  ])('"%s"', (notes, group) => {
    expect(reasonOf('', notes).groups).toEqual([group]);
  });
});
