import { isObject, isObjectList, type JsonObject, pick } from '../../lib/cells/json-value.ts';
import { compareBy } from '../../lib/stable-order.ts';

/** Keys under which vendors put the list of records, surest first. */
const KNOWN_KEYS = [
  'tickets',
  'conversations',
  'results',
  'result',
  '_results',
  'data',
  'records',
  'issues',
  'value',
  'bugs',
  'cards',
  'posts',
  'transcripts',
  'reviews',
  'deals',
  'nodes',
];

const MAX_DEPTH = 3;

interface Candidate {
  readonly path: string;
  readonly depth: number;
  /** Place among the known keys; those after the last one are unknown. */
  readonly rank: number;
  readonly records: readonly unknown[];
}

/**
 * Finds the list of records: the root list; else one under a well-known key, the shallowest, not empty first;
 * else the largest list of objects down to three levels; else the root object itself as the only record.
 * @returns `null` when there is nothing that could be a record
 */
export function locateRecords(root: unknown): readonly unknown[] | null {
  if (Array.isArray(root)) return root.length === 0 || root.some(isObject) ? root : null;
  if (!isObject(root)) return null;
  if (isTrelloBoard(root)) return trelloCards(root);
  const [best] = findLists(root).sort(
    compareBy(
      (list) => (list.rank < KNOWN_KEYS.length ? 0 : 1),
      (list) => (list.records.length > 0 ? 0 : 1),
      (list) => (list.rank < KNOWN_KEYS.length ? list.depth : -list.records.length),
      (list) => list.rank,
      (list) => list.path,
    ),
  );
  return best?.records ?? [root];
}

/** Lists of objects, and empty lists under a well-known key: an export without rows. */
function findLists(root: JsonObject): Candidate[] {
  const found: Candidate[] = [];
  let level: { readonly path: string; readonly object: JsonObject }[] = [{ path: '', object: root }];
  for (let depth = 1; depth <= MAX_DEPTH; depth++) {
    const next: typeof level = [];
    for (const { path, object } of level) {
      for (const [key, value] of Object.entries(object)) {
        const known = KNOWN_KEYS.indexOf(key);
        const rank = known < 0 ? KNOWN_KEYS.length : known;
        if (isObject(value)) next.push({ path: `${path}${key}.`, object: value });
        else if (isObjectList(value) || (Array.isArray(value) && value.length === 0 && known >= 0)) {
          found.push({ path: path + key, depth, rank, records: value });
        }
      }
    }
    level = next;
  }
  return found;
}

function isTrelloBoard(root: JsonObject): boolean {
  return Array.isArray(pick(root, 'cards')) && Array.isArray(pick(root, 'lists'));
}

/** A card names its list, and so its status, only by id. */
function trelloCards(board: JsonObject): readonly unknown[] {
  const names = new Map<unknown, unknown>();
  const lists = pick(board, 'lists');
  const cards = pick(board, 'cards');
  if (!Array.isArray(lists) || !Array.isArray(cards)) return [];
  for (const list of lists) {
    if (isObject(list)) names.set(pick(list, 'id'), pick(list, 'name'));
  }
  return cards.map((card: unknown) => {
    return isObject(card) ? { ...card, list: { name: names.get(pick(card, 'idList')) ?? null } } : card;
  });
}
