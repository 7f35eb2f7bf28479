import { readdirSync, readFileSync } from 'node:fs';
import type { z } from 'zod';

/**
 * The rows of all `.jsonl` files of a folder, in the order of their names; each file has one author.
 * @throws ZodError where a row is not what the schema says
 */
export function readCoded<T extends z.ZodType>(
  folder: string,
  schema: T,
): readonly { readonly author: string; readonly row: z.infer<T> }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(`${folder}/${name}`, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => ({ author: name.replace('.jsonl', ''), row: schema.parse(JSON.parse(line)) })),
    );
}
