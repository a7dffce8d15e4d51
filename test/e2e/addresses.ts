import type { TestServer } from '../support/server.ts';

/** The pages that are about the whole network. */
export const LISTS = [
  '/',
  '/practices',
  '/practices?country=country:at&status=PLANNED',
  '/cities',
  '/programmes',
  '/themes',
  '/search?q=integration',
  '/search?q=xyzzyxyzzy',
  '/about',
  '/compare',
  '/compare?ids=practice:cross-sector-city-process&ids=practice:impact-groups&ids=practice:local-action-plan',
  '/practices/local-action-plan?weigh=themes:3',
  '/shortlist',
  '/shortlist?ids=practice:impact-groups&ids=practice:local-action-plan',
  '/briefing?ids=practice:impact-groups&ids=practice:local-action-plan',
  '/fit',
  '/fit?place=city:sofia&challenge=challenge:newcomer-exclusion&partner=CITIZENS&amount=100000&months=12',
];

/** Addresses where nothing is. */
export const NOWHERE = ['/practices/no-such-practice', '/no/such/page'];

const PAGES_BY_KIND: Record<string, string> = {
  practice: '/practices/',
  city: '/cities/',
  program: '/programmes/',
  stakeholder: '/stakeholders/',
  'funding-source': '/funding/',
  theme: '/themes/',
};

/** Where a thing is shown, written down here once more: addresses are a promise to whoever links to them. */
export function addressOf(id: string): string {
  const [kind = '', slug = ''] = id.split(':');
  const own = PAGES_BY_KIND[kind];
  return own ? own + slug : `/things/${id}`;
}

/** What no list of the API holds, or what shows most of what its page can. */
const UNLISTED = [
  'practice:cross-sector-city-process',
  'program:prato-integration-path',
  'phase:prato-2-participation',
  'working-group:city-process-working-groups',
  'goal:10',
];

interface Ids {
  nodes: { id: string }[];
}

/** The address of one thing of every kind. */
export async function thingAddresses(server: TestServer): Promise<string[]> {
  const answer = await server.ask<Record<string, Ids>>(`{
    cities(first: 1) { nodes { id } }
    stakeholders(first: 1) { nodes { id } }
    fundingSources(first: 1) { nodes { id } }
    themes(first: 1) { nodes { id } }
    challenges(first: 1) { nodes { id } }
    targetGroups(first: 1) { nodes { id } }
    methods(first: 1) { nodes { id } }
    traits(first: 1) { nodes { id } }
    regions(first: 1) { nodes { id } }
    countries(first: 1) { nodes { id } }
    indices(first: 1) { nodes { id } }
    outcomes(first: 1) { nodes { id } }
    sources(first: 1) { nodes { id } }
  }`);
  if (!answer.data) throw new Error(JSON.stringify(answer.errors));
  const listed = Object.values(answer.data).flatMap(({ nodes }) => nodes.map(({ id }) => id));
  return [...listed, ...UNLISTED].map(addressOf);
}
