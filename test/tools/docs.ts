import { ANALYZERS } from '../../src/analyzers/registry.ts';
import { compareBy } from '../../src/lib/stable-order.ts';
import { POINT_IDS } from '../../src/model/kinds.ts';
import { PROFILES } from '../../src/profiles/registry.ts';
import { POLICY } from '../../src/scoring/policy.ts';
import { writeExports } from './exports-page.ts';
import { writeTable } from './markdown-table.ts';
import { writeMethod } from './method-page.ts';

/** The parts of the README that are made from the code: section name to Markdown. */
export function generateSections(): ReadonlyMap<string, string> {
  return new Map([
    ['metrics', metricsTable()],
    ['profiles', profilesTable()],
  ]);
}

/** Pages that are made from the code alone: path to contents. */
export function generatePages(): ReadonlyMap<string, string> {
  return new Map([
    ['docs/method.md', writeMethod()],
    ['docs/exports.md', writeExports()],
  ]);
}

/** Puts the generated parts between `<!-- name -->` and `<!-- /name -->`. */
export function fillSections(text: string): string {
  let filled = text;
  for (const [name, body] of generateSections()) {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const from = filled.indexOf(open);
    const to = filled.indexOf(close);
    if (from < 0 || to < from) throw new Error(`README.md lacks the section ${name}`);
    filled = `${filled.slice(0, from + open.length)}\n${body}\n${filled.slice(to)}`;
  }
  return filled;
}

function metricsTable(): string {
  const rows = ANALYZERS.flatMap(({ meta }) =>
    meta.metrics.map((spec) => {
      const share = meta.point === 'cross' ? 0 : POLICY.pointWeights.value[meta.point] * spec.weight;
      const anchors = spec.anchors.map((anchor) => String(anchor)).join(' / ');
      return [spec.id, meta.point, spec.title, anchors, `${(share * 100).toFixed(1)} %`];
    }),
  );
  const points: readonly string[] = POINT_IDS;
  rows.sort(
    compareBy(
      ([, point = '']) => points.indexOf(point),
      ([id = '']) => id,
    ),
  );
  return writeTable(['id', 'point', 'metric', 'scored 0 / 20 / 80 / 100 at', 'of the score'], rows);
}

function profilesTable(): string {
  const metas = PROFILES.map(({ meta }) => meta).sort(
    compareBy(
      ({ kind }) => kind,
      ({ id }) => id,
    ),
  );
  return writeTable(
    ['profile', 'reads', 'export'],
    metas.map(({ id, kind, title }) => [`\`${id}\``, kind, title]),
  );
}
