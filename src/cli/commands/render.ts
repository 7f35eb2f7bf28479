import { readLook, tellAccent } from '../config/branding.ts';
import { loadConfig } from '../config/config.ts';
import { loadPlugins } from '../config/plugins.ts';
import { loadReport } from '../evidence/load-report.ts';
import { exitCodeOf } from '../exit-codes.ts';
import { deliverReport } from '../output/deliver.ts';
import { refuseLoss } from '../output/refuse-loss.ts';
import { chooseTarget, listFiles, type OutputOptions } from '../output/target.ts';
import { tellFailed } from '../tell.ts';

export interface RenderCommandOptions extends OutputOptions {
  readonly config?: string;
}

/** `bruise render`: the bytes the audit itself would have written. @returns the exit code of that audit */
export async function runRender(file: string, options: RenderCommandOptions): Promise<number> {
  const config = await loadConfig(options.config);
  const plugins = await loadPlugins(config.plugins ?? [], options.config ?? '.');
  const target = await chooseTarget(options, plugins);
  const look = await readLook(config, options.config);
  tellAccent(look, options.quiet);
  await refuseLoss(listFiles(target), { files: [file, options.config] });
  const report = { ...(await loadReport(file)), ...look };
  await deliverReport(report, target, options);
  tellFailed(report);
  return exitCodeOf(report);
}
