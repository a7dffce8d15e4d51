import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withoutChromium } from '../support/chromium.ts';
import { settled, useSite } from './site.ts';

describe.skipIf(withoutChromium)('with the keyboard alone', () => {
  const site = useSite();

  test('the first stop skips to the content', async () => {
    const { page, leave } = await site.visitor();
    await page.goto('/practices');
    await settled(page);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    await atTheContent(page);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await leave();
  });

  test('a practice is searched, opened and left for its city, and each new page starts at its top', async () => {
    const { page, leave } = await site.visitor();
    await page.goto('/');
    await settled(page);
    await tabTo(page, 'Search the network');
    await page.keyboard.type('impact groups');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search?*');
    // The address changes before the page, and the field stands there before there is anything to go to.
    await page.locator('#results').getByRole('link', { name: 'Impact Groups', exact: true }).first().waitFor();
    await settled(page);
    await atTheContent(page);
    await tabTo(page, 'Impact Groups');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/practices/impact-groups*');
    await page.locator('main h1', { hasText: 'Impact Groups' }).waitFor();
    await settled(page);
    await atTheContent(page);
    await tabTo(page, 'Akko');
    expect(await outlineOfFocused(page)).toBeGreaterThan(0);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/cities/akko*');
    await leave();
  });

  test.each(['/', '/cities', '/search?q=integration&view=map'])(
    'the cities on the map of %s are skipped at once',
    async (address) => {
      const { page, complaints, leave } = await site.visitor();
      await page.goto(address);
      const map = page.getByRole('group', { name: /^Map of/ });
      await map.getByRole('link').first().waitFor();
      await settled(page);
      const skip = page.getByRole('link', { name: 'Skip the map' });
      const clip = () => skip.evaluate((link) => getComputedStyle(link).clipPath);
      expect(await clip()).toBe('inset(50%)');
      await skip.focus();
      expect(await clip()).toBe('none');
      await page.keyboard.press('Enter');
      await expect.poll(() => skip.evaluate((link) => link === document.activeElement)).toBe(false);
      await page.keyboard.press('Tab');
      expect(await map.evaluate(isPassed)).toBe(true);
      expect(complaints).toEqual([]);
      await leave();
    },
  );
});

/** Whether what has the focus comes after all of an element. */
const isPassed = (element: Element): boolean =>
  document.activeElement !== null &&
  element.compareDocumentPosition(document.activeElement) === Node.DOCUMENT_POSITION_FOLLOWING;

const MOST_STOPS = 80;

/** Presses Tab until what has the focus is called so. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab');
    if ((await focused(page)) === name) return;
  }
  throw new Error(`The keyboard does not reach “${name}” in ${MOST_STOPS} stops.`);
}

const atTheContent = (page: Page): Promise<void> =>
  expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main');

const focused = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent;
  });

const outlineOfFocused = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element ? Number.parseFloat(getComputedStyle(element).outlineWidth) : 0;
  });
