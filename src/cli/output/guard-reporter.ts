import { PLUGIN_FAILED, UserError } from '../../model/errors.ts';
import type { Rendered, Reporter } from '../../model/reporter.ts';

/** A reporter of a plug-in that names itself when it throws, or draws what is neither text nor bytes. */
export function guardReporter(reporter: Reporter): Reporter {
  const { meta } = reporter;
  return {
    meta,
    async render(report, options): Promise<Rendered> {
      const drawn: unknown = await callOut(meta.id, () => reporter.render(report, options));
      if (typeof drawn === 'string' || drawn instanceof Uint8Array) return drawn;
      throw failed(
        meta.id,
        `it gave ${drawn === null ? 'null' : typeof drawn}, which is neither text nor bytes`,
      );
    },
  };
}

async function callOut(id: string, draw: () => unknown): Promise<unknown> {
  try {
    return await draw();
  } catch (cause) {
    const [why] = String(cause instanceof Error ? cause.message : cause).split('\n');
    throw failed(id, why ?? '', cause);
  }
}

function failed(id: string, why: string, cause?: unknown): UserError {
  return new UserError(PLUGIN_FAILED, `the reporter "${id}" of a plug-in failed: ${why}`, { cause });
}
