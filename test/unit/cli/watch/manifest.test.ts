import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawManifest, HashedStream } from '../../../../src/cli/watch/manifest.ts';
import { hashInputs } from '../../../../src/engine/hash-inputs.ts';
import { temporaryFolder } from '../../../tools/run-cli.ts';
import { sampleReport } from '../../../tools/sample-report.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('the manifest', () => {
  it('names the inputs as they were hashed for the audit, and does not read them again', async () => {
    const [folder, out] = [temporaryFolder(), temporaryFolder()];
    writeFileSync(join(folder, 'a.csv'), 'audited');
    const hashed = await hashInputs(['-', folder]);
    writeFileSync(join(folder, 'a.csv'), 'written later');
    const stdin = new HashedStream(
      (async function* () {
        yield Buffer.from('typed');
      })(),
    );
    for await (const _ of stdin);
    const unread = { file: 'locked.csv', path: join(folder, 'locked.csv'), print: null };
    const { contents } = await drawManifest(out, {
      report: sampleReport(),
      inputs: { files: [...hashed.files, unread], complete: false },
      stdin,
      configFile: undefined,
      flags: {},
      config: {},
      written: [],
      rejects: { name: 'gone.csv', path: join(out, 'gone.csv') },
    });
    const manifest = JSON.parse(String(contents));
    expect(manifest.inputs).toEqual([
      { file: 'a.csv', bytes: 7, sha256: sha256('audited') },
      { file: 'stdin', bytes: 5, sha256: sha256('typed') },
      { file: 'locked.csv', bytes: null, sha256: null },
    ]);
    expect(manifest.files).toEqual([{ file: 'gone.csv', bytes: null, sha256: null }]);
  });
});
