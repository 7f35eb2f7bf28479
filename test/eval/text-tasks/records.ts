import type { AnyRecord } from '../../../src/model/record.ts';
import { record } from '../../tools/observations.ts';
import type { Row } from './task.ts';

const LIKES = /^(?:likes?|pros?|love|positive|best)$/i;
const DISLIKES = /^(?:dislikes?|cons?|hate|negative|worst)$/i;

/** Columns that say where a text stood, for `--help`. */
export const RECORD_COLUMNS = {
  text: 'the text',
  title: 'subject or title, when `text` begins with it or comes without it',
  field: 'like, dislike, pros, cons: what the form asked for',
  stars: '1 to 5',
  kind: 'tickets (default) or reviews',
} as const;

/** The record a row stands for: a review when it has a field or stars, else a ticket. */
export function recordOf(row: Row): AnyRecord {
  const title = row.title ?? '';
  const text = row.text ?? '';
  const body = title !== '' && text.startsWith(title) ? text.slice(title.length) : text;
  const field = row.field ?? '';
  const stars = row.stars === undefined || row.stars.trim() === '' ? Number.NaN : Number(row.stars);
  if (row.kind !== 'reviews' && field === '' && Number.isNaN(stars)) {
    return record('tickets', { subject: title, body });
  }
  const place = LIKES.test(field) ? { pros: body } : DISLIKES.test(field) ? { cons: body } : { body };
  return record('reviews', { title, ...place, stars: Number.isNaN(stars) ? null : stars });
}
