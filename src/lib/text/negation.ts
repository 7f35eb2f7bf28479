import type { Text, Token } from '../../model/signal.ts';
import { WordSet } from './word-set.ts';

/** Turn the meaning of what follows them in the clause. Words in `n't` do so as well. */
const NEGATORS = new WordSet(
  `no not never none nothing nobody without neither nor zero hardly barely cannot lack lacks lacking free rarely seldom
  scarcely n't minus isnt dont doesnt didnt wasnt arent wont cant couldnt wouldnt havent hasnt hadnt nowhere ain nope
  unable stopped stops isn wasn aren weren doesn didn don haven hasn hadn couldn wouldn shouldn`,
);

/** Words a negator reaches across without getting weaker. */
const TRANSPARENT = new WordSet(
  `any a an the or and of to real major single more much ever had seen found have been really particularly especially
  very one so all that`,
);

/** Words with meaning that a negator can reach across. */
const REACH = 3;

/**
 * Is the word at `at` under a negation that began in the same clause? `no problems or complaints` negates both;
 * `not only` and an interjection such as `no, it crashes` negate nothing. What was solved is denied as well.
 * @param from first token of the clause
 */
export function isNegated(text: Text, from: number, at: number): boolean {
  return negatorBefore(text, from, at) || relieved(text, from, at) || freeAfter(text, at);
}

function negatorBefore(text: Text, from: number, at: number): boolean {
  let reach = REACH;
  for (let i = at - 1; i >= from && reach > 0; i--) {
    const token = text.tokens[i];
    if (isNegator(token)) return !isIdle(text, i);
    if (!TRANSPARENT.has(token)) reach--;
  }
  return false;
}

export function isNegator(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const { word } = token;
  return NEGATORS.has(token) || (word.charCodeAt(word.length - 2) === APOSTROPHE && word.endsWith("n't"));
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

/** `it ended the spreadsheet wars`: somebody did away with what follows. `resolved tickets show errors` tells of none. */
function relieved(text: Text, from: number, at: number): boolean {
  let reach = REACH;
  for (let i = at - 1; i > from && reach > 0; i--) {
    const token = text.tokens[i];
    if (RELIEFS.has(token)) return takesObject(text, i) && !isUndone(text, from, i);
    if (!TRANSPARENT.has(token) && !OWNERS.has(token)) reach--;
  }
  return false;
}

const OWNERS = new WordSet('our my your their his her its these those');

/** Past and present only: who asks to fix something still has it. */
const RELIEFS = new WordSet(
  `ended ends solved solves resolved resolves fixed fixes eliminated eliminates cured cures spared spares
  prevented prevents`,
);

/** `ended up with`, `solved in an hour`: nothing is done away with. */
function takesObject(text: Text, at: number): boolean {
  return !PREPOSITIONS.has(text.tokens[at + 1]);
}

const PREPOSITIONS = new WordSet(
  `up with in after before because by as at on when and or but for to from since yet it`,
);

/** Not done, not yet done, or a state: `has not solved`, `until you fixed`, `the resolved ones`. */
function isUndone(text: Text, from: number, at: number): boolean {
  if (STATES.has(text.tokens[at - 1])) return true;
  for (let i = Math.max(from, at - REACH); i < at; i++) {
    const token = text.tokens[i];
    if (isNegator(token) || DOUBTS.has(token)) return true;
  }
  return false;
}

const STATES = new WordSet(
  `the a an all any our your their my of as is are was were be been being get gets got getting have`,
);
const DOUBTS = new WordSet(
  `if until unless should must would could wish hope hoping need needs want supposedly allegedly`,
);

/** `error-free`, `bug free`. */
function freeAfter(text: Text, at: number): boolean {
  const next = text.tokens[at + 1];
  const own = text.tokens[at];
  if (next?.word !== 'free' || own === undefined) return false;
  return next.start - own.end === 1;
}

const COMMA = 44;
const APOSTROPHE = 39;
