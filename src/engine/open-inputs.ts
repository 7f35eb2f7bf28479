import type { Config } from '../model/config.ts';
import type { SourceFile } from '../sources/discover.ts';
import { type Opened, openFile } from '../sources/open.ts';

export type Open = (file: SourceFile) => Promise<Opened>;

/** How files are opened, whatever is done with them afterwards. */
export interface OpenRequest {
  readonly stdin?: AsyncIterable<Uint8Array>;
  readonly strict?: boolean;
  readonly config: Config;
}

/** Opens files; standard input only once, because it cannot be read a second time. */
export function createOpener({ stdin, strict, config }: OpenRequest): Open {
  const options = {
    ...(stdin !== undefined && { stdin }),
    ...(strict === true && { strict }),
    ...(config.vendorPeople !== undefined && { vendorPeople: config.vendorPeople }),
  };
  let spooled: Promise<Opened> | undefined;
  return (file) => {
    if (file.path !== '-') return openFile(file, options);
    spooled ??= openFile(file, options);
    return spooled;
  };
}
