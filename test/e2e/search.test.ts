import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { withoutChromium } from '../support/chromium.ts';
import { asked, field, found, options } from './search-page.ts';
import { inColours, settled, useSite } from './site.ts';

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
    const active = () => field(page).getAttribute('aria-activedescendant');
    const first = await options(page).first().getAttribute('id');
    await page.keyboard.press('ArrowDown');
    await expect.poll(active).toBe(first);
    await page.keyboard.press('ArrowUp');
    await expect.poll(active).toBe(null);
    await page.keyboard.press('Escape');
    await expect.poll(() => options(page).count()).toBe(0);
    expect(await field(page).inputValue()).toBe('Sof');
    await page.keyboard.press('ArrowDown');
    await options(page).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await expect.poll(active).toBe(first);
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
    await expect.poll(() => page.title()).toContain('benchmark');
    await page.goBack();
    await expect.poll(() => found(page)).toBe(before);
    await expect.poll(() => field(page).inputValue()).toBe('integration');
    expect(complaints).toEqual([]);
    await leave();
  });

  test('until the answer to new words has come, the count stands with the words that it counts', async () => {
    const { page, complaints, leave } = await site.visitor();
    await page.goto('/search?q=integration');
    await settled(page);
    const before = await found(page);
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('query Search(')) await released;
      await route.fallback();
    });
    await field(page).fill('benchmark');
    await page.locator('main h1', { hasText: 'benchmark' }).waitFor();
    await page.locator('#results[aria-busy="true"]').waitFor();
    expect(await found(page)).toBe(before);
    release();
    await expect.poll(() => found(page)).toMatch(/for “benchmark”/);
    expect(complaints).toEqual([]);
    await leave();
  });

  test('an address beyond the last page says so and leads to the last', async () => {
    const { page, complaints, leave } = await site.visitor();
    await page.goto('/search?q=integration&page=99');
    await settled(page);
    await page.getByRole('heading', { name: 'There is no page 99' }).waitFor();
    expect(await page.getByRole('navigation', { name: 'Pages of results' }).count()).toBe(0);
    await page.getByRole('link', { name: 'To the last page' }).click();
    await expect.poll(() => page.locator('#results ol > li').count()).toBeGreaterThan(0);
    await expect.poll(() => page.getByText(/^Page (\d+) of \1$/).count()).toBe(1);
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
          .getByRole('list', { name: /^(Themes|What most practices)/ })
          .getByRole('link')
          .count(),
      )
      .toBeGreaterThan(0);
    expect(await page.getByRole('region', { name: 'Ask for it' }).textContent()).toContain('/search?q=xyzzyxyzzy');
    expect(await page.getByRole('link', { name: 'Write to the editors' }).count()).toBe(0);
    await page.goto('/search?q=integration&region=region:sofia-city&status=PLANNED&status=DISCONTINUED');
    await settled(page);
    await expect.poll(() => page.getByRole('link', { name: 'Bulgaria', exact: true }).count()).toBe(1);
    await page.goto('/search?q=integration&city=city:sofia&status=PLANNED&status=DISCONTINUED');
    await settled(page);
    await expect.poll(() => page.getByRole('link', { name: /^Without Sofia/ }).count()).toBe(1);
    await expect.poll(() => page.getByRole('link', { name: 'Bulgaria', exact: true }).count()).toBe(1);
    expect(complaints).toEqual([]);
    await leave();
  });

  test('a town that the network does not have leads to its country', async () => {
    const { page, complaints, leave } = await site.visitor();
    await page.goto('/search?q=Пловдив');
    await settled(page);
    await page.getByRole('link', { name: 'Bulgaria', exact: true }).click();
    await expect.poll(() => asked(page).getAll('country')).toEqual(['country:bg']);
    await expect.poll(() => page.getByRole('article').count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await leave();
  });

  test('a result that lacks one of the words says which', async () => {
    const { page, complaints, leave } = await site.visitor();
    await page.goto('/search?q=migrants+retail+xyzzyxyzzy');
    await settled(page);
    await page.getByText('Not in it: retail, xyzzyxyzzy').first().waitFor();
    expect(complaints).toEqual([]);
    await leave();
  });

  test('the way back leads to the place in the list from which one went', async () => {
    const { page, leave } = await site.visitor();
    await page.goto('/search?q=integration&theme=theme:governance');
    await settled(page);
    // Letters of another width, once loaded, would move the place.
    await page.evaluate(async () => void (await document.fonts.ready));
    const last = page.locator('#results ol > li').last().getByRole('link').first();
    await last.scrollIntoViewIfNeeded();
    const [where, name] = [await page.evaluate(() => scrollY), await last.textContent()];
    expect(where).toBeGreaterThan(400);
    await last.click();
    await page.waitForURL((url) => url.pathname !== '/search');
    await page.locator('main h1', { hasText: name ?? '' }).waitFor();
    await settled(page);
    await page.goBack();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(where);
    await expect.poll(() => last.textContent()).toBe(name);
    expect(asked(page).getAll('theme')).toEqual(['theme:governance']);
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
      // The list follows what is typed, and is dimmed until its answer has come.
      await page.locator('main h1', { hasText: 'migr' }).waitFor();
      await settled(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await inColours(page, colorScheme);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      }
      expect(complaints).toEqual([]);
      await leave();
    },
    // All of a page is looked at twice, which takes a busy machine its time.
    180_000,
  );
});
