import { ANALYZERS } from '../../src/analyzers/registry.ts';
import { LANGUAGE } from '../../src/lib/words/language.ts';
import type { LanguageCode } from '../../src/model/kinds.ts';
import type { Report } from '../../src/model/report.ts';
import { POINT_TITLES } from '../../src/report/wording.ts';
import { ENGLISH } from '../../src/reporters/html/english.data.ts';
import { REPORTERS } from '../../src/reporters/registry.ts';
import { POLICY } from '../../src/scoring/policy.ts';
import { THEMES } from '../../src/signals/themes/themes.data.ts';
import { OFFICE_FILES } from '../../src/sources/container/zip-kind.ts';
import { READABLE } from '../../src/sources/format.ts';
import { MAGIC } from '../../src/sources/magic.data.ts';
import { readSources } from '../architecture/rules.ts';

// Every English text of ours that a report can hold: what each other language has to have.

const LAYERS = /^(?:reporters|report|model|analyzers)\/|^lib\/(?!words\/languages|.*\.data)/;
const CALLS = /\b(?:say|translate|notice)\(\s*(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)")/g;
const LITERALS = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"/g;
/** Where files are read and what was found is told later: notices, and reasons that are one sentence. */
const READING = /^(?:engine|sources|profiles)\//;
const NOTICES = /\bnotice\(\s*(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)")/g;
const REASONS = /\breason: (?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)")/g;
const REFUSAL = /^(?:[A-Z](?:[^ ]+ ){3,}[^ ]+\.|this cannot be read as .*)$/;
/** What is told later under another name than a literal: a reason from elsewhere, which has to be in a list of these. */
const NAMED_NOTICE = /\bnotice\(\s*(?!['"\s])([^,)]*)/g;

/** What is not a literal where a notice is made: it is nobody's translation, unless its own texts are listed. */
export function listUnnamedNotices(): string[] {
  return [...readSources('src')]
    .filter(([path]) => path !== 'lib/notice.ts')
    .flatMap(([path, code]) =>
      [...code.matchAll(NAMED_NOTICE)].map(([, name = '']) => `${path}: ${name.trim()}`),
    )
    .filter((found) => !NAMED.test(found));
}

/** Reasons and names whose texts are found by their own form. */
const NAMED =
  /: (?:reason|problem\.reason|advice|kind\.(?:name|advice)|magic\.(?:name|advice)|READABLE|text: string)$/;

/** What there is too little of. */
const WHAT = /\bwhat: (?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)")/g;
/** Sentences with facts in them, and those that are long enough to be nothing else. */
const TEMPLATE = /\{\w+(?:\||\?[^}]*:)[^}]*\}/;
const PROSE = /^[A-Z](?:[^ ]+ ){6,}[^ ]+[.?]$/;

const findTexts = (code: string, pattern: RegExp) =>
  [...code.matchAll(pattern)].map(([, single, double]) => (single ?? double ?? '').replace(/\\(.)/g, '$1'));

/** Texts of what analyzers measure and say, of themes, points and bands. */
function listFacts(): string[] {
  return [
    ...ANALYZERS.flatMap(({ meta }) => [
      ...meta.metrics.flatMap(({ title, definition, source, reference }) => [
        title,
        definition,
        source,
        ...(reference === undefined ? [] : [reference]),
      ]),
      ...Object.values(meta.statements),
      ...Object.values(meta.tables ?? {}).flatMap(({ title, columns }) => [
        title,
        ...columns.map((column) => column.title),
      ]),
    ]),
    ...THEMES.map(({ title }) => title),
    ...Object.values(POINT_TITLES),
    ...POLICY.bands.value.map(({ name }) => name),
  ];
}

function listLeaves(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(listLeaves) : [];
}

/** What reporters look up while they draw, of what stands in the code. */
async function recordTexts(reports: readonly Report[], literals: ReadonlySet<string>): Promise<string[]> {
  const asked = new Set<string>();
  const texts = new Proxy<Record<string, string>>(
    {},
    {
      getOwnPropertyDescriptor: (_, key) => {
        asked.add(String(key));
        return undefined;
      },
    },
  );
  const before = LANGUAGE.en.texts;
  Object.assign(LANGUAGE.en, { texts });
  try {
    for (const report of reports)
      for (const reporter of REPORTERS)
        for (const width of [60, 110]) await reporter.render(report, { width, colour: 0, unicode: true });
  } finally {
    Object.assign(LANGUAGE.en, { texts: before });
  }
  return [...asked].filter((text) => literals.has(text));
}

/** Signs and numbers are the same in every language. */
const isWord = (text: string) => /\p{L}{2}/u.test(text.replace(/\{[^}]*\}/g, ''));

/** Every text there is to translate, once, in the order of the code. @param reports to see what is drawn */
export async function listTexts(reports: readonly Report[]): Promise<string[]> {
  const sources = [...readSources('src')];
  const own = sources.filter(([path]) => LAYERS.test(path) && !path.includes('lib/words/languages/'));
  const called = own.flatMap(([, code]) => findTexts(code, CALLS));
  const literals = new Set(own.flatMap(([, code]) => findTexts(code, LITERALS)));
  const written = sources
    .filter(([path]) => /^report(?:ers)?\//.test(path))
    .flatMap(([, code]) => findTexts(code, LITERALS))
    .filter((text) => TEMPLATE.test(text) || PROSE.test(text));
  const lacking = sources
    .filter(([path]) => path.startsWith('analyzers/'))
    .flatMap(([, code]) => findTexts(code, WHAT));
  const reading = sources.filter(([path]) => READING.test(path));
  const noticed = reading.flatMap(([, code]) => [...findTexts(code, NOTICES), ...findTexts(code, REASONS)]);
  const refused = reading
    .filter(([path]) => /^(?:sources\/(?!text\/)|profiles\/compile-readers)/.test(path))
    .flatMap(([, code]) => findTexts(code, LITERALS))
    .filter((text) => REFUSAL.test(text));
  const names = [...MAGIC, ...OFFICE_FILES].flatMap(({ name, advice }) => [name, advice]);
  const drawn = await recordTexts(reports, literals);
  return [
    ...new Set([
      ...called,
      ...written,
      ...lacking,
      ...noticed,
      ...refused,
      ...names,
      READABLE,
      ...listLeaves(ENGLISH),
      ...drawn,
      ...listFacts(),
    ]),
  ].filter(isWord);
}

/** Ids, codes and words of customers that happen to stand in the code as well, and names that are the same everywhere. */
const NO_WORDS = /^(?:[a-z]+(?:-[a-z]+)+|[A-Z]{3}|[a-z]+|ServiceXRG 2020)$/;

/** Texts a language lacks, but for single small words that are drawn out of tables: most are somebody's own. */
export function listMissing(code: LanguageCode, texts: readonly string[]): string[] {
  const own = LANGUAGE[code].texts;
  return texts.filter((text) => !Object.hasOwn(own, text) && !NO_WORDS.test(text));
}

/** Texts a language has that nobody says any more. */
export function listStale(code: LanguageCode, texts: readonly string[]): string[] {
  const said = new Set(texts);
  const all = [...readSources('src')]
    .filter(([path]) => !path.includes('lib/words/languages/'))
    .map(([, source]) => source)
    .join('\n');
  return Object.keys(LANGUAGE[code].texts).filter(
    (text) => !said.has(text) && !all.includes(text) && !all.includes(text.replace(/['"\\]/g, '\\$&')),
  );
}
