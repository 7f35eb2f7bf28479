import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RECORD_KINDS } from '../../src/model/kinds.ts';
import { TEXT_FIELDS } from '../../src/model/record.ts';
import type { AnyObservation, Span } from '../../src/model/signal.ts';
import { createObserver } from '../../src/signals/observe.ts';
import { SIGNALS } from '../../src/signals/registry.ts';
import { type Fields, record } from '../tools/observations.ts';

const SETTINGS = { competitors: [{ name: 'Rivalo', aliases: ['rival-o'] }], themes: [] };
const NAMES = SIGNALS.map(({ meta }) => meta.name);
const ASKED = new Map(RECORD_KINDS.map((kind) => [kind, NAMES]));
const observe = createObserver(ASKED, SETTINGS);

const HOSTILE = [
  '',
  ' ',
  'a',
  '\u0000\u001b[31mred\u0007',
  '<script>alert(1)</script> it <b>crashes</b> &amp; burns',
  '😀'.repeat(3000),
  'not '.repeat(5000),
  '((((((((((((((((((((((((((((((((((((((((',
  'x'.repeat(100_000),
  `${'> quoted line that says it is broken\n'.repeat(500)}thanks`,
  'ｆｕｌｌ　ｗｉｄｔｈ crash',
  'The export crashes every Monday, but support was lovely. We switched to Rivalo.',
];

function observeAll(text: string): AnyObservation[] {
  return RECORD_KINDS.map((kind) => {
    const fields = Object.fromEntries(TEXT_FIELDS[kind].map((field) => [field, text]));
    return observe(record(kind, fields as Fields<typeof kind>));
  });
}

/** Every object in a value that looks like a span. */
function spansIn(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'text' in value && 'start' in value && 'end' in value ? [value as Span] : [];
  return [...own, ...Object.values(value).flatMap(spansIn)];
}

describe('every signal', () => {
  it('has a name of its own and needs only what comes before it', () => {
    expect(new Set(NAMES).size).toBe(NAMES.length);
    for (const [index, { meta }] of SIGNALS.entries()) {
      for (const need of meta.needs ?? []) expect(NAMES.slice(0, index)).toContain(need);
    }
  });

  it.each(HOSTILE.map((text) => [JSON.stringify(text.slice(0, 40)), text]))(
    'reads %s without harm',
    (_, text) => {
      for (const { texts, signals } of observeAll(text)) {
        for (const span of spansIn(signals)) {
          const raw = texts[span.text]?.raw ?? '';
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(raw.length);
          expect(span.start).toBeLessThanOrEqual(span.end);
        }
        expect(JSON.parse(JSON.stringify(signals))).toEqual(signals);
      }
    },
  );

  it('gives the same answer twice, and in a fresh reader', () => {
    const again = createObserver(ASKED, SETTINGS);
    for (const text of HOSTILE) {
      const kinds = observeAll(text);
      expect(observeAll(text)).toEqual(kinds);
      expect(kinds.map(({ record: own }) => again(own).signals)).toEqual(kinds.map(({ signals }) => signals));
    }
  });

  const PROBES = '../shared/testsets/security/redos.jsonl';
  it.skipIf(!existsSync(PROBES))(
    'survives the slow-pattern probes (skipped where ../shared/testsets is not there)',
    () => {
      for (const line of readFileSync(PROBES, 'utf8').split('\n').filter(Boolean)) {
        const probe: unknown = JSON.parse(line);
        const text = Object.values(probe as object).find(
          (value) => typeof value === 'string' && value.length > 1000,
        );
        for (const { signals } of observeAll(String(text))) expect(signals).toBeDefined();
      }
    },
  );
});
