import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../tools/run-cli.ts';
import { runHere } from '../../tools/run-here.ts';

const REVIEWS = resolve('fixtures/companies/acme/g2-reviews.csv');
const label = (...args: string[]) => runHere(['label', REVIEWS, ...args]);

it('names the very commands that use the file, which then know it under any name', async () => {
  const file = join(temporaryFolder(), "ana's sample.csv");
  const drawn = await label('--sample', '40', '--show', '--out', file);
  expect(drawn.stderr).toMatch(/^bruise: drew 40 of 1\d\d records into .*ana's sample\.csv$/m);
  const [, score = '', audit = ''] =
    /then: bruise (label .*); and bruise (audit .*)\n$/.exec(drawn.stderr) ?? [];
  const words = (command: string) =>
    [...command.matchAll(/'((?:[^']|'\\'')*)'(?= |$)|(\S+)/g)].map(([, quoted, plain = '']) =>
      quoted === undefined ? plain : quoted.replaceAll("'\\''", "'"),
    );
  expect(words(score)).toEqual(['label', '--score', file, REVIEWS]);
  const lines = readFileSync(file, 'utf8').replaceAll(
    /,,(defect|enhancement|how-to|other)(\r?\n)/g,
    ',$1,$1$2',
  );
  writeFileSync(file, lines);
  const scored = await runHere(words(score));
  expect([scored.code, scored.stdout]).toEqual([0, expect.stringContaining('reviews: 40 of ')]);
  const audited = await runHere([...words(audit), '--format', 'json', '--quiet']);
  expect(audited.stderr).toBe('');
  expect(JSON.parse(audited.stdout).reading.coded).toMatchObject([{ kind: 'reviews', records: 40 }]);
  expect((await label('--sample', '40', '--out', file)).stderr).toContain(', 40 of them coded before, into ');
});

it('says what is wrong with a file in the words of what is done with it', async () => {
  const file = join(temporaryFolder(), 'notes.csv');
  writeFileSync(file, 'Subject,Created\nx,2026-01-01\n');
  expect(await label('--score', file)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('it needs the columns record and label'),
  });
  expect(await label('--out', file)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('is not written over; choose another --out'),
  });
  expect(await label('--out', join(temporaryFolder(), 'labels.xlsx'))).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('let --out end in .csv'),
  });
});
