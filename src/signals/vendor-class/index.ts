import { defineSignal } from '../../model/define.ts';
import type { RequestClass } from '../../model/kinds.ts';

/** Tags that name a class, words divided by blanks; everything else in a tag says nothing. */
const TAG_CLASSES: ReadonlyMap<string, RequestClass> = new Map([
  ...classes('defect', [
    ...[
      'bug',
      'bugs',
      'defect',
      'confirmed bug',
      'known bug',
      'known issue',
      'product bug',
      'product defect',
    ],
    ...[
      'bug report',
      'software bug',
      'type bug',
      'incident',
      'outage',
      'regression',
      'product issue',
      'is bug',
    ],
  ]),
  ...classes('enhancement', [
    ...[
      'enhancement',
      'enhancement request',
      'feature request',
      'feature requests',
      'feature',
      'featurerequest',
    ],
    ...[
      'improvement',
      'product feedback',
      'product idea',
      'idea',
      'wishlist',
      'suggestion',
      'new feature',
      'fr',
    ],
  ]),
  ...classes('how-to', [
    ...['how to', 'howto', 'question', 'usage', 'usage question', 'training', 'user education', 'user error'],
    ...['product question', 'general question', 'configuration help', 'working as designed', 'as designed'],
  ]),
  ...classes('other', [
    'spam',
    'billing',
    'sales',
    'auto reply',
    'autoreply',
    'account management',
    'billing question',
  ]),
]);

function classes(value: RequestClass, tags: readonly string[]): (readonly [string, RequestClass])[] {
  return tags.map((tag) => [tag, value]);
}

/** The class the vendor gave a ticket: its own field, or else the tags, when they agree. */
export default defineSignal<'vendor-class'>({
  meta: { name: 'vendor-class', title: 'What the vendor says it is', version: 1, reads: ['tickets'] },
  prepare() {
    return ({ record }) => {
      if (record.kind !== 'tickets') return null;
      return record.vendorClass ?? classOfTags(record.tags);
    };
  },
});

function classOfTags(tags: readonly string[]): RequestClass | null {
  let only: RequestClass | null = null;
  for (const tag of tags) {
    const value = TAG_CLASSES.get(normalise(tag));
    if (value === undefined || value === only) continue;
    if (only !== null) return null;
    only = value;
  }
  return only;
}

/** `type::Bug`, `feature_request`, `How-To` as plain words; a prefix up to the last colon or slash falls away. */
function normalise(tag: string): string {
  const short = tag.slice(0, MAX_TAG).toLowerCase();
  const value = short.slice(Math.max(short.lastIndexOf(':'), short.lastIndexOf('/')) + 1);
  return value.replace(/[\s_.-]+/g, ' ').trim();
}

const MAX_TAG = 60;
