import type { Fact } from '../../model/conclusion.ts';
import { formatUnit } from './format-unit.ts';
import { spokenLanguage } from './language.ts';
import { unitOf } from './unit-of.ts';

export type Facts = Readonly<Record<string, Fact>>;

/** A text in the language that is being written; as it stands where that language lacks it. */
export function translate(english: string): string {
  const { texts } = spokenLanguage();
  return Object.hasOwn(texts, english) ? (texts[english] ?? english) : english;
}

/**
 * The same with facts in it: `{name}` or `{name|unit}`, and `{name?one:many}` for words that follow a count.
 * @param english the template; the key of its translations
 */
export function say(english: string, facts: Facts = {}): string {
  return fillText(translate(english), facts, (fact, unit) =>
    typeof fact === 'string' ? translateNames(fact) : formatUnit(fact, unitOf(unit ?? 'count')),
  );
}

const SEPARATOR = /(, | and )/;
const COUNTED = /^(.*) \((\d{1,9})(?: ([a-z]+))?\)$/;
/** `Reporting (export)`: a theme, and the part of it that customers name. */
const PARTED = /^(.*) \(([^()]{1,60})\)$/;
const MAX_NAMES = 24;

/**
 * A name, or a list of names such as `Speed (12 tickets), Import and export (9) and Integrations`, in the language
 * that is being written. Text with anything else in it is somebody's own and stays.
 */
export function translateNames(text: string): string {
  if (spokenLanguage().code === 'en' || text.length > 400 || text !== text.trim()) return text;
  const parts = text.split(SEPARATOR);
  if (parts.length > 2 * MAX_NAMES) return text;
  const names: string[] = [];
  for (let from = 0; from < parts.length; ) {
    const found = findName(parts, from);
    if (found === null) return text;
    names.push(found.name);
    from = found.next;
  }
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}${translate(' and ')}${last}`;
}

/** The longest name that begins at a part: names may hold a separator themselves. */
function findName(parts: readonly string[], from: number): { name: string; next: number } | null {
  for (let to = parts.length; to > from; to -= 2) {
    const name = translateName(parts.slice(from, to).join(''));
    if (name !== null) return { name, next: to + 1 };
  }
  return null;
}

const QUOTED = /^"(.*)"$/;
const NUMBERED = /^(\d{1,9}) ([a-z][a-z -]*)$/;
const P_VALUE = /^[<=>] ?\d?\.\d+$/;

function translateName(text: string): string | null {
  if (P_VALUE.test(text)) return text.replace('.', spokenLanguage().decimal);
  const [, quoted] = QUOTED.exec(text) ?? [];
  if (quoted !== undefined) return wrap(translateName(quoted), translate('"{}"'));
  const [, number, noun = ''] = NUMBERED.exec(text) ?? [];
  if (number !== undefined) return wrap(translateName(noun), `${number} {}`);
  const [, counted, count, unit] = COUNTED.exec(text) ?? [];
  if (counted !== undefined)
    return wrap(translateTitle(counted), `{} (${count}${unit === undefined ? '' : ` ${translate(unit)}`})`);
  const [, parted, part] = PARTED.exec(text) ?? [];
  return translateTitle(text) ?? (parted === undefined ? null : wrap(translateTitle(parted), `{} (${part})`));
}

/** Titles stand inside sentences with a small letter. */
function translateTitle(title: string): string | null {
  const { texts } = spokenLanguage();
  const known = [title, title.charAt(0).toUpperCase() + title.slice(1)].find((key) =>
    Object.hasOwn(texts, key),
  );
  return known === undefined ? null : translate(known);
}

const wrap = (name: string | null, around: string) =>
  name === null ? null : around.replace('{}', () => name);

const PLACE = /\{([\w-]+)(?:\|([\w-]+)|\?([^:{}]*):([^{}]*))?\}/g;

/** Fills the places of a template. A name that is no fact stays as it stands, so that the mistake shows. */
export function fillText(
  template: string,
  facts: Facts,
  write: (fact: Fact, unit: string | undefined) => string,
): string {
  return template.replace(
    PLACE,
    (whole: string, name: string, unit?: string, one?: string, many?: string) => {
      if (!Object.hasOwn(facts, name)) return whole;
      const fact = facts[name] ?? null;
      if (one !== undefined) return fact === 1 ? one : (many ?? '');
      return write(fact, unit);
    },
  );
}
