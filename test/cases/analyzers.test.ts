import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Analyzer } from '../../src/model/analyzer.ts';
import type { Conclusion } from '../../src/model/conclusion.ts';
import type { Json } from '../../src/model/json.ts';
import type { AnyObservation } from '../../src/model/signal.ts';
import { type CaseInput, findMissing, readCase, summarise } from '../tools/analyzer-case.ts';

// Every folder in fixtures/analyzers/<analyzer>/ is a case: records in, part of a conclusion out.

const ROOT = new URL('../../fixtures/analyzers/', import.meta.url);
const foldersIn = (url: URL): string[] =>
  existsSync(url)
    ? readdirSync(url, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort()
    : [];
const CASES = foldersIn(ROOT).flatMap((id) =>
  foldersIn(new URL(`${id}/`, ROOT)).map((name) => ({ id, name })),
);

describe.each(CASES)('$id: $name', ({ id, name }) => {
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(new URL(`${id}/${name}/${file}`, ROOT), 'utf8'));
  const { observations, context } = readCase(read('input.json') as CaseInput);
  const load = async (): Promise<Analyzer> =>
    (
      (await import(new URL(`../../src/analyzers/${id}/index.ts`, import.meta.url).href)) as {
        analyzer: Analyzer;
      }
    ).analyzer;
  const conclude = async (): Promise<Conclusion> => {
    const { map, finish } = await load();
    return finish(map(observations, context), context);
  };

  it('concludes what it should', async () => {
    expect(findMissing(summarise(await conclude()), read('expected.json'))).toEqual([]);
  });

  it('concludes the same from parts, in any order, after a journey as JSON', async () => {
    const { map, merge, finish } = await load();
    const parts = splitInThree(observations).map(
      (part): Json => JSON.parse(JSON.stringify(map(part, context))) as Json,
    );
    const state = parts.reduce((left, right) => merge(right, left, context), map([], context));
    expect(finish(state, context)).toEqual(await conclude());
  });

  it('quotes its records word for word', async () => {
    const conclusion = await conclude();
    if (conclusion.kind !== 'measured') return;
    for (const { evidence } of [...conclusion.metrics, ...conclusion.findings]) {
      expect(evidence.total).toBeGreaterThanOrEqual(evidence.shown.length);
      for (const { at, quote } of evidence.shown) {
        const there = observations.filter(
          ({ record: { origin } }) => origin.row === at.row && origin.source === at.source,
        );
        expect(there.some(({ texts }) => texts.some(({ raw }) => raw.includes(quote)))).toBe(true);
      }
    }
  });

  it('has a template for every statement, and every fact in it', async () => {
    const { meta } = await load();
    const conclusion = await conclude();
    if (conclusion.kind !== 'measured') return;
    for (const { id: statement, facts } of [
      ...conclusion.findings,
      ...conclusion.metrics.flatMap(({ caveats }) => caveats),
    ]) {
      const names = [...(meta.statements[statement] ?? '{no template}').matchAll(/\{([^}|?]+)/g)];
      for (const [, fact = ''] of names) expect(Object.keys(facts), statement).toContain(fact);
    }
  });
});

it('finds cases', () => {
  expect(CASES.length).toBeGreaterThan(0);
});

function splitInThree(observations: readonly AnyObservation[]): AnyObservation[][] {
  const parts: AnyObservation[][] = [[], [], []];
  for (const [index, observation] of observations.entries()) parts[(index * 7) % 3]?.push(observation);
  return parts.map((part) => part.reverse());
}
