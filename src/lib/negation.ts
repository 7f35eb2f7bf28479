import type { Text } from '../model/signal.ts';

/** Turn the meaning of what follows them in the clause. */
const NEGATORS: ReadonlySet<string> = new Set([
  ...[
    'no',
    'not',
    'never',
    'none',
    'nothing',
    'nobody',
    'without',
    'neither',
    'nor',
    'zero',
    'hardly',
    'barely',
  ],
  ...[
    'cannot',
    'lack',
    'lacks',
    'lacking',
    'free',
    'rarely',
    'seldom',
    'scarcely',
    "n't",
    'minus',
    'isnt',
    'dont',
  ],
  ...['doesnt', 'didnt', 'wasnt', 'arent', 'wont', 'cant', 'couldnt', 'wouldnt', 'havent', 'hasnt', 'hadnt'],
  ...['nowhere', 'ain', 'nope', 'unable', 'stopped', 'stops'],
]);

/** Words a negator reaches across without getting weaker. */
const TRANSPARENT: ReadonlySet<string> = new Set([
  ...[
    'any',
    'a',
    'an',
    'the',
    'or',
    'and',
    'of',
    'to',
    'real',
    'major',
    'single',
    'more',
    'much',
    'ever',
    'had',
  ],
  ...[
    'seen',
    'found',
    'have',
    'been',
    'really',
    'particularly',
    'especially',
    'very',
    'one',
    'so',
    'all',
    'that',
  ],
]);

/** Words with meaning that a negator can reach across. */
const REACH = 3;

/**
 * Is the word at `at` under a negation that began in the same clause? `no problems or complaints` negates both;
 * `not only` and an interjection such as `no, it crashes` negate nothing.
 * @param from first token of the clause
 */
export function isNegated(text: Text, from: number, at: number): boolean {
  return negatorBefore(text, from, at) || freeAfter(text, at);
}

function negatorBefore(text: Text, from: number, at: number): boolean {
  let reach = REACH;
  for (let i = at - 1; i >= from && reach > 0; i--) {
    const word = text.tokens[i]?.word ?? '';
    if (isNegator(word)) return !isIdle(text, i);
    if (!TRANSPARENT.has(word)) reach--;
  }
  return false;
}

export function isNegator(word: string): boolean {
  return NEGATORS.has(word) || word.endsWith("n't");
}

/** `not only`, `no doubt`, and a negator with a comma behind it, which answers instead of negating. */
function isIdle(text: Text, at: number): boolean {
  const own = text.tokens[at];
  const next = text.tokens[at + 1];
  if (own === undefined || next === undefined) return true;
  if (own.word === 'free') return next.word !== 'of' && next.word !== 'from';
  if (next.word === 'only' || next.word === 'just' || next.word === 'doubt' || next.word === 'wonder')
    return true;
  return text.raw.charCodeAt(own.end) === COMMA;
}

/** `error-free`, `bug free`. */
function freeAfter(text: Text, at: number): boolean {
  const next = text.tokens[at + 1];
  const own = text.tokens[at];
  if (next?.word !== 'free' || own === undefined) return false;
  return next.start - own.end === 1;
}

const COMMA = 44;
