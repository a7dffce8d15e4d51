import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withoutChromium } from '../support/chromium.ts';
import { settled, tick, useSite } from './site.ts';

const LOCAL_ACTION_PLAN = 'Local action plan for the integration of migrants';

describe.skipIf(withoutChromium)('a person finds a practice and follows it', () => {
  const site = useSite();

  test('from a search to a similar practice in another country, its city and its programme, and back', async () => {
    const { page, complaints, leave } = await site.visitor();
    await page.goto('/');
    await page.getByRole('combobox', { name: 'Search the network' }).fill('local action plan');
    await page.keyboard.press('Enter');
    await page.locator('#results').getByRole('heading', { name: LOCAL_ACTION_PLAN }).getByRole('link').click();
    await expect.poll(() => heading(page)).toContain(LOCAL_ACTION_PLAN);
    expect(await countriesOf(page)).toContain('Bulgaria');

    // Those from everywhere stand there, marked as busy, until the answer is here.
    await tick(page.getByRole('checkbox', { name: 'Only from other countries' }));
    await settled(page);
    const all = page.getByRole('region', { name: 'Similar practices' });
    const found = (await all.getByRole('article').first().getByRole('heading').textContent()) ?? '';
    const similar = all.getByRole('article').filter({ has: page.getByRole('link', { name: found, exact: true }) });
    expect(await similar.getByText(/\d+% alike/).count()).toBe(1);
    await similar.getByRole('heading').getByRole('link').click();
    await expect.poll(() => heading(page)).toContain(found);
    expect(await countriesOf(page)).not.toContain('Bulgaria');

    await page.goBack();
    await expect.poll(() => heading(page)).toContain(LOCAL_ACTION_PLAN);
    await settled(page);
    await page
      .getByRole('region', { name: 'Where', exact: true })
      .getByRole('link', { name: 'Sofia', exact: true })
      .last()
      .click();
    await expect.poll(() => heading(page)).toBe('Sofia');
    await page.getByRole('region', { name: 'Programmes' }).getByRole('link', { name: 'OPEN Cities' }).click();
    await expect.poll(() => heading(page)).toContain('OPEN Cities');
    await expect.poll(() => page.title()).toBe('OPEN Cities · Crosstown');

    for (const before of ['Sofia', LOCAL_ACTION_PLAN]) {
      await page.goBack();
      await expect.poll(() => heading(page)).toContain(before);
    }
    expect(complaints).toEqual([]);
    await leave();
  });

  test('a page tells what its documents tell: phases in order, money hoped for, roles, and where each was read', async () => {
    const { page, leave } = await site.visitor();
    await page.goto('/practices/cross-sector-city-process');
    await settled(page);
    const phases = page.getByRole('region', { name: 'Phase by phase' });
    expect(await phases.getByRole('heading', { level: 3 }).allTextContents()).toHaveLength(4);
    expect(await phases.textContent()).toContain('4–7 meetings within 6 months');
    expect(await page.getByRole('region', { name: 'Who takes part' }).textContent()).toContain('Consulting firm');
    expect(await page.getByRole('region', { name: 'Where this comes from' }).getByRole('link').count()).toBeGreaterThan(
      0,
    );
    await page.goto('/practices/structural-fund-pilots');
    await settled(page);
    expect(await page.getByRole('region', { name: 'What it cost and who paid' }).textContent()).toMatch(
      /Structural funds\s*Sought/,
    );
    await leave();
  });

  test('the page changes its language and direction, and the address keeps the choice', async () => {
    const { page, leave } = await site.visitor();
    await page.goto('/cities/sofia');
    await page.getByRole('combobox', { name: 'Language', exact: true }).selectOption('he');
    await expect.poll(() => heading(page)).toContain('סופיה');
    await expect.poll(() => page.locator('html').getAttribute('dir')).toBe('rtl');
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('he');
    await expect.poll(() => new URL(page.url()).searchParams.get('lang')).toBe('he');
    await settled(page);
    const first = page.getByRole('region', { name: 'פרקטיקות' }).getByRole('article').first().getByRole('heading');
    await first.locator('[lang="he"]').waitFor();
    const name = (await first.getByRole('link').textContent()) ?? '';
    await first.getByRole('link').click();
    await page.waitForURL('**/practices/**');
    await page.locator('h1 [lang="he"]', { hasText: name }).waitFor();
    expect(new URL(page.url()).searchParams.get('lang')).toBe('he');
    await leave();
  });
});

const heading = async (page: Page): Promise<string> => (await page.locator('main h1').first().textContent()) ?? '';

const countriesOf = async (page: Page): Promise<string> => {
  await settled(page);
  const where = page.getByRole('region', { name: 'Where', exact: true });
  return (await where.count()) > 0 ? ((await where.textContent()) ?? '') : '';
};
