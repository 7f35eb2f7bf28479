import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { findTouched, hashInputs } from '../../../src/engine/hash-inputs.ts';

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bruise-hash-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

it('hashes files as `sha256sum` does, and sees when one is written to, replaced or removed', async () => {
  const folder = makeFolder();
  for (const name of ['a.csv', 'b.csv', 'c.csv']) writeFileSync(join(folder, name), 'abc');
  const hashed = await hashInputs([folder]);
  expect(hashed.complete).toBe(true);
  expect(
    hashed.files.map(({ file, print }) => `${file} ${print?.bytes} ${print?.sha256.slice(0, 16)}`),
  ).toEqual(['a.csv', 'b.csv', 'c.csv'].map((name) => `${name} 3 ba7816bf8f01cfea`));
  expect(await findTouched(hashed)).toEqual([]);
  writeFileSync(join(folder, 'b.csv'), 'abcd');
  rmSync(join(folder, 'c.csv'));
  expect(await findTouched(hashed)).toEqual(['b.csv', 'c.csv']);
});

it('knows nothing of standard input before it is read', async () => {
  expect(await hashInputs(['-'])).toEqual({
    files: [{ file: 'stdin', path: '-', print: null }],
    complete: false,
  });
});
