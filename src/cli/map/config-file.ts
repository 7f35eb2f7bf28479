import { readFile } from 'node:fs/promises';
import { Document, isMap, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import type { Mapping } from '../../model/config.ts';
import { UserError } from '../../model/errors.ts';
import { loadConfig } from '../config/config.ts';
import { writeWhole } from '../output/write-together.ts';

/**
 * Saves a mapping to a configuration; one for the same files is replaced, everything else, comments too, stays.
 * @returns whether one was replaced
 * @throws UserError when the file there is no valid configuration, which is not touched then
 */
export async function saveMapping(file: string, mapping: Mapping): Promise<boolean> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new UserError('no-config', `cannot read the configuration ${file} (${error.code})`, {
      cause: error,
    });
  });
  if (text !== null) await loadConfig(file);
  const document = text === null ? new Document({}) : parseDocument(text);
  if (!isMap(document.contents)) document.contents = document.createNode({});
  const mappings = findMappings(document);
  const known = mappings.items.findIndex((item) => isMap(item) && item.get('file') === mapping.file);
  const node = document.createNode(mapping);
  if (known < 0) mappings.items.push(node);
  else mappings.items[known] = node;
  await writeWhole(file, document.toString({ lineWidth: 0 }));
  return known >= 0;
}

function findMappings(document: Document): YAMLSeq {
  const found = document.get('mappings', true);
  if (isSeq(found)) {
    if (found.items.length === 0) found.flow = false;
    return found;
  }
  const created = document.createNode([]);
  if (!isSeq(created)) throw new TypeError('a list is a sequence');
  created.flow = false;
  document.set('mappings', created);
  return created;
}
