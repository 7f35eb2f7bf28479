import { type Context, NO_CONTEXT, parseContext } from './context.ts';
import { endOfFrontMatter } from './front-matter.ts';
import { isTopic, readHeading } from './heading.ts';
import { type Statement, takeSeverity } from './statement.ts';

/** Blank lines between a heading and the context that belongs to it. */
const MAX_GAP = 4;

const HEADING = /^\s{0,3}(#{1,6})\s+(.*)$/;
const BULLET = /^\s*(?:[-*+•–]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?(.*)$/;
const QUOTE = /^\s*>\s?(.*)$/;
const FENCE = /^\s*(?:```|~~~)/;
/** Rules, underlines of headings, borders of tables, comments: layout, not words. */
const LAYOUT = /^(?:[-=_*\s]{3,}|[\s:|-]{3,}|<!--.*-->)$/;
/** A line that is a label and nothing else: `What they love:` or `**What is missing**`. */
const LABEL = /^(?:\*\*|__)([^*_]{1,80})(?:\*\*|__):?$|^([^:]{1,60}):$/;
/** A question of the interviewer; customers' own questions are statements. */
const QUESTION =
  /^(?:q\d{0,2}[.:] )?(?=.{0,80}\b(?:you|they|love|missing|change|improve)\b)(?:what|which|where|when|why|how|would|do|does|is|are)\b[^.!?]{1,80}\?$/i;
/** A label of one of the seed's questions before the words: `**Missing:** single sign-on`. */
const ASPECT =
  /^(?:\*\*|__)?((?:what )?(?:(?:they|we|i) )?(?:would )?(?:loves?|likes?|missing|misses|lacks?|wants?|wish(?:es)?|changes?|improve(?:ments?)?|pains?|problems?|complaints?|frustrations?|dislikes?|hates?)(?: points?)?)(?:\*\*|__)?:(?:\*\*|__)?\s+(?=\S)/i;

/**
 * Reads interview notes: one statement per bullet, numbered item, quotation or paragraph. Headings, front matter and
 * lines such as `Company: Acme` are context for the statements after them; they and blank lines are no rows.
 * Front matter starts the next interview, and so does a level-1 heading that says so (`# Interview 2`), that is
 * followed by context (`Company: Acme`), or that is a name: of two to four words, or of one where the heading before
 * was too. Any other level-1 heading is a section.
 * @param name who is speaking when neither a line nor a heading says so
 */
export function parseNotes(text: string, name: string): readonly Statement[] {
  const notes = new Notes(name);
  const lines = text.split(/\r\n|\n|\r/);
  for (let i = 0; i < lines.length; i++) {
    const end = notes.inFence ? -1 : endOfFrontMatter(lines, i);
    if (end > 0) {
      notes.startInterview();
      for (const line of lines.slice(i + 1, end)) notes.applyContext(line);
      i = end;
    } else
      notes.read(
        lines[i] ?? '',
        i + 1,
        () => lines.slice(i + 1, i + 1 + MAX_GAP).find((one) => one.trim() !== '') ?? '',
      );
  }
  notes.endStatement();
  return notes.statements;
}

/** An item began with a bullet, number or label: what follows without indent may be a new label. */
type DraftKind = 'item' | 'quote' | 'words';

/** The statement being read. */
interface Draft {
  readonly line: number;
  readonly parts: string[];
  readonly kind: DraftKind;
}

class Notes {
  readonly statements: Statement[] = [];
  inFence = false;
  readonly #name: string;
  #context: Context = { ...NO_CONTEXT };
  #title = '';
  #section = '';
  #severity = '';
  #draft: Draft | null = null;
  /** Statements there were when the interview began. */
  #begun = 0;

  constructor(name: string) {
    this.#name = name;
  }

  startInterview(): void {
    this.endStatement();
    this.#context = { ...NO_CONTEXT };
    this.#title = this.#section = this.#severity = '';
    this.#begun = this.statements.length;
  }

  /** @returns whether the line was context */
  applyContext(line: string): boolean {
    const assignments = parseContext(line);
    if (assignments === null) return false;
    this.endStatement();
    for (const [field, value] of assignments) this.#context[field] = value;
    return true;
  }

  /** @param next gives the next line that is not blank */
  read(line: string, number: number, next: () => string): void {
    if (FENCE.test(line)) {
      this.inFence = !this.inFence;
      this.endStatement();
    } else if (this.inFence) this.#append(line, number);
    else if (line.trim() === '' || LAYOUT.test(line.trim())) this.endStatement();
    else if (!this.#readHeading(line, next) && !this.applyContext(line.trim())) this.#readWords(line, number);
  }

  #readHeading(line: string, next: () => string): boolean {
    const heading = HEADING.exec(line);
    if (heading === null) return false;
    const text = (heading[2] ?? '').replace(/\s#+\s*$/, '').trim();
    if (heading[1] === '#') this.#readTitle(text, next);
    this.#startSection(text);
    return true;
  }

  #readTitle(text: string, next: () => string): void {
    const { opens, nameWords } = readHeading(text);
    const before = this.#title === '' ? 0 : readHeading(this.#title).nameWords;
    const names = nameWords > 1 || (nameWords === 1 && before === 1);
    const begun = this.#title !== '' || this.statements.length > this.#begun || this.#draft !== null;
    if (begun) {
      if (!opens && !names && parseContext(next().trim()) === null) return;
      this.startInterview();
    }
    // The first heading of a file may be its name in any form; a topic such as "What they love" is nobody's.
    if (!isTopic(text)) this.#title = text;
  }

  #startSection(text: string): void {
    this.endStatement();
    this.#section = text;
    this.#severity = '';
  }

  #readWords(line: string, number: number): void {
    const bullet = BULLET.exec(line);
    const quote = bullet === null ? QUOTE.exec(line) : null;
    const words = (bullet?.[1] ?? quote?.[1] ?? line).trim();
    const kind = quote !== null ? 'quote' : bullet !== null || ASPECT.test(words) ? 'item' : 'words';
    const goesOn = kind !== 'item' && this.#goesOn(kind, line);
    const label = labelOf(words, kind);
    if (label !== null && !(goesOn && this.#draft?.kind === 'words')) {
      this.#startSection(label);
      return;
    }
    if (!goesOn) this.endStatement();
    this.#append(words, number, kind);
  }

  /** Words go on with whatever is open, a quotation only with a quotation; rows of a table stand alone. */
  #goesOn(kind: DraftKind, line: string): boolean {
    if (this.#draft === null || line.startsWith('|')) return false;
    return kind === 'words' || this.#draft.kind === 'quote';
  }

  #append(words: string, line: number, kind: DraftKind = 'words'): void {
    this.#draft ??= { line, parts: [], kind };
    this.#draft.parts.push(words);
  }

  /** Ends the statement being read, if there is one. A severity that stands alone holds until the next heading. */
  endStatement(): void {
    if (this.#draft === null) return;
    const { line, parts } = this.#draft;
    this.#draft = null;
    const said = parts.join('\n').trim();
    const aspect = ASPECT.exec(said);
    const { severity, text } = takeSeverity(said.slice(aspect?.[0].length ?? 0));
    if (text === '') this.#severity = severity;
    else {
      this.statements.push({
        context: { ...this.#context, interviewee: this.#context.interviewee || this.#title || this.#name },
        section: aspect?.[1] ?? this.#section,
        severity: severity || this.#severity,
        text,
        line,
      });
    }
  }
}

/** @returns the words of a line that names what comes after it, else `null` */
function labelOf(words: string, kind: DraftKind): string | null {
  if (kind === 'words' && QUESTION.test(words)) return words;
  const label = LABEL.exec(words);
  return label === null ? null : (label[1] ?? label[2] ?? '').trim().replace(/:$/, '');
}
