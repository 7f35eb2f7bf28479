import { describe, expect, it } from 'vitest';
import { EXIT } from '../../../../src/cli/exit-codes.ts';
import { describeFailure } from '../../../../src/cli/failure.ts';
import { guardReporter } from '../../../../src/cli/output/guard-reporter.ts';
import { defineReporter } from '../../../../src/model/define.ts';
import type { Rendered } from '../../../../src/model/reporter.ts';
import { sampleReport } from '../../../tools/sample-report.ts';

/** Draws what somebody else's reporter does. */
async function draw(render: () => Rendered): Promise<Rendered> {
  const meta = { id: 'theirs', extension: 'x', mediaType: 'text/plain', title: 'Theirs' };
  const reporter = guardReporter(defineReporter({ meta, render }));
  return reporter.render(sampleReport(), { width: 80, colour: 0, unicode: true });
}

describe('a reporter of a plug-in', () => {
  it('draws text or bytes', async () => {
    expect(await draw(() => 'text')).toBe('text');
    expect(await draw(() => new Uint8Array([1]))).toEqual(new Uint8Array([1]));
  });

  it.each([
    [
      'throws',
      () => {
        throw new TypeError('no such field\nand more');
      },
      'no such field',
    ],
    ['gives a number', () => JSON.parse('42'), 'it gave number, which is neither text nor bytes'],
    ['gives nothing', () => JSON.parse('null'), 'it gave null, which is neither text nor bytes'],
  ])('that %s is named, and is no bug of bruise', async (_, render, why) => {
    const error = await draw(render).catch((cause: unknown) => cause);
    expect(describeFailure(error, '1.0.0')).toEqual({
      text: `bruise: the reporter "theirs" of a plug-in failed: ${why}\n`,
      code: EXIT.analyzerFailed,
    });
  });
});
