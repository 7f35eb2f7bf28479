import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

// A real Chromium for tests: the installed one, else one that comes as a package and unpacks itself on first use.

const INSTALLED = [
  process.env.CHROME_PATH ?? '',
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].map(
    (name) => `/usr/bin/${name}`,
  ),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const FLAGS = ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--no-first-run'];

/** Path of an installed browser, which can print by itself; the packaged one cannot. */
export function findInstalled(): string | undefined {
  return INSTALLED.find((path) => path !== '' && existsSync(path));
}

/** Path of an installed browser, else of the packaged one. */
async function findChromium(): Promise<string> {
  const installed = findInstalled();
  if (installed !== undefined) return installed;
  // Read when the package is imported: without it, it leaves its system libraries packed.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), args: FLAGS });
}
