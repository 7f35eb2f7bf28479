import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scoreLabels } from '../../../src/cli/label/label-score.ts';
import { audit } from '../../../src/engine/audit.ts';
import { builtInToolbox } from '../../../src/engine/toolbox.ts';
import { temporaryFolder } from '../../tools/run-cli.ts';

const request = (folder: string) => ({
  inputs: [folder],
  config: {},
  toolbox: builtInToolbox(),
  version: '0',
  stdin: process.stdin,
});

describe('where there is nothing to read, what is wrong is said, and not that dates are missing', () => {
  it('an empty folder', async () => {
    const folder = temporaryFolder();
    await expect(audit(request(folder))).rejects.toThrow(
      `nothing could be read: ${folder}: there is no file in it; give a folder`,
    );
  });

  it('a report of ours alone, with no word of more', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'mix.json'), '{"schemaVersion":1,"method":{"tool":"bruise"},"points":[]}');
    const error = await audit(request(folder)).catch((caught: Error) => caught);
    expect(error).toMatchObject({ code: 'nothing-readable' });
    expect(String(error)).not.toMatch(/date|more\)|\.;/);
  });

  it('records that are all younger than the day asked for', async () => {
    const folder = temporaryFolder();
    writeFileSync(
      join(folder, 't.csv'),
      'Ticket ID,Subject,Status,Created at\n1,Export fails,open,2026-01-01\n',
    );
    await expect(audit({ ...request(folder), config: { asOf: '2025-12-31' } })).rejects.toThrow(
      'nothing is left to measure: t.csv: 1 record is dated after the as-of day and left out; give a later --as-of',
    );
  });

  it('labels that nobody has written yet', async () => {
    const folder = temporaryFolder();
    const labels = join(folder, 'labels.csv');
    writeFileSync(labels, 'record,kind,at,text,label\n1,tickets,t.csv:2,Export fails,\n');
    writeFileSync(
      join(folder, 't.csv'),
      'Ticket ID,Subject,Status,Created at\n1,Export fails,open,2026-01-01\n',
    );
    await expect(scoreLabels({ ...request(folder), config: { labels } }, { json: false })).rejects.toThrow(
      `${labels}: the column label is still empty; write defect, enhancement`,
    );
  });
});
