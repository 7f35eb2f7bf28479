import { linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refuseForeign, refuseLoss } from '../../../../src/cli/output/refuse-loss.ts';
import { temporaryFolder } from '../../../tools/run-cli.ts';

function evidence() {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'exports'));
  const tickets = join(folder, 'exports/tickets.csv');
  writeFileSync(tickets, 'Id,Subject\n1,It broke\n');
  return { folder, tickets };
}

describe('what is read', () => {
  it('is not written over, by whatever path it is reached', async () => {
    const { folder, tickets } = evidence();
    symlinkSync(tickets, join(folder, 'soft.csv'));
    linkSync(tickets, join(folder, 'hard.csv'));
    for (const target of [tickets, join(folder, 'soft.csv'), join(folder, 'hard.csv')]) {
      const refused = { code: 'would-overwrite', message: expect.stringContaining(target) };
      await expect(refuseLoss([target], { evidence: [folder] })).rejects.toMatchObject(refused);
      await expect(refuseLoss([target], { files: [undefined, tickets] })).rejects.toMatchObject(refused);
    }
  });

  it('is no report of an earlier run, and nothing new', async () => {
    const { folder } = evidence();
    const report = join(folder, 'exports/report.md');
    writeFileSync(report, '# acme: Product Perception Penalty\n');
    await refuseLoss([report, join(folder, 'new.csv')], { evidence: [folder] });
    await expect(refuseLoss([report], { files: [report] })).rejects.toThrow('is not written over');
  });
});

describe('a list of rejects', () => {
  it('takes the place of nothing but another one', async () => {
    const { tickets } = evidence();
    await expect(refuseForeign(tickets)).rejects.toThrow(/was not written by bruise/);
    writeFileSync(tickets, '\ufeffsource,line,column,code,reason,raw\r\n');
    await refuseForeign(tickets);
    await refuseForeign(`${tickets}.gone`);
    expect(readFileSync(tickets, 'utf8')).toContain('source,line');
  });
});
