import type { StatementTemplate } from '../model/analyzer.ts';
import type { Fact } from '../model/conclusion.ts';

// Analyzers write their sentences for many. Where the count is one, nouns and verbs have to follow.

const NOUNS = [
  ...[
    'accounts',
    'areas',
    'bugs',
    'claims',
    'complaints',
    'customers',
    'deals',
    'defects',
    'fans',
    'interviewees',
    'items',
    'kinds',
    'losses',
    'months',
    'ones',
  ],
  ...[
    'pains',
    'people',
    'records',
    'requests',
    'reviewers',
    'reviews',
    'rows',
    'sentences',
    'signs',
    'statements',
    'themes',
    'tickets',
    'weeks',
    'wishes',
  ],
];
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['losses', 'loss'],
  ['people', 'person'],
  ['wishes', 'wish'],
  ['are', 'is'],
  ['were', 'was'],
  ['have', 'has'],
  ['do', 'does'],
]);
const VERBS = [
  ...['are', 'were', 'have', 'do', 'say', 'tell', 'come', 'cite', 'name', 'match', 'end', 'report', 'give'],
  ...['react', 'complain', 'state'],
];

/** Up to three words such as `lost` or `closed`, then the counted noun. */
const COUNTED = new RegExp(`^((?: (?!(?:of|in|and|the)\\b)[a-z-]+){0,3}?) (${NOUNS.join('|')})\\b`);
const VERB = new RegExp(` (${VERBS.join('|')})\\b`);
const SUBJECT = /^\{([\w-]+)\|count\}/;
/** The first clause ends here, or holds a second subject. */
const CLAUSE_END = /[,:;(]| and /;

/**
 * The template with singular nouns behind counts of one, and a singular verb where such a count is the subject.
 * Only the words of the template change, never what a fact says. English, and only the words analyzers count.
 */
export function agreeWithCounts(
  template: StatementTemplate,
  facts: Readonly<Record<string, Fact>>,
): StatementTemplate {
  const isOne = (name: string) => Object.hasOwn(facts, name) && facts[name] === 1;
  const singular = template.replace(
    /\{([\w-]+)\|count\}([^{]*)/g,
    (whole: string, name: string, after: string) =>
      isOne(name) ? `{${name}|count}${after.replace(COUNTED, writeOne)}` : whole,
  );
  const subject = SUBJECT.exec(singular)?.[1];
  if (subject === undefined || !isOne(subject)) return singular;
  const clause = singular.split(CLAUSE_END, 1)[0] ?? '';
  const agreed = clause.replace(VERB, (_, verb: string) => ` ${IRREGULAR.get(verb) ?? addS(verb)}`);
  return `${agreed}${singular.slice(clause.length)}`;
}

function writeOne(_: string, between: string, noun: string): string {
  return `${between} ${IRREGULAR.get(noun) ?? noun.slice(0, -1)}`;
}

function addS(verb: string): string {
  return verb.endsWith('ch') ? `${verb}es` : `${verb}s`;
}
