import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../api/limits.ts';
import { openGraph } from '../../graph/open.ts';
import { writeBatch } from '../../graph/write.ts';
import { withoutChromium } from '../support/chromium.ts';
import { practiceRecord } from '../support/graph-of-practices.ts';
import { scratchDirectory } from '../support/scratch.ts';
import { holdAnswers } from './held-answers.ts';
import { settled, useSite } from './site.ts';

/** More than a search can be paged through. */
const PRACTICES = LIMITS.maxResults + 20;

async function openManyPractices() {
  const graph = await openGraph({ directory: scratchDirectory('many') });
  const nodes = Array.from({ length: PRACTICES }, (_, index) => practiceRecord(`many-${index}`, `Practice ${index}`));
  await writeBatch(graph, { nodes, relationships: [] }, '2026-01-01T00:00:00.000Z');
  return graph;
}

const download = (page: Page) => page.getByRole('button', { name: 'Download as CSV' });

describe.skipIf(withoutChromium)('a person takes very many results along', () => {
  const site = useSite(openManyPractices);

  test('all that can be reached is in the file, each once, and the page says what is not', async () => {
    const { page, complaints, leave } = await site.visitor();
    await page.goto('/search?view=table');
    await settled(page);
    await page.getByText('A file holds 10,000 rows at most: the first of these 10,020 results.').waitFor();
    const coming = page.waitForEvent('download');
    await download(page).click();
    const lines = readFileSync(await (await coming).path(), 'utf8')
      .trimEnd()
      .split('\r\n');
    expect(new Set(lines.slice(1).map((line) => line.split(',').at(-1))).size).toBe(LIMITS.maxResults);
    await page.getByText('The file has 10,000 rows.').waitFor();
    await page.goto('/search?q=1234&view=table');
    await settled(page);
    expect(await page.getByText('rows at most').count()).toBe(0);
    expect(complaints).toEqual([]);
    await leave();
  });

  test('how far it is stands in a bar, and it can be cancelled', async () => {
    const { page, complaints, leave } = await site.visitor();
    await page.goto('/search?view=table');
    await settled(page);
    let files = 0;
    page.on('download', () => files++);
    const answer = await holdAnswers(page, 'SearchFile');
    await download(page).focus();
    await page.keyboard.press('Enter');
    const bar = page.getByRole('progressbar', { name: '0 of 10,000 rows' });
    await bar.waitFor();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await bar.waitFor({ state: 'detached' });
    await expect.poll(() => download(page).evaluate((button) => button === document.activeElement)).toBe(true);
    await answer();
    expect(await page.getByRole('progressbar').count()).toBe(0);
    expect(files).toBe(0);
    expect(complaints).toEqual([]);
    await leave();
  });

  test('where the pages do not come, it says so and can be tried again', async () => {
    const { page, leave } = await site.visitor();
    await page.goto('/search?q=1234&view=table');
    await settled(page);
    await page.route('**/graphql', (route) => route.abort());
    await download(page).click();
    await page.getByText('The file could not be put together.').waitFor();
    await page.unroute('**/graphql');
    const coming = page.waitForEvent('download');
    await download(page).click();
    await coming;
    await leave();
  });
});
