import type { RecordKind } from '../model/kinds.ts';

/** What people call files and folders of each kind. */
const KIND_WORDS: readonly (readonly [RecordKind, readonly string[]])[] = [
  [
    'tickets',
    [
      'ticket',
      'tickets',
      'case',
      'cases',
      'support',
      'helpdesk',
      'servicedesk',
      'incident',
      'incidents',
      'conversations',
      'itsm',
    ],
  ],
  ['reviews', ['review', 'reviews', 'rating', 'ratings', 'testimonials']],
  [
    'deals',
    [
      'deal',
      'deals',
      'opportunity',
      'opportunities',
      'lost',
      'closedlost',
      'opps',
      'sales',
      'winloss',
      'losses',
    ],
  ],
  [
    'backlog',
    [
      'backlog',
      'roadmap',
      'issues',
      'features',
      'stories',
      'epics',
      'sprint',
      'ideas',
      'board',
      'workitems',
      'tasks',
    ],
  ],
  [
    'interviews',
    ['interview', 'interviews', 'transcript', 'transcripts', 'calls', 'conversation', 'notes', 'customers'],
  ],
  ['risk-accounts', ['risk', 'risks', 'churn', 'health', 'renewals', 'accounts', 'atrisk']],
];

export interface HintReader {
  /** The kind the nearest telling word names, and that word. */
  readonly kind: { readonly kind: RecordKind; readonly word: string } | null;
  /** True when the names hold this vendor's slug. */
  namesVendor(vendor: string): boolean;
}

/** Reads what the names of a file and its folders say; the file's own words come first. */
export function readHints(hints: readonly string[]): HintReader {
  const words = hints
    .flatMap((hint) => hint.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word !== '');
  const joined = ` ${words.join(' ')} `;
  return {
    kind: findKind(words),
    namesVendor: (vendor) => {
      const spaced = vendor.replace(/-/g, ' ');
      return joined.includes(` ${spaced} `) || joined.includes(` ${spaced.replace(/ /g, '')} `);
    },
  };
}

/** Talks are filed under whom they were with, but so is everything else: any other word goes first. */
const LAST = 'customers';

function findKind(words: readonly string[]): HintReader['kind'] {
  const telling = words.filter((word) => word !== LAST);
  for (const word of words.includes(LAST) ? [...telling, LAST] : telling) {
    for (const [kind, known] of KIND_WORDS) if (known.includes(word)) return { kind, word };
  }
  return null;
}

/** What may follow the word for a kind in a header that names the record itself: `Ticket ID`, `Deal name`. */
const OF_RECORD = new Set(['id', 'number', 'no', 'nr', 'key', 'name', 'title', 'subject', 'text']);

/** Whether a header names records of this kind, such as `Ticket ID`. */
export function namesRecord(header: string, kind: RecordKind): boolean {
  const [word = '', rest = '', ...more] = header
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return more.length === 0 && OF_RECORD.has(rest) && findKind([word])?.kind === kind;
}
