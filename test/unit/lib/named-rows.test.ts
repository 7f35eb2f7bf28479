import { describe, expect, it } from 'vitest';
import { namedRows } from '../../../src/lib/named-rows.ts';

const columns = [{ id: 'pain' }, {}, { id: 'share' }];

describe('namedRows', () => {
  it('reads cells by the ids of their columns, wherever these stand', () => {
    expect(namedRows({ columns, rows: [['Speed', 7, 0.2]] }, ['share', 'pain'])).toMatchObject([
      { pain: 'Speed', share: 0.2 },
    ]);
    const turned = { columns: columns.toReversed(), rows: [[0.2, 7, 'Speed']] };
    expect(namedRows(turned, ['share', 'pain'])).toMatchObject([{ pain: 'Speed', share: 0.2 }]);
  });

  it('takes a cell that is not there for an empty one', () => {
    expect(namedRows({ columns, rows: [['Speed']] }, ['share'])[0]?.share).toBeNull();
  });

  it('has no rows where a column is missing', () => {
    expect(namedRows({ columns, rows: [['Speed', 7, 0.2]] }, ['pain', 'customers'])).toEqual([]);
    expect(namedRows({ columns: [{ id: '__proto__' }], rows: [['a']] }, ['toString'])).toEqual([]);
  });
});
