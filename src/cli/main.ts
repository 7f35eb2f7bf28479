import { fstatSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { defineAsk } from './define/ask.ts';
import { defineAudit } from './define/audit.ts';
import { defineCompare } from './define/compare.ts';
import { defineHelp } from './define/help.ts';
import { defineHistory } from './define/history.ts';
import { defineInit } from './define/init.ts';
import { defineInspect } from './define/inspect.ts';
import { defineLabel } from './define/label.ts';
import { defineExplain, defineListings, defineSchema } from './define/listings.ts';
import { defineMap } from './define/map.ts';
import { definePains } from './define/pains.ts';
import { defineRender } from './define/render.ts';
import { defineSchedule } from './define/schedule.ts';
import { defineSignals } from './define/signals.ts';
import { defineWhatIf } from './define/what-if.ts';
import { EXIT } from './exit-codes.ts';
import { describeFailure } from './failure.ts';
import { cannotWrite } from './output/cannot-write.ts';
import { writeAll } from './output/write-all.ts';
import { VERSION } from './version.ts';

// Only commander and the definitions of the commands load at start-up: `--help` must cost no more than Node itself. What a command
// needs is imported when it runs.

/**
 * Runs the command line.
 * @param threads the module that threads run; without it everything is done in this one
 * @returns the exit code; never throws
 */
export async function main(argv: readonly string[], threads?: URL): Promise<number> {
  process.stdout.on('error', stopAtOnce);
  process.stderr.on('error', () => undefined);
  writeWholly(process.stdout);
  let code: number = EXIT.ok;
  const setCode = (exit: number): void => {
    code = exit;
  };
  const program = buildProgram(setCode, threads);
  try {
    await program.parseAsync([...argv]);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    const failure = describeFailure(error, VERSION);
    process.stderr.write(failure.text);
    return failure.code;
  }
}

/** The reader of our output, such as `head`, has seen enough; or there is no room for it. */
function stopAtOnce(cause: NodeJS.ErrnoException): void {
  if (cause.code === 'EPIPE') process.exit(EXIT.ok);
  const { text, code } = describeFailure(cannotWrite('standard output', cause), VERSION);
  process.stderr.write(text);
  process.exit(code);
}

/** Into a file Node writes once, and what did not fit is lost without a word. */
function writeWholly(stdout: typeof process.stdout): void {
  // A thread's standard output has no descriptor.
  if (typeof stdout.fd !== 'number' || !fstatSync(stdout.fd).isFile()) return;
  stdout._write = (chunk: Uint8Array, _encoding, done) => {
    try {
      writeAll(stdout.fd, chunk);
      done();
    } catch (error) {
      done(error instanceof Error ? error : new Error(String(error)));
    }
  };
}

/** `-` is the standard stream, as among the inputs. */
function readDash(_program: Command, command: Command): void {
  if (command.getOptionValue('out') === '-') command.setOptionValue('out', undefined);
}

function buildProgram(setCode: (code: number) => void, threads: URL | undefined): Command {
  const program = new Command('bruise')
    .description(
      'Audits what customers really believe about a product, from the exports a company already has.',
    )
    .version(VERSION)
    .exitOverride()
    .hook('preAction', readDash)
    .showSuggestionAfterError()
    .showHelpAfterError('(run `bruise --help`, or add --help to a command)')
    .addHelpText(
      'after',
      `
Examples:
  bruise audit ./exports                          one folder in, a scored report out
  bruise inspect ./exports                        what each file is, and what is wrong with it
  bruise map export.csv                           teach an export that is not known
  bruise init acme --vendor zendesk,salesforce    a folder to work in, and e-mails asking for exports
  bruise audit ./exports --format json --out r.json
  bruise render r.json --out report/              the same report in every format
  bruise explain T2 --report r.json               what a number means and where it comes from
  bruise ask r.json                               what to ask for next, with e-mails ready to send
  bruise what-if ./exports --fix sso-login        about what fixing a pain could recover
  bruise audit ./exports --history ./history      keep the run, and say what changed since the last one

Exit codes: 0 ok; 1 a gate was breached; 2 usage error, evidence unreadable, stale or incomplete, or a gate on
what is not measured; 3 an analyzer or a plug-in failed; 4 a message could not be sent (--strict-delivery); 70 a bug in bruise.
Results go to stdout, everything else to stderr.`,
    );
  defineAudit(program, setCode, threads);
  defineInspect(program, setCode);
  defineMap(program, setCode);
  defineInit(program);
  defineRender(program, setCode);
  defineHistory(program, setCode);
  defineCompare(program);
  defineWhatIf(program);
  defineAsk(program);
  defineSchedule(program);
  definePains(program);
  defineSignals(program);
  defineLabel(program, setCode);
  defineExplain(program);
  defineSchema(program);
  defineListings(program);
  defineHelp(program);
  return program;
}
