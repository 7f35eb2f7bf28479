import { describe, expect, it } from 'vitest';
import { findInputs } from '../../../src/engine/find-inputs.ts';

describe('findInputs', () => {
  it('looks for nothing when somebody has looked already', async () => {
    const files = [{ path: '/nowhere/a.csv', source: 'a.csv' }];
    const own = [{ source: 'report.html', code: 'own-report', reason: 'This is a file that bruise wrote.' }];
    const found = await findInputs({
      inputs: ['/nowhere'],
      config: {},
      discovered: { files, own, problems: [] },
    });
    expect(found).toMatchObject({ files, own });
  });
});
