/** Something the user can put right: one line that says what, where and what to do. Never printed with a stack. */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** Stable kebab-case code. */
  readonly code: string;

  constructor(code: string, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}

/** Code of what a plug-in did wrong, which is no bug of bruise. */
export const PLUGIN_FAILED = 'plugin-failed';
