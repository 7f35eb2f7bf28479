import type { Text } from '../../model/signal.ts';

/** `Hi Anna, the export fails` begins with `the`. */
export function afterGreeting({ raw, tokens }: Text, from: number): number {
  const first = tokens[from];
  if (first !== undefined && ADDRESSED.has(first.word) && raw[first.end] === ',') return from + 1;
  if (!GREETINGS.has(first?.word ?? '')) return from;
  for (let at = from; at < from + 5; at++) {
    const [word, next] = [tokens[at], tokens[at + 1]];
    if (word === undefined || next === undefined) return from;
    if (GREETING_ENDS.has(raw[word.end] ?? '')) return at + 1;
  }
  return from;
}

const GREETINGS: ReadonlySet<string> = new Set(['hi', 'hello', 'hey', 'dear', 'good', 'greetings', 'hallo']);
const ADDRESSED: ReadonlySet<string> = new Set([
  'team',
  'support',
  'all',
  'everyone',
  'folks',
  'hi',
  'hello',
]);
const GREETING_ENDS: ReadonlySet<string> = new Set([',', '!', '.', '\n', '\r', ':']);
