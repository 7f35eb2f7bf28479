import type { Reporter } from '../model/reporter.ts';
import { jsonReporter } from './json/index.ts';
import { terminalReporter } from './terminal/index.ts';

/** Every reporter, in the order `bruise reporters` lists them. */
export const REPORTERS: readonly Reporter[] = [terminalReporter, jsonReporter];
