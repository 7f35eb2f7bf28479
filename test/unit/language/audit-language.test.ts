import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { AnyObservation } from '../../../src/model/signal.ts';
import { looksEnglish } from '../../../src/signals/glance.ts';
import { loadLanguageModel } from '../../../src/signals/language/index.ts';
import { readForeignTexts } from '../../../src/signals/language/read-foreign.ts';
import { createObserver } from '../../../src/signals/observe.ts';
import { prepareText } from '../../../src/signals/prepare.ts';
import { type Fields, record } from '../../tools/observations.ts';

const NAMES = ['intent', 'sentiment', 'themes', 'expectation', 'vendor-class'] as const;
const observe = createObserver(
  new Map([
    ['tickets', NAMES],
    ['reviews', NAMES],
  ]),
  { competitors: [], themes: [{ id: 'rechnung', title: 'Rechnung', aliases: ['rechnung'] }] },
);
const ticket = (fields: Fields<'tickets'>): AnyObservation => observe(record('tickets', fields));

const glance = (text: string) => looksEnglish([prepareText('body', text)]);

describe('a glance at a text, before the n-gram model is loaded', () => {
  it.each([
    'The export fails since the last update',
    'Invoice wrong again',
    'Login broken',
    'SSO SAML Okta',
    'Hotfix 8.1.6 Emergency patch release',
    'Zoë from the Zürich office cannot log in to the portal',
    "I can't log in",
    'café menu does not load for our customers',
  ])('"%s" is English', (text) => {
    expect(glance(text)).toBe(true);
  });

  it.each([
    'Die Rechnung zeigt den falschen Betrag',
    "L'export ne fonctionne pas",
    'No puedo iniciar sesión',
    'Não consigo emitir a nota',
    'Nie mogę się zalogować',
    'ログインできません',
    'Не могу войти в систему',
    'aplikasi tertutup sendiri ketika menyimpan dokumen',
  ])('"%s" is not', (text) => {
    expect(glance(text)).toBe(false);
  });

  it('says nothing of texts without words', () => {
    expect(glance('> quoted\n> only')).toBeNull();
    expect(looksEnglish([])).toBeNull();
  });

  it('leaves the model unloaded for English and for scripts of one language', async () => {
    // Other tests of this process may have loaded it.
    vi.resetModules();
    const { createObserver: createFresh } = await import('../../../src/signals/observe.ts');
    const read = createFresh(new Map([['tickets', NAMES]]), { competitors: [], themes: [] });
    const note = (body: string) => read(record('tickets', { body })).note;
    expect(note('The export fails')).toEqual({ language: 'en', state: 'read', isProvisional: false });
    expect(note('ログインできません')).toMatchObject({ language: 'ja', isProvisional: false });
    // Nothing is provisional once it is loaded.
    expect(note('Nie mogę się zalogować')?.isProvisional).toBe(true);
  });
});

describe('what is read of other languages', () => {
  beforeAll(loadLanguageModel);

  it('is intent and feeling by a lexicon, quoted, and the words of the user', () => {
    const { signals, texts, note } = ticket({
      subject: 'Hallo',
      body: 'Guten Tag. Die Rechnung ist falsch, leider.',
    });
    expect(note).toEqual({ language: 'de', state: 'lexicon', isProvisional: false });
    expect(signals.intent?.label).toBe('defect');
    const span = signals.intent!.span!;
    expect(texts[span.text]?.raw.slice(span.start, span.end)).toBe('Die Rechnung ist falsch, leider');
    expect(signals.sentiment?.score).toBeLessThan(0);
    expect(signals.themes?.map(({ id }) => id)).toContain('rechnung');
    expect(signals.expectation).toEqual({ negative: [], positive: [] });
  });

  it('is nothing where nobody can, however English a word looks', () => {
    const { signals, note } = ticket({
      body: 'Aplikacja nie działa, error i crash po aktualizacji, proszę o pomoc',
    });
    expect(note).toMatchObject({ language: 'pl', state: 'unread' });
    expect(signals.intent).toEqual({ label: 'other', span: null });
    expect(signals.sentiment).toEqual({ score: 0, span: null });
  });

  it('leaves what fields say as it is', () => {
    const chosen = ticket({
      body: 'Nie mogę się zalogować od wczoraj',
      customerClass: 'defect',
      vendorClass: 'how-to',
    });
    expect(chosen.signals.intent).toEqual({ label: 'defect', span: null });
    expect(chosen.signals['vendor-class']).toBe('how-to');
    const angry = observe(record('reviews', { body: 'Aplikacja nie działa od wczoraj', stars: 1 }));
    expect(angry.signals.sentiment?.score).toBeLessThan(-50);
    const german = observe(record('reviews', { body: 'Leider sehr langsam und teuer', stars: 1 }));
    expect(german.signals.sentiment?.score).toBeLessThan(-50);
  });

  it('stands inside the texts, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { maxLength: 3 }), (raws) => {
        for (const code of ['de', 'fr', 'es', 'pt']) {
          const read = readForeignTexts(
            raws.map((raw) => ({ raw: `${raw} fehler erreur error erro nicht` })),
            code,
          );
          for (const span of [read?.spans.intent, read?.spans.score]) {
            if (span == null) continue;
            expect(span.start).toBeLessThanOrEqual(span.end);
            expect(span.end).toBeLessThanOrEqual((raws[span.text]?.length ?? 0) + 40);
          }
        }
      }),
    );
  });
});

describe('what no person wrote', () => {
  it.each([
    ['Automatic reply: your ticket', 'Thank you for your message.'],
    ['Re: login', 'I am out of the office until Monday, the app crashes.'],
    ['Undelivered Mail Returned to Sender', 'This is the mail system at host mx.'],
    ['Mail delivery failed: returning message to sender', 'x'],
    ['[FIRING:2] HighErrorRate api', 'error rate is above 5%'],
    ['[Triggered] Disk full on db-1', 'broken'],
    ['** PROBLEM Service Alert: web/HTTP is CRITICAL **', 'connection refused'],
    ['ALARM: "CPU" in eu-west-1', 'threshold crossed'],
    ['DOWN alert: shop is down', 'error 500'],
  ])('"%s" is not read', (subject, body) => {
    const { note, signals, texts } = ticket({ subject, body });
    expect(note?.state).toBe('automatic');
    expect(signals.intent?.label).toBe('other');
    expect(texts.every(({ tokens }) => tokens.length === 0)).toBe(true);
  });

  it.each([
    ['Alert e-mails do not arrive', 'No alert since Monday.'],
    ['[urgent] export fails', 'The export fails.'],
    ['Monitor page is down', 'We see an error on the monitor page.'],
    ['Delivery dates are wrong', 'All delivered orders show yesterday.'],
    ['Office add-in crashes', 'The Outlook add-in crashes when I reply.'],
  ])('"%s" is a person\'s', (subject, body) => {
    expect(ticket({ subject, body }).note?.state).toBe('read');
  });
});
