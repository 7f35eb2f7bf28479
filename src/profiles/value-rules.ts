import type { RecordKind } from '../model/kinds.ts';
import type { Profile } from '../model/profile.ts';
import { VALUE_RULES, type ValueRule } from './values.data.ts';

/** How a closed list of a kind of record is spelt by anybody; undefined where there is no rule for the field. */
export function ruleOf(kind: RecordKind, field: string): ValueRule | undefined {
  return new Map<string, ValueRule>(Object.entries(VALUE_RULES[kind])).get(field);
}

/** A rule that knows what it knows, and has no name for all else. */
export function withoutFallback({ whole, inside = [] }: ValueRule): ValueRule {
  return { whole, inside };
}

/** How a profile spells the values of a field, beside what anybody does. */
export function ownValues({ values = {} }: Profile, field: string): Readonly<Record<string, string>> {
  return new Map<string, Readonly<Record<string, string>>>(Object.entries(values)).get(field) ?? {};
}
