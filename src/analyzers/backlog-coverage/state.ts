import type { Family } from '../../lib/complaints.ts';
import { type EvidenceItem, quote } from '../../lib/evidence/evidence.ts';
import { toItem } from '../../lib/evidence/evidence-items.ts';
import { recordKey } from '../../lib/evidence/record-key.ts';
import { hash32 } from '../../lib/hash.ts';
import { mergeSamples, RowSample, type SampleState } from '../../lib/states/sample.ts';
import { mergeTallies, Tally, type TallyState } from '../../lib/states/tally.ts';
import type { MapContext } from '../../model/analyzer.ts';
import type { RecordKind } from '../../model/kinds.ts';
import type { Observation, Text } from '../../model/signal.ts';
import { mergeCells, type PainCell, PainCells } from './pain-cells.ts';

/** Work items whose words are compared; themes count for all items. */
const MAX_ITEMS = 3000;

/** Words of an item that are compared: its title and how its description begins. */
const TITLE_WORDS = 40;
const BODY_WORDS = 40;
/** More than a report shows: what is masked must be seen whole. */
const MAX_TITLE = 260;
const MAX_THEMES = 10;

/** A work item that answers pains. Declined ones answer none and are left out. */
export type WorkItem = {
  readonly id: string | null;
  readonly title: string;
  readonly words: string;
  readonly shipped: boolean;
  readonly themes: readonly { readonly id: string; readonly words: string }[];
  readonly evidence: EvidenceItem | null;
};

/** Bounded by the theme dictionary times five families, and by `MAX_ITEMS`. */
export type State = {
  readonly pains: readonly PainCell[];
  readonly items: SampleState<WorkItem>;
  /** Items by theme. */
  readonly covering: TallyState;
};

export function map(batch: readonly Observation[], ctx: MapContext): State {
  const pains = new PainCells(ctx);
  const items = new RowSample<WorkItem>(MAX_ITEMS);
  const covering = new Tally();
  for (const observation of batch) {
    if (!isWorkItem(observation)) {
      if (isComplaintSource(observation)) pains.add(observation);
      continue;
    }
    if (observation.record.status === 'declined') continue;
    const key = recordKey(observation);
    const item = readItem(observation);
    items.add(hash32(key), `${key} ${JSON.stringify(item)}`, item);
    for (const { id } of item.themes) covering.add(id);
  }
  return { pains: pains.toState(), items: items.toState(), covering: covering.toState() };
}

export function merge(a: State, b: State): State {
  return {
    pains: mergeCells(a.pains, b.pains),
    items: mergeSamples(a.items, b.items, MAX_ITEMS),
    covering: mergeTallies(a.covering, b.covering),
  };
}

function isKind<K extends RecordKind>(observation: Observation, kind: K): boolean {
  return observation.record.kind === kind;
}

function isWorkItem(observation: Observation): observation is Observation<'backlog'> {
  return isKind(observation, 'backlog');
}

function isComplaintSource(observation: Observation): observation is Observation<Family> {
  return !isKind(observation, 'backlog');
}

function readItem(observation: Observation<'backlog'>): WorkItem {
  const { record, texts, signals } = observation;
  const themes = new Map<string, string>();
  for (const { id, span } of signals.themes ?? []) {
    if (themes.has(id) || themes.size === MAX_THEMES) continue;
    themes.set(id, (texts[span.text]?.raw.slice(span.start, span.end) ?? '').slice(0, MAX_TITLE));
  }
  return {
    id: record.id,
    title: record.title.trim().slice(0, MAX_TITLE),
    words: `${firstWords(texts, 'title', TITLE_WORDS)} ${firstWords(texts, 'body', BODY_WORDS)}`,
    shipped: record.status === 'shipped',
    themes: [...themes].map(([id, words]) => ({ id, words })),
    evidence: toItem(quote(observation, null)),
  };
}

function firstWords(texts: readonly Text[], field: string, count: number): string {
  const tokens = texts.find((text) => text.field === field)?.tokens ?? [];
  return tokens
    .slice(0, count)
    .map(({ word }) => word)
    .join(' ');
}
