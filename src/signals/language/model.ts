import { eld } from 'eld/extrasmall';
import type { Language } from './index.ts';

/** Languages that business exports come in; fewer to choose from means fewer mistakes. */
const CHOICE =
  'en de fr es pt it nl sv da no fi pl cs sk hu ro bg hr sr sl el tr ru uk be et lt lv ar he fa ur hi ja ko zh vi th ms is ca'.split(
    ' ',
  );

/** The n-gram model as a plain function. */
export function createModel(): (sample: string) => Language {
  eld.setLanguageSubset(CHOICE);
  return (sample) => {
    const result = eld.detect(sample);
    return {
      code: result.language === '' ? 'und' : result.language,
      confidence: result.isReliable() ? 0.9 : 0.5,
    };
  };
}
