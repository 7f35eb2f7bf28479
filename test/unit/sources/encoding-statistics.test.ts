import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { detectEncoding } from '../../../src/sources/detect-encoding.ts';
import type { Encoding } from '../../../src/sources/encodings.data.ts';
import { tableOf } from './helpers.ts';

/** Texts as short as exports get, in the encoding they were written in. */
const TEXTS: readonly (readonly [Encoding, string])[] = [
  ['utf-8', 'id;text\n1;Größe falsch für Büro\n'],
  ['utf-8', '日付,件名\n2026-01-01,テスト\n'],
  ['utf-8', 'id,text\n1,Не работает\n'],
  ['utf-8', 'id,text\n1,“quoted” – 5 €\n'],
  ['utf-16le', 'id,text\n1,Grüße\n'],
  ['utf-16be', 'id,text\n1,Grüße\n'],
  ['utf-16le', '日付,件名,本文\n2026,機能が遅い,ログインできない\n'],
  ['utf-16be', '日付,件名,本文\n2026,機能が遅い,ログインできない\n'],
  ['windows-1252', 'id;text\n1;Der Export hängt, Gerät verliert Verbindung\n'],
  ['windows-1252', 'id;text\n1;Müller\n'],
  ['windows-1252', 'Bearbeiter;Straße\nJörg;Königstraße 5\nÄnne;Ölmühle\n'],
  ['windows-1252', 'STATUS;GRUND\nGELÖST;GERÄT GEPRÜFT\nGESCHLOSSEN;ÄNDERUNG ÜBERNOMMEN\n'],
  ['windows-1252', 'id,text\n1,café “quoted” €5\n'],
  ['windows-1252', 'id;Betrag\n1;15,00 €\n'],
  ['windows-1252', 'id;Betrag\n1;€ 15,00\n2;€ 3\n'],
  ['windows-1252', 'id,text\n1,Don’t like it\n'],
  ['windows-1252', 'id,text\n1,We’re leaving – it’s “too slow”…\n'],
  ['windows-1252', 'id,text\n1,Não funciona, exportação lenta\n2,Ação inválida\n'],
  ['windows-1252', 'id,text\n1,El informe está vacío, ¿por qué?\n'],
  ['windows-1252', 'id;text\n1;Ça marche très bien, où est l’œuvre ?\n'],
  ['windows-1252', 'id;text\n1;Størrelse på filen er forkert, æøå\n'],
  ['windows-1252', 'id;text\n1;Temperatur 25° zu hoch\n'],
  ['windows-1252', 'id;text\n1;© 2026 Acme® – alle Rechte\n'],
  ['windows-1252', 'id;text\n1;price is £5 or €7\n'],
  ['iso-8859-15', 'id;Betrag\n1;15,00 €\n'],
  ['iso-8859-15', 'id;Betrag\n1;15,00 €\n2;Büro geschlossen für Wartung\n'],
  ['iso-8859-15', 'id;texte\n1;Le cœur du problème coûte 20€\n'],
  ['windows-1251', 'id;текст\n1;Не работает экспорт\n2;Медленно\n'],
  ['windows-1251', 'id;text\n1;Не работает\n'],
  ['windows-1251', 'Тема;Описание;Статус\n1;ОШИБКА при входе;Открыт\n'],
  ['koi8-r', 'id;текст\n1;Не работает экспорт\n2;Медленно\n'],
  ['shift_jis', 'id,text\n1,機能が遅い\n'],
  ['shift_jis', '日付,件名,本文\n2026-01-01,テスト,エクスポートが遅いです\n'],
  ['shift_jis', '課題キー,要約,ステータス,優先度\nABC-1,ログインできない,未対応,高\n'],
  ['shift_jis', 'ID,ｽﾃｰﾀｽ\n1,ﾃｽﾄ\n'],
  ['euc-jp', '日付,件名,本文\n2026-01-01,テスト,エクスポートが遅いです\n'],
  ['gb18030', 'id,text\n1,导出太慢\n'],
  ['gb18030', '编号,状态\n1,已关闭\n2,处理中\n'],
  ['big5', '日期,標題,內容\n2026-01-01,測試,匯出太慢了，請儘快修復\n'],
  ['euc-kr', '날짜,제목\n2026-01-01,내보내기가 너무 느립니다\n'],
  ['iso-8859-2', 'id,text\n1,zażółć gęślą\n'],
  ['windows-1250', 'id;text\n1;Śledź źródło błędu\n'],
  ['windows-1250', 'id;text\n1;Šifrování nefunguje\n'],
  ['windows-1254', 'id,text\n1,Dışa aktarma çok yavaş, şifre değiştirilemiyor\n'],
  ['windows-1254', 'id;text\n1;Giriş yapılamıyor\n'],
  ['windows-1253', 'id,text\n1,Η εξαγωγή είναι αργή\n'],
  ['windows-1255', 'id,text\n1,הייצוא איטי מאוד\n'],
  ['windows-1252', 'Ticket-ID;Betreff\n4711;Rechnung über 1.200 € fehlt\n4712;Strauß GmbH\n'],
  ['windows-1252', 'id,comment\n7,Señor Núñez can’t log in\n'],
  ['windows-1252', 'id;wert\n1;5 µm ± 2 %\n'],
  ['windows-1252', 'Name\nJosé\n'],
  ['windows-1250', 'id;popis\n1;Nelze se přihlásit do účtu\n'],
  ['windows-1250', 'id;opis\n1;Brak możliwości wysyłki\n'],
  ['windows-1257', 'id,text\n1,Eksportas labai lėtas, šiandien neveikia\n'],
  ['windows-1251', 'id,author\n1,Ivan (Иван)\n'],
  ['shift_jis', '番号,内容\n1,パスワードを忘れました。再設定できません。\n'],
  ['macroman', 'id,text\n1,café “quoted” déjà vu\n'],
  ['macroman', 'id;text\n1;Größe falsch für Büro\n'],
];

