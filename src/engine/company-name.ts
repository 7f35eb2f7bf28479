import { isNamedAsList } from '../sources/reference/read-reference.ts';

/**
 * The company's name when nobody gave one: the name of the only folder or file, without its ending. A list that is given
 * beside it is no evidence, and gives no name.
 */
export function companyName(inputs: readonly string[]): string {
  const evidence = inputs.filter((input) => !isNamedAsList(input));
  const [only] = evidence.length === 0 ? inputs : evidence;
  if (evidence.length > 1 || only === undefined || only === '-') return 'The company';
  const parts = only.split(/[\\/]/).filter((part) => part !== '' && part !== '.' && part !== '..');
  const name = (parts.at(-1) ?? '').replace(/\.[a-z]{2,6}$/i, '');
  return name === '' ? 'The company' : name;
}
