import { LOSS_GROUPS, REQUEST_CLASSES, type RecordKind } from '../../src/model/kinds.ts';
import { FIELDS, type FieldType } from '../../src/model/record.ts';
import type { AnyObservation, Signals } from '../../src/model/signal.ts';
import { observation } from '../tools/observations.ts';

const DAY = 86_400_000;
const LAST_DAY = Date.UTC(2026, 8, 30);

const WORDS =
  'export login dashboard slow report sync invoice button screen the our team cannot finds missing filter every week after update support agent api mobile crashed wrong totals promised price great love easy onboarding'.split(
    ' ',
  );

const THEMES = [
  'usability',
  'performance',
  'reliability',
  'missing-feature',
  'integration',
  'support',
  'reporting',
];

/** A small seeded generator (mulberry32): tests must not depend on chance. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Observations of all given kinds with everything an analyzer may meet: missing values, odd names, dates over
 * three years, and signals that do not have to agree with the words.
 */
export function randomObservations(
  kinds: readonly RecordKind[],
  count: number,
  options: { seed: number; accounts?: number },
) {
  const random = createRandom(options.seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const accounts = options.accounts ?? 25;
  const sentence = (): string =>
    Array.from({ length: 3 + Math.floor(random() * 12) }, () => pick(WORDS)).join(' ');

  const randomValue = (type: FieldType): unknown => {
    if (random() < 0.15) return type === 'text' ? '' : type === 'list' ? [] : null;
    if (typeof type === 'object') return pick(type.oneOf);
    switch (type) {
      case 'id':
        return `id-${Math.floor(random() * 1e9)}`;
      case 'name':
        return random() < 0.05
          ? pick(['__proto__', 'constructor', 'Łódź "GmbH"'])
          : `name ${Math.floor(random() * accounts)}`;
      case 'text':
        return sentence();
      case 'date':
        return LAST_DAY - Math.floor(random() ** 2 * 1000) * DAY - Math.floor(random() * DAY);
      case 'money':
        return Math.floor(random() * 9_000_000);
      case 'stars':
        return 1 + Math.floor(random() * 9) / 2;
      case 'flag':
        return random() < 0.5;
      case 'list':
        return [pick(WORDS), pick(WORDS)];
      default:
        return Math.floor(random() * 11);
    }
  };

  const signalsFor = (first: { start: number; end: number } | null): Signals => {
    const span = first === null ? null : { text: 0, ...first };
    const spans = span !== null && random() < 0.3 ? [span] : [];
    return {
      intent: { label: pick(REQUEST_CLASSES), span },
      'vendor-class': random() < 0.2 ? null : pick(REQUEST_CLASSES),
      sentiment: { score: Math.floor(random() * 201) - 100, span },
      themes:
        span === null
          ? []
          : [...new Set([pick(THEMES), pick(THEMES)])].map((id) => ({
              id,
              polarity: pick([-1, 0, 1] as const),
              span,
            })),
      expectation: { negative: spans, positive: [] },
      leaving: spans[0] === undefined ? null : { kind: random() < 0.5 ? 'leaves' : 'thinks', span: spans[0] },
      competitors:
        random() < 0.9
          ? [{ name: pick(['Rivalo', 'Acmeco', '__proto__']), listed: random() < 0.5, span, isFiled: true }]
          : [],
      'loss-reason': {
        primary: pick([...LOSS_GROUPS, null]),
        groups: [pick(LOSS_GROUPS)],
        span,
        usable: random() < 0.7,
      },
    };
  };

  return Array.from({ length: count }, (_, index): AnyObservation => {
    const kind = pick(kinds);
    const types: Record<string, FieldType> = FIELDS[kind];
    const fields = Object.fromEntries(Object.entries(types).map(([name, type]) => [name, randomValue(type)]));
    const made = observation(kind, { ...fields, source: `${kind}.csv`, row: index + 2 });
    const token = made.texts[0]?.tokens;
    const first =
      token?.[0] === undefined ? null : { start: token[0].start, end: token.at(-1)?.end ?? token[0].end };
    return { ...made, signals: signalsFor(first) };
  });
}
