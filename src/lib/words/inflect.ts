/** Forms that no rule gives. */
const IRREGULAR: Readonly<Record<string, string>> = {
  be: 'is are was were been being am',
  begin: 'began begun',
  break: 'broke broken',
  bring: 'brought',
  build: 'built',
  buy: 'bought',
  choose: 'chose chosen',
  come: 'came',
  do: 'does did done doing',
  fall: 'fell fallen',
  feel: 'felt',
  find: 'found',
  forget: 'forgot forgotten',
  freeze: 'froze frozen',
  get: 'got gotten',
  give: 'gave given',
  go: 'goes went gone',
  hang: 'hung',
  have: 'has had having',
  hide: 'hid hidden',
  keep: 'kept',
  know: 'knew known',
  leave: 'left',
  lose: 'lost',
  make: 'made',
  mean: 'meant',
  overcharge: 'overcharged',
  pay: 'paid',
  put: 'put',
  read: 'read',
  run: 'ran',
  say: 'said',
  see: 'saw seen',
  sell: 'sold',
  send: 'sent',
  show: 'shown',
  sign: 'signed',
  speak: 'spoke spoken',
  spend: 'spent',
  stick: 'stuck',
  take: 'took taken',
  teach: 'taught',
  tell: 'told',
  think: 'thought',
  throw: 'threw thrown',
  win: 'won',
  write: 'wrote written',
};

const VOWELS = 'aeiou';

/**
 * The regular English forms of a verb or noun, itself first: plural and third person, past, -ing; -er and -est
 * are left out. Over-generates (`lagged`, `laged`): harmless for matching, since nobody writes the wrong ones.
 */
export function inflect(word: string): string[] {
  const irregular = Object.hasOwn(IRREGULAR, word) ? (IRREGULAR[word] ?? '').split(' ') : [];
  const last = word.at(-1) ?? '';
  const before = word.at(-2) ?? '';
  const forms = [word, ...irregular];
  if (last === 'y' && !VOWELS.includes(before)) {
    const stem = word.slice(0, -1);
    forms.push(`${stem}ies`, `${stem}ied`, `${word}ing`);
  } else if (last === 'e') {
    const stem = word.slice(0, -1);
    forms.push(`${word}s`, `${word}d`, `${stem}ing`);
  } else {
    const plural = /(?:s|x|z|ch|sh|o)$/.test(word) ? 'es' : 's';
    forms.push(`${word}${plural}`, `${word}ed`, `${word}ing`);
    if (VOWELS.includes(before) && !VOWELS.includes(last) && !'wxy'.includes(last)) {
      forms.push(`${word}${last}ed`, `${word}${last}ing`);
    }
  }
  return [...new Set(forms)];
}
