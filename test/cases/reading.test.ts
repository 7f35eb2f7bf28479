import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { findInputs } from '../../src/engine/find-inputs.ts';
import { RECORD_KINDS } from '../../src/model/kinds.ts';
import type { AnyObservation, SignalName } from '../../src/model/signal.ts';
import { compileMapper } from '../../src/profiles/canonicalise.ts';
import { recogniseTable } from '../../src/profiles/recognise.ts';
import { PROFILES } from '../../src/profiles/registry.ts';
import { createObserver } from '../../src/signals/observe.ts';
import { openFile } from '../../src/sources/open.ts';

// The texts of the companies were written without looking at the word lists of the signals, and their intended
// labels are kept apart. So what is measured here is how the reading does on words it was not made for. The floors
// stand a little below what was measured; raise them when the reading gets better.

const COMPANIES = ['halcyon', 'acme', 'ironclad'] as const;
const NAMES: readonly SignalName[] = [
  'intent',
  'expectation',
  'competitors',
  'loss-reason',
  'sentiment',
  'themes',
];

interface Truth {
  readonly ticketLabels: Readonly<Record<string, string>>;
  readonly reviewLabels: Readonly<Record<string, string>>;
  readonly dealLabels: Readonly<Record<string, string>>;
}

interface Read {
  readonly observation: AnyObservation;
  readonly label: readonly string[];
}

const read: { tickets: Read[]; reviews: Read[]; deals: Read[] } = { tickets: [], reviews: [], deals: [] };

beforeAll(async () => {
  const observe = createObserver(new Map(RECORD_KINDS.map((kind) => [kind, NAMES])), {
    competitors: [],
    themes: [],
  });
  for (const company of COMPANIES) {
    const truth = JSON.parse(readFileSync(`fixtures/truth/${company}.json`, 'utf8')) as Truth;
    const { files } = await findInputs({ inputs: [`fixtures/companies/${company}`], config: {} });
    for (const file of files) {
      for (const table of (await openFile(file)).tables ?? []) {
        const { profile } = recogniseTable(table, PROFILES);
        if (profile === null) throw new Error(`${file.source} is not recognised`);
        const mapper = compileMapper(table, profile);
        for await (const { rows } of table.rows()) {
          for (const row of rows) {
            const mapped = mapper.map(row);
            if (mapped.kind === 'record') add(observe(mapped.record), truth);
          }
        }
      }
    }
  }
});

function add(observation: AnyObservation, truth: Truth): void {
  const { record } = observation;
  // ServiceNow writes INC0040117 for 40117.
  const id = (record.id ?? '').replace(/^INC0*/, '');
  if (record.kind === 'tickets') push(read.tickets, observation, truth.ticketLabels[id]?.split(' '));
  if (record.kind === 'reviews') push(read.reviews, observation, truth.reviewLabels[id]?.split(' '));
  if (record.kind === 'deals') push(read.deals, observation, truth.dealLabels[id]?.split(' | '));
}

function push(list: Read[], observation: AnyObservation, label: readonly string[] | undefined): void {
  if (label !== undefined) list.push({ observation, label });
}

/** Precision and recall of `found` against `wanted`. */
function measure(items: readonly Read[], wanted: (item: Read) => boolean, found: (item: Read) => boolean) {
  const hits = items.filter((item) => wanted(item) && found(item)).length;
  const precision = hits / Math.max(1, items.filter(found).length);
  const recall = hits / Math.max(1, items.filter(wanted).length);
  return { precision, recall, n: items.filter(wanted).length };
}

describe('reading what was planted', () => {
  it('finds the labels of nearly all records', () => {
    expect(read.tickets.length).toBeGreaterThan(5900);
    expect(read.reviews.length).toBeGreaterThan(140);
    expect(read.deals.length).toBeGreaterThan(400);
  });

  it.each([
    ['defects', 'd', 'defect', 0.95, 0.85],
    ['wishes', 'e', 'enhancement', 0.84, 0.85],
    ['questions', 'h', 'how-to', 0.9, 0.88],
  ] as const)('%s in tickets', (_, code, label, precision, recall) => {
    const found = measure(
      read.tickets,
      (item) => item.label[0] === code,
      (item) => item.observation.signals.intent?.label === label,
    );
    expect(found.n).toBeGreaterThan(300);
    expect(found.precision).toBeGreaterThan(precision);
    expect(found.recall).toBeGreaterThan(recall);
  });

  it('unmet expectations in reviews', () => {
    const found = measure(
      read.reviews,
      (item) => item.label[1] === 'gap',
      (item) => (item.observation.signals.expectation?.negative.length ?? 0) > 0,
    );
    expect(found.precision).toBeGreaterThan(0.8);
    expect(found.recall).toBeGreaterThan(0.8);
  });

  it('the main reason of lost deals', () => {
    const lost = read.deals.filter(({ label }) => label[0] === 'lost' && label[1] !== 'other');
    const right = lost.filter(
      ({ observation, label }) => observation.signals['loss-reason']?.primary === label[1],
    );
    expect(lost.length).toBeGreaterThan(200);
    expect(right.length / lost.length).toBeGreaterThan(0.9);
  });

  it('the competitor of lost deals', () => {
    const faced = read.deals.filter(({ label }) => label[0] === 'lost' && (label[2] ?? '-') !== '-');
    const right = faced.filter(({ observation, label }) =>
      observation.signals.competitors?.some(({ name }) => name.toLowerCase() === label[2]?.toLowerCase()),
    );
    expect(faced.length).toBeGreaterThan(100);
    expect(right.length / faced.length).toBeGreaterThan(0.8);
  });
});
