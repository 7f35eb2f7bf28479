import { nearestName } from '../../lib/nearest-name.ts';
import type { Lever, PlanItem } from '../../model/advice.ts';
import type { AnalyzerMeta, MetricSpec } from '../../model/analyzer.ts';
import { UserError } from '../../model/errors.ts';
import type { Report, ReportFinding, ReportTable } from '../../model/report.ts';
import { type ListedPain, listPains } from '../pain-list.ts';

/** What can be explained, and what stands behind it. */
export type Subject =
  | { readonly kind: 'metric'; readonly meta: AnalyzerMeta; readonly spec: MetricSpec }
  | { readonly kind: 'finding'; readonly finding: ReportFinding }
  | { readonly kind: 'pain'; readonly lever: Lever }
  | { readonly kind: 'listed-pain'; readonly pain: ListedPain }
  | { readonly kind: 'plan'; readonly item: PlanItem }
  | { readonly kind: 'table'; readonly table: ReportTable }
  | { readonly kind: 'record'; readonly name: string };

/**
 * What a name stands for: a metric, then whatever the report calls so.
 * @param mayBeRecord files are at hand in which a record of that name may be
 * @throws UserError with the nearest name
 */
export function findSubject(
  name: string,
  metas: readonly AnalyzerMeta[],
  { report, mayBeRecord }: { readonly report: Report | null; readonly mayBeRecord: boolean },
): Subject {
  const subject = findMetric(name, metas) ?? (report === null ? null : findInReport(name, report));
  if (subject !== null) return subject;
  const known = [...metas.flatMap(({ metrics }) => metrics.map(({ id }) => id)), ...namesIn(report)];
  const nearest = nearestName(name, known);
  const isAddress = /:\d{1,12}$/.test(name);
  if (report !== null && isCited(name, report)) return { kind: 'record', name };
  // Ids of records look like anything; a slip of the pen looks like what is known.
  if (mayBeRecord && (isAddress || nearest === null)) return { kind: 'record', name };
  const hint = nearest === null ? '' : `, did you mean ${nearest}?`;
  const metrics = metas.flatMap((meta) => meta.metrics.map(({ id }) => id)).join(' ');
  const more = report === null ? '; for findings, pains and records give files or --report' : '';
  throw new UserError(
    'unknown-metric',
    `there is no metric, finding, pain or record ${name}${hint} (there is ${metrics}${more})`,
  );
}

function findMetric(name: string, metas: readonly AnalyzerMeta[]): Subject | null {
  for (const meta of metas) {
    const spec = meta.metrics.find(({ id }) => isSame(id, name));
    if (spec !== undefined) return { kind: 'metric', meta, spec };
  }
  return null;
}

function findInReport(name: string, report: Report): Subject | null {
  const finding =
    report.findings.find(({ id }) => isSame(id, name)) ??
    report.findings.find(({ id }) => id.toLowerCase().startsWith(`${name.toLowerCase()}:`));
  const lever = report.levers?.rows.find(({ id, title }) => isSame(id, name) || isSame(title, name));
  if (lever !== undefined) return { kind: 'pain', lever };
  const pain = listPains(report).find((one) => isSame(one.id, name) || isSame(one.name, name));
  if (pain !== undefined) return { kind: 'listed-pain', pain };
  if (finding !== undefined) return { kind: 'finding', finding };
  const item = report.plan?.items.find(({ id }) => isSame(id, name));
  if (item !== undefined) return { kind: 'plan', item };
  const table = report.tables.find(({ id }) => isSame(id, name));
  return table === undefined ? null : { kind: 'table', table };
}

const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

function namesIn(report: Report | null): string[] {
  if (report === null) return [];
  return [
    ...report.findings.map(({ id }) => id),
    ...(report.levers?.rows ?? []).flatMap(({ id, title }) => [id, title]),
    ...listPains(report).flatMap(({ id, name }) => [id, name]),
    ...(report.plan?.items ?? []).map(({ id }) => id),
    ...report.tables.map(({ id }) => id),
  ];
}

/** Places in the report where a record is quoted. */
export interface Citation {
  readonly of: string;
  readonly address: string;
  readonly quote: string;
}

/** @param name `file:row`, or the id of a record */
export function findCitations(name: string, report: Report): Citation[] {
  const lists = [
    ...report.metrics.map(({ id, title, evidence }) => ({ of: `${id} ${title}`, evidence })),
    ...report.findings.map(({ id, evidence }) => ({ of: id, evidence })),
  ];
  return lists.flatMap(({ of, evidence }) =>
    evidence.shown.flatMap(({ at, id, quote }) => {
      const address = `${at.source}:${at.row}`;
      const isMeant = id === name || address === name || address.endsWith(`/${name}`);
      return isMeant ? [{ of, address, quote }] : [];
    }),
  );
}

function isCited(name: string, report: Report): boolean {
  return findCitations(name, report).length > 0;
}
