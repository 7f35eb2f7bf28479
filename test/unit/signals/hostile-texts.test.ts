import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyRecord } from '../../../src/model/record.ts';
import { createDescriber, createReplyDescriber } from '../../../src/signals/describe.ts';
import { detectLanguage, loadLanguageModel } from '../../../src/signals/language/index.ts';
import { readForeign } from '../../../src/signals/language/read-foreign.ts';
import { record } from '../../tools/observations.ts';

const PROBES = '../shared/testsets/security/redos.jsonl';
const describeAny = createDescriber({ competitors: [{ name: 'Rivalo', aliases: ['Rival O'] }], themes: [] });
const describeReply = createReplyDescriber();

/** Everything that reads one text. */
const readers: readonly (readonly [string, (text: string) => unknown])[] = [
  ['ticket', (body) => describeAny(record('tickets', { body }) as unknown as AnyRecord)],
  ['review', (pros) => describeAny(record('reviews', { pros }) as unknown as AnyRecord)],
  ['deal', (notes) => describeAny(record('deals', { notes }) as unknown as AnyRecord)],
  ['reply', describeReply],
  ['language', detectLanguage],
  ['other languages', (text) => readForeign(text, 'de')],
];

/** Milliseconds of the quickest of a few runs: what the work takes, not what the machine was doing meanwhile. */
function quickest(work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const started = performance.now();
    work();
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

/** What takes five milliseconds alone may take fifty beside other work; super-linear work takes minutes. */
const GENEROUS = 1_000;

beforeAll(loadLanguageModel);

describe.skipIf(!existsSync(PROBES))('probes for super-linear reading', () => {
  const probes = existsSync(PROBES)
    ? readFileSync(PROBES, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { id: string; value: string })
    : [];
  it.each(probes)('$id', ({ value }) => {
    for (const [name, read] of readers) {
      expect(
        quickest(() => read(value)),
        name,
      ).toBeLessThan(GENEROUS);
    }
  });
});

describe('work grows with the text', () => {
  it.each([
    ['capitals', 'Acme Corp vs '],
    ['cues', 'lost to '],
    ['promises', 'promised but never '],
    ['letters', 'ä'],
    ['words', 'sorry thanks down urgent cancel '],
    ['unknown words', 'Zzxqqy '],
  ])('%s', (_, part) => {
    const text = part.repeat(Math.ceil(100_000 / part.length));
    for (const [name, read] of readers)
      expect(
        quickest(() => read(text)),
        name,
      ).toBeLessThan(GENEROUS);
  });
});
