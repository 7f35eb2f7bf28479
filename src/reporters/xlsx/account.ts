import { translate } from '../../lib/words/say.ts';
import type { Report } from '../../model/report.ts';
import { acrossCell, type Cell, numberCell, textCell, wordsCell } from './cells.ts';
import { HEAD, type ListSheet, type PageSheet } from './sheet.ts';

// The account of the audit itself: what was read, what could not be, how to get the numbers again.

export function rejectsSheet({ rejects }: Report): ListSheet {
  return {
    name: 'Rejects',
    columns: [
      { title: 'File', width: 34 },
      { title: 'Row', width: 8 },
      { title: 'Line', width: 8 },
      { title: 'Column', width: 18 },
      { title: 'Code', width: 18 },
      { title: 'Reason', width: 50 },
      { title: 'Raw', width: 80 },
    ],
    rows: rejects.map(({ source, row, line, column, code, reason, raw }) => [
      textCell(source),
      numberCell(row),
      numberCell(line),
      textCell(column ?? ''),
      textCell(code),
      wordsCell(reason),
      wordsCell(raw),
    ]),
  };
}

export function sourcesSheet({ sources }: Report): ListSheet {
  return {
    name: 'Sources',
    columns: [
      { title: 'File', width: 40 },
      { title: 'Kind', width: 16 },
      { title: 'Read as', width: 22 },
      { title: 'Sure', width: 8 },
      { title: 'Rows', width: 9 },
      { title: 'Records', width: 9 },
      { title: 'Duplicates', width: 11 },
      { title: 'Blanks', width: 9 },
      { title: 'Rejects', width: 9 },
      { title: 'Bad cells', width: 10 },
      { title: 'Why', width: 60 },
      { title: 'Columns', width: 60 },
    ],
    rows: sources.map((source) => [
      wordsCell(source.file),
      textCell(source.kind ?? translate('not recognised')),
      textCell(source.profile ?? ''),
      numberCell(source.confidence, 'share'),
      ...[source.rows, source.records, source.duplicates].map((rows) => numberCell(rows)),
      ...[source.blanks, source.rejects, source.badCells].map((rows) => numberCell(rows)),
      wordsCell(source.why),
      wordsCell(
        Object.entries(source.columns)
          .map(([field, header]) => `${field}: ${header}`)
          .join(', '),
      ),
    ]),
  };
}

const LEGEND = [
  'Points are contributions to the score: weight of the point × weight of the metric × score of the metric.',
  'A metric scores 0, 20, 80 and 100 at its four anchors, in straight lines between.',
  'What is not measured counts as a neutral 50; the hard bounds are the score if it were all perfect, or terrible.',
  'The 90 % interval holds sampling and reporting error, not the choice of weights.',
];

/** How to read the numbers and how to get them again. */
export function methodSheet({ method, score, warnings, askNext }: Report): PageSheet {
  const { nearbyWeights, equalWeights, geometricMean, leaveOnePointOut } = score.robustness;
  const heading = (title: string): Cell[] => [
    textCell(translate(title), HEAD),
    textCell(' ', HEAD),
    textCell(' ', HEAD),
  ];
  const words = (text: string): Cell[] => [acrossCell(translate(text), { columns: 3, characters: 84 })];
  const scored = (name: string, ...values: (number | null)[]): Cell[] => [
    textCell(translate(name)),
    ...values.map((value) => numberCell(value, 'score')),
  ];
  return {
    name: 'Method',
    widths: [44, 24, 24],
    page: [
      heading('How to get it again'),
      [textCell(translate('Tool')), textCell(`${method.tool} ${method.version}`)],
      [textCell(translate('Policy (weights and anchors)')), textCell(method.policy)],
      [textCell(translate('Fingerprint: runs compare when it is equal')), textCell(method.fingerprint)],
      [textCell(translate('Seed')), numberCell(method.seed)],
      [textCell(translate('Draws')), numberCell(method.draws)],
      [],
      heading('How to read it'),
      ...[method.direction, ...LEGEND].map(words),
      [],
      heading('With other weights'),
      scored('Weights nearby, from and to', ...nearbyWeights),
      scored('Equal weights', equalWeights),
      scored('Geometric mean', geometricMean),
      scored('One point left out, from and to', ...leaveOnePointOut),
      scored('What was measured alone', score.observedOnly),
      [],
      heading('Chances of the grades'),
      ...Object.keys(score.gradeProbabilities)
        .sort()
        .map((grade): Cell[] => [
          textCell(grade),
          numberCell(score.gradeProbabilities[grade] ?? null, 'share'),
        ]),
      [],
      heading('What to ask for next, and how far it could move the score'),
      ...askNext.map(({ point, gain }): Cell[] => [textCell(point), numberCell(gain, 'score')]),
      [],
      heading('Before you rely on it'),
      ...warnings.map(words),
      [],
      heading('Analyzers'),
      ...method.analyzers.map(({ id, version, status }): Cell[] => [
        textCell(id),
        numberCell(version),
        textCell(status),
      ]),
    ],
  };
}
