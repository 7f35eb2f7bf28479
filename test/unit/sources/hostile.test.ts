import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFile } from '../../../src/sources/open.ts';
import { readAll } from './helpers.ts';

const GENERATOR = join(import.meta.dirname, '../../../../shared/testsets/hostile/gen.py');

interface Expected {
  readonly file: string;
  readonly expect: 'load' | 'reject' | 'either';
  readonly rows?: number;
}

describe.skipIf(!existsSync(GENERATOR))(
  'hostile files (only where ../shared/testsets/hostile exists)',
  () => {
    let folder = '';
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'hostile-'));
      execFileSync('python3', [GENERATOR, 'to', folder]);
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it('reads or refuses each of them as expected, and writes nothing', async () => {
      const manifest: Expected[] = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
      const before = readdirSync(folder);
      for (const { file, expect: expected, rows } of manifest) {
        const {
          tables,
          problems: [problem],
        } = await openFile({ path: join(folder, file), source: file });
        if (problem !== undefined) expect(problem.reason, file).toMatch(/^[^\n]+\.$/);
        if (expected === 'reject') expect(tables, file).toEqual([]);
        if (expected === 'load') expect([tables.length > 0, problem], file).toEqual([true, undefined]);
        for (const table of tables) {
          const all = await readAll(table);
          if (rows !== undefined) expect(all.rows.length, file).toBe(rows);
        }
      }
      expect(readdirSync(folder)).toEqual(before);
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    });
  },
);
