import { describe, expect, test } from 'vitest';
import { withoutChromium } from '../support/chromium.ts';
import { holdAnswers } from './held-answers.ts';
import { asked, found } from './search-page.ts';
import { settled, useSite } from './site.ts';

describe.skipIf(withoutChromium)('a person narrows a search', () => {
  const site = useSite();

  test('each filter leaves as many as it said, stands as a chip, and back takes it off', async () => {
    const { page, complaints, leave } = await site.visitor();
    for (const facet of ['Theme', 'Country', 'Goal', 'City', 'City size (inhabitants)', 'Sector taking part']) {
      await page.goto('/search?q=integration');
      await settled(page);
      const before = await found(page);
      const group = page.getByRole('group', { name: facet, exact: true }).first();
      if (!(await group.getByRole('listitem').or(group.getByRole('radio')).first().isVisible()))
        await page.locator('summary', { hasText: facet }).first().click();
      const choice = group.locator('label').filter({ hasNotText: 'Any' }).first();
      const count = /([\d,]+)$/.exec(((await choice.textContent()) ?? '').trim())?.[1];
      await choice.click();
      await expect.poll(() => found(page), { message: facet }).toMatch(new RegExp(`^${count} results? for`));
      await expect.poll(() => page.getByRole('list', { name: 'Filters in use' }).getByRole('link').count()).toBe(2);
      await page.goBack();
      await expect.poll(() => found(page)).toBe(before);
    }
    expect(complaints).toEqual([]);
    await leave();
  }, 180_000);

  test('while another search is looked for, all counts of the one before show that they are old', async () => {
    const { page, complaints, leave } = await site.visitor();
    await page.goto('/search?q=integration');
    await settled(page);
    const counted = [
      page.getByRole('navigation', { name: 'Kind', exact: true }),
      page.getByRole('region', { name: 'Filters' }).locator('> .answer'),
      page.locator('#results'),
    ];
    const opacities = () =>
      Promise.all(counted.map((part) => part.evaluate((element) => getComputedStyle(element).opacity)));
    expect(await opacities()).toEqual(['1', '1', '1']);
    const answer = await holdAnswers(page, 'Search');
    await page.getByRole('main').locator('label', { hasText: 'Governance' }).first().click();
    await expect.poll(opacities).toEqual(['0.5', '0.5', '0.5']);
    await answer();
    await expect.poll(opacities).toEqual(['1', '1', '1']);
    expect(complaints).toEqual([]);
    await leave();
  });

  test('a theme unfolds what is narrower, whose count is within its own', async () => {
    const { page, leave } = await site.visitor();
    await page.goto('/search');
    await settled(page);
    const themes = page.getByRole('group', { name: 'Theme', exact: true }).first();
    expect(await themes.getByRole('checkbox', { name: /^Migrant integration/ }).count()).toBe(0);
    await themes.getByRole('button', { name: 'Narrower than Social inclusion' }).click();
    const [wide, narrow] = await Promise.all(
      ['Social inclusion', 'Migrant integration'].map(async (name) => {
        const label = await themes.locator('label', { hasText: name }).first().textContent();
        return Number(/\d+/.exec(label ?? '')?.[0]);
      }),
    );
    expect(narrow).toBeGreaterThan(0);
    expect(wide).toBeGreaterThanOrEqual(narrow ?? 0);
    await leave();
  });

  test('a period is taken from the years that there are', async () => {
    const { page, leave } = await site.visitor();
    await page.goto('/search');
    await settled(page);
    await page.getByRole('combobox', { name: 'Until' }).selectOption('2011');
    await expect.poll(() => asked(page).get('period')).toMatch(/^\d{4}\/2011$/);
    const chips = page.getByRole('list', { name: 'Filters in use' });
    await expect.poll(() => chips.textContent()).toContain('– 2011');
    await chips.getByRole('link', { name: /Period/ }).click();
    await expect.poll(() => asked(page).get('period')).toBe(null);
    await leave();
  });

  test('several sizes of city are one range, in the address and as a chip', async () => {
    const { page, complaints, leave } = await site.visitor();
    await page.goto('/search');
    await settled(page);
    await page.locator('summary', { hasText: 'City size' }).first().click();
    const size = page.getByRole('group', { name: 'City size (inhabitants)' });
    await size.getByRole('combobox', { name: 'From' }).selectOption('50000');
    await expect.poll(() => asked(page).get('size')).toBe('50000-');
    await size.getByRole('combobox', { name: 'Below' }).selectOption('250000');
    await expect.poll(() => asked(page).get('size')).toBe('50000-250000');
    const chip = page.getByRole('list', { name: 'Filters in use' }).getByRole('link', { name: /50,000–250,000/ });
    await expect.poll(() => chip.count()).toBe(1);
    const range = '{ search(text: "", filter: { citySize: { min: 50000, max: 249999 } }, pageSize: 1) { totalCount } }';
    const { data } = await site.server.ask<{ search: { totalCount: number } }>(range);
    expect(data?.search.totalCount).toBeGreaterThan(0);
    await expect.poll(() => found(page)).toBe(`${data?.search.totalCount} results`);
    await chip.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => asked(page).get('size')).toBe(null);
    // The chip is gone, and the keyboard goes on from the results, not from the top of the page.
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('results');
    expect(complaints).toEqual([]);
    await leave();
  });

  test('on a phone the filters are in a drawer that says what they leave', async () => {
    const { page, leave } = await site.visitor({ viewport: { width: 360, height: 780 } });
    await page.goto('/search?q=integration');
    await settled(page);
    await page.getByRole('button', { name: 'Filters' }).click();
    const drawer = page.getByRole('dialog', { name: 'Filters' });
    await drawer.locator('label', { hasText: 'Governance' }).first().click();
    const show = drawer.getByRole('button', { name: /^Show \d+ results?$/ });
    await expect.poll(async () => asked(page).get('theme')).toBe('theme:governance');
    const agree = async () => (await found(page))?.split(' ')[0] === (await show.textContent())?.split(' ')[1];
    await expect.poll(agree).toBe(true);
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
    await leave();
  });

  test('what is typed inside a long facet finds its values, in any language, and they narrow as the others do', async () => {
    const { page, complaints, leave } = await site.visitor({ viewport: { width: 375, height: 780 } });
    await page.goto('/search');
    await settled(page);
    await page.getByRole('button', { name: 'Filters' }).click();
    const drawer = page.getByRole('dialog', { name: 'Filters' });
    await drawer.getByRole('searchbox', { name: 'Find in Theme' }).fill('migranti');
    const themes = drawer.getByRole('group', { name: 'Theme', exact: true });
    await expect.poll(() => themes.getByRole('checkbox', { name: /^Migrant integration/ }).count()).toBe(1);
    await expect.poll(() => themes.getByRole('checkbox', { name: /^Governance/ }).count()).toBe(0);
    await themes.locator('label', { hasText: 'Migrant integration' }).click();
    await expect.poll(() => asked(page).getAll('theme')).toEqual(['theme:migrant-integration']);
    await drawer.getByRole('searchbox', { name: 'Find in Theme' }).fill('zeppelin');
    await expect.poll(() => themes.getByText('No such value').count()).toBe(1);
    expect(complaints).toEqual([]);
    await leave();
  });
});
