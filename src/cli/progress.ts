import type { Progress } from '../engine/request.ts';

/** Shows on a terminal how far the reading is; says nothing anywhere else. */
export function createProgress(quiet: boolean): { show(progress: Progress): void; clear(): void } {
  const { stderr } = process;
  const shown = stderr.isTTY === true && !quiet;
  let last = 0;
  return {
    show({ source, rows }) {
      // Repainting more often than people can read only costs time.
      if (!shown || rows - last < 5000) return;
      last = rows;
      stderr.write(`\r\u001b[Kreading ${source.slice(-40)}: ${rows} rows`);
    },
    clear() {
      if (shown && last > 0) stderr.write('\r\u001b[K');
    },
  };
}
