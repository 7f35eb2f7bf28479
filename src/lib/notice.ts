import type { Fact } from '../model/conclusion.ts';
import type { Notice } from '../model/notice.ts';
import { formatUnit } from './words/format-unit.ts';
import { fillText, translate } from './words/say.ts';
import { unitOf } from './words/unit-of.ts';

export type { Notice };

/** @param text in English; the key of its translations, so a literal wherever this is called */
export function notice(text: string, facts: Notice['facts'] = {}): Notice {
  return { text, facts };
}

/** Several notices as one. */
export function joinNotices(parts: readonly Notice[]): Notice {
  return notice('{parts}', { parts });
}

/** A notice in the language that is being written. */
export function tell({ text, facts }: Notice): string {
  const told = Object.entries(facts).map(([name, fact]) => [name, tellFact(fact)] as const);
  return fillText(translate(text), Object.fromEntries(told), (fact, unit) =>
    typeof fact === 'string' ? fact : formatUnit(fact, unitOf(unit ?? 'count')),
  );
}

function tellFact(fact: Notice['facts'][string]): Fact {
  if (fact === null || typeof fact !== 'object') return fact;
  return 'text' in fact ? tell(fact) : fact.map(tell).join('; ');
}
