import { discoverFiles } from '../sources/discover.ts';
import { tell } from './tell.ts';

/** Files that are named; of many weekly folders the first say enough. */
const NAMED = 10;

/** One line about the files among the inputs that bruise wrote: on stderr, for the report would differ with every run. */
export async function tellOwnOutput(inputs: readonly string[]): Promise<void> {
  const { own } = await discoverFiles(inputs);
  if (own.length === 0) return;
  const names = own.slice(0, NAMED).map(({ source }) => source);
  const more = own.length > NAMED ? ` and ${own.length - NAMED} more` : '';
  tell(`left out, because bruise wrote it: ${names.join(', ')}${more}`);
}
