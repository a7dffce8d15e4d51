import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';

/** True where this machine has no Chromium: `describe.skipIf(withoutChromium)`. */
export const withoutChromium: boolean = inject('chromium') === null;

/** Starts a real, headless Chromium that talks to nobody but the pages of the tests. The caller closes it. */
export function launchChromium(): Promise<Browser> {
  const executablePath = inject('chromium');
  if (executablePath === null) throw new Error('There is no Chromium here; put the suite in describe.skipIf.');
  // Containers run as root, where Chromium's own sandbox refuses to start.
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}
