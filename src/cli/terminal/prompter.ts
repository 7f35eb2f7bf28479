import type { Readable, Writable } from 'node:stream';
import {
  autocomplete,
  type CANCEL_SYMBOL,
  confirm,
  isCancel,
  multiselect,
  note,
  select,
  text,
} from '@clack/prompts';
import { sanitiseTerminal } from '../../lib/escape/escape.ts';
import { UserError } from '../../model/errors.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** What a dialogue needs of a terminal. Everything shown is made safe here. */
export interface Prompter {
  select(message: string, choices: readonly Choice[], initial?: string): Promise<string>;
  /** Like `select`, for long lists: typing narrows it. */
  search(message: string, choices: readonly Choice[]): Promise<string>;
  pickSome(message: string, choices: readonly Choice[]): Promise<readonly string[]>;
  confirm(message: string, initial?: boolean): Promise<boolean>;
  ask(message: string, initial: string): Promise<string>;
  note(title: string, lines: readonly string[]): void;
}

/** Prompts on a terminal. Ctrl-C and Esc throw a UserError: nothing has been written by then. */
export function createPrompter(input: Readable, output: Writable): Prompter {
  const streams = { input, output };
  return {
    select: async (message, choices, initial) =>
      orCancel(
        await select({
          ...streams,
          message: sanitiseTerminal(message),
          options: choices.map(toOption),
          ...(initial !== undefined && { initialValue: initial }),
        }),
      ),
    search: async (message, choices) =>
      orCancel(
        await autocomplete({
          ...streams,
          message: sanitiseTerminal(message),
          options: choices.map(toOption),
          maxItems: 12,
        }),
      ),
    pickSome: async (message, choices) =>
      orCancel(
        await multiselect({
          ...streams,
          message: sanitiseTerminal(message),
          options: choices.map(toOption),
          required: false,
        }),
      ),
    confirm: async (message, initial = true) =>
      orCancel(await confirm({ ...streams, message: sanitiseTerminal(message), initialValue: initial })),
    ask: async (message, initial) =>
      orCancel(await text({ ...streams, message: sanitiseTerminal(message), initialValue: initial })),
    note: (title, lines) => note(lines.map(sanitiseTerminal).join('\n'), title, { output }),
  };
}

function toOption({ value, label, hint }: Choice) {
  return {
    value,
    label: sanitiseTerminal(label),
    ...(hint !== undefined && { hint: sanitiseTerminal(hint) }),
  };
}

function orCancel<T>(answer: T | typeof CANCEL_SYMBOL): T {
  if (isCancel(answer)) throw new UserError('cancelled', 'cancelled; nothing was saved');
  return answer;
}
