import { NameMatcher } from '../../lib/capabilities/matcher.ts';
import type { Family } from '../../lib/complaints.ts';
import { dayOf } from '../../lib/dates/days.ts';
import type { EvidenceItem } from '../../lib/evidence/evidence.ts';
import { quoteItem, speakerOf } from '../../lib/evidence/evidence-items.ts';
import { proveSpan } from '../../lib/evidence/proof-sentence.ts';
import { recordKey } from '../../lib/evidence/record-key.ts';
import { RecordLookup } from '../../lib/evidence/record-lookup.ts';
import { hash32 } from '../../lib/hash.ts';
import { clusterOf } from '../../lib/states/clusters.ts';
import { mergeSamples, RowSample, type SampleState } from '../../lib/states/sample.ts';
import type { MapContext } from '../../model/analyzer.ts';
import { NO_REFERENCE, type Reference } from '../../model/reference.ts';
import type { Observation } from '../../model/signal.ts';
import { readWishes } from './statements.ts';
import { NO_MATCH, type Statement, tellWish } from './tell-wish.ts';

/** Statements kept; beyond, shares are estimates over a uniform sample of them. */
const MAX_STATEMENTS = 2000;

/** More words than this are no name. */
const MAX_WORDS = 120;

/** One statement that something is missing. */
export type Row = {
  readonly family: Family;
  /** Place of the capability in the list, or what `tell-wish.ts` says instead. */
  readonly capability: number;
  readonly cluster: number;
  /** Day it was said, null when nobody knows. */
  readonly day: number | null;
  readonly words: string;
  /** The line of `matches` that decided, -1 when the words did. */
  readonly line: number;
  readonly evidence: EvidenceItem | null;
};

export type State = SampleState<Row>;

export function map(
  batch: readonly Observation<Family>[],
  { reference = NO_REFERENCE, floors }: MapContext,
): State {
  const rows = new RowSample<Row>(MAX_STATEMENTS, floors?.at('statements', MAX_STATEMENTS));
  const known = compile(reference);
  for (const observation of batch) {
    const line = known.lines.find(observation.record);
    // What the user decided is one statement, whatever the words name.
    const wishes = readWishes(observation, line === undefined ? known.matcher : null);
    const count = line === undefined ? wishes.length : 1;
    if (count === 0) continue;
    const key = recordKey(observation);
    const { source, row } = observation.record.origin;
    for (let index = 0; index < count; index++) {
      const hash = hash32(`${key} ${index}`, 19);
      if (rows.passes(hash)) continue;
      const wish = wishes[index];
      const said = wish === undefined ? NO_WORDS : tellWish(observation, wish);
      const statement = line === undefined ? said : decide(said, line, known);
      const value = toRow(observation, statement, { key, line: line ?? -1 });
      rows.add(hash, `${key} ${index} ${statement.words} ${source} ${row}`, value);
    }
  }
  return rows.toState();
}

export function merge(a: State, b: State): State {
  return mergeSamples(a, b, MAX_STATEMENTS);
}

function toRow(
  observation: Observation<Family>,
  { capability, words, span }: Statement,
  { key, line }: { readonly key: string; readonly line: number },
): Row {
  const { record, texts } = observation;
  const proof = span === null ? null : proveSpan(texts, { ...span, end: span.start + 1 }, 0);
  return {
    family: record.kind,
    capability,
    cluster: clusterOf(speakerOf(record), key),
    day: dayOf(saidAt(record)),
    words: words.slice(0, MAX_WORDS),
    line,
    evidence: quoteItem(observation, proof?.span ?? span, proof?.quality ?? 0),
  };
}

/** When it was said: a lost deal says it when it is lost; a register of risks speaks of the day of the audit. */
function saidAt(record: Observation<Family>['record']): number | null {
  switch (record.kind) {
    case 'deals':
      return record.closedAt ?? record.createdAt;
    case 'interviews':
      return record.heldAt;
    case 'risk-accounts':
      return null;
    default:
      return record.createdAt;
  }
}

const NO_WORDS: Statement = { capability: NO_MATCH, words: '', span: null };

/** The user said which capability a record is about. */
function decide({ span }: Statement, line: number, { reference, places }: Compiled): Statement {
  const name = reference.matches[line]?.capability ?? null;
  const capability = name === null ? NO_MATCH : (places.get(name) ?? NO_MATCH);
  return { capability, words: '', span };
}

interface Compiled {
  readonly reference: Reference;
  readonly matcher: NameMatcher | null;
  /** Places of the capabilities by name. */
  readonly places: ReadonlyMap<string, number>;
  readonly lines: RecordLookup<number>;
}

/** Lists are compiled once: every batch of a run has the same. */
const compiled = new WeakMap<Reference, Compiled>();

function compile(reference: Reference): Compiled {
  const known = compiled.get(reference);
  if (known !== undefined) return known;
  const { capabilities, matches } = reference;
  const made: Compiled = {
    reference,
    matcher: capabilities === null ? null : new NameMatcher(capabilities),
    places: new Map((capabilities ?? []).map(({ name }, place) => [name, place])),
    lines: new RecordLookup(
      capabilities === null ? [] : matches.map(({ record }, line) => [record, line] as const),
    ),
  };
  compiled.set(reference, made);
  return made;
}
