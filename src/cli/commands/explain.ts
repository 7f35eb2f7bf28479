import { audit } from '../../engine/audit.ts';
import { probeRecord } from '../../engine/probe-record.ts';
import { sanitiseTerminal } from '../../lib/escape/escape.ts';
import type { AnalyzerMeta } from '../../model/analyzer.ts';
import type { Report } from '../../model/report.ts';
import { type EvidenceOptions, refuseStdin, requestEvidence } from '../evidence/evidence-request.ts';
import { isReportFile, loadReport } from '../evidence/load-report.ts';
import { explainRun, explainSpec } from '../explain/explain-metric.ts';
import { explainRecord } from '../explain/explain-record.ts';
import {
  explainCitations,
  explainFinding,
  explainListedPain,
  explainPain,
  explainPlan,
  explainTable,
} from '../explain/explain-told.ts';
import { findSubject, type Subject } from '../explain/subject.ts';

export interface ExplainOptions extends EvidenceOptions {
  readonly report?: string;
}

/** `bruise explain <metric|finding|pain|record>`, from a saved report or from files. */
export async function runExplain(
  name: string,
  inputs: readonly string[],
  options: ExplainOptions,
): Promise<void> {
  const [only] = inputs;
  const saved =
    options.report ??
    (only !== undefined && inputs.length === 1 && (await isReportFile(only)) ? only : undefined);
  const files = saved === undefined ? inputs : [];
  const { request, progress } = await requestEvidence(files, options);
  const metas = request.toolbox.analyzers.map(({ meta }) => meta);
  try {
    const report = await readReport(saved, files, () => audit(request));
    progress.clear();
    const subject = findSubject(name, metas, { report, mayBeRecord: files.length > 0 });
    if (subject.kind === 'record' && files.length > 0) {
      refuseStdin(files, 'the files are read once more for the record');
      const probed = await probeRecord(request, name);
      progress.clear();
      print(explainRecord(probed, request.config.redact ?? true));
    } else print(explain(subject, report, metas));
  } finally {
    progress.clear();
  }
}

async function readReport(
  saved: string | undefined,
  files: readonly string[],
  auditFiles: () => Promise<Report>,
): Promise<Report | null> {
  if (saved !== undefined) return loadReport(saved);
  return files.length === 0 ? null : auditFiles();
}

function explain(subject: Subject, report: Report | null, metas: readonly AnalyzerMeta[]): string[] {
  if (subject.kind === 'metric') {
    const spec = explainSpec(subject.meta, subject.spec);
    return report === null ? spec : [...spec, '', ...explainRun(report, subject.spec)];
  }
  if (report === null) return [];
  switch (subject.kind) {
    case 'finding':
      return explainFinding(report, subject.finding, metas);
    case 'pain':
      return explainPain(report, subject.lever);
    case 'listed-pain':
      return explainListedPain(report, subject.pain);
    case 'plan':
      return explainPlan(report, subject.item);
    case 'table':
      return explainTable(report, subject.table);
    case 'record':
      return explainCitations(report, subject.name);
  }
}

/** The report quotes customers: nothing of theirs may steer the terminal. */
function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.map(sanitiseTerminal).join('\n')}\n`);
}
