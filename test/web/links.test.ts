import { expect, test } from 'vitest';
import { PREFIXES } from '../../graph/kinds.ts';
import { router } from '../../web/src/app/router.ts';
import { linkTo } from '../../web/src/lib/links.ts';

const OWN_PAGES: Record<string, string> = {
  practice: '/practices/some-slug',
  city: '/cities/some-slug',
  program: '/programmes/some-slug',
  stakeholder: '/stakeholders/some-slug',
  'funding-source': '/funding/some-slug',
  theme: '/themes/some-slug',
};

test.each(Object.values(PREFIXES))('a %s has an address, and a page stands there', (prefix) => {
  const { pathname } = router.buildLocation(linkTo({ id: `${prefix}:some-slug` }));
  expect(pathname).toBe(OWN_PAGES[prefix] ?? `/things/${prefix}:some-slug`);
  const [, route] = router.matchRoutes(pathname, {});
  expect(route?.params).toEqual(OWN_PAGES[prefix] ? { slug: 'some-slug' } : { id: `${prefix}:some-slug` });
});

test('the chosen language goes along from page to page', async () => {
  await router.navigate({ to: '/practices', search: { lang: 'he' } });
  expect(router.buildLocation({ to: '/search', search: { q: 'עיר' } }).search).toEqual({ q: 'עיר', lang: 'he' });
});
