import { sanitiseTerminal } from '../lib/escape/escape.ts';
import { PLUGIN_FAILED } from '../model/errors.ts';
import { EXIT } from './exit-codes.ts';

/** Turns what was thrown into what people read: one line for what they can mend, the stack for our bugs. */
export function describeFailure(
  error: unknown,
  version: string,
): { readonly text: string; readonly code: number } {
  if (isUserError(error)) {
    const code = error.code === PLUGIN_FAILED ? EXIT.analyzerFailed : EXIT.usage;
    return { text: `bruise: ${sanitiseTerminal(error.message)}\n`, code };
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const report = 'This is a bug in bruise. Please report it with the lines above and the command you ran.';
  return { text: `${stack}\nbruise ${version}: ${report}\n`, code: EXIT.bug };
}

/** By name, not by class: plug-ins may carry a copy of the class of their own. */
function isUserError(error: unknown): error is Error & { readonly code?: unknown } {
  return error instanceof Error && error.name === 'UserError';
}
