import { describe, expect, test } from 'vitest';
import { withoutChromium } from '../support/chromium.ts';
import { settled, useSite } from './site.ts';

describe.skipIf(withoutChromium)('what fits my city', () => {
  const site = useSite();

  test('a city is named, answers are added, kept on the device and sent by link', async () => {
    const { page, complaints, leave } = await site.visitor();
    await page.goto('/fit');
    await page.getByLabel('Your city').fill('Sofia');
    await page.getByRole('button', { name: 'Sofia', exact: true }).click();
    const results = page.getByRole('region', { name: 'What you could take over' });
    await results.getByRole('article').first().waitFor();
    await page.getByRole('checkbox', { name: 'Research' }).check();
    await expect.poll(() => new URL(page.url()).search).toContain('partner=RESEARCH');
    await results.getByText('Missing here').first().waitFor();
    await results.getByText('Not known').first().waitFor();
    const table = page.getByRole('table', { name: 'Practices against needs' });
    expect(await table.getByRole('row').count()).toBe((await results.getByRole('article').count()) + 1);

    await page.goto('/fit');
    await expect.poll(() => new URL(page.url()).search).toContain('place=city:sofia');
    await page.getByLabel('Order').selectOption('STRONGEST_EVIDENCE');
    await expect.poll(() => new URL(page.url()).search).toContain('orderBy=STRONGEST_EVIDENCE');
    await settled(page);

    const reader = await site.visitor();
    await reader.page.goto(page.url());
    await settled(reader.page);
    expect(await reader.page.getByRole('article').first().textContent()).toBe(
      await page.getByRole('article').first().textContent(),
    );
    expect(await reader.page.getByRole('checkbox', { name: 'Research' }).isChecked()).toBe(true);
    expect([...complaints, ...reader.complaints]).toEqual([]);
    await reader.leave();
    await leave();
  });
});
