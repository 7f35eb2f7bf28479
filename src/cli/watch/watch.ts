import { findMissing } from '../../engine/find-inputs.ts';
import type { HashedInputs } from '../../engine/hash-inputs.ts';
import type { AuditRequest } from '../../engine/request.ts';
import { compareRuns } from '../../history/compare.ts';
import { evaluateGates, type GateResult } from '../../history/gates.ts';
import { checkEvidence, type LostEvidence, refuseEvidence, refuseLost } from '../../history/guards.ts';
import type { Refusal, Run } from '../../history/run.ts';
import {
  addRun,
  findBaseline,
  findLastAccepted,
  type History,
  readHistory,
  type StoredRun,
} from '../../history/store.ts';
import type { Comparison } from '../../lib/comparison.ts';
import type { Config } from '../../model/config.ts';
import { UserError } from '../../model/errors.ts';
import type { Report } from '../../model/report.ts';
import { dateRun, WORKER } from '../clock.ts';
import { exitCodeOf } from '../exit-codes.ts';
import type { RejectsFile } from '../output/rejects-file.ts';
import { tell, tellUnknown } from '../tell.ts';
import { findLostEvidence } from './lost-evidence.ts';
import type { HashedStream } from './manifest.ts';
import { auditWatched, rememberAudit, type WatchedAudit, type WatchedRequest } from './watch-audit.ts';
import { planWatch, type WatchOptions, type WatchPlan } from './watch-plan.ts';
import { sumUp, tellBreaches, tellUnjudged } from './watch-words.ts';

/** Runs read back: what a run is compared with is hardly older, and a long history must not make it slow. */
const READ_BACK = 60;

interface Surroundings {
  readonly rejects: RejectsFile | null;
  readonly stdin: HashedStream;
  readonly hasPlugins: boolean;
  readonly quiet: boolean;
}

/** @returns null when a run is only reported @throws UserError when flags or configuration ask for what cannot be */
export function openWatch(
  options: WatchOptions & { readonly config?: string; readonly quiet: boolean },
  config: Config,
  { inputs, toolbox, ...around }: Pick<AuditRequest, 'inputs' | 'toolbox'> & Omit<Surroundings, 'quiet'>,
): Watch | null {
  const plan = planWatch(options, config, { inputs, toolbox });
  return plan === null ? null : new Watch(plan, { ...around, quiet: options.quiet });
}

/** What a run came to: its id in the history, and what it is held against. */
interface Verdict {
  readonly run: string | null;
  readonly comparison: Comparison | null;
  readonly gates: readonly GateResult[];
}

/** One run that is held against the earlier ones, against limits, and told to people. */
class Watch {
  readonly #plan: WatchPlan;
  readonly #around: Surroundings;
  readonly #at = dateRun();
  #audit: WatchedAudit | null = null;
  #history: History = { runs: [], warnings: [] };

  constructor(plan: WatchPlan, around: Surroundings) {
    this.#plan = plan;
    this.#around = around;
  }

