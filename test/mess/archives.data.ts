import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { buildWorkbook, buildZip } from '../tools/workbook.ts';
import { HEADER, type Mess, ROWS, TABLE, write } from './mess.ts';

const whole = { header: HEADER, rows: ROWS };

const csv = write(TABLE);

const zipOf = (files: Readonly<Record<string, string | Uint8Array>>) => buildZip(files);

/** X: archives. */
export const ARCHIVES: readonly Mess[] = [
  { name: 'X gzip', file: 'tickets.csv.gz', content: gzipSync(csv), ...whole },
  { name: 'X gzip under another name', file: 'tickets.csv', content: gzipSync(csv), ...whole },
  {
    name: 'X two gzip members one after the other',
    file: 'tickets.csv.gz',
    content: Buffer.concat([gzipSync(csv.slice(0, 300)), gzipSync(csv.slice(300))]),
    ...whole,
  },
  {
    name: 'X gzip cut off',
    file: 'tickets.csv.gz',
    content: gzipSync(csv.repeat(40)).subarray(0, 400),
    physical: null,
  },
  { name: 'X zip', file: 'tickets.zip', content: zipOf({ 'tickets.csv': csv }), ...whole },
  {
    name: 'X zip with folders and litter',
    file: 'all.zip',
    content: zipOf({ '__MACOSX/._t.csv': 'x', 'a/.DS_Store': '\0\0', 'a/b/c/tickets.csv': csv }),
    ...whole,
  },
  {
    name: 'X zip in a zip',
    file: 'all.zip',
    content: zipOf({ 'tickets.csv': csv }).then((inner) => zipOf({ 'inner.zip': inner })),
    ...whole,
  },
  { name: 'X gzip in a zip', file: 'all.zip', content: zipOf({ 'tickets.csv.gz': gzipSync(csv) }), ...whole },
  {
    name: 'X workbook in a zip',
    file: 'all.zip',
    content: buildWorkbook({ sheets: [{ name: 'Tickets', rows: TABLE }] }).then((inner) =>
      zipOf({ 'tickets.xlsx': inner }),
    ),
    ...whole,
  },
  {
    name: 'X zip with a path out of it',
    file: 'slip.zip',
    content: zipOf({ 'sub/tickets.csv': csv }).then((zip) =>
      Buffer.from(zip.toString('latin1').replaceAll('sub/tickets.csv', '../../ckets.csv'), 'latin1'),
    ),
    physical: 10,
  },
  { name: 'X empty zip', file: 'none.zip', content: zipOf({}), refused: 'empty-archive' },
];

const FOREIGN = [
  ['Номер', 'Тема', 'Описание', 'Статус', 'Создан'],
  ['1', 'Экспорт не работает', 'Файл останавливается на половине', 'Открыт', '2026-03-02'],
  ['2', 'Вход невозможен', 'Страница загружается снова и снова', 'Закрыт', '2026-03-03'],
  ['3', 'Поиск медленный', 'Ответа приходится ждать минуту', 'Открыт', '2026-03-04'],
];
const JAPANESE = [
  ['番号', '件名', '説明', '状態', '作成日'],
  ['1', 'エクスポートできない', 'ファイルが途中で止まります', '未対応', '2026-03-02'],
  ['2', 'ログインできません', '何度もログイン画面に戻ります', '完了', '2026-03-03'],
  ['3', '検索が遅い', '結果が出るまで一分かかります', '未対応', '2026-03-04'],
];
const WESTERN = [
  ['Nummer', 'Betreff', 'Beschreibung', 'Status', 'Erstellt am'],
  ['1', 'Größe stimmt nicht', 'Die Höhe ist “falsch” – 5 € zu viel', 'Offen', '02.03.2026'],
  ['2', 'Übersicht lädt nicht', 'Seit März dauert es ewig…', 'Geschlossen', '13.03.2026'],
];
const LATIN = [
  ['Numéro', 'Objet', 'Description', 'Statut', 'Créé le'],
  ['1', 'Cœur du problème', 'Ça coûte 5 € de trop à chaque élève', 'Ouvert', '02/03/2026'],
  ['2', 'Très lent', 'Le résultat n’arrive jamais à être affiché'.replace('’', "'"), 'Fermé', '13/03/2026'],
];

/** X: encodings; told by a mark, by validity or by statistics. */
export const ENCODINGS: readonly Mess[] = (
  [
    ['UTF-8', 'utf8', false, FOREIGN],
    ['UTF-8 with mark', 'utf8', true, JAPANESE],
    ['UTF-16LE with mark', 'utf-16le', true, JAPANESE],
    ['UTF-16BE with mark', 'utf-16be', true, FOREIGN],
    ['UTF-16LE without mark', 'utf-16le', false, WESTERN],
    ['UTF-16BE without mark', 'utf-16be', false, WESTERN],
    ['UTF-16LE without mark, Cyrillic', 'utf-16le', false, FOREIGN],
    ['Windows-1252', 'windows-1252', false, WESTERN],
    ['ISO-8859-15', 'iso-8859-15', false, LATIN],
    ['Windows-1251', 'windows-1251', false, FOREIGN],
    ['Shift_JIS', 'shift_jis', false, JAPANESE],
  ] as const
).map(([name, encoding, addBOM, table]) => ({
  name: `X encoding ${name}`,
  content: iconv.encode(write(table), encoding, { addBOM }),
  header: table[0] ?? [],
  rows: table.slice(1),
}));

/** X: bytes that are no text. */
export const BROKEN_BYTES: readonly Mess[] = [
  {
    name: 'X half a UTF-8 sequence in a cell',
    content: Buffer.concat([
      Buffer.from(write([HEADER, ...ROWS.slice(0, 3)])),
      Buffer.from('1004,Caf'),
      Buffer.from([0xe2, 0x82]),
      Buffer.from(',x,Open,Low,2026-03-13 09:13,\n'),
      Buffer.from(
        write([HEADER, ...ROWS.slice(4)])
          .split('\n')
          .slice(1)
          .join('\n'),
      ),
    ]),
    rows: ROWS.map((cells, i) => (i === 3 ? cells.map(() => null) : cells)),
    rejects: 1,
  },
  {
    name: 'X one byte of Windows-1252 in UTF-8',
    content: Buffer.concat([
      Buffer.from(
        write([
          ['Nr', 'Text'],
          ['1', 'größer'],
          ['2', 'schön'],
          ['3', 'süß'],
        ]),
      ),
      Buffer.from([0x34, 0x2c, 0x6d, 0xfc, 0x64, 0x0a]),
    ]),
    rows: [
      ['1', 'größer'],
      ['2', 'schön'],
      ['3', 'süß'],
      ['4', null],
    ],
  },
  {
    name: 'X a picture called .csv',
    content: Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'),
    refused: 'binary-file',
  },
  {
    name: 'X a page called .xls',
    file: 'export.xls',
    content: '<html><table><tr><td>1</td></tr></table></html>',
    refused: 'unsupported-format',
  },
  { name: 'X CSV called .xlsx', file: 'tickets.xlsx', content: csv, ...whole },
  { name: 'X CSV called .txt', file: 'tickets.txt', content: csv, ...whole },
  {
    name: 'X workbook called .csv',
    file: 'tickets.csv',
    content: buildWorkbook({ sheets: [{ name: 'T', rows: TABLE }] }),
    ...whole,
  },
];
