import { type Discovered, discoverFiles } from '../../sources/discover.ts';
import { tell } from '../tell.ts';

/** Files that are named; of many weekly folders the first say enough. */
const NAMED = 10;

/**
 * Looks once for the files among the inputs. Those that bruise wrote are named in one line on standard error, for the
 * report would differ with every run.
 */
export async function discoverEvidence(inputs: readonly string[], quiet: boolean): Promise<Discovered> {
  const discovered = await discoverFiles(inputs);
  if (!quiet) tellOwn(discovered);
  return discovered;
}

function tellOwn({ own }: Discovered): void {
  if (own.length === 0) return;
  const names = own.slice(0, NAMED).map(({ source }) => source);
  const more = own.length > NAMED ? ` and ${own.length - NAMED} more` : '';
  tell(`left out, because bruise wrote it: ${names.join(', ')}${more}`);
}
