import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { findAnswer, keepAnswer } from '../../../src/history/cache.ts';
import { runFromReport } from '../../../src/history/run-from-report.ts';
import { sampleCompany } from './synthetic.ts';
import { fakeWorker } from './worker.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bruise-cache-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

const { report, extras } = sampleCompany({ draws: 50 });
const answer = {
  report,
  run: runFromReport(report, extras),
  rejects: { text: '\ufeffsource\r\n', count: 0 },
};
const key = (index: number) => index.toString(16).padStart(64, '0');
const keep = (index: number, number: number) =>
  keepAnswer(folder, { ...answer, key: key(index), number }, fakeWorker());
const cache = () => readdirSync(join(folder, 'cache'));

describe('remembered answers', () => {
  it('come back as they were, to the last byte of their JSON', async () => {
    expect(await findAnswer(folder, key(1))).toBeNull();
    await keep(1, 1);
    expect(JSON.stringify(await findAnswer(folder, key(1)))).toBe(JSON.stringify(answer));
    expect(await findAnswer(folder, key(2))).toBeNull();
  });

  it('are eight at most, one for each question, the latest', async () => {
    for (let number = 1; number <= 10; number++) await keep(number % 9, number);
    expect(cache()).toHaveLength(8);
    expect(cache()[0]).toBe(`000003-${key(3)}.json`);
    await keep(1, 11);
    expect(cache().filter((name) => name.includes(key(1)))).toEqual([`000011-${key(1)}.json`]);
  });

  it('are not believed when a byte is another, or the end is gone', async () => {
    await keep(1, 1);
    const [name = ''] = cache();
    const path = join(folder, 'cache', name);
    const whole = readFileSync(path);
    for (let at = 0; at < whole.length; at += Math.ceil(whole.length / 40)) {
      const broken = Buffer.from(whole);
      broken[at] = (broken[at] ?? 0) ^ 1;
      writeFileSync(path, broken);
      expect(await findAnswer(folder, key(1))).toBeNull();
      writeFileSync(path, whole.subarray(0, at));
      expect(await findAnswer(folder, key(1))).toBeNull();
    }
  });

  it('leave no litter of a run that was killed', async () => {
    await keep(1, 1);
    writeFileSync(join(folder, 'cache', '.000002-x.json.tmp'), 'half');
    await keep(2, 3);
    expect(cache()).toEqual([`000001-${key(1)}.json`, `000003-${key(2)}.json`]);
  });
});
