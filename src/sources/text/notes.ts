import { parseContext } from './context.ts';
import { endOfFrontMatter } from './front-matter.ts';
import { isTopic, opensInterview, readHeading } from './heading.ts';
import { InterviewLog } from './interview-log.ts';
import { readTable, statementsOf, type TableStatement } from './markdown-table.ts';
import {
  type HeadingLine,
  hasTopicsBelow,
  headingAt,
  isEmptyLine,
  isFence,
  type LineKind,
  labelAt,
  nextFilled,
  prefixOf,
  readLine,
  underlinedAt,
} from './note-lines.ts';
import { type Statement, takeSeverity } from './statement.ts';
import { readTitle } from './title.ts';

/**
 * Reads interview notes: one statement per bullet, numbered item, quotation, paragraph or cell of a table. Headings,
 * front matter and lines such as `Company: Acme` are context for the statements after them; they, blank lines and
 * empty items are no rows. Front matter starts the next interview, and so does a heading or line that says so
 * (`## Interview 2`), a level-1 heading that is followed by context (`Company: Acme`) or is a name, a heading with a
 * name above headings of topics, and a line that names another interviewee. Any other heading is a section.
 * @param name who is speaking when neither a line nor a heading says so
 */
export function parseNotes(text: string, name: string): readonly Statement[] {
  const lines = text.split(/\r\n|\n|\r/);
  const notes = new Notes(name, lines);
  for (let i = 0; i < lines.length; i++) i = notes.readAt(i);
  return notes.finish();
}

/** The statement being read. */
interface Draft {
  readonly line: number;
  readonly parts: string[];
  readonly kind: LineKind;
}

class Notes {
  readonly #lines: readonly string[];
  readonly #log: InterviewLog;
  #inFence = false;
  #draft: Draft | null = null;

  constructor(name: string, lines: readonly string[]) {
    this.#log = new InterviewLog(name);
    this.#lines = lines;
  }

  finish(): readonly Statement[] {
    this.#endStatement();
    return this.#log.statements;
  }

  /** Reads the line at an index, and those that belong to it. @returns index of the last line read */
  readAt(index: number): number {
    const lines = this.#lines;
    if (!this.#inFence) {
      const end = endOfFrontMatter(lines, index);
      if (end > 0) return this.#readFrontMatter(index, end);
      const table = readTable(lines, index);
      const said = table === null ? null : statementsOf(table);
      if (table !== null && said !== null) {
        this.#endStatement();
        for (const statement of said) this.#addFromTable(statement);
        return table.end - 1;
      }
      const heading = this.#draft === null ? underlinedAt(lines, index) : null;
      if (heading !== null) {
        this.#openHeading(heading, index + 1);
        return index + 1;
      }
    }
    this.#read(lines[index] ?? '', index);
    return index;
  }

  #readFrontMatter(index: number, end: number): number {
    this.#endStatement();
    this.#log.startInterview();
    for (const line of this.#lines.slice(index + 1, end)) this.#applyContext(line);
    return end;
  }

  #read(line: string, index: number): void {
    const words = line.trim();
    if (isFence(line)) {
      this.#inFence = !this.#inFence;
      this.#endStatement();
    } else if (this.#inFence) this.#append(line, { index, kind: 'words' });
    else if (isEmptyLine(words)) this.#endStatement();
    else if (!this.#readHeading(line, index) && !this.#applyContext(words)) this.#readWords(line, index);
  }

  /** @returns whether the line was context */
  #applyContext(line: string): boolean {
    const assignments = parseContext(line);
    if (assignments === null) return false;
    this.#endStatement();
    this.#log.know(assignments);
    return true;
  }

  #readHeading(line: string, index: number): boolean {
    const heading = headingAt(line);
    if (heading !== null) {
      if (heading.level > 1 && this.#applyContext(heading.text)) return true;
      this.#openHeading(heading, index);
      return true;
    }
    const opens = this.#draft === null && opensInterview(line.trim());
    if (opens) this.#openHeading({ level: 1, text: line.trim() }, index);
    return opens;
  }

  #openHeading({ level, text }: HeadingLine, index: number): void {
    const plain = text.replace(/\*\*|__/g, '');
    const isTitle =
      level === 1 || opensInterview(plain) || hasTopicsBelow(this.#lines, index, { level, text: plain });
    if (isTitle) this.#readTitle(plain, index, level > 1);
    this.#startSection(plain);
  }

  #readTitle(text: string, index: number, sure: boolean): void {
    const log = this.#log;
    const { opens, nameWords } = readHeading(text);
    const before = log.title === '' ? 0 : readHeading(log.title).nameWords;
    const names = sure || nameWords > 1 || (nameWords === 1 && before === 1);
    if (log.title !== '' || log.hasStatements || this.#draft !== null) {
      if (!opens && !names && parseContext(nextFilled(this.#lines, index).trim()) === null) return;
      this.#endStatement();
      log.startInterview();
    }
    // The first heading of a file may be its name in any form; a topic such as "What they love" is nobody's.
    if (isTopic(text)) return;
    log.title = text;
    log.suppose(readTitle(text));
  }

  #startSection(text: string): void {
    this.#endStatement();
    this.#log.startSection(text);
  }

  #readWords(text: string, index: number): void {
    const line = readLine(text);
    const goesOn = this.#goesOn(line.kind, text);
    const label = goesOn && this.#draft?.kind === 'words' ? null : labelAt(this.#lines, index, line);
    if (label !== null) {
      this.#startSection(label);
      return;
    }
    if (!goesOn) this.#endStatement();
    this.#append(line.words, { index, kind: line.kind });
  }

  /** Words go on with whatever is open, a quotation only with a quotation; rows of a table stand alone. */
  #goesOn(kind: LineKind, line: string): boolean {
    if (this.#draft === null || kind === 'item' || line.startsWith('|')) return false;
    return kind === 'words' || this.#draft.kind === 'quote';
  }

  #append(words: string, { index, kind }: { readonly index: number; readonly kind: LineKind }): void {
    this.#draft ??= { line: index + 1, parts: [], kind };
    this.#draft.parts.push(words);
  }

  #addFromTable({ text, severity, context, ...said }: TableStatement): void {
    const tagged = takeSeverity(text);
    this.#log.add({ ...said, ...tagged, severity: severity || tagged.severity }, context);
  }

  /** Ends the statement being read, if there is one. */
  #endStatement(): void {
    if (this.#draft === null) return;
    const { line, parts } = this.#draft;
    this.#draft = null;
    const said = parts.join('\n').trim();
    const prefix = prefixOf(said);
    const { severity, text } = takeSeverity(said.slice(prefix?.length ?? 0));
    if (text !== '') this.#log.add({ section: prefix?.section ?? '', severity, text, line });
    else if (severity !== '') this.#log.holdSeverity(severity);
  }
}
