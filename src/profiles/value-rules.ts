import type { RecordKind } from '../model/kinds.ts';
import type { Profile } from '../model/profile.ts';
import { VALUE_RULES, type ValueRule } from './values.data.ts';

const RULES = new Map(
  Object.entries(VALUE_RULES).map(([kind, rules]) => [
    kind,
    new Map<string, ValueRule>(Object.entries(rules)),
  ]),
);
/** By rule; one object each, so that what is compiled from it is compiled once. */
const WITHOUT_FALLBACK = new WeakMap<ValueRule, ValueRule>();

/** How a closed list of a kind of record is spelt by anybody; undefined where there is no rule for the field. */
export function ruleOf(kind: RecordKind, field: string): ValueRule | undefined {
  return RULES.get(kind)?.get(field);
}

/** A rule that knows what it knows, and has no name for all else. */
export function withoutFallback(rule: ValueRule): ValueRule {
  const { whole, inside = [] } = rule;
  const bare = WITHOUT_FALLBACK.get(rule) ?? { whole, inside };
  WITHOUT_FALLBACK.set(rule, bare);
  return bare;
}

/** How a profile spells the values of a field, beside what anybody does. */
export function ownValues({ values = {} }: Profile, field: string): Readonly<Record<string, string>> {
  return new Map<string, Readonly<Record<string, string>>>(Object.entries(values)).get(field) ?? {};
}
