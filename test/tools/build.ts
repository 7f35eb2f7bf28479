import { execFileSync } from 'node:child_process';

/** Builds the program once before all tests, so that the end-to-end tests run what the sources say now. */
export default function setup(): void {
  execFileSync(process.execPath, ['build.config.mjs'], { stdio: 'inherit' });
}
