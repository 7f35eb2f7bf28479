import { sniffCsv } from '../../src/sources/csv/sniff.ts';
import { type DialectFile, HAND_WRITTEN } from './dialect-files.data.ts';

type Table = readonly (readonly string[])[];

const TABLES: Readonly<Record<string, Table>> = {
  people: [
    ['id', 'name', 'mail', 'joined'],
    ['1', 'Doe, Ann', 'ann@example.com', '2020-01-05'],
    ['2', 'Roe, Bob', 'bob@example.org', '2020-02-11'],
    ['3', 'Poe, Cyd', 'cyd@example.net', '2021-12-30'],
  ],
  readings: [
    ['time', 'sensor', 'value'],
    ['12:30:05', 'T1', '20.5'],
    ['12:30:10', 'T2', '21.0'],
    ['12:30:15', 'T1', '20.9'],
    ['12:30:20', 'T2', '21.3'],
  ],
  prices: [
    ['item', 'price', 'stock'],
    ['Chair', '1.200,50', '3'],
    ['Table', '3.400,00', '7'],
    ['Lamp', '12,90', '25'],
  ],
  texts: [
    ['id', 'comment', 'stars'],
    ['1', 'Good, but slow; I would buy it again', '4'],
    ['2', 'Bad: it broke after two days', '1'],
    ['3', 'Fine - works | looks nice', '5'],
  ],
  links: [
    ['title', 'url', 'hits'],
    ['Home', 'https://example.org/?a=1&b=2', '120'],
    ['About us', 'https://example.org/about_us', '15'],
    ['Contact', 'https://example.org/c#top', '7'],
  ],
  sparse: [
    ['key', 'a', 'b', 'c', 'note'],
    ['k1', '', '5', '', ''],
    ['k2', '3', '', '', 'see k1'],
    ['k3', '', '', '8', ''],
  ],
  bare: [
    ['5.1', '3.5', '1.4', '0.2', 'setosa'],
    ['4.9', '3.0', '1.4', '0.2', 'setosa'],
    ['6.3', '3.3', '6.0', '2.5', 'virginica'],
  ],
};

const STYLES: readonly [delimiter: string, quote: string, all: boolean][] = [
  [',', '"', false],
  [',', '"', true],
  [',', "'", true],
  [';', '"', false],
  [';', '"', true],
  [';', "'", true],
  ['\t', '"', false],
  ['\t', '"', true],
  ['|', '"', false],
  ['|', '"', true],
  ['|', "'", true],
  ['^', '"', false],
  ['~', '"', false],
  [' ', '"', true],
];

function makeFiles(): DialectFile[] {
  return Object.entries(TABLES).flatMap(([name, table]) =>
    STYLES.map(([delimiter, quote, all]): DialectFile => {
      const write = (cell: string) =>
        all || cell.includes(delimiter) || cell.includes(quote)
          ? quote + cell.replaceAll(quote, quote + quote) + quote
          : cell;
      const text = table.map((row) => `${row.map(write).join(delimiter)}\n`).join('');
      return [`${name} ${JSON.stringify(delimiter)} ${quote}${all ? ' all' : ''}`, delimiter, quote, text];
    }),
  );
}

/** @returns files whose delimiter or quote was not found */
export function missDialects(): { files: number; missed: readonly string[] } {
  const files = [...HAND_WRITTEN, ...makeFiles()];
  const missed = files.flatMap(([name, delimiter, quote, text]) => {
    const found = sniffCsv(text, { complete: true });
    if (found.delimiter === delimiter && found.quote === quote) return [];
    return [
      `${name}: ${JSON.stringify(found.delimiter)} ${found.quote}, not ${JSON.stringify(delimiter)} ${quote}`,
    ];
  });
  return { files: files.length, missed };
}

if (process.argv[1]?.endsWith('dialects.ts')) {
  const { files, missed } = missDialects();
  for (const line of missed) console.log(line);
  console.log(`${files - missed.length} of ${files} dialects found`);
}
