import { spanOf } from '../../lib/text/span-of.ts';
import { defineSignal } from '../../model/define.ts';
import { LOSS_GROUPS, type LossGroup } from '../../model/kinds.ts';
import type { Reading, SignalValues, Span } from '../../model/signal.ts';
import { loudestReason } from '../learned.ts';
import { likelyReasons, reasonOdds } from './reason-odds.ts';
import { createReasonRules, HEADING, type RuledReasons } from './rules.ts';
import { saysNothing } from './says-nothing.ts';

/** Why a deal was lost, from the reason field and the notes, by rules and by words that sellers' notes taught. */
export default defineSignal<'loss-reason'>({
  meta: { name: 'loss-reason', title: 'Why the deal was lost', version: 9, reads: ['deals'] },
  prepare() {
    const rules = createReasonRules();
    return ({ texts }) => explain(texts, rules(texts));
  },
});

const NO_REASON: SignalValues['loss-reason'] = {
  primary: null,
  groups: [],
  span: null,
  usable: false,
  stated: false,
};

function explain(texts: Reading['texts'], ruled: RuledReasons): SignalValues['loss-reason'] {
  if (texts.every(saysNothing)) return NO_REASON;
  const { decided } = ruled;
  const likely = likelyReasons(reasonOdds(texts, ruled), ruled);
  const places = decided === null ? likely : [...new Set([LOSS_GROUPS.indexOf(decided.group), ...likely])];
  const [first] = places;
  const primary = first === undefined ? undefined : LOSS_GROUPS[first];
  const stated = texts.some((text) => text.field === 'lossReason' && !saysNothing(text));
  if (first === undefined || primary === undefined) return { ...NO_REASON, stated };
  const groups = LOSS_GROUPS.filter((_, place) => places.includes(place));
  const span = decided?.span ?? ruled.spans.get(primary) ?? loudestSpan(texts, first);
  return { primary, groups, span, usable: isUsable(texts, groups), stated };
}

function loudestSpan(texts: Reading['texts'], place: number): Span | null {
  const at = loudestReason(texts, place);
  return at === null ? null : spanOf(at.index, at.text, at.clause);
}

/** A heading of one word, nothing but "price", or that nobody knows, cannot be acted upon. */
function isUsable(texts: Reading['texts'], groups: readonly LossGroup[]): boolean {
  const words = texts.reduce((sum, text) => sum + (saysNothing(text) ? 0 : text.tokens.length), 0);
  if (words <= 1) return false;
  return !(groups.length === 1 && (groups[0] === 'other' || (words <= HEADING && groups[0] === 'price')));
}
