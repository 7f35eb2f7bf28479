// Prints "N passed, N failed, N skipped" from the test runner's own result file. Without one the tests did not
// run, which is a failure.
import { existsSync, readFileSync } from 'node:fs';

const file = process.argv[2] ?? '';
const result = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
const passed = result?.numPassedTests ?? 0;
const failed = result === null ? 1 : result.numFailedTests + (result.success || result.numFailedTests > 0 ? 0 : 1);
const skipped = (result?.numPendingTests ?? 0) + (result?.numTodoTests ?? 0);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
