import { NO_PAIN_SETTINGS, NO_REFERENCE, type Reference } from '../model/reference.ts';
import type { Learnt } from '../profiles/learn-table.ts';
import { themeCatalogue } from '../signals/themes/catalogue.ts';
import { readChoices } from './file-choices.ts';
import type { FoldOptions } from './fold.ts';
import type { AuditRequest, Toolbox } from './request.ts';

/** What decides how rows are read, but for what is installed: plain data, so that threads may pass it. */
export interface FoldRequest extends Pick<AuditRequest, 'config' | 'as' | 'strict'> {
  readonly asOfDay: number | null;
  /** The lists that came with the evidence. */
  readonly reference?: Reference;
  /** What an earlier reading of the files showed, by source. */
  readonly learnt?: ReadonlyMap<string, Learnt>;
}

export function foldOptions(
  { config, as, asOfDay, learnt, reference = NO_REFERENCE }: FoldRequest,
  toolbox: Toolbox,
): Omit<FoldOptions, 'onReject' | 'onRows'> {
  const settings = { competitors: config.competitors ?? [], themes: config.themes ?? [] };
  const analyzers = toolbox.analyzers.filter(({ meta }) => isWanted(meta.point, config.points));
  return {
    toolbox: { ...toolbox, analyzers },
    context: {
      themes: themeCatalogue(settings),
      reference,
      pains: config.pains ?? NO_PAIN_SETTINGS,
      ...(config.rates === undefined ? {} : { rates: config.rates }),
    },
    settings,
    asOfDay,
    choices: readChoices(config, as, learnt),
  };
}

function isWanted(point: string, points: readonly string[] | undefined): boolean {
  return points === undefined || point === 'cross' || points.includes(point);
}
