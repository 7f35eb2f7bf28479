import { measureCompany } from './pains/measure.ts';

// Are planted pains found and ranked, and is none called strong where none is planted? `npx tsx test/eval/pains.ts [companies]`

const COMPANIES = Number(process.argv[2] ?? 40);
const EMPTY = 100;

const seeds = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const print = (line: string): void => void process.stdout.write(`${line}\n`);

const found = seeds(COMPANIES).map((seed) => measureCompany(seed));
print(`${COMPANIES} companies with ten planted pains each`);
print(`precision at 10: ${mean(found.map(({ precision }) => precision)).toFixed(3)} (target .8)`);
print(`recall at 10:    ${mean(found.map(({ recall }) => recall)).toFixed(3)} (target .8)`);
print(`strong pains per company: ${mean(found.map(({ strong }) => strong.length)).toFixed(1)}`);
print(`missed: ${countAll(found.flatMap(({ missed }) => missed))}`);
print(`wrong:  ${countAll(found.flatMap(({ wrong }) => wrong))}`);

for (const uneven of [false, true]) {
  const none = seeds(EMPTY).map((seed) => measureCompany(1000 + seed, { pains: false, uneven }));
  const clean = none.filter(({ strong }) => strong.length === 0).length;
  const how = uneven ? 'favourites of every source that no other shares' : 'complaints spread evenly';
  print(`none planted, ${how}: no strong pain in ${clean} of ${EMPTY} (target 95)`);
  print(`  ${countAll(none.flatMap(({ strong }) => strong))}`);
}

function countAll(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 14)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}
