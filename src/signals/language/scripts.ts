/** Languages that have a script of their own: first and last code unit of the script, and the language. */
const SCRIPTS: readonly (readonly [from: number, to: number, code: string])[] = [
  [0x0370, 0x03ff, 'el'],
  [0x0530, 0x058f, 'hy'],
  [0x0590, 0x05ff, 'he'],
  [0x0980, 0x09ff, 'bn'],
  [0x0a00, 0x0a7f, 'pa'],
  [0x0a80, 0x0aff, 'gu'],
  [0x0b80, 0x0bff, 'ta'],
  [0x0c00, 0x0c7f, 'te'],
  [0x0c80, 0x0cff, 'kn'],
  [0x0d00, 0x0d7f, 'ml'],
  [0x0e00, 0x0e7f, 'th'],
  [0x10a0, 0x10ff, 'ka'],
  [0x1100, 0x11ff, 'ko'],
  [0x3040, 0x30ff, 'ja'],
  [0xac00, 0xd7af, 'ko'],
  [0x4e00, 0x9fff, 'zh'],
];

/** The language that a text's letters leave no doubt about, or null. Japanese has Chinese signs among its own. */
export function languageOfScript(sample: string): string | null {
  const counts = new Map<string, number>();
  let letters = 0;
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i);
    if (!isLetter(unit)) continue;
    letters++;
    const script = unit < FIRST ? undefined : SCRIPTS.find(([from, to]) => unit >= from && unit <= to);
    if (script !== undefined) counts.set(script[2], (counts.get(script[2]) ?? 0) + 1);
  }
  const kana = counts.get('ja') ?? 0;
  if (kana > 0 && kana + (counts.get('zh') ?? 0) >= letters * SHARE) return 'ja';
  for (const [code, count] of counts) if (count >= letters * SHARE) return code;
  return null;
}

/** Letters that few languages write, and those languages. */
const LETTERS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ['pl', 'łżźńśąęć'],
    ['cs', 'řěů'],
    ['sk', 'ľĺŕ'],
    ['hu', 'őű'],
    ['tr', 'ğış'],
    ['ro', 'șțăş'],
    ['pt', 'ãõ'],
    ['es', 'ñ'],
    ['de', 'ß'],
    ['da', 'øæå'],
    ['no', 'øæå'],
    ['sv', 'å'],
    ['lt', 'ėųįąę'],
    ['lv', 'ģķļņāēī'],
    ['hr', 'đć'],
  ].reduce((byLetter, [code = '', letters = '']) => {
    for (const letter of letters) byLetter.set(letter, [...(byLetter.get(letter) ?? []), code]);
    return byLetter;
  }, new Map<string, readonly string[]>()),
);

/** The languages that the letters of a sample in small letters speak for, as shares of the letters few languages write. */
export function languagesOfLetters(sample: string): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  let seen = 0;
  for (const letter of sample) {
    const codes = letter < '\u0080' ? undefined : LETTERS.get(letter);
    if (codes === undefined) continue;
    seen++;
    for (const code of codes) shares.set(code, (shares.get(code) ?? 0) + 1 / codes.length);
  }
  for (const [code, share] of shares) shares.set(code, share / seen);
  return shares;
}

const FIRST = 0x0370;
/** Share of letters of one script that settles it: product names in Latin letters stand in texts of any. */
const SHARE = 0.4;

function isLetter(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || unit >= 0xc0;
}
