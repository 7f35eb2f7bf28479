import type { ContextField } from './context.data.ts';
import { type Assignment, type Context, NO_CONTEXT } from './context.ts';
import type { Statement } from './statement.ts';

/** Statements, each with what was known of its interview when it was said. */
export class InterviewLog {
  readonly statements: Statement[] = [];
  title = '';
  readonly #name: string;
  #section = '';
  #severity = '';
  #context: Context = { ...NO_CONTEXT };
  /** Statements there were when the interview began. */
  #begun = 0;

  /** @param name who is speaking when nothing else says so */
  constructor(name: string) {
    this.#name = name;
  }

  /** Whether something was said in this interview. */
  get hasStatements(): boolean {
    return this.statements.length > this.#begun;
  }

  startInterview(): void {
    this.#context = { ...NO_CONTEXT };
    this.title = '';
    this.startSection('');
    this.#begun = this.statements.length;
  }

  startSection(text: string): void {
    this.#section = text;
    this.#severity = '';
  }

  /** A severity that stands alone holds until the next heading. */
  holdSeverity(severity: string): void {
    this.#severity = severity;
  }

  know(assignments: readonly Assignment[]): void {
    if (assignments.some((assignment) => this.#isSomebodyElse(assignment))) this.startInterview();
    for (const [field, value] of assignments) this.#context[field] = value;
  }

  /** Takes what nothing surer has said; it gives way to whatever is said later. */
  suppose(assignments: readonly Assignment[]): void {
    for (const [field, value] of assignments) this.#context[field] ||= value;
  }

  /** Another interviewee after statements begins another interview; without one another company does. */
  #isSomebodyElse([field, value]: readonly [ContextField, string]): boolean {
    const { interviewee, account } = this.#context;
    if (!this.hasStatements) return false;
    if (field === 'interviewee') return interviewee !== '' && interviewee !== value;
    return field === 'account' && interviewee === '' && account !== '' && account !== value;
  }

  /** @param own what only this statement says of its interview */
  add({ section, severity, ...said }: Omit<Statement, 'context'>, own: readonly Assignment[] = []): void {
    const context = { ...this.#context };
    for (const [field, value] of own) context[field] = value;
    context.interviewee ||= this.title || this.#name;
    this.statements.push({
      ...said,
      section: section || this.#section,
      severity: severity || this.#severity,
      context,
    });
  }
}
