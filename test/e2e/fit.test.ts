import { describe, expect, test } from 'vitest';
import type { PracticeFacts } from '../../seed/facts.ts';
import { openSeeded } from '../similar/seed-corpus.ts';
import { withoutChromium } from '../support/chromium.ts';
import { FIT_NETWORK } from '../support/fit-network.ts';
import { settled, tick, useSite } from './site.ts';

describe.skipIf(withoutChromium)('what fits my city', () => {
  const site = useSite();

  test('a city is named, answers are added, kept on the device and sent by link', async () => {
    const { page, complaints, leave } = await site.visitor();
    await page.goto('/fit');
    await page.getByLabel('Your city').fill('Sofia');
    await page
      .getByRole('listbox')
      .getByRole('option', { name: /^Sofia/ })
      .first()
      .click();
    const results = page.getByRole('region', { name: 'What you could take over' });
    await results.getByRole('article').first().waitFor();
    await tick(page.getByRole('checkbox', { name: 'Research' }));
    await expect.poll(() => new URL(page.url()).search).toContain('partner=RESEARCH');
    await results.getByText('Missing here').first().waitFor();
    await results.getByText('Not known').first().waitFor();
    await results
      .getByText(/^Not documented: .+ To ask: /)
      .first()
      .waitFor();
    await settled(page);
    const rows = page.getByRole('table', { name: 'Practices against needs' }).getByRole('row');
    expect(await rows.count()).toBe((await results.getByRole('article').count()) + 1);

    await page.goto('/fit');
    await expect.poll(() => new URL(page.url()).search).toContain('place=city:sofia');
    await page.getByLabel('Order').selectOption('STRONGEST_EVIDENCE');
    await expect.poll(() => new URL(page.url()).search).toContain('orderBy=STRONGEST_EVIDENCE');
    await expect.poll(() => page.getByLabel('Order').inputValue()).toBe('STRONGEST_EVIDENCE');
    await settled(page);

    const reader = await site.visitor();
    await reader.page.goto(page.url());
    await settled(reader.page);
    expect(await reader.page.getByRole('article').first().textContent()).toBe(
      await page.getByRole('article').first().textContent(),
    );
    await expect.poll(() => reader.page.getByRole('checkbox', { name: 'Research' }).isChecked()).toBe(true);
    expect([...complaints, ...reader.complaints]).toEqual([]);
    await reader.leave();
    await leave();
  });
});

/** More than one page of them. */
const NEIGHBOURS = Array.from(
  { length: 30 },
  (_, number): PracticeFacts => ({
    id: `practice:neighbour-${number}`,
    language: 'en',
    name: { en: `Neighbour ${number}` },
    practicedIn: [{ place: 'country:it' }],
  }),
);

describe.skipIf(withoutChromium)('a town that the network has not reached', () => {
  const site = useSite(() => openSeeded([{ practices: NEIGHBOURS }]));

  test('its people are told how to go on, and its practices come page after page', async () => {
    const { page, complaints, leave } = await site.visitor();
    await page.goto('/fit');
    const city = page.getByLabel('Your city');
    await city.fill('Zzyzxgrad');
    await page.getByText('Nothing found').waitFor();
    const hint = page.getByText('its country and inhabitants below are enough');
    await hint.waitFor();
    expect(await city.getAttribute('aria-describedby')).toBe(await hint.getAttribute('id'));
    await page.getByLabel('Or its country').selectOption({ label: 'Italy' });
    await page.getByText('Say above what for').waitFor();
    const cards = page.getByRole('region', { name: 'What you could take over' }).locator('ol > li');
    await expect.poll(() => cards.count()).toBe(20);
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(() => cards.count()).toBeGreaterThan(20);
    const names = await cards.getByRole('heading', { level: 3 }).allTextContents();
    expect(new Set(names).size).toBe(names.length);
    expect(complaints).toEqual([]);
    await leave();
  });

  test('on a phone a handful comes first; what was asked for beyond it is there again on coming back', async () => {
    const { page, complaints, leave } = await site.visitor({ viewport: { width: 375, height: 780 } });
    await page.goto('/fit?place=country:it');
    const cards = page.getByRole('region', { name: 'What you could take over' }).locator('ol > li');
    await expect.poll(() => cards.count()).toBe(5);
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(() => cards.count()).toBe(10);
    const last = cards.last().getByRole('heading', { level: 3 });
    const name = await last.textContent();
    await last.getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: name ?? '' }).waitFor();
    await page.goBack();
    await expect.poll(() => cards.count()).toBe(10);
    await page.reload();
    await expect.poll(() => cards.count()).toBe(10);
    expect(await last.textContent()).toBe(name);
    await page.getByLabel('Order').selectOption('STRONGEST_EVIDENCE');
    await expect.poll(() => cards.count()).toBe(5);
    expect(new URL(page.url()).searchParams.has('pages')).toBe(false);
    expect(complaints).toEqual([]);
    await leave();
  });
});

