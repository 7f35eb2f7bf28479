import { describe, expect, it } from 'vitest';
import { ANALYZERS } from '../../../src/analyzers/registry.ts';
import type { ReportTable } from '../../../src/model/report.ts';
import { lacksNames, nameTables } from '../../../src/report/name-tables.ts';
import { crossTables } from '../../tools/cross-tables.ts';
import { sampleReport } from '../../tools/sample-report.ts';

const metas = ANALYZERS.map(({ meta }) => meta);

/** As it was saved before columns had ids. */
const stripNames = ({ shown, bar, columns, ...table }: ReportTable): ReportTable => ({
  ...table,
  columns: columns.map(({ title, unit }) => ({ title, unit })),
});

describe('tables of an old report', () => {
  const tables = [
    ...crossTables(),
    ...sampleReport().tables.filter(({ analyzer }) => analyzer === 'risk-accounts'),
  ];

  it('get the names and the presentation of today', () => {
    const old = tables.map(stripNames);
    expect(old.every(lacksNames)).toBe(true);
    expect(nameTables(old, metas)).toEqual(tables);
  });

  it('are known by titles, wherever their columns stand', () => {
    const turn = (table: ReportTable): ReportTable => ({ ...table, columns: table.columns.toReversed() });
    expect(nameTables(tables.map(stripNames).map(turn), metas)).toEqual(tables.map(turn));
  });

  it('stay as they are where they have names, or nobody knows them', () => {
    const [first = sampleReport().tables[0]!] = tables;
    const foreign = { ...stripNames(first), analyzer: 'a-plug-in' };
    expect(nameTables([first, foreign], metas)).toEqual([first, foreign]);
    expect(lacksNames(first)).toBe(false);
  });
});
