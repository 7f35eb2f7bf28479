import type { Report } from '../../model/report.ts';

// Names of places in the page, so that a link into it holds from one run to the next.

/** `Competitor: Trellium` → `competitor-trellium`. Letters and digits of ASCII only, at most 60. */
function slugOf(name: string): string {
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  return slug === '' ? 'x' : slug;
}

/** An anchor per name, in order, no two alike. */
export function claimAnchors(prefix: string, names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const wanted = `${prefix}-${slugOf(name)}`;
    let anchor = wanted;
    for (let turn = 2; taken.has(anchor); turn++) anchor = `${wanted}-${turn}`;
    taken.add(anchor);
    return anchor;
  });
}

export interface Anchors {
  /** By metric id. */
  readonly metrics: ReadonlyMap<string, string>;
  /** In the order of the report's findings. */
  readonly findings: readonly string[];
  /** In the order of the report's tables. */
  readonly tables: readonly string[];
}

export function anchorsOf({ metrics, findings, tables }: Report): Anchors {
  const ids = metrics.map(({ id }) => id);
  const claimed = claimAnchors('metric', ids);
  return {
    metrics: new Map(ids.map((id, at) => [id, claimed[at] ?? ''])),
    findings: claimAnchors(
      'finding',
      findings.map(({ id }) => id),
    ),
    tables: claimAnchors(
      'table',
      tables.map(({ id }) => id),
    ),
  };
}
