import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { quote } from '../../../src/lib/evidence/evidence.ts';
import type { AnyRecord } from '../../../src/model/record.ts';
import type { Report } from '../../../src/model/report.ts';
import { compileMapper } from '../../../src/profiles/canonicalise.ts';
import { PROFILES } from '../../../src/profiles/registry.ts';
import { prepareTexts } from '../../../src/signals/prepare.ts';
import { openFile } from '../../../src/sources/open.ts';
import { readCell } from '../../tools/read-cell.ts';
import { temporaryFolder } from '../../tools/run-cli.ts';
import { makeTable } from './table.ts';

const COMMENTS = 13;
const jira = PROFILES.find(({ meta }) => meta.id === 'jira-tickets')!;

/** A Jira export with a column `Comment` per comment. */
function read(...rows: readonly (readonly string[])[]): readonly AnyRecord[] {
  const header = ['Issue key', 'Summary', ...Array<string>(COMMENTS).fill('Comment')];
  const full = rows.map((cells) => header.map((_, at) => cells[at] ?? ''));
  const mapper = compileMapper(makeTable(header, full), jira);
  return full.flatMap((cells, at) => {
    const mapped = mapper.map({ row: at + 2, line: at + 2, cells });
    return mapped.kind === 'record' ? [mapped.record] : [];
  });
}

describe('columns of one name', () => {
  it('are read together, each as its own plain words', () => {
    const [record] = read(['A-1', 'Export', '<p>It fails</p>', '', '-', 'Still fails &amp; crashes']);
    expect(record).toMatchObject({ body: 'It fails\n\nStill fails & crashes' });
    expect(record?.origin.cells).toEqual({ body: ['<p>It fails</p>', 'Still fails &amp; crashes'] });
  });

  it('lose the date and the author before each comment', () => {
    const [record] = read([
      'A-1',
      'Export',
      '13/Jun/22 1:10 PM;ann;It fails',
      '14/Jun/22 9:00 AM;bob;Still; really',
    ]);
    expect(record).toMatchObject({ body: 'It fails\n\nStill; really' });
  });

  it('keep no cells where one says it all', () => {
    const [plain, none] = read(['A-1', 'Export', '', 'It fails'], ['A-2', 'Import']);
    expect(plain).toMatchObject({ body: 'It fails' });
    expect(plain?.origin.cells).toBeUndefined();
    expect(none).toMatchObject({ body: '' });
  });

  it('are quoted from one cell, never across two', () => {
    const cells = ['It fails each time', 'We cannot export a single report any more'];
    const [record] = read(['A-1', '', ...cells]);
    const texts = prepareTexts(record!);
    const whole = quote({ record: record!, texts, signals: {} }, null);
    expect(whole).toMatchObject({ at: { column: 'Comment' }, quote: cells[1] });
  });

  it('hold the quote where its address says', async () => {
    const folder = temporaryFolder();
    const name = 'tickets.csv';
    const comments = '"<p>It fails</p>",,"We cannot export &mdash; and nobody"';
    writeFileSync(join(folder, name), `Issue key,Summary,Comment,Comment,Comment\nA-1,,${comments}\n`);
    const { tables } = await openFile({ path: join(folder, name), source: name });
    const table = tables[0]!;
    const mapped = compileMapper(table, jira).map(table.sample[0]!);
    if (mapped.kind !== 'record') throw new Error('no record');
    const { record } = mapped;
    const proof = quote({ record, texts: prepareTexts(record), signals: {} }, null)!;
    const source = { file: name, dialect: { format: 'csv', delimiter: ',' } };
    const cell = readCell(folder, proof.at, [source] as unknown as Report['sources']);
    expect(proof.quote).toBe('We cannot export');
    expect(cell).toContain(proof.quote);
  });

  it('are read in time linear in their number', () => {
    const header = Array<string>(16_000).fill('Description');
    const cells = header.map((_, at) => `comment ${at}`);
    const generic = PROFILES.find(({ meta }) => meta.id === 'generic-tickets')!;
    const mapped = compileMapper(makeTable(header, [cells]), generic).map({ row: 2, line: 2, cells });
    expect(mapped.kind === 'record' && mapped.record.origin.cells?.body).toHaveLength(16_000);
  });
});
