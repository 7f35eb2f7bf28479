import { readableRows } from '../../lib/curve-rows.ts';
import { formatRange, formatUnit } from '../../lib/words/format-unit.ts';
import { say, translate } from '../../lib/words/say.ts';
import type { Report, ReportTable } from '../../model/report.ts';
import { drawQuote } from './quotes.ts';
import { drawHeading, indentLines } from './section.ts';
import { drawSeries, isSeries } from './series.ts';
import { shapeTable } from './shape.ts';
import { drawTable } from './table.ts';
import { EMPTY_LINE, type Line, line, paragraph, span, textWidth } from './text.ts';

/** Rows shown of a table that has more than a few more; the JSON report holds them. */
const SHOWN_ROWS = 4;
const FEW_MORE = 2;

/** The analyzers' tables, the beginning of each. */
export function drawTables({ tables, riskAccounts }: Report, width: number): Line[] {
  const filled = tables.filter(
    ({ rows, shown }) => rows.length > 0 && (riskAccounts === null || shown !== 'told'),
  );
  const names = filled.filter(isLeftOut).map(({ id }) => id);
  return [
    ...filled.filter((table) => !isLeftOut(table)).flatMap((table) => drawOne(table, width)),
    ...(names.length === 0
      ? []
      : [
          EMPTY_LINE,
          ...paragraph(
            [span(' ')],
            say('More tables in the JSON report: {names}.', { names: names.join(', ') }),
            {
              width,
              style: 'dim',
            },
          ),
        ]),
  ];
}

/** Only named on a terminal: tables for whoever digs, and those that want more room than it has. */
const isLeftOut = ({ shown }: ReportTable) => shown === 'deep' || shown === 'roomy';

function drawOne(table: ReportTable, width: number): Line[] {
  if (isSeries(table)) return [EMPTY_LINE, ...drawSeries(table, width)];
  const read = { ...table, rows: readableRows(table) };
  // Rows that were chosen are all shown; of others the first.
  const isChosen = read.rows !== table.rows || read.rows.length <= SHOWN_ROWS + FEW_MORE;
  const shown = isChosen ? read.rows.length : SHOWN_ROWS;
  const { columns, rows, dropped, lacksCurrency } = shapeTable(read, shown, width - 2);
  const notes = [
    ...(dropped.length > 0
      ? [say('Columns left out: {titles}', { titles: dropped.map(translate).join(', ') })]
      : []),
    ...(lacksCurrency ? [say('Amounts without a currency')] : []),
  ];
  return [
    EMPTY_LINE,
    ...drawCounted(table.title, { shown, all: table.rows.length, width }),
    ...indentLines(drawTable(columns, rows, width - 2)),
    ...(notes.length === 0 ? [] : paragraph([span(' ')], notes.join('. '), { width, style: 'dim' })),
  ];
}

/** A heading that says how much of its table is shown, where that is not all. */
function drawCounted(
  title: string,
  { shown, all, width }: { shown: number; all: number; width: number },
): Line[] {
  const aside = shown === all ? '' : say('{shown|count} of {all|count} rows', { shown, all });
  const fits = textWidth(span(title).text) + aside.length + 6 <= width;
  return [drawHeading(title, width, fits ? aside : ''), ...(fits ? [] : [line(` ${aside}`, 'dim')])];
}

const SHOWN_REASONS = 4;

/** What is at stake with the accounts on the risk register. */
export function drawRiskAccounts({ riskAccounts }: Report, width: number): Line[] {
  if (riskAccounts === null) return [];
  const { byReason, currency, evidence } = riskAccounts;
  const shown = Math.min(byReason.length, SHOWN_REASONS);
  const [quote] = evidence.shown;
  return [
    EMPTY_LINE,
    ...drawCounted('Accounts at risk, not scored', { shown, all: byReason.length, width }),
    ...paragraph([span(' ')], writeStake(riskAccounts), { width }),
    ...indentLines(
      drawTable(
        [
          { title: 'reason', wraps: true },
          { title: 'accounts', align: 'right' },
          { title: 'revenue a year', align: 'right' },
        ],
        byReason
          .slice(0, SHOWN_REASONS)
          .map((row) => [
            { text: translate(row.reason) },
            { text: formatUnit(row.accounts, 'count') },
            { text: formatUnit(row.arr, 'money', { currency }) },
          ]),
        width - 2,
      ),
    ),
    ...(quote === undefined ? [] : drawQuote(quote, { first: [span(' ')], width, lines: 1 })),
  ];
}

function writeStake(risk: NonNullable<Report['riskAccounts']>): string {
  const { accounts, arr, arrCitingProduct, shareCitingProduct, interval, currency } = risk;
  if (arr === null)
    return say('{accounts|count} {accounts?account:accounts}; what they are worth is not known.', {
      accounts,
    });
  const money = (value: number | null) => formatUnit(value, 'money', { currency });
  const certainty =
    interval === null ? '' : say(', 90 % interval {range}', { range: formatRange(interval, 'share') });
  const share =
    shareCitingProduct === null ? '' : ` (${formatUnit(shareCitingProduct, 'share')}${certainty})`;
  const unit = currency === null ? ` ${say('Amounts without a currency')}.` : '';
  const stake = say(
    '{accounts|count} {accounts?account:accounts} with {arr} a year; {citing} of it cites the product{share}.',
    { accounts, arr: money(arr), citing: money(arrCitingProduct), share },
  );
  return `${stake}${unit}`;
}
