import type { LanguageCode } from '../../model/kinds.ts';
import { GERMAN } from './languages/german.data.ts';
import { GERMAN_NOTICES } from './languages/german-notices.data.ts';

/**
 * Everything that depends on the language of a report. English is the source: its texts stand where they are used, and
 * are the keys of the other languages (as gettext has it), so that a changed sentence is a missing one and never a
 * wrong one.
 */
export interface Language {
  readonly code: LanguageCode;
  readonly decimal: '.' | ',';
  readonly thousands: ',' | '.';
  /** @param iso `2026-11-21` */
  readonly writeDay: (iso: string) => string;
  /** English text or template to the same in this language. */
  readonly texts: Readonly<Record<string, string>>;
}

export const LANGUAGE: Readonly<Record<LanguageCode, Language>> = {
  en: { code: 'en', decimal: '.', thousands: ',', writeDay: (iso) => iso, texts: {} },
  de: {
    code: 'de',
    decimal: ',',
    thousands: '.',
    writeDay: (iso) => iso.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3.$2.$1'),
    texts: { ...GERMAN, ...GERMAN_NOTICES },
  },
};

let spoken = LANGUAGE.en;

/** The language that is being written. */
export const spokenLanguage = (): Language => spoken;

/**
 * Writes in a language: all numbers, days and texts of one call, however deep inside of it. What is written must be
 * ready when the call returns; a promise would be kept in another language.
 */
export function speaking<T>(code: LanguageCode | undefined, write: () => T): T {
  const before = spoken;
  spoken = LANGUAGE[code ?? 'en'];
  try {
    return write();
  } finally {
    spoken = before;
  }
}
