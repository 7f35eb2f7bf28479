// Audits the example companies with the built program under whatever Node runs this file, and compares the bytes with
// what the same program gives under the Node that npm uses. Plain JavaScript: it runs without any loader.
import { execFileSync } from 'node:child_process';

const run = (node, company) => {
  const args = ['bin/bruise.js', 'audit', `fixtures/companies/${company}`, '--format', 'json', '--quiet'];
  return execFileSync(node, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
};
for (const company of ['acme', 'halcyon', 'ironclad']) {
  const here = run(process.execPath, company);
  const usual = run(process.env.npm_node_execpath ?? process.execPath, company);
  if (here !== usual) {
    console.error(`Node ${process.version} gives another report on ${company} than the usual Node`);
    process.exitCode = 1;
  } else {
    const { score } = JSON.parse(here);
    console.log(`Node ${process.version}: same bytes for ${company}, score ${score.value.toFixed(2)}`);
  }
}
