import { formatUnit } from '../../lib/words/format-unit.ts';
import { unitOf } from '../../lib/words/unit-of.ts';
import type { ADVICE, Levers } from '../../model/advice.ts';
import type { ThemeInfo } from '../../model/analyzer.ts';
import type { Fact } from '../../model/conclusion.ts';
import type { Report, ReportFinding, ReportMetric } from '../../model/report.ts';
import type { Analysis } from '../input.ts';

/** A report before anything is advised. */
export type BareReport = Omit<Report, keyof typeof ADVICE>;

export interface AdviceInput {
  readonly report: BareReport;
  readonly analyses: readonly Analysis[];
  readonly themes: readonly ThemeInfo[];
  readonly levers: Levers;
}

/** What a report says, by id: what the rules of the advice look things up in. */
export class Told {
  readonly report: BareReport;
  readonly levers: Levers;
  readonly #analyses: readonly Analysis[];

  constructor({ report, analyses, levers }: AdviceInput) {
    this.report = report;
    this.levers = levers;
    this.#analyses = analyses;
  }

  /** A metric that was measured. */
  metric(id: string): ReportMetric | null {
    return this.report.metrics.find((metric) => metric.id === id && metric.status === 'measured') ?? null;
  }

  /** The metric, when it is worse than what counts as good and something was counted. */
  poor(id: string): ReportMetric | null {
    const metric = this.metric(id);
    return metric !== null && metric.x !== 0 && (metric.value ?? 0) > metric.anchors[1] ? metric : null;
  }

  /** Points of the score that some metrics cost. */
  points(ids: readonly string[]): number {
    return ids.reduce((sum, id) => sum + (this.metric(id)?.contribution ?? 0), 0);
  }

  value(id: string): string {
    const metric = this.metric(id);
    return metric === null ? '' : formatUnit(metric.value, unitOf(metric.unit));
  }

  /** What a metric says in one sentence, without what it is judged against. */
  sentence(id: string): string {
    const reason = this.report.reasons.find(({ metric }) => metric === id);
    const told = reason?.statement.replace(/ \([^()]*\)$/, '') ?? this.metric(id)?.title ?? '';
    return told === '' ? '' : `${told}.`;
  }

  /** The first finding with this id, or about a subject of this id (`id:subject`). */
  finding(id: string): ReportFinding | null {
    return this.report.findings.find((one) => one.id === id || one.id.startsWith(`${id}:`)) ?? null;
  }

  /** The first finding that has one of these ids, in their order. */
  firstOf(ids: readonly string[]): ReportFinding | null {
    for (const id of ids) {
      const found = this.finding(id);
      if (found !== null) return found;
    }
    return null;
  }

  /** The worst finding of an analyzer that is no mere note. */
  worst(analyzer: string): ReportFinding | null {
    return this.report.findings.find((one) => one.analyzer === analyzer && one.severity !== 'info') ?? null;
  }

  /** The facts behind a finding. */
  facts(key: string): Readonly<Record<string, Fact>> {
    for (const { conclusion } of this.#analyses) {
      if (conclusion.kind !== 'measured') continue;
      const found = conclusion.findings.find((finding) => finding.key === key);
      if (found !== undefined) return found.facts;
    }
    return {};
  }
}
