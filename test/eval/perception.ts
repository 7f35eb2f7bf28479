import { recover } from './perception/recover.ts';

// How often the share of wishes that are granted already is recovered within its stated interval, on companies with
// a known one: `npx tsx test/eval/perception.ts [companies]`.

const companies = Number(process.argv[2] ?? 200);
let covered = 0;
let error = 0;
let width = 0;
let found = 0;
let wishes = 0;
for (let seed = 1; seed <= companies; seed++) {
  const one = await recover(seed);
  covered += one.covered ? 1 : 0;
  error += one.found - one.realised;
  width += one.interval[1] - one.interval[0];
  found += one.statements;
  wishes += one.wishes;
}
const mean = (sum: number): string => (sum / companies).toFixed(3);
console.log(`companies               ${companies}`);
console.log(`planted share covered   ${((100 * covered) / companies).toFixed(1)} % (target 85 % or more)`);
console.log(`mean error              ${mean(error)} (found less planted share of the wishes made)`);
console.log(`mean width              ${mean(width)}`);
console.log(`statements per wish     ${(found / wishes).toFixed(3)}`);
