// Audits the example company with the built program under whatever Node runs this file, and compares the score
// with what the same program gives under the Node that npm uses. Plain JavaScript: it runs without any loader.
import { execFileSync } from 'node:child_process';

const args = ['bin/bruise.js', 'audit', 'fixtures/companies/acme', '--format', 'json', '--quiet'];
const run = (node) => execFileSync(node, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
const here = run(process.execPath);
const usual = run(process.env.npm_node_execpath ?? process.execPath);
if (here !== usual) {
  console.error(`Node ${process.version} gives another report than the usual Node`);
  process.exitCode = 1;
} else {
  console.log(`Node ${process.version}: same bytes, score ${JSON.parse(here).score.value.toFixed(2)}`);
}
