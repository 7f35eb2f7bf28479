import { joinNames } from '../lib/words/join-names.ts';
import type { Run } from './run.ts';

/**
 * Why two runs must not be compared, in words; none when they may. The fingerprint decides, the rest explains.
 */
export function listDifferences(before: Run, after: Run): string[] {
  const differences: string[] = [];
  if (before.company !== after.company)
    differences.push(`they are of different companies: ${before.company} and ${after.company}`);
  if (before.method.fingerprint !== after.method.fingerprint)
    differences.push(...explainMethod(before, after));
  for (const [name, { refused }] of [
    ['older', before],
    ['newer', after],
  ] as const) {
    for (const { reason } of refused)
      differences.push(`the evidence of the ${name} run was refused: ${reason}`);
  }
  return differences;
}

function explainMethod(before: Run, after: Run): string[] {
  const told = [
    ...tellVersion('bruise', minor(before.method.version), minor(after.method.version)),
    ...tellVersion('the policy of weights and anchors', before.method.policy, after.method.policy),
    ...tellVersion('the number of draws', String(before.method.draws), String(after.method.draws)),
    ...tellAnalyzers(before, after),
    ...tellMetrics(before, after),
    ...tellParts(before, after),
  ];
  if (told.length > 0) return told;
  if (before.configHash !== after.configHash) return ['the configuration is another one'];
  return ['the method fingerprint is another one'];
}

const minor = (version: string) => version.split('.').slice(0, 2).join('.');

function tellVersion(what: string, before: string, after: string): string[] {
  return before === after ? [] : [`${what} changed from ${before} to ${after}`];
}

function tellAnalyzers(before: Run, after: Run): string[] {
  const versions = new Map(before.method.analyzers.map(({ id, version }) => [id, version]));
  const changed = after.method.analyzers.filter(
    ({ id, version }) => (versions.get(id) ?? version) !== version,
  );
  const names = changed.map(({ id }) => id);
  return [
    ...(names.length === 0 ? [] : [`another version of ${joinNames(names)} measured`]),
    ...tellSets(
      'analyzers',
      before.method.analyzers.map(({ id }) => id),
      after.method.analyzers.map(({ id }) => id),
    ),
  ];
}

function tellMetrics(before: Run, after: Run): string[] {
  const measured = ({ metrics }: Run) =>
    metrics.flatMap(({ id, status }) => (status === 'measured' ? id : []));
  return tellSets('metrics', measured(before), measured(after));
}

function tellSets(what: string, before: readonly string[], after: readonly string[]): string[] {
  const gone = before.filter((id) => !after.includes(id));
  const added = after.filter((id) => !before.includes(id));
  return [
    ...(gone.length === 0 ? [] : [`${what} of the older run only: ${joinNames(gone)}`]),
    ...(added.length === 0 ? [] : [`${what} of the newer run only: ${joinNames(added)}`]),
  ];
}

/** Parts of the fingerprint that the sentences above speak of. */
const TOLD = ['version', 'policy', 'analyzers', 'draws', 'measured'];

function tellParts(before: Run, after: Run): string[] {
  const [older, newer] = [new Map(before.method.parts), new Map(after.method.parts)];
  // A report alone does not tell its parts.
  if (older.size === 0 || newer.size === 0) return [];
  const names = [...new Set([...older.keys(), ...newer.keys()])];
  const changed = names.filter((name) => !TOLD.includes(name) && older.get(name) !== newer.get(name));
  return changed.length === 0 ? [] : [`the method has other ${joinNames(changed)}`];
}
