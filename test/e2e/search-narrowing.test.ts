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

  test.each([
    ['table', 'SearchRows'],
    ['map', 'SearchPlaces'],
  ])('what the %s still shows of the search before says that it is old', async (view, operation) => {
    const { page, leave } = await site.visitor();
    await page.goto(`/search?q=integration&view=${view}`);
    await settled(page);
    const answer = await holdAnswers(page, operation);
    await page.getByRole('main').locator('label', { hasText: 'Governance' }).first().click();
    await expect.poll(() => asked(page).get('theme')).toBe('theme:governance');
    const chips = page.getByRole('list', { name: 'Filters in use' });
    await chips.getByRole('link', { name: /Governance/ }).waitFor();
    await expect.poll(() => page.locator('#results').getAttribute('aria-busy')).toBe('false');
    const old = page.locator('#results .answer');
    expect(await old.getAttribute('aria-busy')).toBe('true');
    await answer();
    await expect.poll(() => old.getAttribute('aria-busy')).toBe('false');
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

  test('one year is a period as well, whose count is what it finds, in the lists and on the bars', async () => {
    const { page, complaints, leave } = await site.visitor();
    await page.goto('/search');
    await settled(page);
    const until = page.getByRole('combobox', { name: 'Until' });
    await until.selectOption('2010');
    await expect.poll(() => asked(page).get('period')).toMatch(/\/2010$/);
    await page.getByRole('combobox', { name: 'From' }).selectOption('2010');
    await expect.poll(() => asked(page).get('period')).toBe('2010/2010');
    const count = /\((\d+)\)/.exec((await until.locator('option:checked').textContent()) ?? '')?.[1];
    expect(Number(count)).toBeGreaterThan(0);
    await expect.poll(() => found(page)).toBe(`${count} results`);
    const chip = page.getByRole('list', { name: 'Filters in use' }).getByRole('link', { name: /Period/ });
    expect(await chip.textContent()).toMatch(/Period 2010 ×$/);
    await chip.click();
    await expect.poll(() => asked(page).get('period')).toBe(null);
    const [from, to] = [page.locator('[title^="2009:"]'), page.locator('[title^="2011:"]')];
    await from.hover();
    await page.mouse.down();
    await to.hover();
    await page.mouse.up();
    await expect.poll(() => asked(page).get('period')).toBe('2009/2011');
    expect(complaints).toEqual([]);
    await leave();
  });

  test('a filter that is not understood stays where it can be taken off, with what there would be without it', async () => {
    const { page, leave } = await site.visitor({ viewport: { width: 360, height: 780 } });
    await page.goto('/search?country=country:bg&theme=city:sofia');
    const notice = page.getByRole('alert');
    await notice.getByText('The network does not understand one of these filters').waitFor();
    const chips = page.getByRole('list', { name: 'Filters in use' });
    expect(await chips.getByRole('link').count()).toBe(3);
    await page.getByRole('button', { name: 'Filters (2 set)' }).click();
    const drawer = page.getByRole('dialog', { name: 'Filters' });
    expect(await drawer.getByRole('checkbox', { name: 'sofia' }).isChecked()).toBe(true);
    await drawer.getByRole('button', { name: 'Close the filters' }).click();
    const way = notice.getByRole('listitem').filter({ hasText: 'Without sofia' });
    await expect.poll(() => way.textContent()).toMatch(/ \d+ results$/);
    const count = /(\d+) results$/.exec((await way.textContent()) ?? '')?.[1];
    await way.getByRole('link').click();
    await expect.poll(() => found(page)).toBe(`${count} results`);
    expect(asked(page).getAll('country')).toEqual(['country:bg']);
    expect(asked(page).has('theme')).toBe(false);
    await page.goBack();
    await notice.waitFor();
    await chips.getByRole('link', { name: /sofia/ }).click();
    await expect.poll(() => found(page)).toBe(`${count} results`);
    await leave();
  });

  test('a search that fails keeps what could be narrowed by, and the drawer open in which it was', async () => {
    const { page, leave } = await site.visitor({ viewport: { width: 360, height: 780 } });
    await page.goto('/search?country=country:bg');
    await settled(page);
    await page.getByRole('button', { name: 'Filters (1 set)' }).click();
    const drawer = page.getByRole('dialog', { name: 'Filters' });
    await page.route('**/graphql', (route) => route.abort());
    await drawer.locator('label', { hasText: 'Governance' }).first().click();
    await drawer.getByRole('button', { name: 'Close the filters' }).waitFor();
    expect(await drawer.getByRole('checkbox', { name: /^Governance/ }).isChecked()).toBe(true);
    expect(await drawer.locator('[data-count]:visible').count()).toBe(0);
    await page.unroute('**/graphql');
    await drawer.locator('label', { hasText: 'Governance' }).first().click();
    await drawer.getByRole('button', { name: /^Show \d+ results?$/ }).waitFor();
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
