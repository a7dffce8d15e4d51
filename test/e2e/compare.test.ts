import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withoutChromium } from '../support/chromium.ts';
import { holdAnswers } from './held-answers.ts';
import { settled, useSite } from './site.ts';

const CITY_PROCESS = 'practice:cross-sector-city-process';
const IMPACT_GROUPS = 'practice:impact-groups';
const LOCAL_ACTION_PLAN = 'practice:local-action-plan';

describe.skipIf(withoutChromium)('practices are kept, compared and weighed', () => {
  const site = useSite();

  test('side by side: what is shared is marked, and what no document says is said', async () => {
    const { page, complaints, leave } = await site.visitor();
    await page.goto(`/compare?ids=${CITY_PROCESS}&ids=${LOCAL_ACTION_PLAN}`);
    await settled(page);
    await expect.poll(() => page.getByRole('columnheader').count()).toBe(2);
    expect(await row(page, 'Themes and goals')).toContain('City marketing and branding both');
    expect(await row(page, 'Themes and goals')).toContain('Migrant integration (only here)');
    expect(await row(page, 'Nobody has written down')).toContain('Cost');
    expect(await page.getByRole('row', { name: /^Cost/ }).count()).toBe(0);
    expect(await page.getByRole('row').nth(1).getByRole('rowheader').textContent()).toBe('In short');
    expect(await page.getByRole('region', { name: 'What both share' }).textContent()).toContain(
      'City marketing and branding',
    );
    await page.getByLabel('Search by name or subject').fill('impact groups');
    await page.getByRole('option', { name: 'Impact Groups', exact: true }).click();
    await expect.poll(() => page.getByRole('columnheader').count()).toBe(3);
    expect(new URL(page.url()).searchParams.getAll('ids')).toEqual([CITY_PROCESS, LOCAL_ACTION_PLAN, IMPACT_GROUPS]);
    await page.getByRole('link', { name: /^Remove from the comparison: Staged/ }).click();
    await expect.poll(() => page.getByRole('columnheader').count()).toBe(2);
    expect(complaints).toEqual([]);
    await leave();
  });

  test('Enter adds the first that was found, and never what an earlier text had found', async () => {
    const { page, complaints, leave } = await site.visitor();
    await page.goto(`/compare?ids=${CITY_PROCESS}`);
    const field = page.getByRole('combobox', { name: 'Search by name or subject' });
    await field.fill('impact groups');
    await page.getByRole('option', { name: 'Impact Groups', exact: true }).waitFor();
    const answer = await holdAnswers(page, 'PracticesToAdd');
    await field.fill('local action plan');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).searchParams.getAll('ids')).toEqual([CITY_PROCESS]);
    await answer();
    await expect
      .poll(() => page.getByRole('listbox').getByRole('option').first().textContent())
      .toContain('ction plan');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.getAll('ids').length).toBe(2);
    expect(new URL(page.url()).searchParams.getAll('ids')).not.toContain(IMPACT_GROUPS);
    expect(complaints).toEqual([]);
    await leave();
  });

  test('a practice that nobody knows is named, and can be left out', async () => {
    const { page, complaints, leave } = await site.visitor();
    await page.goto(`/compare?ids=${CITY_PROCESS}&ids=practice:nobody-knows`);
    await settled(page);
    await page.getByText('Not in the network, and so not shown: practice:nobody-knows').waitFor();
    await page.getByText('One practice alone').waitFor();
    await page.getByRole('link', { name: 'Leave out of the comparison' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.getAll('ids')).toEqual([CITY_PROCESS]);
    await expect.poll(() => page.getByText('practice:nobody-knows').count()).toBe(0);
    expect(complaints).toEqual([]);
    await leave();
  });

  test('a shortlist stays on the device, goes on by link, and is briefed with its sources', async () => {
    const { page, complaints, leave } = await site.visitor();
    for (const slug of ['impact-groups', 'local-action-plan']) {
      await page.goto(`/practices/${slug}`);
      const keep = page.getByRole('article').getByRole('button', { name: 'Keep on the shortlist' }).first();
      await keep.click();
      await expect.poll(() => keep.getAttribute('aria-pressed')).toBe('true');
    }
    await page.reload();
    await page.getByRole('link', { name: 'Shortlist: 2 practices' }).click();
    await page.getByRole('link', { name: 'Compare 2 side by side' }).click();
    await expect.poll(() => page.getByRole('columnheader').count()).toBe(2);
    await page.goto('/shortlist');
    await page.getByRole('link', { name: 'Briefing to print' }).click();
    await page.waitForURL('**/briefing?*');
    const sources = page.getByRole('region', { name: 'Where this comes from' }).getByRole('listitem');
    await expect.poll(() => sources.count()).toBe(2);
    await expect.poll(() => page.getByRole('article').count()).toBe(2);
    const sent = new URL(page.url()).search;

    const reader = await site.visitor();
    await reader.page.goto(`/shortlist${sent}`);
    await reader.page.getByRole('button', { name: 'Add all 2 to your own shortlist' }).click();
    await expect.poll(() => reader.page.getByRole('link', { name: 'Shortlist: 2 practices' }).count()).toBe(1);
    expect([...complaints, ...reader.complaints]).toEqual([]);
    await reader.leave();
    await leave();
  });

  test('a weight changed with the keyboard re-ranks, stands in the address and holds after a reload', async () => {
    const { page, complaints, leave } = await site.visitor();
    await page.goto('/practices/local-action-plan?weigh=words:0');
    await settled(page);
    const similar = page.getByRole('region', { name: 'Similar practices' });
    expect(await similar.getByText(/^Words/).count()).toBe(1);
    await similar.getByRole('slider', { name: 'Funding' }).focus();
    await page.keyboard.press('End');
    await expect.poll(() => new URL(page.url()).searchParams.getAll('weigh')).toEqual(['funding:3', 'words:0']);
    const mostAlike = similar.getByRole('article').first();
    await expect
      .poll(() => mostAlike.getByRole('listitem').filter({ hasText: 'same source of funding' }).count())
      .toBe(1);
    await page.reload();
    await settled(page);
    await expect.poll(() => similar.getByRole('slider', { name: 'Funding' }).inputValue()).toBe('3');
    expect(await similar.getByText('0% alike', { exact: true }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await leave();
  });
});

const row = async (page: Page, name: string): Promise<string> =>
  (await page.getByRole('row', { name: new RegExp(`^${name}`) }).textContent()) ?? '';
