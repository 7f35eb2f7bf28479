/** Lower-case; ordered by where they come from. */
const NULL_WORDS: ReadonlySet<string> = new Set([
  ...[
    'null',
    '(null)',
    '<null>',
    '[null]',
    '\\n',
    'nan',
    '<na>',
    'none',
    '(none)',
    '<none>',
    'nil',
    'undefined',
  ],
  ...[
    'n/a',
    '#n/a',
    'n.a.',
    'n. a.',
    'na',
    '(n/a)',
    'n/d',
    'n.d.',
    's/d',
    's/o',
    'n.v.t.',
    'nvt',
    'k.a.',
    'k. a.',
  ],
  ...[
    '#null!',
    '#ref!',
    '#value!',
    '#div/0!',
    '#name?',
    '#num!',
    '#error!',
    '#wert!',
    '#bezug!',
    '#nv',
    '#valeur!',
  ],
  ...[
    '(blank)',
    '(empty)',
    '(leer)',
    '(vide)',
    '(vacío)',
    '(vuoto)',
    '(vazio)',
    '(leeg)',
    '(空白)',
    '(not set)',
  ],
  ...['not applicable', 'not available', 'not set', 'no value', 'no data', 'not specified', 'unspecified'],
  ...['keine angabe', 'nicht verfügbar', 'non renseigné', 'non applicable', 'sin especificar', 'no aplica'],
  ...['aucun', 'aucune', 'ninguno', 'ninguna', 'nessuno', 'nessuna', 'nenhum', 'nenhuma', 'なし', '該当なし'],
  ...['-', '--', '---', '----', '–', '—', '―', '.', '..', '...', '…', '?', '??', '???', '*', '_'],
  ...['[]', '{}', '()', '""', "''", '" "', '""""', 'xxx', 'xxxx', 'xxxxx', 'xxxxxx'],
  ...['000000000000000', '000000000000000aaa'],
]);

/** Shortest null word that begins with a digit. */
const ZERO_ID_LENGTH = 15;

/** Longest of the words above and some blanks around it. */
const MAX_LENGTH = 24;

const FIRST_CHARS: ReadonlySet<number> = new Set([...NULL_WORDS].map((word) => word.charCodeAt(0)));

/** Nothing but blanks and marks without width. */
const BLANK = /^[\s\u200b-\u200d\u2060\ufeff]*$/;

/** True for a cell that says nothing: empty, blank, or one of the words systems and people write for "no value". */
export function isNullCell(cell: string | undefined): boolean {
  if (cell === undefined || cell === '') return true;
  // Almost every filled cell ends here: the sets are asked only for short cells that begin like a null word.
  const first = cell.charCodeAt(0);
  if (
    first > 32 &&
    first !== 0xa0 &&
    first < 0x2000 &&
    !FIRST_CHARS.has(first | 32) &&
    !FIRST_CHARS.has(first)
  )
    return false;
  if (first === 48 && cell.length < ZERO_ID_LENGTH) return false;
  if (cell.length > MAX_LENGTH) return isBlankCode(first) && BLANK.test(cell);
  if (BLANK.test(cell)) return true;
  return NULL_WORDS.has(cell.trim().toLowerCase());
}

function isBlankCode(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0xfeff || code >= 0x2000;
}
