import type { Text } from '../../model/signal.ts';
import { FOREIGN_EMPTY } from './foreign-reasons.data.ts';
import { EMPTY_REASONS } from './reasons.data.ts';

const EMPTY: ReadonlySet<string> = new Set([...EMPTY_REASONS, ...FOREIGN_EMPTY]);

/** `n/a`, `other`, `-`: a field was filled in, and that is all. */
export function saysNothing(text: Text): boolean {
  return text.tokens.length <= 3 && text.tokens.every(({ word }) => EMPTY.has(word) || word.length === 1);
}
