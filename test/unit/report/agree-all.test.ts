import { describe, expect, it } from 'vitest';
import { ANALYZERS } from '../../../src/analyzers/registry.ts';
import { LANGUAGE } from '../../../src/lib/words/language.ts';
import { fillText } from '../../../src/lib/words/say.ts';
import { agreeWithCounts } from '../../../src/report/agree.ts';

/** Every name that a template has, as a count of one. */
function onesOf(template: string): Record<string, number> {
  const names = [...template.matchAll(/\{([\w-]+)[|?}]/g)].map(([, name = '']) => [name, 1] as const);
  return Object.fromEntries(names);
}

/** What is counted in texts. */
const THINGS =
  'accounts|areas|bugs|claims|complaints|customers|deals|fans|files|interviewees|items|kinds|losses|pains|records|requests|reviewers|reviews|rows|sentences|signs|statements|texts|themes|tickets|wishes';

/** One of something, and plural things right after it or after a word. */
const ONE_OF_MANY = new RegExp(`\\b1 (?:(?!of )[a-z-]+ )?(?:${THINGS})\\b`);

/** Texts that are only told of more than one. */
const OF_SEVERAL: readonly RegExp[] = [
  / \(first |^\{shown\|count\} of |^\{kept\|count\} of /, // parts of long lists
  /not recognised, so its|lines are read|more than \{/, // another text, or a limit
  /customers with the most records|deals against you|coded by hand|texts .*(?:not in English|not read)/,
  /\} rows hold /, // three at least
];

const ONE = (fact: unknown) => String(fact);

const write = (template: string, facts: Record<string, number>) => fillText(template, facts, ONE);

describe('a count of one is followed by one thing', () => {
  const statements = ANALYZERS.flatMap(({ meta }) => Object.values(meta.statements));

  it('in every statement of an analyzer', () => {
    const wrong = statements
      .map((template) => write(agreeWithCounts(template, onesOf(template)), onesOf(template)))
      .filter((text) => ONE_OF_MANY.test(text));
    expect(wrong).toEqual([]);
  });

  it('in every other text that is told with a count', () => {
    const own = new Set<string>(statements);
    const wrong = Object.keys(LANGUAGE.de.texts)
      .filter((text) => !OF_SEVERAL.some((several) => several.test(text)))
      .filter((text) => !own.has(text) && text.includes('|count}'))
      .map((text) => write(text, onesOf(text)))
      .filter((text) => ONE_OF_MANY.test(text));
    expect(wrong).toEqual([]);
  });
});
