import type { ContextField } from './context.data.ts';
import { contextField } from './context.ts';
import { isAspectLabel, isInterviewQuestion } from './questions.ts';

/** A table in notes: its lines from the header to the last row. */
export interface MarkdownTable {
  readonly header: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly line: number }[];
  /** Index of the first line after it. */
  readonly end: number;
}

/** Something said in a cell. */
export interface TableStatement {
  readonly text: string;
  readonly line: number;
  readonly section: string;
  readonly severity: string;
  readonly context: readonly (readonly [ContextField, string])[];
}

const SEPARATOR = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;
const QUESTION =
  /^(?:questions?|prompts?|topics?|themes?|aspects?|categor(?:y|ies)|areas?|types?|sections?|frage|thema|pregunta|tema|domanda|sujet|rubrique|vraag|pergunta)$/i;
const ANSWER =
  /^(?:answers?|responses?|statements?|quotes?|notes?|comments?|feedback|verbatims?|details?|text|what (?:they|customers?) said|antwort|zitat|réponse|citation|respuesta|cita|risposta|antwoord|resposta)$/i;
const SEVERITY = /^(?:severity|impact|priority|importance|schwere|gravité|severidad|gravità)$/i;

/** @returns the table whose header stands at `start`, or `null` */
export function readTable(lines: readonly string[], start: number): MarkdownTable | null {
  const first = lines[start] ?? '';
  if (!first.includes('|') || !SEPARATOR.test((lines[start + 1] ?? '').slice(0, 2000))) return null;
  const rows: { cells: readonly string[]; line: number }[] = [];
  let end = start + 2;
  for (; end < lines.length && (lines[end] ?? '').includes('|'); end++) {
    rows.push({ cells: splitCells(lines[end] ?? ''), line: end + 1 });
  }
  return { header: splitCells(first), rows, end };
}

/**
 * What customers said in a table: columns may be aspects, a question and its answers, or interviewees.
 * @returns `null` when the columns are none of these
 */
export function statementsOf({ header, rows }: MarkdownTable): readonly TableStatement[] | null {
  const roles = header.map(roleOf);
  const said = header.flatMap((_, index) => (roles[index] === 'said' ? [index] : []));
  const answers = header.flatMap((_, index) => (roles[index] === 'answer' ? [index] : []));
  const question = roles.indexOf('question');
  if (said.length > 0)
    return rows.flatMap((row) => readRow(row, { header, roles, columns: said, question: -1 }));
  if (answers.length > 0)
    return rows.flatMap((row) => readRow(row, { header, roles, columns: answers, question }));
  const others = header.flatMap((_, index) => (index > 0 && roles[index] === 'other' ? [index] : []));
  const asks = question === 0 || rows.some(({ cells }) => isQuestionCell(cells[0] ?? ''));
  if (!asks || others.length === 0) return null;
  return rows.flatMap((row) =>
    readRow(row, { header, roles, columns: others, question: 0, people: others.length > 1 }),
  );
}

type Role = 'said' | 'question' | 'answer' | 'severity' | 'other' | ContextField;

function roleOf(name: string): Role {
  const plain = name.replace(/\*\*|__/g, '').trim();
  if (isAspectLabel(plain) || isInterviewQuestion(plain)) return 'said';
  if (QUESTION.test(plain)) return 'question';
  if (ANSWER.test(plain)) return 'answer';
  if (SEVERITY.test(plain)) return 'severity';
  return contextField(plain) ?? 'other';
}

function isQuestionCell(cell: string): boolean {
  const plain = cell.replace(/\*\*|__/g, '').trim();
  return isAspectLabel(plain) || isInterviewQuestion(plain);
}

interface Reading {
  readonly header: readonly string[];
  readonly roles: readonly Role[];
  /** Where the words stand. */
  readonly columns: readonly number[];
  /** Where the question stands, or -1: the header is the question. */
  readonly question: number;
  /** The header names who speaks. */
  readonly people?: boolean;
}

function readRow(
  { cells, line }: MarkdownTable['rows'][number],
  { header, roles, columns, question, people = false }: Reading,
): TableStatement[] {
  const context = roles.flatMap((role, index): [ContextField, string][] => {
    const field = role === 'other' ? null : fieldOf(role);
    return field === null || (cells[index] ?? '') === '' ? [] : [[field, cells[index] ?? '']];
  });
  const severity = (cells[roles.indexOf('severity')] ?? '').toLowerCase();
  return columns.flatMap((column): TableStatement[] => {
    const text = cells[column] ?? '';
    if (/^[-–—\s]*$/.test(text)) return [];
    const section = (question >= 0 ? cells[question] : header[column]) ?? '';
    const own = people ? [...context, ['interviewee', header[column] ?? ''] as const] : context;
    return [{ text, line, section: section.replace(/\*\*|__/g, ''), severity, context: own }];
  });
}

function fieldOf(role: Role): ContextField | null {
  return role === 'said' ||
    role === 'question' ||
    role === 'answer' ||
    role === 'severity' ||
    role === 'other'
    ? null
    : role;
}

/** Cells between bars; `\|` is a bar inside a cell. */
function splitCells(line: string): readonly string[] {
  const trimmed = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return trimmed.split(/(?<!\\)\|/).map((cell) => cell.trim());
}
