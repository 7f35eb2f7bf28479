import { isObject, isObjectList, pick } from '../../lib/cells/json-value.ts';

/** Meeting transcripts with a list of `sentences` (Fireflies) become one record per sentence, repeating the rest. */
export function expandSentences(records: readonly unknown[]): readonly unknown[] {
  const hasSentences = (record: unknown) => isObject(record) && isObjectList(pick(record, 'sentences'));
  if (!records.some(hasSentences)) return records;
  return records.flatMap((record) => {
    const sentences = isObject(record) ? pick(record, 'sentences') : null;
    if (!isObject(record) || !isObjectList(sentences)) return [record];
    return sentences.map((sentence) => ({ ...record, sentences: sentence }));
  });
}
