import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/model/reading.ts';
import { reportSchema } from '../../../src/model/report.ts';
import { buildReport } from '../../../src/report/build.ts';
import { CARD } from '../../../src/report/reading-card.data.ts';
import { sampleInput } from '../../tools/sample-report.ts';

const zero = { unread: 0, byLexicon: 0, automatic: 0, wordless: 0, unsure: 0 };
const reading: Reading = {
  kinds: [
    {
      kind: 'tickets',
      records: 110,
      unread: 5,
      byLexicon: 15,
      automatic: 10,
      wordless: 0,
      unsure: 4,
      classes: { defect: 40, other: 60 },
    },
  ],
  languages: [
    ['en', 80, true],
    ['de', 12, true],
    ['fr', 3, true],
    ['pl', 5, false],
  ],
  coded: [],
};
const cardOf = (given: Reading) => buildReport({ ...sampleInput(), reading: given });

describe('how good the reading is', () => {
  it('stands in the report, fits the schema, and as sentences and a table', () => {
    const report = cardOf(reading);
    expect(reportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
    expect(report.reading?.kinds[0]).toMatchObject({ unread: 5, unsure: 4 });
    const text = report.warnings.join('\n');
    expect(text).toContain('15 of 100 texts are not in English (German 12 and French 3)');
    expect(text).toContain('5 of 100 texts (5 %) are in languages that are not read (Polish 5)');
    expect(text).toContain('10 records were sent by machines');
    expect(text).toContain('not audited on this data');
    expect(report.tables.find(({ id }) => id === 'reading')?.rows).toEqual([
      ['support tickets', 110, 15, 5, 4, 10, 0],
    ]);
  });

  it('says nothing of other languages where there are none', () => {
    const english = { ...reading, kinds: [{ kind: 'tickets', records: 9, ...zero, classes: {} }] as const };
    expect(cardOf(english).warnings.join('\n')).not.toMatch(/English|machine|languages/);
  });

  it('takes the caveat back where records were coded by hand', () => {
    const coded = Array.from({ length: 40 }, (_, line) => {
      return {
        line,
        kind: 'tickets',
        coded: line < 30 ? 'defect' : 'other',
        read: line < 30 ? 'defect' : 'other',
      };
    }) as Reading['coded'];
    const report = cardOf({ ...reading, coded });
    const text = report.warnings.join('\n');
    expect(text).not.toContain('not audited on this data');
    expect(text).toContain('40 records coded by hand');
    expect(report.reading?.coded[0]?.classes[0]).toMatchObject({
      class: 'defect',
      precision: 1,
      recall: 1,
      kappa: 1,
    });
    expect(report.tables.some(({ id }) => id === 'reading-audit')).toBe(true);
  });

  it('is left out where nobody counted', () => {
    const report = buildReport(sampleInput());
    expect(report.reading).toBeUndefined();
    expect(report.tables.some(({ analyzer }) => analyzer === 'reading')).toBe(false);
  });
});

describe('the classifier card', () => {
  const lines = readFileSync('docs/text-model.md', 'utf8').split('\n');
  const cells = (start: string) =>
    lines
      .find((line) => line.startsWith(`| ${start}`))
      ?.split('|')
      .map((cell) => cell.trim()) ?? [];

  it('has the figures of the documentation', () => {
    expect(Number(cells('unseen trade')[7])).toBe(CARD.intents);
    expect(Number(cells('themes of tickets (micro)')[6])).toBe(CARD.themes);
    expect(Number(cells('together')[4])).toBe(CARD.reasons);
  });
});
