/** Some words that say one thing. */
export interface ForeignClause {
  /** In small letters. */
  readonly words: readonly string[];
  /** Units of the text at which they begin. */
  readonly places: readonly number[];
  /** Its sentence ends with a question mark. */
  readonly isAsked: boolean;
}

const WORD = /\p{L}+/gu;
/** The end of a sentence with its mark; a dot inside a number or a name is none. */
const SENTENCE_END = /[!?？¿¡\r\n]+|\.(?=\s|$)/;
const CLAUSE_END = /[;:,()](?=\s|$)|\s[-–—]\s|[()]/;

/** Cuts a text into sentences, and these at commas and at words such as `but`. */
export function cutClauses(raw: string, parts: (word: string) => boolean): readonly ForeignClause[] {
  return cut(raw, 0, SENTENCE_END).flatMap((sentence) => {
    const isAsked = /[?？]/.test(sentence.end);
    return cut(sentence.text, sentence.start, CLAUSE_END).flatMap(({ text, start }) =>
      clausesOf(text, start, { isAsked, parts }),
    );
  });
}

interface Piece {
  readonly text: string;
  readonly start: number;
  /** What it was cut at. */
  readonly end: string;
}

function cut(text: string, offset: number, at: RegExp): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const match of text.matchAll(new RegExp(at.source, 'g'))) {
    pieces.push({ text: text.slice(start, match.index), start: offset + start, end: match[0] });
    start = match.index + match[0].length;
  }
  pieces.push({ text: text.slice(start), start: offset + start, end: '' });
  return pieces;
}

interface Around {
  readonly isAsked: boolean;
  readonly parts: (word: string) => boolean;
}

function clausesOf(text: string, offset: number, { isAsked, parts }: Around): ForeignClause[] {
  const clauses: { words: string[]; places: number[]; isAsked: boolean }[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = match[0].toLowerCase();
    if (clauses.length === 0 || parts(word)) clauses.push({ words: [], places: [], isAsked });
    const clause = clauses.at(-1);
    clause?.words.push(word);
    clause?.places.push(offset + match.index);
  }
  return clauses;
}
