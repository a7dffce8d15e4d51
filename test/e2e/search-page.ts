import type { Page } from 'playwright-core';

/** The field to search in, and what it suggests, in whatever language the page is. */
export const field = (page: Page) => page.locator('main input[role="combobox"], header input[role="combobox"]').first();
export const options = (page: Page) => page.locator('[role="listbox"] [role="option"]');
export const found = (page: Page) =>
  page
    .getByRole('status')
    .filter({ hasText: /result|Nothing/ })
    .first()
    .textContent();
export const asked = (page: Page) => new URL(page.url()).searchParams;
