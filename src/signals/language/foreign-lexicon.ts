import {
  DENIED_BEHIND,
  FOREIGN_ROLES,
  FOREIGN_WORDS,
  type ForeignRole,
  OFTEN_PLAIN,
} from './foreign.data.ts';

/** What one clause has of each role: the words at which its cues begin. */
export type Cues = Readonly<Partial<Record<ForeignRole, readonly number[]>>>;

/** The words of one language, compiled. */
export interface Lexicon {
  /** Whether a denial may stand behind its verb. */
  readonly deniesBehind: boolean;
  /** Cues in the words of a clause, in small letters. */
  find(words: readonly string[]): Cues;
  /** Whether a word begins another clause. */
  parts(word: string): boolean;
}

/** A cue whose first word fits; the others have to follow. */
interface Entry {
  readonly role: ForeignRole;
  /** Only among the first words of a clause. */
  readonly opens: boolean;
  readonly rest: readonly Fits[];
}

/** Whether a word is meant. */
type Fits = (word: Word) => boolean;

/** As it stands and, in languages whose accents people leave out, without them. */
interface Word {
  readonly exact: string;
  readonly plain: string;
}

/** How many words behind the one before it the next word of a cue may stand. */
const REACH = 6;
/** Among how many first words one counts as the beginning of a clause: `Also wie`, `Hola como`. */
const OPENING = 2;
/** Words whose cues are remembered; a language has not many more in daily use. */
const REMEMBERED = 20_000;

export function compileLexicon(code: string): Lexicon {
  const firsts = FOREIGN_ROLES.flatMap((role) => listOf(code, role).map((cue) => compileCue(role, cue)));
  const known = new Map<string, readonly Entry[]>();
  const wordOf = (raw: string): Word => {
    const exact = withoutSharpS(raw);
    return { exact, plain: OFTEN_PLAIN.has(code) ? withoutAccents(exact) : exact };
  };
  const entriesOf = (raw: string): readonly Entry[] => {
    const found = known.get(raw);
    if (found !== undefined) return found;
    const word = wordOf(raw);
    const entries = firsts.filter(({ fits }) => fits(word)).map(({ entry }) => entry);
    if (known.size < REMEMBERED) known.set(raw, entries);
    return entries;
  };
  return {
    deniesBehind: DENIED_BEHIND.has(code),
    find(words) {
      const cues: Partial<Record<ForeignRole, number[]>> = {};
      const read = words.map(wordOf);
      for (const [at, word] of words.entries()) {
        for (const { role, opens, rest } of entriesOf(word)) {
          if ((opens && at >= OPENING) || !follow(read, at, rest)) continue;
          const places = cues[role] ?? [];
          if (places.at(-1) !== at) places.push(at);
          cues[role] = places;
        }
      }
      return cues;
    },
    parts: (word) => entriesOf(word).some(({ role }) => role === 'parts'),
  };
}

function listOf(code: string, role: ForeignRole): readonly string[] {
  return (FOREIGN_WORDS[code]?.[role] ?? '').trim().split(/\s+/);
}

function compileCue(role: ForeignRole, cue: string): { readonly fits: Fits; readonly entry: Entry } {
  const opens = cue.startsWith('^');
  const [first = '', ...rest] = cue.slice(opens ? 1 : 0).split('+');
  return { fits: compileWord(first), entry: { role, opens, rest: rest.map(compileWord) } };
}

/** `a|stem*|*inside*`. */
function compileWord(part: string): Fits {
  const options = part.split('|').map(compileOption);
  return (word) => options.some((fits) => fits(word));
}

function compileOption(option: string): Fits {
  const stem = withoutSharpS(option.replaceAll('*', ''));
  const [inside, open] = [option.startsWith('*'), option.endsWith('*')];
  const isIn = (word: string): boolean => {
    if (inside) return open ? word.includes(stem) : word.endsWith(stem);
    return open ? word.startsWith(stem) : word === stem;
  };
  return withoutAccents(stem) === stem ? ({ plain }) => isIn(plain) : ({ exact }) => isIn(exact);
}

function follow(words: readonly Word[], at: number, rest: readonly Fits[]): boolean {
  let place = at;
  for (const fits of rest) {
    const found = words.slice(place + 1, place + 1 + REACH).findIndex(fits);
    if (found === -1) return false;
    place += found + 1;
  }
  return true;
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(MARKS, '');
}

function withoutSharpS(word: string): string {
  return word.replaceAll('ß', 'ss');
}

const MARKS = /\p{M}+/gu;
