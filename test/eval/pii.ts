import { existsSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { findPii } from '../../src/lib/pii/find.ts';

/** `npx tsx test/eval/pii.ts`: how much personal data is found in public test sentences, and how fast. */

const SENTENCES = '../shared/testsets/pii/synth_dataset_v2.json';
const PROBES = '../shared/testsets/security/redos.jsonl';

/** What has a form; names and postal addresses need cues and are told apart below. */
const STRUCTURED = new Set([
  ...['EMAIL_ADDRESS', 'CREDIT_CARD', 'IBAN_CODE', 'IP_ADDRESS', 'PHONE_NUMBER', 'US_SSN', 'DOMAIN_NAME'],
]);

/** A span counts as found when so much of it is covered. */
const COVERED = 0.9;

interface Gold {
  readonly entity_type: string;
  readonly start_position: number;
  readonly end_position: number;
}

interface Sentence {
  readonly full_text: string;
  readonly spans: readonly Gold[];
}

interface Count {
  found: number;
  all: number;
}

export interface PiiFigures {
  readonly byType: ReadonlyMap<string, Readonly<Count>>;
  /** Shares of 1. */
  readonly structured: number;
  readonly phones: number;
  readonly precision: number;
}

/** @returns `null` when the sentences are not there */
export function measurePii(): PiiFigures | null {
  if (!existsSync(SENTENCES)) return null;
  const sentences: readonly Sentence[] = JSON.parse(readFileSync(SENTENCES, 'utf8'));
  const byType = new Map<string, Count>();
  const spans: Count = { found: 0, all: 0 };
  for (const { full_text, spans: gold } of sentences) {
    const found = findPii(full_text);
    const covered = new Uint8Array(full_text.length);
    for (const { start, end } of found) covered.fill(1, start, end);
    for (const span of gold) addTo(byType, span, covered.subarray(span.start_position, span.end_position));
    spans.all += found.length;
    spans.found += found.filter(({ start, end }) =>
      gold.some((span) => span.start_position < end && span.end_position > start),
    ).length;
  }
  const counts = [...byType].filter(([type]) => STRUCTURED.has(type)).map(([, count]) => count);
  return {
    byType,
    structured: share({ found: sum(counts, 'found'), all: sum(counts, 'all') }),
    phones: share(byType.get('PHONE_NUMBER')),
    precision: share(spans),
  };
}

function addTo(byType: Map<string, Count>, { entity_type }: Gold, covered: Uint8Array): void {
  const count = byType.get(entity_type) ?? { found: 0, all: 0 };
  byType.set(entity_type, count);
  count.all += 1;
  if (covered.reduce((total, one) => total + one, 0) >= COVERED * covered.length) count.found += 1;
}

function sum(counts: readonly Count[], key: keyof Count): number {
  return counts.reduce((total, count) => total + count[key], 0);
}

function share(count: Count | undefined): number {
  return count === undefined || count.all === 0 ? 0 : count.found / count.all;
}

/** The slowest hostile text: the best of three runs of each, in milliseconds. */
export function measureProbes(): { readonly slowest: number; readonly probes: number } | null {
  if (!existsSync(PROBES)) return null;
  const probes = readFileSync(PROBES, 'utf8').trim().split('\n');
  const times = probes.map((line) => {
    const { value }: { value: string } = JSON.parse(line);
    return Math.min(...[1, 2, 3].map(() => timeOf(() => findPii(value))));
  });
  return { slowest: Math.max(...times), probes: probes.length };
}

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function print(): void {
  const figures = measurePii();
  const speed = measureProbes();
  if (figures === null || speed === null) {
    console.log('pii: the public test sets are not in ../shared/testsets: nothing to measure');
    return;
  }
  const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
  console.log(`structured recall  ${percent(figures.structured)}  (at least 98 %)`);
  console.log(`phone recall       ${percent(figures.phones)}  (at least 92 %)`);
  console.log(`precision          ${percent(figures.precision)}  (at least 98 %)`);
  console.log(`slowest probe      ${speed.slowest.toFixed(0)} ms of ${speed.probes}  (at most 50 ms)`);
  for (const [type, count] of [...figures.byType].sort(([, a], [, b]) => b.all - a.all)) {
    console.log(`  ${type.padEnd(18)} ${percent(share(count)).padStart(8)} of ${count.all}`);
  }
}

if (process.argv[1]?.endsWith('pii.ts') === true) print();
