import type { Text } from '../../model/signal.ts';
import { EMPTY_REASONS } from './reasons.data.ts';

/** `n/a`, `other`, `-`: a field was filled in, and that is all. */
export function saysNothing(text: Text): boolean {
  return (
    text.tokens.length <= 3 && text.tokens.every(({ word }) => EMPTY_REASONS.has(word) || word.length === 1)
  );
}
