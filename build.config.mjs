// Bundles the command line (one small start-up chunk, the rest loaded on demand) and the library.
import { rm } from 'node:fs/promises';
import { build } from 'esbuild';

// Bundled CommonJS dependencies still call require() for Node's own modules.
const banner = {
  js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
};

await rm('dist', { recursive: true, force: true });
await build({
  entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts', worker: 'src/engine/worker.ts' },
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
