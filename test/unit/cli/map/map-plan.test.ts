import { describe, expect, it } from 'vitest';
import { applyColumns, proposeColumns, readValues, toMapping } from '../../../../src/cli/map/map-plan.ts';
import type { Table } from '../../../../src/model/row.ts';

const table: Table = {
  source: 'x.csv',
  format: 'csv',
  header: ['Nr', 'Betreff', 'Text', 'Zustand'],
  sample: [],
  hints: [],
  dialect: { format: 'csv', encoding: 'utf-8', encodingConfidence: 1 },
  async *rows() {},
};
const at = { kind: 'tickets', table } as const;
const guess = (header: string, confidence: number) => ({ header, confidence, why: 'test' });

describe('proposeColumns', () => {
  it('gives every column once, to the field that is surest of it', () => {
    const columns = proposeColumns({
      subject: [guess('Betreff', 0.9)],
      body: [guess('Betreff', 0.95), guess('Text', 0.6)],
      status: [guess('Zustand', 0.4)],
    });
    expect([...columns]).toEqual([['body', ['Betreff']]]);
  });

  it('falls back to the next guess when the best is taken by a surer field', () => {
    const columns = proposeColumns({
      subject: [guess('Betreff', 0.9)],
      body: [guess('Betreff', 0.8), guess('Text', 0.6)],
    });
    expect(Object.fromEntries(columns)).toEqual({ subject: ['Betreff'], body: ['Text'] });
  });
});

describe('applyColumns', () => {
  const proposal = new Map([
    ['subject', ['Betreff']],
    ['status', ['Zustand']],
  ]);

  it('puts what was said over what was guessed', () => {
    const columns = applyColumns(proposal, ['body=Betreff', 'id=nr', 'status=none'], at);
    expect(Object.fromEntries(columns)).toEqual({ body: ['Betreff'], id: ['Nr'] });
  });

  it('takes several columns for one field, best first', () => {
    expect(applyColumns(new Map(), ['body=Text', 'body=Betreff'], at).get('body')).toEqual([
      'Text',
      'Betreff',
    ]);
  });

  it.each([
    ['subjct=Betreff', /tickets have no field subjct; did you mean subject\?/],
    ['subject=Betref', /x\.csv has no column "Betref"; did you mean "Betreff"\?/],
    ['subject', /write it as field=Header/],
    ['__proto__=Nr', /no field __proto__/],
  ])('refuses %s', (flag, message) => {
    expect(() => applyColumns(proposal, [flag], at)).toThrow(message);
  });
});

describe('readValues', () => {
  it('reads what cells mean, colons and equals signs in them too', () => {
    const values = readValues(['status:Erledigt=solved', 'status:a:b=c=open'], 'tickets');
    expect(values.get('status')).toEqual({ erledigt: 'solved', 'a:b=c': 'open' });
  });

  it.each([
    ['status:erledigt=done', /status is one of open, pending/],
    ['subject:x=y', /has no closed list/],
    ['status=solved', /write it as field:cell=value/],
  ])('refuses %s', (flag, message) => {
    expect(() => readValues([flag], 'tickets')).toThrow(message);
  });
});

describe('toMapping', () => {
  it('writes fields in the order of the records, one header as text', () => {
    const columns = new Map([
      ['status', ['Zustand']],
      ['id', ['Nr', 'Text']],
    ]);
    const mapping = toMapping('x*.csv', {
      kind: 'tickets',
      columns,
      values: new Map([['status', { zu: 'closed' }]]),
    });
    expect(JSON.stringify(mapping)).toBe(
      '{"file":"x*.csv","kind":"tickets","columns":{"id":["Nr","Text"],"status":"Zustand"},"values":{"status":{"zu":"closed"}}}',
    );
  });
});
