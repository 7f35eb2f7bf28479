import { expect, it } from 'vitest';
import { fingerprintMethod } from '../../../src/engine/fingerprint.ts';
import { collectMethodParts } from '../../../src/engine/method-parts.ts';
import type { AuditRequest } from '../../../src/engine/request.ts';
import { scoringOptions } from '../../../src/engine/scoring-options.ts';
import type { Config } from '../../../src/model/config.ts';
import { NO_REFERENCE, type Reference } from '../../../src/model/reference.ts';
import { scoreMetrics } from '../../../src/scoring/score.ts';

function fingerprint(config: Config, { version = '1.2.3', reference = NO_REFERENCE } = {}): string {
  const request: AuditRequest = {
    inputs: [],
    config: { draws: 1, ...config },
    toolbox: { analyzers: [], profiles: [], signals: [] },
    version,
    stdin: process.stdin,
  };
  const options = scoringOptions(request, []);
  const score = scoreMetrics([], options);
  return fingerprintMethod(
    collectMethodParts(request, { analyses: [], score, options, themes: [], reference }),
  );
}

const disputed = (...records: readonly string[]): Reference => ({
  ...NO_REFERENCE,
  disputes: records.map((record, row) => ({
    ...{ record, label: 'exclude', reason: '' },
    at: { source: 'overrides.csv', row },
  })),
});

const mappingOf = (file: string, subject: string): NonNullable<Config['mappings']>[number] => ({
  ...{ file, kind: 'tickets', columns: { subject } },
});

const plain = fingerprint({});

it('runs of the same method may be compared, however it is written', () => {
  expect(fingerprint({ company: 'Acme', seed: 7, history: 'h' }), 'what a number means is the same').toBe(
    plain,
  );
  expect(fingerprint({}, { version: '1.2.4' }), 'a mended release').toBe(plain);
  const weights = { customers: 1, tickets: 2, reviews: 3, 'lost-deals': 4, backlog: 5 };
  const twice = { customers: 2, tickets: 4, reviews: 6, 'lost-deals': 8, backlog: 10 };
  expect(fingerprint({ weights: twice })).toBe(fingerprint({ weights }));
  const [people, turned] = [
    ['@globex.com', 'Roe'],
    ['Roe', '@globex.com'],
  ];
  expect(fingerprint({ vendorPeople: turned })).toBe(fingerprint({ vendorPeople: people }));
  const mapped = (file: string): Config => ({ mappings: [mappingOf(file, 'Betreff')] });
  expect(fingerprint(mapped('week-2.csv')), 'the next export').toBe(fingerprint(mapped('week-1.csv')));
  const [ab, ba] = [disputed('a', 'b'), disputed('b', 'a')];
  expect(fingerprint({}, { reference: ab })).toBe(fingerprint({}, { reference: ba }));
});

it.each<[string, Config, Parameters<typeof fingerprint>[1]]>([
  ['a weight', { weights: { tickets: 0.9 } }, {}],
  ['rates', { rates: { base: 'USD', worth: { EUR: 1.08 } } }, {}],
  ['how far sellers are believed', { deals: { reasonReliability: [0.1, 0.2] } }, {}],
  ['a theme of the user', { themes: [{ id: 'r', title: 'R', aliases: [] }] }, {}],
  ['a competitor', { competitors: [{ name: 'Rivalo', aliases: [] }] }, {}],
  ['the order of dates', { dateOrder: 'dmy' }, {}],
  ['who asks in interviews', { vendorPeople: ['Roe'] }, {}],
  ['how a file is read', { mappings: [mappingOf('odd.csv', 'Betreff')] }, {}],
  ['a reading that was corrected', {}, { reference: disputed('a') }],
  ['a release with other rules', {}, { version: '1.3.0' }],
])('another method is named otherwise: %s', (_what, config, other) => {
  expect(fingerprint(config, other)).not.toBe(plain);
});
