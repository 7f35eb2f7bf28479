import type { Reporter } from '../model/reporter.ts';
import { csvReporter } from './csv/index.ts';
import { htmlReporter } from './html/index.ts';
import { jsonReporter } from './json/index.ts';
import { markdownReporter } from './markdown/index.ts';
import { terminalReporter } from './terminal/index.ts';
import { xlsxReporter } from './xlsx/index.ts';

/** Every reporter, in the order `bruise reporters` lists them; the first is for people. */
export const REPORTERS: readonly Reporter[] = [
  terminalReporter,
  htmlReporter,
  markdownReporter,
  csvReporter,
  xlsxReporter,
  jsonReporter,
];
