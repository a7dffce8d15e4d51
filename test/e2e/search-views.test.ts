import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { withoutChromium } from '../support/chromium.ts';
import { asked, found } from './search-page.ts';
import { settled, useSite } from './site.ts';

describe.skipIf(withoutChromium)('a person looks at what was found', () => {
  const site = useSite();

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
});
