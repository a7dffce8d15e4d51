import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { GraphEngine } from '../../graph/engine.ts';
import { launchChromium } from '../support/chromium.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

/** The real server with the seed network, and a real browser that visits it. */
export interface Site {
  server: TestServer;
  /** Opens a window of its own: nothing is kept from the one before. */
  visitor(options?: BrowserContextOptions): Promise<Visitor>;
}

/** A window, and every complaint of its console so far. */
export interface Visitor {
  page: Page;
  complaints: string[];
  leave(): Promise<void>;
}

/** Starts a site before a suite's tests and ends it after them; over the seed network, where no other graph is given. */
export function useSite(openGraph?: () => Promise<GraphEngine>): Site {
  let server: TestServer | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(await openGraph?.()), launchChromium()]);
    await server.search.caughtUp();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    get server() {
      if (!server) throw new Error('The site is started before the tests, not before the suite.');
      return server;
    },
    async visitor(options) {
      if (!browser) throw new Error('The browser is started before the tests, not before the suite.');
      const context = await browser.newContext({
        baseURL: this.server.url,
        viewport: { width: 1440, height: 900 },
        reducedMotion: 'reduce',
        ...options,
      });
      return enter(context);
    },
  };
}

async function enter(context: BrowserContext): Promise<Visitor> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${page.url()}: ${message.text()}`);
  });
  return { page, complaints, leave: () => context.close() };
}

/**
 * Waits until the page shows all that it asked for: text, likenesses, map. After a click or a key that leads on, wait
 * first for something of the new page, for until then it is the old one that has settled.
 */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').waitFor();
  await page.locator('main [aria-busy="true"], main .skeleton').first().waitFor({ state: 'detached' });
}

/** Ticks a box whose state stands in the address: it is ticked when the address has come back to it. */
export async function tick(box: Locator): Promise<void> {
  await box.click();
  await expect.poll(() => box.isChecked()).toBe(true);
}

/** Waits until the page has taken the colours that the system now asks for. */
export async function inColours(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.locator(`html[data-scheme="${colorScheme}"]`).waitFor();
}
