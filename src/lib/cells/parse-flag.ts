const YES: ReadonlySet<string> = new Set(
  `true yes y t 1 1.0 x on enabled active checked ok oui vrai o ja wahr j si s sim vero verdadero verdadeiro waar tak da
  evet はい 是 ✓ ✔ ✅ ☑ ☒ ● 👍`.split(/\s+/),
);
const NO: ReadonlySet<string> = new Set(
  `false no n f 0 0.0 off disabled inactive unchecked non faux nein falsch nao nee falso onwaar nie net hayir いいえ 否 ✗
  ✘ ❌ ☐ ○ 👎`.split(/\s+/),
);

/** Reads yes and no as programs and people write them, in several languages. @returns null when it is neither */
export function parseFlag(text: string): boolean | null {
  const word = text.trim().toLowerCase();
  if (YES.has(word)) return true;
  if (NO.has(word)) return false;
  // Only now the accents: "sí", "não", and marks that choose between text and emoji.
  const bare = word
    .slice(0, 20)
    .normalize('NFD')
    .replace(/[\u0300-\u036f\ufe0f]/g, '');
  return YES.has(bare) ? true : NO.has(bare) ? false : null;
}
