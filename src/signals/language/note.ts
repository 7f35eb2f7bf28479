import type { ReadingNote, Text } from '../../model/signal.ts';
import { looksEnglish } from '../glance.ts';
import { detectLanguage } from './index.ts';
import { READ_LANGUAGES } from './read-foreign.ts';

const WORDLESS: ReadingNote = { language: null, state: 'wordless', isProvisional: false };
const ENGLISH: ReadingNote = { language: 'en', state: 'read', isProvisional: false };

/** Written by a machine; what language does not matter. */
export const AUTOMATIC: ReadingNote = { language: null, state: 'automatic', isProvisional: false };

/**
 * In what language a record is written, and whether it can be read. The n-gram model is asked only about records with
 * something in them that is not English, so that an English company never loads it.
 */
export function noteLanguage(texts: readonly Text[]): ReadingNote {
  const english = looksEnglish(texts);
  if (english === null) return WORDLESS;
  if (english) return ENGLISH;
  const { code, isProvisional } = detectLanguage(texts.map(({ raw }) => raw).join('\n'));
  if (code === 'en') return isProvisional ? { ...ENGLISH, isProvisional } : ENGLISH;
  return { language: code, state: READ_LANGUAGES.includes(code) ? 'lexicon' : 'unread', isProvisional };
}
