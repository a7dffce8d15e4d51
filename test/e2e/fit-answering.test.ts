import { describe, expect, test } from 'vitest';
import { withoutChromium } from '../support/chromium.ts';
import { settled, useSite } from './site.ts';

const FROM_HERE = /From here on, nothing is documented on the problem/;

describe.skipIf(withoutChromium)('what answers a named problem is told apart from what only fits', () => {
  const site = useSite();

  test('a line stands after the last that answers it, in the order that puts those first', async () => {
    const { page, complaints, leave } = await site.visitor();
    await page.goto('/fit?place=country:it&population=100000&challenge=challenge:unfunded-priorities');
    const results = page.getByRole('region', { name: 'What you could take over' });
    const line = results.getByText(FROM_HERE);
    await results.getByRole('article').first().waitFor();
    await line.waitFor();
    const place = (await line.boundingBox())?.y ?? 0;
    const cards = await results.getByRole('article').all();
    const heights = await Promise.all(cards.map(async (card) => (await card.boundingBox())?.y ?? 0));
    const before = heights.filter((height) => height < place);
    const after = heights.filter((height) => height > place);
    expect(before.length).toBeGreaterThan(0);
    expect(after.length).toBeGreaterThan(0);
    await page.getByLabel('Order').selectOption('CLOSEST_CONTEXT');
    await line.waitFor({ state: 'detached' });
    await settled(page);
    expect(complaints).toEqual([]);
    await leave();
  });
});
