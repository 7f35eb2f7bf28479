import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  findCycles,
  findDeadExports,
  findIdlePackages,
  findLayerViolations,
  findLongFiles,
  findMisplacedParts,
  findTypeEscapes,
  readSources,
} from './rules.ts';

const sources = readSources('src');
const plant = (path: string, text: string) => new Map([[path, text]]);

describe('the layer table', () => {
  it('holds for every import', () => {
    expect(findLayerViolations(sources)).toEqual([]);
  });

  it.each([
    ['an upward import', 'lib/x.ts', "import { audit } from '../engine/audit.ts';"],
    [
      'an analyzer that knows a signal',
      'analyzers/a/index.ts',
      "import { x } from '../../signals/observe.ts';",
    ],
    ['an analyzer that knows another', 'analyzers/a/index.ts', "import { x } from '../b/index.ts';"],
    ['a profile that knows another', 'profiles/a-tickets.ts', "import { x } from './b-tickets.ts';"],
    [
      'a reporter that knows the wording',
      'reporters/a/index.ts',
      "import { x } from '../../report/wording.ts';",
    ],
    ['a report that reads files', 'report/x.ts', "import { readFile } from 'node:fs/promises';"],
    ['a lazy upward import', 'scoring/x.ts', "const x = await import('../analyzers/registry.ts');"],
    ['a package nobody agreed on', 'lib/x.ts', "import _ from 'lodash';"],
    ['an import that climbs', 'analyzers/a/b/c.ts', "import { x } from '../../../lib/x.ts';"],
    ['printing below the command line', 'engine/x.ts', "console.log('hello');"],
    ['a clock', 'analyzers/a/index.ts', 'const now = Date.now();'],
    ['a locale', 'lib/x.ts', 'names.sort((a, b) => a.localeCompare(b));'],
  ])('refuses %s', (_, path, text) => {
    expect(findLayerViolations(plant(path, text))).toHaveLength(1);
  });
});

describe('the packages of a layer', () => {
  it('are all in use', () => {
    expect(findIdlePackages(sources)).toEqual([]);
    expect(findIdlePackages(new Map())).toContain('cli: commander');
  });
});

describe('the folder of commands', () => {
  it('holds what a definition loads, and nothing else', () => {
    expect(findMisplacedParts(sources)).toEqual([]);
    expect(findMisplacedParts(plant('cli/commands/x-text.ts', ''))).toEqual(['cli/commands/x-text.ts']);
  });
});

describe('cycles', () => {
  it('do not exist', () => {
    expect(findCycles(sources)).toEqual([]);
  });

  it('are found when planted', () => {
    const cycle = new Map([
      ['lib/a.ts', "import { b } from './b.ts';"],
      ['lib/b.ts', "import { a } from './a.ts';"],
    ]);
    expect(findCycles(cycle)).toEqual(['lib/a.ts -> lib/b.ts -> lib/a.ts']);
  });
});

describe('what a file exports', () => {
  it('is imported by another', () => {
    const folders = ['src', 'test', 'fixtures/generate'];
    const all = folders.flatMap((folder) =>
      [...readSources(folder)].map(([path, source]) => [`${folder}/${path}`, source] as const),
    );
    expect(findDeadExports(new Map(all))).toEqual([]);
  });

  it('is found when nobody does', () => {
    const planted = new Map([
      ['src/lib/a.ts', 'export function one() {}\nexport const two = 2;\nexport const three = 3;\n'],
      ['src/lib/b.ts', "import { one as first } from './a.ts';\n"],
      ['test/c.ts', "import { type A, three } from '../src/lib/a.ts';\n"],
    ]);
    expect(findDeadExports(planted)).toEqual(['src/lib/a.ts: two']);
  });
});

describe('size limits', () => {
  it('hold for every file', () => {
    expect(findLongFiles(sources)).toEqual([]);
  });

  it('refuse a long file, but not a data table', () => {
    expect(findLongFiles(plant('lib/x.ts', 'x\n'.repeat(301)))).toHaveLength(1);
    expect(findLongFiles(plant('signals/themes/themes.data.ts', 'x\n'.repeat(301)))).toEqual([]);
  });

  it('refuse a long function (lint)', () => {
    const body = Array.from({ length: 70 }, (_, i) => `  total += ${i};`).join('\n');
    const source = `export function addUp(): number {\n  let total = 0;\n${body}\n  return total;\n}\n`;
    expect(lint(source)).toContain('noExcessiveLinesPerFunction');
    expect(lint('export const one = 1;\n')).not.toContain('noExcessiveLinesPerFunction');
  });
});

describe('the type system', () => {
  it('is not escaped from', () => {
    expect(findTypeEscapes(sources)).toEqual([]);
  });

  it.each(['const x = y as unknown;', 'return (y as Thing).name;', `// ${'@ts'}-ignore\nconst y = 1;`])(
    'refuses %s',
    (text) => {
      expect(findTypeEscapes(plant('lib/x.ts', text))).toHaveLength(1);
    },
  );
});

describe('the top level', () => {
  it('is the agreed one', () => {
    const allowed = [
      'bin',
      'src',
      'fixtures',
      'test',
      'docs',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
    ];
    const more = [
      'README.md',
      'LICENSE',
      'CHANGELOG.md',
      'biome.json',
      'build.config.mjs',
      'vitest.config.ts',
    ];
    const made = ['node_modules', 'dist', 'coverage'];
    const found = readdirSync('.').filter((name) => !name.startsWith('.'));
    expect(found.filter((name) => ![...allowed, ...more, ...made].includes(name))).toEqual([]);
  });
});

/** Lints a planted file with the project's own rules, in a folder of its own. */
function lint(source: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'bruise-lint-'));
  try {
    mkdirSync(join(folder, 'src/lib'), { recursive: true });
    writeFileSync(join(folder, 'src/lib/planted.ts'), source);
    copyFileSync('biome.json', join(folder, 'biome.json'));
    const run = spawnSync(resolve('node_modules/.bin/biome'), ['lint', 'src'], {
      cwd: folder,
      encoding: 'utf8',
    });
    return run.stdout + run.stderr;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
