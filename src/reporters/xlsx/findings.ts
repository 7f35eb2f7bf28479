import { translate } from '../../lib/words/say.ts';
import type { Report, ReportEvidence } from '../../model/report.ts';
import { type Cell, numberCell, textCell, wordsCell } from './cells.ts';
import type { ListSheet } from './sheet.ts';

export function findingsSheet({ findings }: Report): ListSheet {
  return {
    name: 'Findings',
    columns: [
      { title: 'Severity', width: 10 },
      { title: 'Point', width: 12 },
      { title: 'Finding', width: 80 },
      { title: 'Evidence rows', width: 10 },
      { title: 'Id', width: 34 },
      { title: 'Analyzer', width: 22 },
    ],
    rows: findings.map(({ severity, point, statement, evidence, id, analyzer }) => [
      textCell(translate(severity), severity === 'risk' ? { fontWeight: 'bold', textColor: '#B3253F' } : {}),
      textCell(point),
      wordsCell(statement),
      numberCell(evidence.total),
      textCell(id),
      textCell(analyzer),
    ]),
  };
}

interface Proven {
  readonly kind: 'metric' | 'finding' | 'accounts at risk';
  readonly id: string;
  readonly what: string;
  readonly point: string;
  readonly evidence: ReportEvidence;
}

/** Every proof the report shows, a row each, with what it proves. */
export function evidenceSheet(report: Report): ListSheet {
  const { metrics, findings, riskAccounts } = report;
  const proven: Proven[] = [
    ...metrics.map((metric): Proven => ({ ...metric, kind: 'metric', what: metric.title })),
    ...findings.map((finding): Proven => ({ ...finding, kind: 'finding', what: finding.statement })),
    ...(riskAccounts === null
      ? []
      : [
          {
            kind: 'accounts at risk' as const,
            id: 'risk-accounts',
            what: translate('Accounts at risk'),
            point: 'cross',
            evidence: riskAccounts.evidence,
          },
        ]),
  ];
  return {
    name: 'Evidence',
    columns: [
      { title: 'Proves', width: 14 },
      { title: 'Id', width: 24 },
      { title: 'What', width: 40 },
      { title: 'Point', width: 12 },
      { title: 'Quote', width: 80 },
      { title: 'File', width: 34 },
      { title: 'Row', width: 8 },
      { title: 'Column', width: 18 },
      { title: 'Record', width: 18 },
      { title: 'Of rows', width: 9 },
    ],
    rows: proven.flatMap(proofRows),
  };
}

function proofRows({ kind, id, what, point, evidence }: Proven): Cell[][] {
  return evidence.shown.map(({ at, id: record, quote }) => [
    textCell(translate(kind)),
    textCell(id),
    wordsCell(what),
    textCell(point),
    wordsCell(quote),
    textCell(at.source),
    numberCell(at.row),
    textCell(at.column ?? ''),
    textCell(record ?? ''),
    numberCell(evidence.total),
  ]);
}
