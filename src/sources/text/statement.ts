import { STATEMENT_COLUMNS } from '../../lib/statement-columns.ts';
import type { Row } from '../../model/row.ts';
import type { Context } from './context.ts';

/** Something an interviewee said, and where. */
export interface Statement {
  readonly context: Readonly<Context>;
  readonly section: string;
  readonly severity: string;
  /** Verbatim, its lines joined with LF. */
  readonly text: string;
  readonly line: number;
}

/** What is known from outside the text. */
export interface ParseOptions {
  /** Names, companies or e-mail domains of the vendor's people, whose words are no statements. */
  readonly vendorPeople?: readonly string[];
}

export function rowOf({ context, section, severity, text, line }: Statement): Row {
  const said = { ...context, section, severity, text };
  return { row: line, line, cells: STATEMENT_COLUMNS.map((column) => said[column]) };
}

const LEVEL = '(minor|major|blocker|blocking|critical)';
const LEADING = new RegExp(`^[([]\\s?(?:severity\\s?:\\s?)?${LEVEL}\\s?[)\\]]\\s*:?`, 'i');
const TRAILING = new RegExp(
  `\\s{0,3}[–—-]?\\s{0,3}[([]\\s?(?:severity\\s?:\\s?)?${LEVEL}\\s?[)\\]][.]?$`,
  'i',
);
const NAMED =
  /(?:^|\s{0,3}[\s,;([|–—-]\s?)severity\s?:\s?(minor|major|blocker|blocking|critical|low|medium|high)\s?[)\]]?[.]?$/i;

/** Takes a tag such as `(major)`, `[blocker]` or `severity: minor` off the start or end of a statement. */
export function takeSeverity(text: string): { severity: string; text: string } {
  const leading = LEADING.exec(text);
  if (leading !== null) return { severity: fold(leading[1]), text: text.slice(leading[0].length).trim() };
  // Tags are short: looking at the end alone keeps the search linear in a text of any length.
  const end = text.slice(-40);
  const trailing = TRAILING.exec(end) ?? NAMED.exec(end);
  if (trailing === null) return { severity: '', text };
  return { severity: fold(trailing[1]), text: text.slice(0, text.length - trailing[0].length).trim() };
}

function fold(level: string | undefined): string {
  return (level ?? '').toLowerCase();
}
