import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expOf, softmax } from '../../../src/lib/statistics/softmax.ts';
import { createIntentReader } from '../../../src/signals/intent/read-intent.ts';
import { learnedScores } from '../../../src/signals/learned.ts';
import { LENGTH, type PackedTable, scoreWords } from '../../../src/signals/model/table.ts';
import { CUSTOMER, DEALS, DEVICE, MAIN } from '../../../src/signals/model/weights.data.ts';
import { ROWS, WordFeatures } from '../../../src/signals/model/word-features.ts';
import { prepareText, prepareTexts } from '../../../src/signals/prepare.ts';
import { readSentiment } from '../../../src/signals/sentiment/read-sentiment.ts';
import { record } from '../../tools/observations.ts';

const features = new WordFeatures();

function rowsOf(...texts: string[]): number[] {
  features.read(texts.map((text) => prepareText('body', text)));
  return [...features.rows.subarray(0, features.count)];
}

describe('softmax', () => {
  it('is close to the exponential near nothing, never above 1, and nothing far away', () => {
    expect(expOf(0)).toBe(1);
    expect(expOf(-1)).toBeCloseTo(Math.exp(-1), 3);
    expect(expOf(-40)).toBe(0);
  });

  it('gives shares that sum up to 1 and keep the order', () => {
    const scores = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(scores, (values) => {
        const shares = softmax(Float64Array.from(values));
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        const most = values.indexOf(Math.max(...values));
        expect(shares[most]).toBe(Math.max(...shares));
      }),
    );
  });
});

describe('word features', () => {
  it('are the stems, the pairs and the marks of a text, each once', () => {
    const rows = rowsOf('It crashes. It crashes!');
    expect(new Set(rows).size).toBe(rows.length);
    // it, <it, crash, it crash; then the mark and crash!
    expect(rows).toHaveLength(6);
    expect(rowsOf('it crashed!').slice(0, 4)).toEqual(rowsOf('It crashes').slice(0, 4));
  });

  it('tell what lines begin with, and how they go on', () => {
    const [flat, ...lines] = ['We open budgets', 'We\nopen budgets', 'We. \n\n - open budgets'].map(
      (text) => new Set(rowsOf(text)),
    );
    // Of the second line its first word and its first pair, as such; its clause begins there, not before.
    for (const own of lines) expect([...own].filter((row) => !flat?.has(row)).length).toBeGreaterThan(2);
  });

  it('tell a word in a title from one in the body', () => {
    const body = record('tickets', { body: 'export broken' });
    const title = record('tickets', { subject: 'export broken' });
    const scores = (own: typeof body) => [...scoreWords(prepareTexts(own)).scores];
    expect(scores(body)).not.toEqual(scores(title));
  });

  it('take the first line of a text for its title, where it may be one', () => {
    const rows = (own: Parameters<typeof record<'tickets'>>[1]): Set<number> => {
      features.read(prepareTexts(record('tickets', own)));
      return new Set(features.rows.subarray(0, features.count));
    };
    const rest = 'It asks for access and never answers';
    const titled = rows({ subject: 'Export broken', body: rest });
    for (const line of ['Export broken\n', 'Export broken\r\n\n']) {
      const own = rows({ body: `${line}${rest}` });
      // Beside them only what the line below begins with: its first word and pair.
      expect([...titled].filter((row) => !own.has(row))).toEqual([]);
      expect(own.size).toBe(titled.size + 2);
    }
    const untitled = rows({ body: `Export broken.\n${rest}` });
    expect(untitled.size).toBe(titled.size);
    expect(rows({ subject: 'Help', body: `Export broken\n${rest}` })).toEqual(
      rows({ subject: 'Help', body: `Export broken.\n${rest}` }),
    );
  });

  it('stay in the table and are bounded whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { maxLength: 4 }), (texts) => {
        for (const row of rowsOf(...texts)) {
          expect(row).toBeGreaterThanOrEqual(0);
          expect(row).toBeLessThan(ROWS);
        }
      }),
    );
    expect(rowsOf('never ending words '.repeat(5_000)).length).toBeLessThan(1 << 13);
  });

  it('do not remember the text before', () => {
    const fresh = rowsOf('where is the invoice?');
    rowsOf('something else entirely');
    expect(rowsOf('where is the invoice?')).toEqual(fresh);
  });
});

describe('the tables of weights', () => {
  /** One weight after the other, as they ship. */
  function addUp(table: PackedTable, rows: readonly number[]): number[] {
    const present = Buffer.from(table.present, 'base64');
    const weights = new Int8Array(Buffer.from(table.weights, 'base64'));
    const width = table.scales.length;
    const places = new Map<number, number>();
    for (let row = 0; row < ROWS; row++) {
      if (((present[row >>> 3] ?? 0) & (1 << (row & 7))) !== 0) places.set(row, places.size * width);
    }
    const share = LENGTH / Math.sqrt(Math.max(1, rows.length));
    return table.scales.map((scale, column) => {
      const own = rows.map((row) => weights[(places.get(row) ?? Number.NaN) + column] ?? 0);
      return own.reduce((sum, weight) => sum + weight, 0) * scale * share;
    });
  }

  it.each([
    ['MAIN', MAIN],
    ['CUSTOMER', CUSTOMER],
    ['DEVICE', DEVICE],
    ['DEALS', DEALS],
  ])('%s: four columns at a time are what one after the other is, in long texts as well', (_, table) => {
    const words =
      'the export of our invoices crashed again and nobody at support answers since the price went up';
    const many = Array.from({ length: 480 }, (_, i) => `${words.split(' ')[(i * i) % 17]} part${i}`).join(
      ' ',
    );
    for (const body of ['', words, many]) {
      const texts = [prepareText('body', body)];
      features.read(texts);
      const rows = [...features.rows.subarray(0, features.count)];
      expect([...scoreWords(texts, table).scores]).toEqual(addUp(table, rows).map((score) => score + 0));
    }
  });
});

describe('learned readers', () => {
  const intent = createIntentReader();
  const read = (body: string) => {
    const one = record('tickets', { body });
    return { record: one, texts: prepareTexts(one) };
  };

  it.each([
    ['The tables show last month although I picked this one, and totals are off.', 'defect'],
    ['We would love to be able to sort the planner by region.', 'enhancement'],
    ['Where do I find the setting for the sender name?', 'how-to'],
    ['Thanks a lot, you can close this.', 'other'],
  ])('%s', (body, label) => {
    const { probabilities, label: found } = intent(read(body));
    expect(found).toBe(label);
    expect(probabilities.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  });

  it('score a record the same whatever was read before it', () => {
    const one = read('The import stops at row 400.');
    const first = [...learnedScores(one.texts, 'intent')];
    learnedScores(read('Lovely.').texts, 'intent');
    expect([...learnedScores(one.texts, 'intent')]).toEqual(first);
  });

  it('believe a field that asked for blame, and feel nothing where nobody said anything', () => {
    const feel = (fields: object) => {
      const one = record('reviews', fields);
      return [...readSentiment({ record: one, texts: prepareTexts(one) })];
    };
    const [negative = 0, , positive = 0] = feel({ cons: 'The calendar view' });
    expect(negative).toBeGreaterThan(positive);
    const [none = 0, , some = 0] = feel({ cons: 'Nothing' });
    expect(none).toBe(some);
    const [bad = 0, , good = 0] = feel({});
    expect(bad).toBe(good);
  });
});
