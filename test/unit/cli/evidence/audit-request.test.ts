import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRequest } from '../../../../src/cli/evidence/audit-request.ts';
import { temporaryFolder } from '../../../tools/run-cli.ts';

describe('the request of a command', () => {
  it('is what the configuration says, where no flag says otherwise', async () => {
    const config = join(temporaryFolder(), 'bruise.yaml');
    writeFileSync(config, 'company: Acme\nasOf: 2026-01-31\ndateOrder: dmy\nredact: false\nseed: 3\n');
    const options = { config, strict: true, company: 'Other', redact: 'on' } as const;
    const { request, plugins } = await createRequest(['exports'], options, { seed: 7 });
    expect(plugins).toEqual([]);
    expect(request).toMatchObject({ inputs: ['exports'], strict: true });
    expect(request.config).toEqual({
      company: 'Other',
      asOf: '2026-01-31',
      dateOrder: 'dmy',
      redact: true,
      seed: 7,
    });
  });

  it.each(['2026-02-31', '31.01.2026', '2026-1-5', 'today', ''])('refuses %j as a day', async (asOf) => {
    await expect(createRequest([], { asOf, strict: false })).rejects.toMatchObject({ code: 'bad-date' });
  });
});
