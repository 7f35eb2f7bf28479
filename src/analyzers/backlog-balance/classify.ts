import { PhraseBook } from '../../lib/text/phrases.ts';
import type { Observation, Token } from '../../model/signal.ts';
import { type ItemClass, PLAIN_PHRASES, URGENT_PHRASES } from './classes.data.ts';

const urgentWords = new PhraseBook(URGENT_PHRASES);
const allWords = new PhraseBook([...URGENT_PHRASES, ...PLAIN_PHRASES]);

/** Labels and words read per item: a hostile cell may hold thousands. */
const MAX_LABELS = 20;
const MAX_WORDS = 40;

/**
 * What an item is: urgent labels first, then its type, then other labels, then the first telling word of its title
 * (`Add escalation rules` adds something, `Escalation: rules lost` does not).
 */
export function classifyItem({ record, texts }: Observation<'backlog'>): ItemClass {
  const labels = record.labels.slice(0, MAX_LABELS).map(splitLabel);
  const urgent = firstOf(urgentWords, labels);
  if (urgent !== null) return urgent;
  const { itemType } = record;
  if (itemType !== null && itemType !== 'task' && itemType !== 'other') return itemType;
  const title = texts.find(({ field }) => field === 'title')?.tokens.slice(0, MAX_WORDS) ?? [];
  return firstOf(allWords, [...labels, title]) ?? 'unclear';
}

function firstOf(book: PhraseBook<ItemClass>, texts: readonly (readonly Token[])[]): ItemClass | null {
  for (const tokens of texts) {
    const hit = book.find(tokens, 0, tokens.length)[0];
    if (hit !== undefined) return hit.value;
  }
  return null;
}

function splitLabel(label: string): Token[] {
  const words = label
    .slice(0, 80)
    .toLowerCase()
    .split(/[^\p{L}\p{N}']+/u);
  return words.filter((word) => word !== '').map((word) => ({ word, start: 0, end: 0 }));
}
