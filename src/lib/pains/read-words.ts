import { FRAMING_WORDS } from '../text/framing-words.data.ts';
import type { Stems } from '../text/stems.ts';
import { STOP_WORDS } from '../text/stop-words.data.ts';
import type { Word } from './pain.ts';

/** Addresses, paths and keys are nobody's words. */
const ADDRESSES = /\b(?:https?:\/\/|www\.)\S{1,300}|\S{1,64}@\S{1,200}|&[a-z]{2,8};|<[^<>]{0,300}>/gi;
/** Nor are those of code, as `t.columns` in a message of a program; after a forgotten blank a capital follows. */
const CODE = /\b\w{1,64}\.[a-z]\w{0,63}/g;
const PIECES = /([\p{L}\p{N}]+(?:['’-]\p{L}+)*)|([^\p{L}\p{N}\s'’"“”/-]+)/gu;

/** Longer runs are keys and hashes. */
const MAX_WORD = 24;
/** Words of one complaint that are looked at. */
const MAX_WORDS = 80;
const LONGEST = 3;
/** Written so on purpose: `SSO`, `NetSuite`. Whole sentences in capitals are not. */
const CAPITALS = /^(?=.{2,12}$)\p{Lu}*\p{Ll}*\p{Lu}/u;

/** The content words of a complaint, in runs that neither a function word nor a mark divides. */
export function readRuns(text: string, stems: Stems): Word[][] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  let count = 0;
  const end = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (const [, piece] of text.replace(ADDRESSES, ' ; ').replace(CODE, ' ; ').matchAll(PIECES)) {
    if (++count > MAX_WORDS) break;
    const word = piece?.replaceAll('’', "'").toLowerCase() ?? '';
    if (!isContent(word)) end();
    else run.push({ word, shown: CAPITALS.test(piece ?? '') ? (piece ?? '') : word, stem: stems.stem(word) });
  }
  end();
  return runs;
}

function isContent(word: string): boolean {
  if (word.length < 2 || word.length > MAX_WORD || STOP_WORDS.has(word) || FRAMING_WORDS.has(word))
    return false;
  return !word.includes("'") && !/^\d+$/.test(word);
}

/** Stems, and phrases of two and three stems that stand side by side, each once. */
export function readTerms(runs: readonly (readonly Word[])[]): Set<string> {
  const terms = new Set<string>();
  for (const run of runs) {
    for (let from = 0; from < run.length; from++) {
      let term = '';
      for (let to = from; to < Math.min(run.length, from + LONGEST); to++) {
        const stem = run[to]?.stem ?? '';
        term = term === '' ? stem : `${term} ${stem}`;
        terms.add(term);
      }
    }
  }
  return terms;
}

/** A phrase of the user's as complaints are searched for it: its content stems; null when it has none. */
export function phraseOf(text: string, stems: Stems): string | null {
  const words = readRuns(text, stems).flat().slice(0, LONGEST);
  return words.length === 0 ? null : words.map(({ stem }) => stem).join(' ');
}