  /**
   * Audits and looks at the evidence. Nothing may be written before: evidence that is refused leaves the last
   * report where it is.
   * @throws UserError when it is refused; people have been told by then
   */
  async audit(request: WatchedRequest): Promise<Report> {
    const { history } = this.#plan;
    const missing = await this.#findMissing(request);
    const found = await auditWatched(missing === null ? request : withoutFiles(request), {
      ...this.#around,
      at: this.#at,
      history,
      missing,
    });
    this.#audit = found;
    if (history !== null) this.#history = await readHistory(history, READ_BACK);
    for (const warning of this.#history.warnings) tell(warning);
    const before = findLastAccepted(this.#history, found.run)?.run ?? null;
    const refused = this.#check(found, before);
    // Once: week after week the same file is no news. All warnings are told to who is not quiet.
    if (this.#around.quiet) tellUnknown(found.report, before);
    // Nothing at all is no evidence that anybody could accept.
    if (this.#plan.acceptEvidence && found.nothing === null)
      for (const { reason } of refused) tell(`accepted although ${reason}`);
    else if (refused.length > 0) {
      if (history !== null) await this.#refuse(history, { ...found.run, refused });
      throw found.nothing ?? refuseEvidence(refused);
    }
    return found.report;
  }

  /** The files as they were when the audit began; null without a history, or before the audit. */
  get hashed(): HashedInputs | null {
    return this.#audit?.hashed ?? null;
  }

  /** Compares, judges, stores the run and tells. The report has been written by now. @returns the exit code */
  async conclude(isReportShown: boolean): Promise<number> {
    const { history } = this.#plan;
    const found = this.#audit;
    if (found === null) throw new Error('nothing was audited');
    const { run, ...told } = history === null ? this.#judge(found, null) : await this.#store(history, found);
    const undelivered = run === null || history === null ? false : await this.#send(history, run);
    this.#print(run, { ...told, isReportShown });
    return exitCodeOf(found.report, {
      breached: told.gates.some(({ state }) => state === 'breached'),
      unjudged: told.gates.some(({ isUnmeasured }) => isUnmeasured === true),
      undelivered: undelivered && this.#plan.strictDelivery,
    });
  }

  /**
   * Where runs are kept, a folder that is gone this week is evidence that people wait for, and they are told.
   * @throws UserError where nobody knows it: then it is a slip of the pen
   */
  async #findMissing({ inputs, discovered }: WatchedRequest): Promise<UserError | null> {
    const missing = findMissing(inputs, discovered);
    const { history } = this.#plan;
    if (missing === null) return null;
    if (history === null || (await readHistory(history, 1)).runs.length === 0) throw missing;
    return missing;
  }

  #check({ run, touched, nothing, ...audited }: WatchedAudit, before: Run | null): Refusal[] {
    if (nothing !== null) return [{ code: 'unreadable', reason: nothing.message }];
    const wasRead = (file: string) =>
      before?.sources.some((source) => source.file === file && source.kind !== null) === true;
    const lost: LostEvidence[] = [
      ...touched.map((file) => {
        return { code: 'truncated', file, reason: 'it was written to while it was read' } as const;
      }),
      ...findLostEvidence(audited, wasRead),
    ];
    const { history, staleDays } = this.#plan;
    if (history === null) return refuseLost(lost);
    return checkEvidence(run, before, {
      today: this.#at.slice(0, 10),
      ...(staleDays !== undefined && { staleDays }),
      lost,
    });
  }

  /** A refused run is kept too, so that it shows in the list and has a name, but nothing is compared with it. */
  async #refuse(history: string, run: Run): Promise<void> {
    const refused = run.refused.map(({ reason }) => reason);
    const { id } = await addRun(history, run, WORKER, {
      beforeStored: (stored) => this.#keepNews(stored.id, { comparison: null, gates: [], refused }),
    });
    await this.#send(history, id);
  }

  #judge({ run }: WatchedAudit, stored: StoredRun | null): Verdict {
    const comparison = stored === null ? null : compareWithLast(this.#history, stored);
    const gates = evaluateGates(this.#plan.gates, run, comparison);
    return { run: stored?.id ?? null, comparison, gates };
  }

  /** News are on disk before the run is: a run that is killed here is either not there, or its news are sent later. */
  async #store(history: string, found: WatchedAudit): Promise<Verdict> {
    const stored = await addRun(history, found.run, WORKER, {
      beforeStored: (next) => this.#keepNews(next.id, { ...this.#judge(found, next), refused: [] }),
    });
    try {
      await rememberAudit(history, found, { number: stored.number, rejects: this.#around.rejects });
    } catch (error) {
      // The run is stored; what is remembered only saves time.
      if (!(error instanceof UserError)) throw error;
      tell(`the answer was not remembered: ${error.message}`);
    }
    return this.#judge(found, stored);
  }

  async #keepNews(
    run: string,
    news: Omit<Verdict, 'run'> & { readonly refused: readonly string[] },
  ): Promise<void> {
    const { notify, history } = this.#plan;
    if (notify === null || history === null || this.#audit === null) return;
    const { keepOccasion } = await import('./watch-notify.ts');
    await keepOccasion({ report: this.#audit.report, ...news, run }, notify, history);
  }

  /** @returns whether something could not be sent */
  async #send(history: string, run: string): Promise<boolean> {
    const { notify } = this.#plan;
    if (notify === null) return false;
    const { findIdle, sendNews } = await import('./watch-notify.ts');
    const { sent, failed } = await sendNews(notify, history, run);
    if (failed.length === 0) for (const why of await findIdle(notify)) tell(`nothing can be sent: ${why}`);
    if (!this.#around.quiet) for (const sentence of sent) tell(sentence);
    for (const sentence of failed) tell(`not delivered: ${sentence}`);
    return failed.length > 0;
  }

  #print(run: string | null, told: Omit<Verdict, 'run'> & { readonly isReportShown: boolean }): void {
    const { stdout, stderr } = process;
    const { quiet } = this.#around;
    const report = this.#audit?.report;
    if (report !== undefined && (!quiet || !told.isReportShown))
      (quiet ? stdout : stderr).write(sumUp(report, run, told));
    for (const line of tellUnjudged(told.gates, told.comparison === null)) stderr.write(line);
    stderr.write(tellBreaches(told.gates) ?? '');
  }
}

const withoutFiles = (request: WatchedRequest): WatchedRequest => ({
  ...request,
  discovered: { files: [], problems: [], own: [] },
});

/** With the last run of the same method; with the last one at all, to say what is unlike, when there is none. */
function compareWithLast(history: History, stored: StoredRun): Comparison | null {
  const before = findBaseline(history, stored.run) ?? findLastAccepted(history, stored.run);
  return before === null ? null : compareRuns(before, stored);
}
