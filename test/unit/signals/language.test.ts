import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { detectLanguage, loadLanguageModel } from '../../../src/signals/language/index.ts';
import { READ_LANGUAGES, readForeign, readForeignTexts } from '../../../src/signals/language/read-foreign.ts';

describe('language', () => {
  it('needs no model for English and for scripts of one language', () => {
    expect(detectLanguage('The export fails since the last update').code).toBe('en');
    expect(detectLanguage('ログインできません').code).toBe('ja');
    expect(detectLanguage('로그인이 안 됩니다').code).toBe('ko');
    expect(detectLanguage('無法登入系統').code).toBe('zh');
  });

  it.each(['', '   ', '12345 67', 'https://example.com/a?b=c', '{}[]'])(
    'does not guess from "%s"',
    (text) => {
      expect(detectLanguage(text)).toEqual({ code: 'und', confidence: 0, isProvisional: false });
    },
  );
});

describe('language with the model', () => {
  beforeAll(loadLanguageModel);

  it.each([
    ['Die Rechnung ist falsch', 'de'],
    ['La facture est erronée', 'fr'],
    ['No puedo iniciar sesión', 'es'],
    ['Não consigo emitir a nota', 'pt'],
    ['Faktura jest błędna', 'pl'],
    ['Łukasz login broken', 'en'],
    ['Invoice wrong again', 'en'],
    ['Login broken', 'en'],
    ['Не могу войти в систему', 'ru'],
  ])('"%s" is %s', (text, code) => {
    expect(detectLanguage(text).code).toBe(code);
  });

  it('is sure between 0 and 1 of the same answer every time, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const detected = detectLanguage(text);
        expect(detected.confidence).toBeGreaterThanOrEqual(0);
        expect(detected.confidence).toBeLessThanOrEqual(1);
        expect(detected.isProvisional).toBe(false);
        expect(detectLanguage(text)).toEqual(detected);
      }),
    );
  });
});

describe('texts that are not English', () => {
  it.each([
    ['de', 'Die App stürzt beim Speichern ab', 'defect'],
    ['de', 'Könnten Sie einen Dunkelmodus einbauen?', 'enhancement'],
    ['de', 'Wie kann ich mein Passwort ändern?', 'how-to'],
    ['fr', "L'export ne fonctionne pas", 'defect'],
    ['fr', 'Comment changer le mot de passe ?', 'how-to'],
    ['es', 'La aplicación se cierra sola', 'defect'],
    ['es', '¿Cómo cambio la contraseña?', 'how-to'],
    ['pt', 'Gostaria de adicionar mais usuários', 'enhancement'],
    ['pt', 'O aplicativo não abre', 'defect'],
    ['de', 'Der Fehler ist behoben, vielen Dank, das Ticket kann geschlossen werden.', 'other'],
    ['de', 'Der Fehler ist noch nicht behoben.', 'defect'],
    ['de', 'Der Fehler muss endlich behoben werden.', 'defect'],
    ['de', 'Der CSV-Export bricht nach 1.000 Zeilen ab.', 'defect'],
    ['de', 'Der alte Fehler ist behoben, aber jetzt stürzt die App ab.', 'defect'],
    ['fr', 'Le problème est résolu, merci beaucoup, plus aucune erreur.', 'other'],
    ['fr', 'Les rapports mettent trois minutes à charger.', 'defect'],
    ['es', 'El problema está resuelto, gracias.', 'other'],
    ['es', 'No puedo iniciar sesion', 'defect'],
    ['es', 'No tengo más preguntas', 'other'],
    ['pt', 'O problema foi resolvido, obrigado.', 'other'],
    ['pt', 'Nao consigo entrar', 'defect'],
  ])('%s: "%s" is %s', (code, text, intent) => {
    expect(readForeign(text, code)?.intent).toBe(intent);
  });

  it.each([
    ['de', 'Super Service, vielen Dank', 1],
    ['de', 'Leider sehr langsam und teuer', -1],
    ['fr', 'Merci, excellent outil', 1],
    ['es', 'Pésimo servicio, muy caro', -1],
    ['pt', 'Não é bom', -1],
  ])('%s: "%s" feels %i', (code, text, sign) => {
    expect(Math.sign(readForeign(text, code)?.score ?? 0)).toBe(sign);
  });

  it('tells a fault that was mended from one that came back', () => {
    const intentOf = (...raws: string[]) =>
      readForeignTexts(
        raws.map((raw) => ({ raw })),
        'de',
      )?.intent;
    expect(intentOf('Export bricht ab', 'Ist inzwischen behoben, danke.')).toBe('other');
    expect(intentOf('Export', 'Gestern wurde der Fehler behoben. Heute bricht er wieder ab.')).toBe('defect');
  });

  it('does not guess in others', () => {
    expect(READ_LANGUAGES).toEqual(['de', 'fr', 'es', 'pt']);
    for (const code of ['en', 'pl', 'und', '__proto__'])
      expect(readForeign('bardzo dobrze', code)).toBeNull();
  });
});
