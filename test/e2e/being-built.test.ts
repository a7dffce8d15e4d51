import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, withoutChromium } from '../support/chromium.ts';
import { openHeldGraph } from '../support/held-graph.ts';
import { startTestServer } from '../support/server.ts';
import { found } from './search-page.ts';

describe.skipIf(withoutChromium)('a person searches while the index is being built', () => {
  let letGo = () => {};
  let url = '';
  let close = async () => {};
  beforeAll(async () => {
    const held = await openHeldGraph();
    const server = await startTestServer(held.graph, { editors: 'editors@example.org' });
    letGo = held.letGo;
    url = server.url;
    close = () => server.close();
  });
  afterAll(() => {
    letGo();
    return close();
  });

  test('the page says how far it is, shows the results by itself when it is there, and whom to ask', async () => {
    const browser = await launchChromium();
    const page = await browser.newPage({ viewport: { width: 375, height: 780 } });
    await page.goto(`${url}/search?q=integration`);
    const bar = page.getByRole('progressbar', { name: 'How much of the index is there' });
    await bar.waitFor();
    const progress = await bar.evaluate((element) => (element as HTMLProgressElement).value);
    expect(progress).toBeGreaterThan(0);
    expect(progress).toBeLessThan(100);
    letGo();
    await expect.poll(() => found(page), { timeout: 20_000 }).toMatch(/^\d+ results for “integration”/);
    await expect.poll(() => bar.count()).toBe(0);
    await page.goto(`${url}/search?q=xyzzyxyzzy`);
    const letter = await page.getByRole('link', { name: 'Write to the editors' }).getAttribute('href');
    const { protocol, pathname, searchParams } = new URL(letter ?? '');
    expect(`${protocol}${pathname}`).toBe('mailto:editors@example.org');
    expect(searchParams.get('body')).toContain('“xyzzyxyzzy”');
    await browser.close();
  });
});