const TOWN =
  'place=country:gb&population=58000&trait=trait:medium-sized&challenge=challenge:newcomer-exclusion&targetGroup=target-group:migrants&amount=50000&months=12&partner=LOCAL_AUTHORITY&partner=THIRD_SECTOR';
const BUS = { name: 'Welcome bus' };

describe.skipIf(withoutChromium)('a network in which costs, partners and failures are documented', () => {
  const site = useSite(() => openSeeded([FIT_NETWORK]));

  test('a practice that was dropped in a city like this one is shown, with a warning and its cost a head', async () => {
    const { page, complaints, leave } = await site.visitor();
    await page.goto(`/fit?${TOWN}`);
    const bus = page.getByRole('article').filter({ has: page.getByRole('heading', BUS) });
    await bus.getByText('A city like yours has dropped it: Duneport.').waitFor();
    await bus.getByText('€0.80 for each inhabitant of its cities').waitFor();
    await bus.getByText('Discontinued').waitFor();
    expect(await bus.getByRole('link', { name: 'Duneport' }).count()).toBeGreaterThan(1);
    await page.emulateMedia({ media: 'print' });
    await page.getByText('Asked for:').waitFor();
    expect(complaints).toEqual([]);
    await leave();
  });

  test('on a phone the lists are folded but for what is missing, and open by keyboard', async () => {
    const { page, complaints, leave } = await site.visitor({ viewport: { width: 375, height: 780 } });
    await page.goto(`/fit?${TOWN}`);
    const bus = page.getByRole('article').filter({ has: page.getByRole('heading', BUS) });
    await bus.getByText('Something did not work').waitFor();
    const fits = bus.getByRole('button', { name: /^Fits/ });
    expect(await fits.getAttribute('aria-expanded')).toBe('false');
    expect(await bus.getByText('Its effect has been measured.').isVisible()).toBe(false);
    await fits.focus();
    await page.keyboard.press('Enter');
    await bus.getByText('Its effect has been measured.').waitFor();
    expect(await page.getByLabel('Your city').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Change your answers' }).click();
    await page.getByLabel('Your city').waitFor();
    expect(complaints).toEqual([]);
    await leave();
  });

  test('costs stand side by side, and the link made by hand above the likenesses', async () => {
    const { page, complaints, leave } = await site.visitor();
    await page.goto('/compare?ids=practice:welcome-desk&ids=practice:welcome-bus&ids=practice:arrival-campus');
    const cost = page.getByRole('row', { name: /^Cost/ });
    await cost.getByText('€0.50 for each inhabitant').waitFor();
    await cost.getByText('€1.25 for each inhabitant').waitFor();
    await page
      .getByRole('row', { name: /^What must be in place/ })
      .getByText('not documented')
      .waitFor();
    await page.goto('/practices/welcome-bus');
    await settled(page);
    await page.getByRole('region', { name: 'Linked by hand' }).getByText('Adapted from').waitFor();
    const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
    expect(headings.indexOf('Linked by hand')).toBeGreaterThan(-1);
    expect(headings.indexOf('Linked by hand')).toBeLessThan(headings.indexOf('Similar practices'));
    expect(complaints).toEqual([]);
    await leave();
  });

  test.each([
    ['it', 'Che cosa si adatta alla mia città', 'Una città come la vostra'],
    ['bg', 'Какво подхожда на моя град', 'Duneport'],
    ['he', 'מה מתאים לעיר שלי', 'Duneport'],
  ])('the whole page speaks %s', async (language, title, warning) => {
    const { page, complaints, leave } = await site.visitor();
    await page.goto(`/fit?${TOWN}&lang=${language}`);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByRole('article').getByText(warning).first().waitFor();
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(language);
    await expect.poll(() => page.locator('html').getAttribute('dir')).toBe(language === 'he' ? 'rtl' : 'ltr');
    expect(complaints).toEqual([]);
    await leave();
  });
});
