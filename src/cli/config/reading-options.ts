import type { KindChoice } from '../../engine/file-choices.ts';
import type { Config } from '../../model/config.ts';

/** Flags that decide how files are read, the same for every command that reads them. */
export interface ReadingOptions {
  readonly as?: readonly KindChoice[];
  readonly dateOrder?: NonNullable<Config['dateOrder']>;
  readonly redact?: 'on' | 'off';
  readonly strict: boolean;
}

/** The command line decides over the configuration. */
export function mergeReading(config: Config, { dateOrder, redact }: ReadingOptions): Config {
  return {
    ...config,
    ...(dateOrder !== undefined && { dateOrder }),
    ...(redact !== undefined && { redact: redact === 'on' }),
  };
}
