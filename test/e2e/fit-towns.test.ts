import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withoutChromium } from '../support/chromium.ts';
import { holdAnswers } from './held-answers.ts';
import { useSite } from './site.ts';

const field = (page: Page) => page.getByRole('combobox', { name: 'Your city' });
const options = (page: Page) => page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');
const where = (page: Page) => page.getByRole('group', { name: '1. Where?' });
const said = (page: Page) => new URL(page.url()).searchParams;

describe.skipIf(withoutChromium)('a town is found by its name, be it in the network or not', () => {
  const site = useSite();

  test('by keyboard alone; it fills country and size, is remembered and sent by link', async () => {
    const { page, complaints, leave } = await site.visitor();
    await page.goto('/fit');
    const answer = await holdAnswers(page, 'TownsToChoose');
    await field(page).pressSequentially('Faenza');
    await page.getByText('Looking through the towns of the world').waitFor();
    await answer();
    await options(page).filter({ hasText: 'Emilia-Romagna, Italy' }).waitFor();
    await page.getByText('Looking through the towns of the world').waitFor({ state: 'detached' });
    await page.keyboard.press('ArrowDown');
    const faenza = options(page).first();
    expect(await faenza.getAttribute('aria-selected')).toBe('true');
    expect(await field(page).getAttribute('aria-activedescendant')).toBe(await faenza.getAttribute('id'));
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page).get('place')).toBe('country:it');
    expect(said(page).get('town')).toBe('Faenza, Emilia-Romagna');
    expect(Number(said(page).get('population'))).toBeGreaterThan(30_000);
    const other = page.getByRole('button', { name: 'Another place' });
    await expect.poll(() => other.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.getByRole('region', { name: 'What you could take over' }).getByRole('article').first().waitFor();
    const size = page.getByLabel('Inhabitants');
    expect(await size.inputValue()).toBe(said(page).get('population'));

    await page.goto('/fit');
    await where(page).getByText('Faenza, Emilia-Romagna').waitFor();
    await expect
      .poll(() =>
        where(page)
          .getByLabel(/^Country/)
          .inputValue(),
      )
      .toBe('country:it');
    await other.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => [...said(page).keys()]).toEqual([]);
    await expect.poll(() => field(page).evaluate((input) => input === document.activeElement)).toBe(true);
    expect(complaints).toEqual([]);
    await leave();
  });

  test('cities of the network need not wait for the towns', async () => {
    const { page, complaints, leave } = await site.visitor();
    await page.goto('/fit');
    const answer = await holdAnswers(page, 'TownsToChoose');
    await field(page).fill('Sofia');
    await page.getByText('Looking through the towns of the world').waitFor();
    await options(page).filter({ hasText: 'Bulgaria' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page).get('place')).toBe('city:sofia');
    await answer();
    expect(complaints).toEqual([]);
    await leave();
  });

  test('cities of the network come first, towns elsewhere after them, told apart', async () => {
    const { page, complaints, leave } = await site.visitor();
    await page.goto('/fit');
    await field(page).fill('Dublin');
    const groups = page.getByRole('listbox', { name: 'Suggestions' }).getByRole('group');
    await expect.poll(() => groups.count()).toBe(2);
    const labels = await groups.evaluateAll((all) => all.map((group) => group.getAttribute('aria-label')));
    expect(labels).toEqual(['Cities of the network', 'Towns elsewhere (GeoNames)']);
    expect(await groups.first().getByRole('option').allTextContents()).toEqual([expect.stringContaining('Ireland')]);
    await groups.last().getByRole('option').filter({ hasText: 'Ohio, United States' }).click();
    await expect.poll(() => said(page).get('place')).toBe('country:us');
    expect(said(page).get('town')).toBe('Dublin, Ohio');
    await where(page)
      .getByLabel(/^Country/)
      .selectOption('country:ie');
    await expect.poll(() => said(page).get('place')).toBe('country:ie');
    expect(said(page).get('town')).toBeNull();
    expect(complaints).toEqual([]);
    await leave();
  });

  test.each([
    ['bg', 'Вашият град', 'Русе'],
    ['he', 'העיר שלכם', 'רוסה'],
  ])('on a phone, in its own letters, in %s', async (lang, label, name) => {
    const { page, complaints, leave } = await site.visitor({ viewport: { width: 375, height: 780 } });
    await page.goto(`/fit?lang=${lang}`);
    await page.getByRole('combobox', { name: label }).fill(name);
    const ruse = page.getByRole('listbox').getByRole('option').first();
    await expect.poll(() => ruse.textContent(), { timeout: 20_000 }).toContain(`${name} (Ruse)`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
    await ruse.click();
    await expect.poll(() => said(page).get('place')).toBe('country:bg');
    expect(complaints).toEqual([]);
    await leave();
  });

  test('where the list of towns cannot be read, the page says so and the network’s cities are still found', async () => {
    const { page, leave } = await site.visitor();
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('query TownsToChoose(') ? route.abort() : route.fallback(),
    );
    await page.goto('/fit');
    await field(page).fill('Sofia');
    await page.getByText('The list of the world’s towns cannot be read just now').waitFor();
    await options(page).filter({ hasText: 'Sofia' }).click();
    await expect.poll(() => said(page).get('place')).toBe('city:sofia');
    await leave();
  });

  test('Enter never takes what an earlier text had found', async () => {
    const { page, complaints, leave } = await site.visitor();
    await page.goto('/fit');
    await field(page).fill('Sofia');
    await options(page).filter({ hasText: 'Bulgaria' }).first().waitFor();
    const answer = await holdAnswers(page, 'CitiesToChoose');
    await field(page).fill('Dublin');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => options(page).filter({ hasText: 'Ohio' }).count()).toBe(1);
    await page.keyboard.press('Enter');
    expect(said(page).get('place')).toBeNull();
    await answer();
    // Shown as soon as the towns are there, it is the keys' once the cities are there as well.
    await page.getByText(/^[1-9]\d* suggestions?/).waitFor({ state: 'attached' });
    await options(page).filter({ hasText: 'Ireland' }).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page).get('place')).toBe('city:dublin');
    expect(complaints).toEqual([]);
    await leave();
  });
});
