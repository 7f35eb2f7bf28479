import { hashPair, hashWord } from '../../lib/text/word-ids.ts';
import type { Text, Token } from '../../model/signal.ts';
import { isAbbreviated } from '../abbreviations.ts';
import { hashStem } from '../learned.ts';
import type { Named } from './discover.ts';
import { BRANDED, bare, isOrdinary, KNOWN_FIRST, type Name, writtenAs } from './find-name.ts';
import { isCapitalised } from './gazetteer.ts';
import { HEARD } from './heard.ts';

/** Rows of the table of weights. A power of two. */
export const CONTEXT_ROWS = 1 << 16;

/** Words on each side of a name that are looked at one by one, and those that are looked at together. */
const NEAR = 3;
const FAR = 8;
/** Words of the reason that are looked at. */
const WHY = 6;

const EDGE = hashWord('<edge>');

/**
 * What stands around a name in a seller's text, and how it is written, as rows of a table of weights: words by place,
 * pairs of them, words near by, and marks of the name itself.
 */
export function readContext({ text, reason, ...name }: Omit<Named, 'judgement'>): Int32Array {
  const rows = new Set<number>();
  const add = (what: number, hash: number): void => {
    rows.add(rowOf(what, hash));
  };
  const at = (place: number): number => hashAt(text, name, place);
  for (let step = 1; step <= NEAR; step++) {
    add(BEFORE + step, at(name.from - step));
    add(BEHIND + step, at(name.to + step - 1));
  }
  add(PAIR, hashPair(at(name.from - 2), at(name.from - 1)));
  add(PAIR + 1, hashPair(at(name.to), at(name.to + 1)));
  add(PAIR + 2, hashPair(at(name.from - 1), at(name.to)));
  for (let i = Math.max(0, name.from - FAR); i < Math.min(text.tokens.length, name.to + FAR); i++) {
    if (i < name.from || i >= name.to) add(AROUND, stemOf(text.tokens[i]));
  }
  const shape = shapeOf(text, name);
  for (let bit = 0; bit < SHAPES; bit++) if ((shape & (1 << bit)) !== 0) add(SHAPE, bit);
  add(SHAPE + 1, shape);
  add(SHAPE + 2, hashPair(shape, at(name.from - 1)));
  add(SHAPE + 3, hashPair(shape, at(name.to)));
  add(NAMED, stemOf(text.tokens[name.from]));
  add(FIELD, hashWord(text.field));
  const why = reason?.tokens.slice(0, WHY) ?? [];
  if (why.length === 0) add(REASON, EDGE);
  for (const token of why) add(REASON, hashStem(token));
  add(
    REASON + 1,
    why.reduce((hash, token) => hashPair(hash, hashStem(token)), EDGE),
  );
  return Int32Array.from(rows);
}

/** Kinds of rows. */
const BEFORE = 10;
const BEHIND = 20;
const PAIR = 30;
const AROUND = 40;
const SHAPE = 50;
const NAMED = 60;
const FIELD = 70;
const REASON = 80;

/** The word at a place as far as its sentence goes, with the mark that parts it from the name. */
function hashAt(text: Text, { from, to }: Name, place: number): number {
  const token = text.tokens[place];
  if (token === undefined) return EDGE;
  const mark = place < from ? markBetween(text, place, from) : markBetween(text, to - 1, place);
  return mark === STOP ? EDGE : hashPair(hashStem(token), mark);
}

const STOP = 2;
const COMMA = 1;

/** The strongest mark between two words: the end of a sentence, a lesser one, none. */
function markBetween({ raw, tokens }: Text, first: number, second: number): number {
  let strongest = 0;
  for (let i = first; i < second; i++) {
    const [before, next] = [tokens[i], tokens[i + 1]];
    if (before !== undefined && next !== undefined && isAbbreviated(raw, before, next)) continue;
    const start = before?.end ?? 0;
    const end = Math.min(next?.start ?? start, start + 4);
    for (let at = start; at < end; at++) {
      const mark = raw.charAt(at);
      if ('.!?\n'.includes(mark)) return STOP;
      if (',;:()/-"'.includes(mark)) strongest = COMMA;
    }
  }
  return strongest;
}

/** How a name is written and where it stands, as bits. */
function shapeOf(text: Text, name: Name): number {
  const { from, to } = name;
  const first = text.tokens[from];
  if (first === undefined) return 0;
  const written = writtenAs(text, name);
  const opens = from === 0 || markBetween(text, from - 1, from) === STOP;
  const ends = to >= text.tokens.length || markBetween(text, to - 1, to) === STOP;
  const facts = [
    opens,
    ends,
    to - from > 1,
    HEARD.has(first),
    isOrdinary(bare(first.word)),
    KNOWN_FIRST.has(first),
    !isCapitalised(text, first),
    written === written.toUpperCase(),
    BRANDED.test(written),
    /['’]s$/.test(written),
  ];
  return facts.reduce((bits, fact, i) => (fact ? bits | (1 << i) : bits), 0);
}

const SHAPES = 10;

function stemOf(token: Token | undefined): number {
  return token === undefined ? EDGE : hashStem(token);
}

function rowOf(what: number, hash: number): number {
  const mixed = hashPair(what, hash);
  return (mixed ^ (mixed >>> 15)) & (CONTEXT_ROWS - 1);
}
