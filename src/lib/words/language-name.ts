import { translate } from './say.ts';

/** Names of languages that exports come in; `Intl` has its own for each machine. */
const NAMES: ReadonlyMap<string, string> = new Map(
  `en English, de German, fr French, es Spanish, pt Portuguese, it Italian, nl Dutch, sv Swedish, da Danish, no Norwegian,
  fi Finnish, pl Polish, cs Czech, sk Slovak, hu Hungarian, ro Romanian, bg Bulgarian, hr Croatian, sr Serbian,
  sl Slovenian, lt Lithuanian, lv Latvian, et Estonian, el Greek, ru Russian, uk Ukrainian, tr Turkish, ar Arabic, he Hebrew,
  fa Persian, hi Hindi, bn Bengali, ta Tamil, te Telugu, ml Malayalam, kn Kannada, gu Gujarati, pa Punjabi, ur Urdu,
  ja Japanese, zh Chinese, ko Korean, th Thai, vi Vietnamese, id Indonesian, ms Malay, ca Catalan, ka Georgian,
  hy Armenian, und unknown`
    .split(/,\s+/)
    .map((entry) => {
      const [code = '', name = ''] = entry.trim().split(' ');
      return [code, name] as const;
    }),
);

/** What a language is called in the report; its code where nobody here knows it. */
export function languageName(code: string): string {
  const name = NAMES.get(code);
  return name === undefined ? code : translate(name);
}
