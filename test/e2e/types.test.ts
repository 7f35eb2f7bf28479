import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../tools/run-cli.ts';

const TSC = resolve('node_modules/typescript/bin/tsc');
const EXAMPLES = [...readFileSync('docs/plugins.md', 'utf8').matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(
  ([, code = '']) => code,
);

/** What the compiler has against a module of a project that has the package installed, as somebody else's would. */
function complain(code: string): string {
  const project = temporaryFolder();
  mkdirSync(join(project, 'node_modules', '@types'), { recursive: true });
  symlinkSync(resolve('.'), join(project, 'node_modules', 'bruise'), 'junction');
  symlinkSync(resolve('node_modules/@types/node'), join(project, 'node_modules/@types/node'), 'junction');
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(project, 'plugin.ts'), code);
  const options = ['--noEmit', '--strict', '--module', 'NodeNext', '--skipLibCheck', '--types', 'node'];
  return spawnSync(process.execPath, [TSC, ...options, 'plugin.ts'], { cwd: project, encoding: 'utf8' })
    .stdout;
}

describe('the types of the package', () => {
  it.each(EXAMPLES.map((code, i) => [i + 1, code] as const))('take example %i of the docs', (_, code) => {
    expect(complain(code)).toBe('');
  });

  it.each([
    ['a field that tickets do not have', "columns: { id: ['Desk No']", "columns: { ident: ['Desk No']"],
    ['a kind that is none', "kind: 'tickets'", "kind: 'ticket'"],
    ['a value of another type', '.length', '.join()'],
    ['a signal nobody declared', "name: 'politeness'", "name: 'kindness'"],
    ['a part that plug-ins do not have', '{ profiles: [deskly]', '{ profile: [deskly]'],
  ])('refuse %s', (_, good, bad) => {
    const [plugin = ''] = EXAMPLES;
    expect(plugin).toContain(good);
    expect(complain(plugin.replace(good, bad))).toMatch(/error TS/);
  });
});
