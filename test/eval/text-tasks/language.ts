import { detectLanguage, loadLanguageModel } from '../../../src/signals/language/index.ts';
import type { TextTask } from './task.ts';

// The harness reads row by row without waiting, so the model is there before the first.
await loadLanguageModel();

/** In which language a text is written. */
export const language: TextTask = {
  title: 'in which language a text is written',
  columns: { text: 'the text', label: 'ISO 639-1 code' },
  multi: false,
  labels: null,
  // Two written forms of one language, and Indonesian, which n-grams do not tell from Malay.
  synonyms: { nb: 'no', nn: 'no', id: 'ms' },
  prepare() {
    return ({ text = '' }) => ({ labels: [detectLanguage(text).code] });
  },
};
