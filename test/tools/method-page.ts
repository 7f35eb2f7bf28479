import { readFileSync } from 'node:fs';
import { ANALYZERS } from '../../src/analyzers/registry.ts';
import { compareBy } from '../../src/lib/stable-order.ts';
import { formatUnit } from '../../src/lib/words/format-unit.ts';
import type { AnalyzerMeta, MetricSpec } from '../../src/model/analyzer.ts';
import { POINT_IDS } from '../../src/model/kinds.ts';
import { DIRECTION, POINT_TITLES } from '../../src/report/wording.ts';
import { POLICY } from '../../src/scoring/policy.ts';
import { writeTable } from './markdown-table.ts';

const KINDS: Readonly<Record<MetricSpec['kind'], string>> = {
  proportion:
    'x of n, with one made-up record in the middle of *good* and *severe*; intervals resample clusters (accounts, reviewers), not records',
  incidence:
    'share without the wanted event within a horizon; what is still open is censored, other endings compete (Aalen-Johansen)',
  polarisation:
    '(1 - A) / 2 of the ratings with one made-up review, where A is the agreement of van der Eijk (2001): 0 when all agree, 1 for two camps at the ends',
  'trend-ratio': 'recent share by the share before, both drawn toward their pooled share',
  'trend-difference': 'recent share minus the share before, both drawn toward their pooled share',
  'flow-ratio': 'opened by closed, with half an event on each side (Jeffreys prior of a Poisson rate)',
};

const POLICY_WORDS: readonly (readonly [keyof typeof POLICY, string])[] = [
  ['neutral', 'Score of what is missing'],
  ['anchorScores', 'Penalty at the four anchors'],
  ['shrinkage', 'Made-up records that a share is shrunk with'],
  ['trendShrinkage', 'Made-up records per window of a trend'],
  ['flowShrinkage', 'Made-up events on each side of a flow ratio'],
  ['polarisationBase', 'Made-up ratings of one to five stars, one review in all'],
  ['correlation', 'Correlation of the metrics inside a point, in the draws'],
  ['draws', 'Draws'],
  ['minN', 'Units below which a metric is missing'],
  ['reliability', 'How far reports are believed'],
  ['coverageLabels', 'Labels of coverage'],
  ['gradeNeeds', 'Evidence below which there is no grade'],
  ['cap', 'A point so bad that the grade cannot be better'],
];

/** `docs/method.md`: what is measured, what it is worth, and where each number comes from. */
export function writeMethod(): string {
  return `${[
    '# The method',
    'Made from the policy and the analyzers by `npm run docs`; do not edit. `bruise explain T2 --report report.json` works one metric through with the numbers of a run.',
    '## From rows to one number',
    FORMULA,
    '## The five points',
    describePoints(),
    '## Bands',
    describeBands(),
    '## What else was chosen',
    describePolicy(),
    '## How metrics are estimated',
    Object.entries(KINDS)
      .map(([kind, words]) => `- **${kind}**: ${words}.`)
      .join('\n'),
    '## The metrics',
    ...POINT_IDS.flatMap((point) => [
      `### ${POINT_TITLES[point]}`,
      ...listMetrics(point).map(({ spec, meta }) => describeMetric(spec, meta)),
    ]),
    '## The analyzers',
    'Why each measures what it measures, in the words of whoever wrote it.',
    ...[...ANALYZERS].sort(compareBy(({ meta }) => meta.id)).map(({ meta }) => describeAnalyzer(meta)),
  ].join('\n\n')}\n`;
}

const FORMULA = `Direction: **${DIRECTION}**.

1. An analyzer counts facts; it does not know what they are worth.
2. A metric is estimated from them with an interval.
3. Its four anchors score ${POLICY.anchorScores.value.join(', ')}, in straight lines between: what is perfect, good, severe and hopeless.
4. The score of a point is the mean of its metrics by weight, the penalty the mean of the points by weight. All parts add up to the score exactly; printed parts are rounded so that they still do.
5. What is missing scores ${POLICY.neutral.value}, and the hard bounds say what the penalty would be if all of it were perfect, or terrible. Nothing is renormalised away.
6. ${formatUnit(POLICY.draws.value, 'count')} draws of all metrics together give the 90 % interval of the score and the chance of each grade. It holds sampling and known reporting error, not the choice of weights; how much other weights change is printed beside it.`;

function describePoints(): string {
  const { value, source } = POLICY.pointWeights;
  const rows = POINT_IDS.map((id) => [`\`${id}\``, POINT_TITLES[id], `${Math.round(value[id] * 100)} %`]);
  return `${writeTable(['id', 'point', 'weight'], rows)}\n\nWeights: ${source}. Another choice goes into the configuration (\`weights\`) and changes the fingerprint of the method.`;
}

function describeBands(): string {
  const { value, source } = POLICY.bands;
  const rows = value.map(({ grade, name, from }) => [grade, name, `from ${from}`]);
  return `${writeTable(['grade', 'band', 'penalty'], rows)}\n\nSource: ${source}.`;
}

function describePolicy(): string {
  const rows = POLICY_WORDS.map(([key, words]) => {
    const chosen = POLICY[key];
    if (typeof chosen === 'string') return [words, chosen, ''];
    return [words, `\`${JSON.stringify(chosen.value).replaceAll('"', '')}\``, chosen.source];
  });
  return writeTable(['what', 'value', 'source'], rows);
}

function listMetrics(point: string): { spec: MetricSpec; meta: AnalyzerMeta }[] {
  return ANALYZERS.filter(({ meta }) => meta.point === point)
    .flatMap(({ meta }) => meta.metrics.map((spec) => ({ spec, meta })))
    .sort(compareBy(({ spec }) => spec.id.replace(/\d+/, (digits) => digits.padStart(3, '0'))));
}

function describeMetric(spec: MetricSpec, { id }: AnalyzerMeta): string {
  const [perfect, good, severe, hopeless] = spec.anchors;
  const rows = [
    ['formula', `\`${spec.formula}\``],
    ['unit, estimator', `${spec.unit}, ${spec.kind}`],
    ['anchors', `${perfect} · **${good} good** · **${severe} severe** · ${hopeless}`],
    ['source of the anchors', spec.source],
    ...(spec.reference === undefined ? [] : [['published value', spec.reference]]),
    ['weight in the point', `${Math.round(spec.weight * 100)} %`],
    ['needs', `${spec.minN ?? POLICY.minN.value} units`],
    ...(spec.reliability === undefined ? [] : [['allows for', spec.reliability]]),
    ['analyzer', `\`${id}\``],
  ];
  return `#### ${spec.id} ${spec.title}\n\n${spec.definition}\n\n${writeTable(['', ''], rows)}`;
}

/** The rationale that stands beside the analyzer, its headings two levels down. */
function describeAnalyzer({ id, why }: AnalyzerMeta): string {
  const rationale = readFileSync(new URL(`../../src/analyzers/${id}/rationale.md`, import.meta.url), 'utf8');
  const [, ...rest] = rationale.replace(/^#/gm, '####').split('\n');
  return `### \`${id}\`\n\n*${why}*\n\n${rest.join('\n').trim()}`;
}
