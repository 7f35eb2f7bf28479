import { trackTitle } from '../../lib/advice-tables.ts';
import { formatUnit } from '../../lib/words/format-unit.ts';
import { unitOf } from '../../lib/words/unit-of.ts';
import type { Lever, PlanItem } from '../../model/advice.ts';
import type { AnalyzerMeta } from '../../model/analyzer.ts';
import type { Report, ReportFinding, ReportTable } from '../../model/report.ts';
import type { ListedPain } from '../pain-list.ts';
import { listRows } from '../terminal/list-rows.ts';
import { headOf, listEvidence } from './explain-metric.ts';
import { findCitations } from './subject.ts';

/** A finding: who found it by what rule, what belongs to it, and its rows. */
export function explainFinding(
  report: Report,
  finding: ReportFinding,
  metas: readonly AnalyzerMeta[],
): string[] {
  const meta = metas.find(({ id }) => id === finding.analyzer);
  const [rule = ''] = finding.id.split(':');
  const template =
    meta !== undefined && Object.hasOwn(meta.statements, rule) ? meta.statements[rule] : undefined;
  const metrics = report.metrics.filter(({ analyzer }) => analyzer === finding.analyzer);
  const tables = report.tables.filter(({ analyzer }) => analyzer === finding.analyzer);
  return [
    `${finding.id}  ${finding.severity}`,
    '',
    `${finding.statement}.`,
    '',
    headOf(report),
    `Found by    ${finding.analyzer}${meta === undefined ? '' : `: ${meta.title}`}`,
    ...(meta === undefined ? [] : [`Why         ${meta.why}`]),
    ...(template === undefined ? [] : [`Sentence    ${template}`]),
    ...metrics.map(
      ({ id, title, score, contribution }) =>
        `Metric      ${id} ${title}: penalty ${score.toFixed(1)}, ${contribution.toFixed(2)} points (bruise explain ${id})`,
    ),
    ...tables.map(({ id, title, rows }) => `Table       ${id}: ${title} (${rows.length} rows)`),
    ...listEvidence(finding.evidence),
  ];
}

/** A pain that carries no points of its own, as those are told by the themes of the dictionary: who says it, where. */
export function explainListedPain(report: Report, pain: ListedPain): string[] {
  const { id, name, label, customers, themes, phrases, parent } = pain;
  return [
    `${id}  ${name}`,
    '',
    headOf(report),
    `Evidence    ${label}`,
    `Customers   ${customers}`,
    ...(themes.length === 0 ? [] : [`Themes      ${themes.join(', ')}`]),
    ...(phrases.length === 0 ? [] : [`Words       ${phrases.join(', ')}`]),
    ...(parent === null ? [] : [`Part of     ${parent} (bruise explain ${parent})`]),
    ...rowsAbout(report, { id, title: name }),
    ...findingsAbout(report, id),
    `What if     bruise what-if FILES --fix ${id}`,
  ];
}

/** A pain: the points it carries metric by metric, the money and the customers, and who says so. */
export function explainPain(report: Report, lever: Lever): string[] {
  const {
    id,
    title,
    points,
    metrics,
    customers,
    sources,
    lostDeals,
    lostAmount,
    accounts,
    arr,
    otherCurrencies,
    currency,
  } = lever;
  const money = (amount: number | null, rate = '') =>
    amount === null ? null : `${formatUnit(amount, 'money', { currency })}${rate}`;
  return [
    `${id}  ${title}`,
    '',
    headOf(report),
    `Points      ${points.toFixed(2)} of the score ${report.score.value.toFixed(1)}: of every metric, its points x the share of its records that name this pain`,
    ...metrics.map((part) => {
      const metric = report.metrics.find((one) => one.id === part.id);
      const whole = metric?.contribution ?? 0;
      const share = whole > 0 ? part.points / whole : 0;
      return `            ${part.id} ${metric?.title ?? ''}: ${whole.toFixed(2)} x ${formatUnit(share, 'share')} = ${part.points.toFixed(2)}`;
    }),
    ...(customers === null
      ? []
      : [
          `Customers   ${customers} in ${sources === 1 ? '1 kind of source' : `${sources ?? 0} kinds of sources`}`,
        ]),
    ...(lostDeals
      ? [
          `Lost deals  ${lostDeals} that name it${tellAmount(money(lostAmount), otherCurrencies?.lostDeals)} (table money-by-pain)`,
        ]
      : []),
    ...(accounts
      ? [
          `At risk     ${accounts} accounts that name it${tellAmount(money(arr, ' a year'), otherCurrencies?.accounts)} (table money-by-pain)`,
        ]
      : []),
    ...rowsAbout(report, lever),
    ...findingsAbout(report, id),
    `What if     bruise what-if FILES --fix ${id}`,
    report.levers?.note ?? '',
  ];
}

function findingsAbout({ findings }: Report, pain: string): string[] {
  return findings
    .filter(({ id }) => id.endsWith(`:${pain}`))
    .flatMap(({ id, statement, evidence }) => [`Finding     ${id}: ${statement}`, ...listEvidence(evidence)]);
}

/** Money in a lever's currency, and how many deals or accounts are in others. */
function tellAmount(money: string | null, others = 0): string {
  const own = money === null ? '' : `, ${money}`;
  return `${own}${others > 0 ? `, ${others} of them in other currencies` : ''}`;
}

/** Rows of the report's tables that are about it: counts by source, words, cover by the backlog. */
function rowsAbout({ tables }: Report, { id, title }: Pick<Lever, 'id' | 'title'>): string[] {
  return tables.flatMap((table) =>
    table.rows
      .filter((row) => row.slice(0, 2).some((cell) => cell === id || cell === title))
      .slice(0, 3)
      .map((row) => `Table       ${table.id} (${table.title}): ${writeRow(table, row)}`),
  );
}

function writeRow({ columns }: ReportTable, row: ReportTable['rows'][number]): string {
  return columns
    .flatMap(({ title, unit }, at) => {
      const fact = row[at] ?? null;
      return fact === null || fact === '' ? [] : [`${title} ${formatUnit(fact, unitOf(unit))}`];
    })
    .join('; ');
}

export function explainTable(report: Report, table: ReportTable): string[] {
  const head = table.columns.map(({ title }) => title);
  const rows = table.rows.map((row) =>
    table.columns.map(({ unit }, at) => formatUnit(row[at] ?? null, unitOf(unit))),
  );
  return [
    `${table.id}  ${table.title}`,
    '',
    headOf(report),
    `Made by     ${table.analyzer}`,
    ...listRows(head, rows),
  ];
}

/** An item of the plan: the rule's reason, and where it leads. */
export function explainPlan(report: Report, item: PlanItem): string[] {
  return [
    `${item.id}  ${trackTitle(item.track)}, days ${item.days}`,
    '',
    `${item.owner}: ${item.action}.`,
    '',
    headOf(report),
    `Because     ${item.why}`,
    'Made by     a rule that looks at what it rests on, and at nothing else',
    ...item.basis.map((id) => `Rests on    ${id} (bruise explain ${id})`),
  ];
}

/** Where a saved report quotes a record. */
export function explainCitations(report: Report, name: string): string[] {
  return [
    `${name}`,
    '',
    headOf(report),
    ...findCitations(name, report).map(
      ({ of, address, quote }) => `Proves      ${of}  ${address}  "${quote}"`,
    ),
    'The report holds the best proofs only; with the files instead of --report the whole record is explained.',
  ];
}
