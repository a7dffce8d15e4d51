import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withoutChromium } from '../support/chromium.ts';
import { LISTS, NOWHERE, thingAddresses } from './addresses.ts';
import { inColours, settled, useSite } from './site.ts';

/** A window of 1280 pixels at four times its size: WCAG asks for no sideways scrolling there. */
const NARROW = { width: 320, height: 780 };
const WIDE = { width: 1440, height: 900 };

describe.skipIf(withoutChromium)('every page', () => {
  const site = useSite();

  test.concurrent.each(['en', 'he'])(
    'is accessible in light and dark, fits a phone and logs no error (%s)',
    async (language) => {
      const { page, complaints, leave } = await site.visitor();
      const findings: string[] = [];
      for (const address of [...LISTS, ...NOWHERE, ...(await thingAddresses(site.server))]) {
        await page.goto(`${address}${address.includes('?') ? '&' : '?'}lang=${language}`);
        await settled(page);
        findings.push(...(await findingsOn(page)).map((finding) => `${address}: ${finding}`));
      }
      expect(findings).toEqual([]);
      expect(complaints).toEqual([]);
      await leave();
    },
    900_000,
  );

  test.each(['it', 'bg'])(
    'fits a phone where words are longer, too (%s)',
    async (language) => {
      const { page, leave } = await site.visitor({ viewport: NARROW });
      const tooWide: string[] = [];
      for (const address of LISTS) {
        await page.goto(`${address}${address.includes('?') ? '&' : '?'}lang=${language}`);
        await settled(page);
        const beyond = await pixelsBeyond(page);
        if (beyond > 0) tooWide.push(`${address}: ${beyond} px`);
      }
      expect(tooWide).toEqual([]);
      await leave();
    },
    300_000,
  );
});

const FOUND_ONLY = { resultTypes: ['violations' as const] };

/** What is wrong with a page, in light and dark, wide and narrow. */
async function findingsOn(page: Page): Promise<string[]> {
  await inColours(page, 'light');
  const inLight = await violationsOn(new AxeBuilder({ page }).options(FOUND_ONLY));
  await inColours(page, 'dark');
  // Nothing but the colours differs in the dark.
  const inDark = await violationsOn(
    new AxeBuilder({ page }).options({ ...FOUND_ONLY, runOnly: ['color-contrast', 'link-in-text-block'] }),
  );
  await page.setViewportSize(NARROW);
  const beyond = await pixelsBeyond(page);
  await page.setViewportSize(WIDE);
  return [...inLight, ...inDark.map((found) => `dark: ${found}`), ...(beyond > 0 ? [`${beyond} px too wide`] : [])];
}

/** How far the page reaches beyond the window, once what is told of the new width has taken its own. */
async function pixelsBeyond(page: Page): Promise<number> {
  const beyond = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  await page.waitForFunction(`(${beyond})() <= 0`, undefined, { timeout: 5_000 }).catch(() => undefined);
  return page.evaluate(beyond);
}

async function violationsOn(axe: AxeBuilder): Promise<string[]> {
  // No page has frames, so the quicker mode sees as much.
  const { violations } = await axe.setLegacyMode(true).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} (${nodes.length})`);
}
