// Bundles the command line (one small start-up chunk, the rest loaded on demand) and the library, with its types.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

// Bundled CommonJS dependencies still call require() for Node's own modules.
const banner = {
  js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
};

await rm('dist', { recursive: true, force: true });
await build({
  entryPoints: {
    ...{ cli: 'src/cli/main.ts', index: 'src/index.ts', worker: 'src/engine/worker.ts' },
    // Gets a chunk of its own: beside code with letters of other scripts, its ASCII would take twice the memory.
    weights: 'src/signals/model/weights.data.ts',
  },
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  banner,
  legalComments: 'none',
  logLevel: 'warning',
});

const NAMED = /(?:from |import\()['"](\.[^'"]+)\.ts['"]/g;
const declared = 'dist/declared';
const tsc = ['node_modules/typescript/bin/tsc', '--project', '.ci/types.json', '--outDir', declared];
execFileSync(process.execPath, tsc, { stdio: 'inherit' });
copyReachable('index.d.ts', { from: declared, to: 'dist/types' });
await rm(declared, { recursive: true });

/** Copies a declaration and whatever it names: of all that the compiler declares, that is one file in fourteen. */
function copyReachable(entry, { from, to }, done = new Set()) {
  if (done.has(entry)) return;
  done.add(entry);
  mkdirSync(dirname(join(to, entry)), { recursive: true });
  copyFileSync(join(from, entry), join(to, entry));
  for (const [, path] of readFileSync(join(from, entry), 'utf8').matchAll(NAMED))
    copyReachable(join(dirname(entry), `${path}.d.ts`), { from, to }, done);
}
