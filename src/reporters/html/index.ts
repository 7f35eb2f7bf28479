import { speaking } from '../../lib/words/language.ts';
import { defineReporter } from '../../model/define.ts';
import type { Report } from '../../model/report.ts';
import { anchorsOf } from './anchors.ts';
import { drawDocument } from './document.ts';
import { speakWords } from './wording.ts';

/** The report people look at: one file, no network, readable on a phone, on paper and without a script. */
export const htmlReporter = defineReporter({
  meta: { id: 'html', extension: 'html', mediaType: 'text/html', title: 'HTML, one file to look at' },
  render(report: Report) {
    return speaking(report.language, () =>
      drawDocument({ report, words: speakWords(), anchors: anchorsOf(report) }),
    );
  },
});
