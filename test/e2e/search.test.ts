import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withoutChromium } from '../support/chromium.ts';
import { settled, useSite } from './site.ts';

const field = (page: Page) => page.getByRole('combobox', { name: 'Search the network' });
const options = (page: Page) => page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');
const found = (page: Page) =>
  page
    .getByRole('status')
    .filter({ hasText: /result|Nothing/ })
    .first()
    .textContent();
const asked = (page: Page) => new URL(page.url()).searchParams;

describe.skipIf(withoutChromium)('a person searches', () => {
  const site = useSite();

  test('suggestions name what is meant, each with its kind, and the keyboard alone leads there', async () => {
    const { page, complaints, leave } = await site.visitor();
    await page.goto('/');
    await settled(page);
    await field(page).focus();
    await page.keyboard.type('Sof');
    await expect.poll(() => options(page).first().textContent()).toMatch(/Sofia\s*City/);
    expect(await field(page).getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    const active = await field(page).getAttribute('aria-activedescendant');
    expect(active).toBe(await options(page).first().getAttribute('id'));
    await page.keyboard.press('ArrowUp');
    expect(await field(page).getAttribute('aria-activedescendant')).toBe(null);
    await page.keyboard.press('Escape');
    await expect.poll(() => options(page).count()).toBe(0);
    expect(await field(page).inputValue()).toBe('Sof');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/cities/sofia*');
    expect(complaints).toEqual([]);
    await leave();
  });

  test('results appear as one types, the address follows, and back leads to the search before', async () => {
    const { page, complaints, leave } = await site.visitor();
    await page.goto('/search?q=integration');
    await settled(page);
    const before = await found(page);
    await field(page).fill('');
    await field(page).pressSequentially('benchmark');
    await expect.poll(() => asked(page).get('q')).toBe('benchmark');
    await expect.poll(() => found(page)).toMatch(/for “benchmark”/);
    expect(await page.title()).toContain('benchmark');
    await page.goBack();
    await expect.poll(() => found(page)).toBe(before);
    expect(await field(page).inputValue()).toBe('integration');
    expect(complaints).toEqual([]);
    await leave();
  });

  test('what was searched is remembered on this device until it is told to forget', async () => {
    const { page, leave } = await site.visitor();
    await page.goto('/');
    await field(page).fill('open cities');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search?q=open*');
    await page.goto('/about');
    await field(page).click();
    await expect.poll(() => options(page).allTextContents()).toEqual(['open citiesSearched before']);
    await page.getByRole('button', { name: 'Forget them' }).click();
    await expect.poll(() => options(page).count()).toBe(0);
    await page.reload();
    await field(page).click();
    await expect.poll(() => options(page).count()).toBe(0);
    await leave();
  });

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

  test('on a phone the filters are in a drawer that says what they leave', async () => {
    const { page, leave } = await site.visitor({ viewport: { width: 360, height: 780 } });
    await page.goto('/search?q=integration');
    await settled(page);
    await page.getByRole('button', { name: 'Filters' }).click();
    const drawer = page.getByRole('dialog', { name: 'Filters' });
    await drawer.locator('label', { hasText: 'Governance' }).first().click();
    const show = drawer.getByRole('button', { name: /^Show \d+ results?$/ });
    await expect.poll(async () => asked(page).get('theme')).toBe('theme:governance');
    await expect.poll(async () => (await found(page))?.split(' ')[0]).toBe((await show.textContent())?.split(' ')[1]);
    await page.keyboard.press('Escape');
    expect(await drawer.isVisible()).toBe(false);
    await leave();
  });

  test('the table has the columns that are wanted, and all results go into its file', async () => {
    const { page, complaints, leave } = await site.visitor();
    await page.goto('/search?q=integration&view=table');
    await settled(page);
    await page.locator('summary', { hasText: 'Columns' }).click();
    await page.getByRole('checkbox', { name: 'Countries' }).check();
    await expect.poll(() => page.getByRole('columnheader', { name: 'Countries' }).count()).toBe(1);
    expect(asked(page).getAll('columns')).toContain('countries');
    const total = Number(/\d+/.exec((await found(page)) ?? '')?.[0]);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download as CSV' }).click();
    const file = readFileSync(await (await download).path());
    expect([...file.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = file.toString('utf8').trimEnd().split('\r\n');
    expect(lines[0]).toContain('Countries');
    expect(lines).toHaveLength(total + 1);
    expect(complaints).toEqual([]);
    await leave();
  });

  test('the map shows the cities of what was found, and the same in words', async () => {
    const { page, leave } = await site.visitor();
    await page.goto('/search?q=OPEN+Cities&view=map');
    await settled(page);
    const map = page.getByRole('group', { name: /map/i });
    await expect.poll(() => map.getByRole('link', { name: /^Sofia: \d+ results?$/ }).count()).toBe(1);
    await expect.poll(() => page.getByRole('heading', { name: 'Sofia' }).count()).toBe(1);
    await leave();
  });

  test('where nothing is found, the page says which word or filter cost it', async () => {
    const { page, complaints, leave } = await site.visitor();
    await page.goto('/search?q=integration+xyzzyxyzzy');
    await settled(page);
    await expect
      .poll(() =>
        page
          .getByRole('listitem')
          .filter({ hasText: /^xyzzyxyzzy nothing$/ })
          .count(),
      )
      .toBe(1);
    await page.goto('/search?q=xyzzyxyzzy');
    await settled(page);
    await expect.poll(() => page.getByRole('heading', { name: /^Nothing in the network matches/ }).count()).toBe(1);
    await expect
      .poll(() =>
        page
          .getByRole('list', { name: /^Themes/ })
          .getByRole('link')
          .count(),
      )
      .toBeGreaterThan(0);
    await page.goto('/search?q=integration&city=city:sofia&status=PLANNED&status=DISCONTINUED');
    await settled(page);
    await expect.poll(() => page.getByRole('link', { name: /^Without Sofia/ }).count()).toBe(1);
    await expect.poll(() => page.getByRole('link', { name: 'Bulgaria', exact: true }).count()).toBe(1);
    expect(complaints).toEqual([]);
    await leave();
  });

  test.each(['/search', '/search?q=sofia&view=map', '/search?q=sofia&view=table&lang=he'])(
    '%s is accessible with its suggestions open',
    async (address) => {
      const { page, complaints, leave } = await site.visitor();
      await page.goto(address);
      await settled(page);
      await field(page).fill('migr');
      await expect.poll(() => options(page).count()).toBeGreaterThan(2);
      await page.keyboard.press('ArrowDown');
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      }
      expect(complaints).toEqual([]);
      await leave();
    },
  );
});
