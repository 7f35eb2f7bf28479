import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/tools/build.ts'],
    setupFiles: ['test/tools/seed.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'threads',
    // Nothing of ours remembers what could change an answer: modules are loaded once a thread, not once a file.
    isolate: false,
    maxWorkers: 2,
    reporters: ['default', 'json'],
    outputFile: { json: 'node_modules/.vitest/results.json' },
  },
});
