import { describe, expect, test } from 'vitest';
import { withoutChromium } from '../support/chromium.ts';
import { settled, tick, useSite } from './site.ts';

describe.skipIf(withoutChromium)('a person narrows the list of practices', () => {
  const site = useSite();

  test('each value leaves as many practices as it said, beside what is chosen already', async () => {
    const { page, complaints, leave } = await site.visitor();
    await page.goto('/practices');
    await settled(page);
    const box = (filter: string, name: string) =>
      page
        .getByRole('group', { name: filter, exact: true })
        .getByRole('checkbox', { name: new RegExp(`^${name} \\d`) });
    const countOf = async (filter: string, name: string) =>
      Number(/\d+$/.exec((await box(filter, name).locator('..').textContent()) ?? '')?.[0]);
    await box('Country', 'Israel').waitFor();
    const israeli = await countOf('Country', 'Israel');
    const local = await countOf('Theme', 'Local pride and belonging');
    expect(israeli).toBeGreaterThan(1);
    await tick(box('Country', 'Israel'));
    await page
      .getByRole('status')
      .filter({ hasText: `${israeli} practices` })
      .waitFor();
    await expect.poll(() => countOf('Theme', 'Diversity')).toBe(0);
    expect(await countOf('Theme', 'Local pride and belonging')).toBe(local);
    await tick(box('Theme', 'Local pride and belonging'));
    await page
      .getByRole('status')
      .filter({ hasText: `${local} practices` })
      .waitFor();
    expect(complaints).toEqual([]);
    await leave();
  });
});
