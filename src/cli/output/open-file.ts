import { spawn } from 'node:child_process';

/** Starts a program that stays on its own. @returns whether it started and did not fail at once */
export type StartProgram = (file: string, args: readonly string[]) => Promise<boolean>;

export interface OpenOptions {
  readonly platform?: NodeJS.Platform;
  /** Stands in for the system in tests. */
  readonly start?: StartProgram;
}

type Opener = readonly [file: string, ...args: string[]];

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly Opener[]>>> = {
  darwin: [['open']],
  win32: [['explorer.exe']],
};
/** Elsewhere: the desktops' common one, GNOME's own, and Windows seen from its Linux. */
const FREE_DESKTOP: readonly Opener[] = [['xdg-open'], ['gio', 'open'], ['wslview']];

/**
 * Shows a file with the program the system has for it. No shell takes part, so that a name is never read as a command.
 * @returns false when there is no such program
 */
export async function openFile(path: string, options: OpenOptions = {}): Promise<boolean> {
  const { platform = process.platform, start = startProgram } = options;
  for (const [file, ...args] of OPENERS[platform] ?? FREE_DESKTOP)
    if (await start(file, [...args, path])) return true;
  return false;
}

/** Whoever fails does so within this time; whoever does not may be the browser itself. */
const PATIENCE_MS = 3000;

const startProgram: StartProgram = (file, args) =>
  new Promise((resolve) => {
    const child = spawn(file, args, { detached: true, stdio: 'ignore' });
    const timer = setTimeout(() => settle(true), PATIENCE_MS);
    const settle = (isOpen: boolean) => {
      clearTimeout(timer);
      child.unref();
      resolve(isOpen);
    };
    child.on('error', () => settle(false));
    // Windows' own opener ends with 1 when all is well.
    child.on('exit', (code) => settle(code === 0 || file === 'explorer.exe'));
  });
