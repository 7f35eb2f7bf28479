import type { RequestClass } from '../../model/kinds.ts';

/** The lists that may stand beside the evidence. */
export const LIST_NAMES = ['capabilities', 'claims', 'matches', 'overrides', 'labels'] as const;
export type ListName = (typeof LIST_NAMES)[number];

/** What one list is made of. */
export interface ListSpec {
  /** Endings a file of that name may have. */
  readonly endings: readonly string[];
  /** How bruise itself begins such a list, and a spreadsheet after it: then the file may have any name. */
  readonly beginning?: RegExp;
  /** Lines that are read; a longer list is cut, and says so. */
  readonly cap: number;
  /** Columns by what people call them, the usual name first. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  /** Without these it is no such list. */
  readonly needed: readonly string[];
}

export const LISTS: Readonly<Record<ListName, ListSpec>> = {
  capabilities: {
    endings: ['csv', 'xlsx', 'yaml', 'yml', 'md'],
    cap: 2000,
    columns: {
      name: ['name', 'capability', 'feature', 'capability name', 'feature name'],
      aliases: ['aliases', 'alias', 'also called', 'other names', 'synonyms', 'keywords', 'words'],
      status: ['status', 'state', 'availability'],
      since: ['since', 'available since', 'released', 'release date', 'shipped', 'shipped on', 'launched'],
      plan: ['plan', 'plans', 'edition', 'tier', 'package'],
      link: ['link', 'url', 'evidence', 'evidence link', 'docs', 'documentation'],
    },
    needed: ['name'],
  },
  claims: {
    endings: ['csv', 'xlsx', 'yaml', 'yml'],
    cap: 200,
    columns: {
      text: ['claim', 'promise', 'statement', 'text'],
      link: ['link', 'url', 'source', 'evidence', 'where'],
      themes: ['themes', 'theme', 'words', 'keywords', 'about', 'pains'],
    },
    needed: ['text'],
  },
  matches: {
    endings: ['csv', 'xlsx', 'yaml', 'yml'],
    cap: 20_000,
    columns: {
      record: ['record', 'id', 'record id', 'ticket', 'row', 'address'],
      capability: ['capability', 'match', 'feature', 'name'],
    },
    needed: ['record', 'capability'],
  },
  overrides: {
    endings: ['csv', 'xlsx', 'yaml', 'yml'],
    cap: 20_000,
    columns: {
      record: ['record', 'id', 'record id', 'ticket', 'row', 'address'],
      label: ['label', 'new label', 'class', 'intent', 'override'],
      reason: ['reason', 'why', 'because', 'note', 'comment'],
    },
    needed: ['record', 'label'],
  },
  labels: {
    endings: ['csv', 'xlsx'],
    beginning: /^"?record"?([,;\t])"?kind"?\1"?at"?\1"?text"?\1"?label"?(?:\1|\r?\n)/i,
    cap: 20_000,
    columns: {
      record: ['record', 'id', 'record id', 'address'],
      kind: ['kind'],
      at: ['at', 'row'],
      label: ['label', 'class', 'intent', 'code'],
      read: ['read'],
      text: ['text', 'words'],
    },
    needed: ['record', 'label'],
  },
};

/** What people write for a class when they code by hand. */
export const CLASS_WORDS: ReadonlyMap<string, RequestClass> = new Map([
  ...label('defect', 'defect, d, bug, fault, error, problem, broken'),
  ...label('enhancement', 'enhancement, e, feature, feature request, wish, request, improvement'),
  ...label('how-to', 'how-to, h, howto, how to, question, q'),
  ...label('other', 'other, o, none, neither, nothing'),
]);

/** What people write where a status is asked for. */
export const STATUS_WORDS: ReadonlyMap<string, 'available' | 'planned' | 'retired'> = new Map([
  ...label(
    'available',
    'available, ga, generally available, live, shipped, released, done, yes, exists, existing, active, in place',
  ),
  ...label(
    'planned',
    'planned, plan, roadmap, on the roadmap, in progress, in development, coming, coming soon, next, not yet, no',
  ),
  ...label(
    'retired',
    'retired, removed, deprecated, sunset, discontinued, gone, end of life, eol, withdrawn',
  ),
]);

function label<V extends string>(value: V, words: string): (readonly [string, V])[] {
  return words.split(', ').map((word) => [word, value]);
}
