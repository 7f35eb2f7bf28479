import type { CellObject } from 'write-excel-file/node';
import { tellAsOf } from '../../lib/dates/as-of.ts';
import { dayOfIso } from '../../lib/dates/days.ts';
import { writeBrandLines } from '../../lib/words/brand-line.ts';
import { writeHeadline } from '../../lib/words/headline.ts';
import { say, translate } from '../../lib/words/say.ts';
import type { Report } from '../../model/report.ts';
import { acrossCell, type Cell, dayCell, numberCell, textCell, wordsCell } from './cells.ts';
import { HEAD, type PageSheet } from './sheet.ts';

const TITLE: CellObject = { fontWeight: 'bold', fontSize: 18, textColor: '#3B2F4A' };
const BOLD: CellObject = { fontWeight: 'bold' };
const MUTED: CellObject = { textColor: '#6B6676' };

const POINT_HEAD = ['Point', 'Status', 'Score', 'From (90 %)', 'To', 'Coverage', 'Weight', 'Points'];
const REASON_HEAD = ['Points lost', 'Metric', 'Because'];

/** The score, the five points and the worst reasons on one page. */
export function summarySheet(report: Report): PageSheet {
  const { score } = report;
  return {
    name: 'Summary',
    widths: [26, 14, 12, 12, 10, 10, 10, 10],
    page: [
      [textCell(report.company.trim() === '' ? translate('Unnamed company') : report.company, TITLE)],
      [textCell(translate('Product Perception Penalty'), MUTED)],
      ...writeBrandLines(report).map((line) => [textCell(line, MUTED)]),
      [],
      fact('Score', numberCell(score.value, 'score', { ...BOLD, fontSize: 18 }), report.method.direction),
      fact(
        'Band',
        textCell(translate(score.band), BOLD),
        score.grade === '?'
          ? translate('too little evidence for a grade')
          : say('grade {grade}', { grade: score.grade }),
      ),
      fact(
        '90 % interval',
        numberCell(score.interval[0], 'score'),
        translate('to'),
        numberCell(score.interval[1], 'score'),
      ),
      fact(
        'Hard bounds',
        numberCell(score.bounds[0], 'score'),
        translate('to'),
        numberCell(score.bounds[1], 'score'),
      ),
      fact('Coverage', numberCell(score.coverage, 'share'), translate(score.coverageLabel)),
      fact('As of', report.undated === true ? textCell(tellAsOf(report)) : dayCell(dayOfIso(report.asOf))),
      [],
      [acrossCell(writeHeadline(report), { columns: POINT_HEAD.length, characters: 92, style: BOLD })],
      [],
      POINT_HEAD.map((title) => textCell(translate(title), HEAD)),
      ...report.points.map(pointRow),
      [textCell(translate('Sum'), BOLD), null, null, null, null, null, null, sumCell(report)],
      [],
      REASON_HEAD.map((title) => textCell(translate(title), HEAD)),
      ...report.reasons.map(({ points, metric, statement }): Cell[] => [
        numberCell(points, 'score'),
        textCell(metric),
        acrossCell(statement, { columns: POINT_HEAD.length - 2, characters: 58 }),
      ]),
    ],
  };
}

function fact(name: string, value: Cell, aside = '', other: Cell = null): Cell[] {
  return [textCell(translate(name), MUTED), value, textCell(aside, MUTED), other];
}

function pointRow(point: Report['points'][number]): Cell[] {
  return [
    wordsCell(point.title),
    textCell(translate(point.status)),
    numberCell(point.score, 'score'),
    numberCell(point.interval[0], 'score'),
    numberCell(point.interval[1], 'score'),
    numberCell(point.coverage, 'share'),
    numberCell(point.weight, 'share'),
    numberCell(point.contribution, 'score'),
  ];
}

/** The contributions add up to the score, so that this is the score and no second computation. */
const sumCell = ({ score }: Report) => numberCell(score.value, 'score', BOLD);