describe('encoding by statistics', () => {
  it.each(TEXTS)('reads %s: %j', async (encoding, text) => {
    const bytes = iconv.encode(text, encoding, { addBOM: false });
    const found = await detectEncoding(bytes);
    expect(iconv.decode(bytes, found.encoding)).toBe(text);
    expect(found.encoding).toBe(encoding);
    expect(found.confidence).toBeGreaterThan(0.5);
    expect(found.confidence).toBeLessThanOrEqual(1);
  });

  it('is sure of what a mark or validity decides, and not of a guess', async () => {
    expect((await detectEncoding(Buffer.from('café'))).confidence).toBe(1);
    expect((await detectEncoding(iconv.encode('a,b\n', 'utf-16le', { addBOM: true }))).confidence).toBe(1);
    expect((await detectEncoding(iconv.encode('1;Müller\n', 'windows-1252'))).confidence).toBeLessThan(1);
  });

  it('keeps UTF-8 in spite of a few stray bytes, and says how many there are', async () => {
    const clean = Buffer.from('1,Größe\n'.repeat(50));
    const bytes = Buffer.concat([clean, Buffer.from('2,caf\xe9\n', 'latin1')]);
    const found = await detectEncoding(bytes);
    expect(found.encoding).toBe('utf-8');
    expect(found.confidence).toBeGreaterThan(0.9);
    expect(found.confidence).toBeLessThan(1);
  });

  it('finds the one sign far down that tells two encodings apart', async () => {
    const text = `id;Betrag\n${'1;für Büro\n'.repeat(5000)}2;15,00 €\n`;
    expect((await detectEncoding(iconv.encode(text, 'iso-8859-15'))).encoding).toBe('iso-8859-15');
    expect((await detectEncoding(iconv.encode(text, 'windows-1252'))).encoding).toBe('windows-1252');
  });

  it('asks pieces from further on when the beginning is plain', async () => {
    const head = Buffer.from('id;text\n1;plain\n');
    const piece = iconv.encode('ние\n2;Не работает экспорт\n3;Медл', 'windows-1251');
    expect((await detectEncoding(head, [piece])).encoding).toBe('windows-1251');
    const cut = Buffer.from('é;Größe').subarray(1);
    expect(await detectEncoding(head, [cut])).toEqual({ encoding: 'utf-8', confidence: 1 });
  });

  it('takes a lone NUL for a NUL', async () => {
    expect((await detectEncoding(Buffer.from('id,text\r\n1,a\0b\r\n2,c\r\n'))).encoding).toBe('utf-8');
  });

  it('does not depend on what was asked before', async () => {
    const bytes = iconv.encode('id;text\n1;Größe\n', 'windows-1252');
    const first = await detectEncoding(bytes);
    await detectEncoding(iconv.encode('日付,件名\n1,テスト\n', 'euc-jp'));
    expect(await detectEncoding(bytes)).toEqual(first);
  });
});

describe('a table in a legacy encoding', () => {
  it('is decoded to its end, and says what was guessed and how surely', async () => {
    const text = `日付,件名\n${'2026-01-01,エクスポートが遅いです\n'.repeat(20_000)}`;
    const table = await tableOf('t.csv', iconv.encode(text, 'shift_jis'));
    expect(table.header).toEqual(['日付', '件名']);
    expect(table.dialect).toMatchObject({ encoding: 'shift_jis' });
    expect(table.dialect.encodingConfidence).toBeGreaterThan(0.5);
    let last: readonly string[] = [];
    for await (const { rows } of table.rows()) last = rows.at(-1)?.cells ?? last;
    expect(last).toEqual(['2026-01-01', 'エクスポートが遅いです']);
  });

  it('keeps the typographic signs of Windows-1252', async () => {
    const table = await tableOf('t.csv', iconv.encode('id;text\n1;“a” – b’s €5\n', 'windows-1252'));
    expect(table.sample[0]?.cells).toEqual(['1', '“a” – b’s €5']);
  });
});
