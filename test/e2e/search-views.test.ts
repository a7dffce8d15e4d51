import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { withoutChromium } from '../support/chromium.ts';
import { asked, found } from './search-page.ts';
import { settled, tick, useSite } from './site.ts';

describe.skipIf(withoutChromium)('a person looks at what was found', () => {
  const site = useSite();

  test('a result that is found by another name says what it is too', async () => {
    const { page, complaints, leave } = await site.visitor();
    await page.goto('/search?q=place+branding');
    await settled(page);
    const theme = page.getByRole('article').filter({
      has: page.getByRole('heading', { name: 'City marketing and branding', exact: true }),
    });
    await theme.getByText('Also called').waitFor();
    expect(await theme.textContent()).toMatch(/Also called place branding.*Shaping and telling what a city stands for/);
    expect(complaints).toEqual([]);
    await leave();
  });

  test('the table has the columns that are wanted, and all results go into its file', async () => {
    const { page, complaints, leave } = await site.visitor();
    await page.goto('/search?q=integration&view=table');
    await settled(page);
    await page.locator('summary', { hasText: 'Columns' }).click();
    await tick(page.getByRole('checkbox', { name: 'Programmes' }));
    await expect.poll(() => page.getByRole('columnheader', { name: 'Programmes' }).count()).toBe(1);
    expect(asked(page).getAll('columns')).toContain('programmes');
    const total = Number(/\d+/.exec((await found(page)) ?? '')?.[0]);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download as CSV' }).click();
    const file = readFileSync(await (await download).path());
    expect([...file.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = file.toString('utf8').trimEnd().split('\r\n');
    expect(lines[0]).toMatch(/Countries.*Link,Sources,Id$/);
    for (const line of lines.slice(1)) expect(line).toContain(`${site.server.url}/`);
    // Some documents are on no site, but every practice has one.
    expect(lines.filter((line) => line.includes('(https://')).length).toBeGreaterThan(0);
    expect(lines.filter((line) => /,,practice:[^,]+$/.test(line))).toEqual([]);
    expect(lines).toHaveLength(total + 1);
    expect(complaints).toEqual([]);
    await leave();
  });

  test('the map shows the cities of all that was found, the same in words, and each leads to what is there', async () => {
    const { page, complaints, leave } = await site.visitor();
    await page.goto('/search?q=integration&view=map');
    await settled(page);
    const { data } = await site.server.ask<Places>(PLACES);
    const { cities, inCities } = data?.search.places ?? { cities: [], inCities: 0 };
    expect(cities.length).toBeGreaterThan(5);
    const map = page.getByRole('group', { name: /map/i });
    await expect.poll(() => map.getByRole('link').count()).toBe(cities.length);
    await expect
      .poll(() => page.getByText(new RegExp(`^${inCities} of [\\d,]+ results are in a city`)).count())
      .toBe(1);
    const list = page.getByRole('region', { name: 'By city' });
    await expect.poll(() => list.getByRole('listitem').count()).toBe(cities.length);
    const [first] = cities;
    const entry = list.getByRole('listitem').first();
    expect(await entry.textContent()).toBe(`${first?.city.name.value} ${first?.count}`);
    await entry.getByRole('link').click();
    await expect.poll(() => found(page)).toMatch(new RegExp(`^${first?.count} results? for`));
    expect(asked(page).getAll('city')).toEqual([first?.city.id]);
    expect(complaints).toEqual([]);
    await leave();
  });

  test('where the search is narrowed to a country, the map counts no other', async () => {
    const { page, complaints, leave } = await site.visitor();
    await page.goto('/search?view=map&country=country:it');
    await settled(page);
    const countries = page.getByRole('region', { name: 'By country' }).getByRole('listitem');
    await expect.poll(() => countries.count()).toBe(1);
    expect(await countries.textContent()).toMatch(/^Italy \d+$/);
    expect(complaints).toEqual([]);
    await leave();
  });
});

interface Places {
  search: {
    places: { inCities: number; cities: { count: number; city: { id: string; name: { value: string } } }[] };
  };
}
const PLACES = `{ search(text: "integration", pageSize: 1) {
  places(first: 300) { inCities cities { count city { id name(language: "en") { value } } } }
} }`;
