import type { Page } from 'playwright-core';

/** Holds back the answers to an operation of the page until told to let them go, those to come as well. */
export async function holdAnswers(page: Page, operation: string): Promise<() => Promise<void>> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes(`query ${operation}(`)) await released;
    await route.fallback();
  });
  return async () => {
    release();
    await page.unroute('**/graphql');
  };
}
