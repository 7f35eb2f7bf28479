import type { CellObject } from 'write-excel-file/node';
import { DAY_MS } from '../../lib/dates/days.ts';
import { sanitiseTerminal } from '../../lib/escape/escape.ts';
import { spokenLanguage } from '../../lib/words/language.ts';
import { translate } from '../../lib/words/say.ts';
import { unitOf } from '../../lib/words/unit-of.ts';
import type { Unit } from '../../model/analyzer.ts';
import type { ReportTable } from '../../model/report.ts';

// Cells have a type, and none of them is the formula type: whatever a text begins with, it stays text.

export type Cell = CellObject | null;

/** What a spreadsheet holds in one cell, in UTF-16 units. */
const MAX_TEXT = 32_767;

/** How numbers of a unit are shown; the cell holds the number itself. */
const FORMATS: Readonly<Record<Unit, string>> = {
  share: '0.0%',
  points: '+0.0%;-0.0%;0.0%',
  ratio: '0.00"x"',
  index: '0.00',
  count: '#,##0',
  days: '#,##0.0',
  day: 'yyyy-mm-dd',
  money: '#,##0',
  score: '0.0',
  text: 'General',
};

/** 1900-03-01: spreadsheets count earlier days wrongly, or not at all. */
const FIRST_DAY = -25_508;
const LAST_DAY = 2_932_896;

export function textCell(text: string, style: CellObject = {}): Cell {
  const value = cleanText(text);
  return value === '' ? null : { alignVertical: 'top', ...style, value, type: String };
}

/** Words that may be long. */
export function wordsCell(text: string): Cell {
  return textCell(text, { wrap: true });
}

const LINE_HEIGHT = 15;
const MAX_HEIGHT = 400;

/** Words across several columns, in a row high enough: spreadsheets do not fit rows to merged cells. */
export function acrossCell(
  text: string,
  { columns, characters, style = {} }: { columns: number; characters: number; style?: CellObject },
): Cell {
  const lines = Math.max(1, Math.ceil(text.length / characters));
  const height = Math.min(MAX_HEIGHT, lines * LINE_HEIGHT);
  return textCell(text, { ...style, columnSpan: columns, wrap: true, height });
}

export function numberCell(value: number | null, unit: Unit = 'count', style: CellObject = {}): Cell {
  if (value === null || !Number.isFinite(value)) return null;
  if (unit === 'day') return dayCell(value);
  const format = unit === 'count' && !Number.isInteger(value) ? '#,##0.00' : FORMATS[unit];
  return { alignVertical: 'top', ...style, value, type: Number, format };
}

/** @param day days since 1970 */
export function dayCell(day: number): Cell {
  const whole = Math.floor(day);
  if (whole < FIRST_DAY || whole > LAST_DAY) return null;
  return {
    alignVertical: 'top',
    value: new Date(whole * DAY_MS),
    type: Date,
    format: spokenLanguage().code === 'de' ? 'dd.mm.yyyy' : FORMATS.day,
  };
}

/** A fact of a table as its column has it; ids stay as they are, because they are typed back. */
export function factCell(
  fact: string | number | null | undefined,
  { id, unit }: Pick<ReportTable['columns'][number], 'id' | 'unit'>,
): Cell {
  if (typeof fact === 'string') return wordsCell(id === 'id' ? fact : translate(fact));
  return numberCell(fact ?? null, unitOf(unit));
}

// Readers take `_x0041_` for the character of that number.
const ESCAPED = /_(?=x[0-9a-f]{4}_)/gi;

/** Text as a sheet can hold it: no control characters, nothing that would be decoded, short enough. */
function cleanText(text: string): string {
  // The writer drops U+FFFD, so that another sign has to show where a control character was.
  const safe = sanitiseTerminal(text).replaceAll('\ufffd', '\u2426');
  const short =
    safe.length <= MAX_TEXT ? safe : `${safe.slice(0, MAX_TEXT - 1).replace(/[\ud800-\udbff]$/, '')}…`;
  const escaped = short.replace(ESCAPED, '_x005F_');
  // The writer looks strings up in a plain object, and would find what every object has.
  return escaped in {} ? `${escaped} ` : escaped;
}
