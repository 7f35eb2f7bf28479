/** The company's name when nobody gave one: the name of the only folder or file, without its ending. */
export function companyName(inputs: readonly string[]): string {
  const [only] = inputs;
  if (inputs.length !== 1 || only === undefined || only === '-') return 'The company';
  const parts = only.split(/[\\/]/).filter((part) => part !== '' && part !== '.' && part !== '..');
  const name = (parts.at(-1) ?? '').replace(/\.[a-z]{2,6}$/i, '');
  return name === '' ? 'The company' : name;
}
