import { describe, expect, test } from 'vitest';
import { withoutChromium } from '../support/chromium.ts';
import { tick, useSite } from './site.ts';

describe.skipIf(withoutChromium)('an address that names what nobody knows', () => {
  const site = useSite();

  test.each([
    ['en', /^One thing that was asked for is no longer known/],
    ['it', /^Una delle cose richieste/],
    ['bg', /^Едно от исканите неща/],
    ['he', /^דבר אחד שהתבקש/],
  ])('is answered without it, and says so in %s', async (language, words) => {
    const { page, complaints, leave } = await site.visitor();
    await page.goto(`/fit?challenge=challenge:nonsense&place=country:bg&lang=${language}`);
    await page.locator('#results').getByRole('article').first().waitFor();
    await page.getByRole('status').filter({ hasText: words }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await tick(page.locator('input[type="checkbox"]').last());
    await expect.poll(() => new URL(page.url()).searchParams.has('challenge')).toBe(false);
    expect(new URL(page.url()).searchParams.get('place')).toBe('country:bg');
    await expect.poll(() => page.getByRole('status').filter({ hasText: words }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await leave();
  });

  test('asks for answers where nothing else is said', async () => {
    const { page, complaints, leave } = await site.visitor();
    await page.goto('/fit?place=city:nowhere');
    await page.getByRole('status').filter({ hasText: 'no longer known' }).waitFor();
    await page.getByRole('heading', { name: 'Answer any one of the questions' }).waitFor();
    expect(complaints).toEqual([]);
    await leave();
  });
});
