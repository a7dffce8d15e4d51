import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findingInWords } from '../../api/fit/phrases/sentence.ts';
import { openSeeded } from '../similar/seed-corpus.ts';
import { FIT_NETWORK } from '../support/fit-network.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer(await openSeeded([FIT_NETWORK]));
});
afterAll(() => server.close());

interface Finding {
  facet: string;
  text: { value: string; language: string };
  about: { id: string } | null;
}
interface Edge {
  cursor: string;
  node: { id: string };
  fits: Finding[];
  missing: Finding[];
  unknown: Finding[];
  context: { total: number; size: number | null; place: number | null; traits: number | null };
}
interface Fits {
  totalCount: number;
  edges: Edge[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

const FINDING = '{ facet text { value language } about { id } }';

async function fitsFor(variables: object, order = 'FEWEST_MISSING', paging = 'first: 100'): Promise<Fits> {
  const answer = await server.ask<{ practicesForCity: Fits }>(
    `query ($city: ID, $profile: CityProfile, $language: LanguageCode) {
      practicesForCity(city: $city, profile: $profile, language: $language, orderBy: ${order}, ${paging}) {
        totalCount pageInfo { hasNextPage endCursor }
        edges { cursor node { id } fits ${FINDING} missing ${FINDING} unknown ${FINDING} context { total size place traits } }
      } }`,
    variables,
  );
  expect(answer.errors).toBeUndefined();
  if (!answer.data) throw new Error('No answer.');
  return answer.data.practicesForCity;
}

const ids = ({ edges }: Fits) => edges.map(({ node }) => node.id);
const edgeOf = ({ edges }: Fits, slug: string): Edge => {
  const found = edges.find(({ node }) => node.id === `practice:${slug}`);
  if (!found) throw new Error(`practice:${slug} is not in the list.`);
  return found;
};
const facets = (findings: Finding[]) => findings.map(({ facet }) => facet);
const of = (findings: Finding[], facet: string) => findings.filter((finding) => finding.facet === facet);

const TOWN = {
  country: 'country:gb',
  population: 58_000,
  traits: ['trait:medium-sized'],
  challenges: ['challenge:newcomer-exclusion'],
  targetGroups: ['target-group:migrants'],
  budget: { amount: '50000', currency: 'EUR' },
  partners: ['LOCAL_AUTHORITY', 'THIRD_SECTOR'],
  months: 12,
};

describe('practicesForCity with a profile', () => {
  it('says what fits, with why', async () => {
    const { fits, missing, context } = edgeOf(await fitsFor({ profile: TOWN, language: 'en' }), 'welcome-desk');
    expect(facets(fits)).toEqual([
      'CHALLENGE',
      'TARGET_GROUP',
      'TRAIT',
      'SIZE',
      'PLACE',
      'PARTNERS',
      'PARTNERS',
      'BUDGET',
      'TIME',
      'EVIDENCE',
    ]);
    expect(missing).toEqual([]);
    expect(of(fits, 'SIZE')[0]?.about?.id).toBe('city:alderford');
    expect(of(fits, 'BUDGET')[0]?.text.value).toBe('Your budget covers what it cost: €30,000.');
    expect(context).toMatchObject({ place: 0.6, traits: 0 });
    expect(context.size).toBeCloseTo(Math.log(60 / 58) / Math.log(100), 6);
  });

  it('says what is missing: partners, money and time that the city has not', async () => {
    const { missing } = edgeOf(await fitsFor({ profile: TOWN, language: 'en' }), 'arrival-campus');
    expect(missing.map(({ text }) => text.value)).toEqual([
      'It needs partners that you do not have: research institutions.',
      'It needs partners that you do not have: businesses.',
      'It cost more than your budget: €3,000,000.',
      'It takes longer than you have: 36 months.',
    ]);
  });

  it('says what is not documented, and whom to ask', async () => {
    const answer = await fitsFor({ profile: TOWN, language: 'en' });
    expect(facets(edgeOf(answer, 'neighbour-cafe').unknown)).toEqual([
      'TARGET_GROUP',
      'PARTNERS',
      'BUDGET',
      'TIME',
      'PRECONDITION',
      'EVIDENCE',
    ]);
    const preconditions = of(edgeOf(answer, 'welcome-desk').unknown, 'PRECONDITION').map(({ text }) => text.value);
    expect(preconditions).toHaveLength(2);
    expect(preconditions[0]).toContain('A room in the town hall');
    const campus = of(edgeOf(answer, 'arrival-campus').unknown, 'PRECONDITION');
    expect(campus[0]).toMatchObject({ about: { id: 'city:costalba' } });
    expect(campus[0]?.text.value).toMatch(/not documented\. Ask Costalba\.$/);
  });

  it('asks about all partners that a profile says nothing of at once', async () => {
    const answer = await fitsFor({ profile: { challenges: ['challenge:newcomer-exclusion'] }, language: 'en' });
    const [asked, ...others] = of(edgeOf(answer, 'arrival-campus').unknown, 'PARTNERS');
    expect(others).toEqual([]);
    expect(asked?.text.value).toMatch(/^It needs partners, and it is not known whether you have them: .+ and .+\.$/);
  });

  it.each([
    ['en', 1, 'You have the time that it takes: 1 month.'],
    ['en', 12, 'You have the time that it takes: 12 months.'],
    ['it', 1, 'Avete il tempo che richiede: 1 mese.'],
    ['bg', 1, 'Разполагате с нужното време: 1 месец.'],
    ['he', 1, 'יש לכם הזמן הדרוש: חודש.'],
  ])('counts months as the language does: %s, %i', (language, months, told) => {
    const finding = { facet: 'TIME', phrase: 'withinTime', months } as const;
    expect(findingInWords(finding, language, { about: [] })).toBe(told);
  });

  it('takes nothing for missing that the profile leaves open', async () => {
    const answer = await fitsFor({ profile: { challenges: ['challenge:newcomer-exclusion'] } });
    for (const { missing } of answer.edges) expect(of(missing, 'CHALLENGE')).toEqual(missing);
    const { unknown, context } = edgeOf(answer, 'arrival-campus');
    expect(facets(unknown)).toEqual(expect.arrayContaining(['PARTNERS', 'BUDGET', 'TIME']));
    expect(context).toEqual({ total: 0.5, size: null, place: null, traits: null });
  });

  it('says where a practice is for another problem or for other people, and lists none for that alone', async () => {
    const { edges } = await fitsFor({ profile: TOWN, language: 'en' });
    const { missing } = edgeOf({ edges } as Fits, 'night-market');
    expect(of(missing, 'CHALLENGE').map(({ text }) => text.value)).toEqual([
      'It answers another problem than yours: changing retail.',
    ]);
    for (const { fits, missing } of edges)
      expect(
        fits.length + missing.filter(({ facet }) => !['CHALLENGE', 'TARGET_GROUP'].includes(facet)).length,
      ).toBeGreaterThan(0);
  });

  it('takes a country that the network has not reached for as far as any', async () => {
    const far = await fitsFor({ profile: { ...TOWN, country: 'country:fi' } });
    expect(edgeOf(far, 'welcome-desk').context).toMatchObject({ place: 1, traits: 0 });
    expect(facets(edgeOf(far, 'welcome-desk').fits)).not.toContain('PLACE');
  });

  it('warns of what was dropped in a place like it, and does not hide it', async () => {
    const retail = { ...TOWN, challenges: ['challenge:changing-retail'] };
    const warned = edgeOf(await fitsFor({ profile: retail, language: 'en' }), 'night-market');
    expect(of(warned.missing, 'FAILURE').map(({ text }) => text.value)).toEqual([
      'A city like yours has dropped it: Birchwick.',
      'Something did not work: Residents could not sleep.',
    ]);
    const metropolis = { ...retail, country: 'country:bg', population: 3_000_000, traits: ['trait:capital-city'] };
    const { missing, unknown } = edgeOf(await fitsFor({ profile: metropolis, language: 'en' }), 'night-market');
    expect(of(missing, 'FAILURE').map(({ text }) => text.value)).not.toContain(
      'A city like yours has dropped it: Birchwick.',
    );
    expect(of(unknown, 'FAILURE')[0]?.about?.id).toBe('city:birchwick');
  });

  it('leaves out what nothing speaks for or against, and nothing where nothing is said', async () => {
    expect(ids(await fitsFor({ profile: TOWN }))).not.toContain('practice:harbour-tour');
    expect(ids(await fitsFor({ profile: {} }))).toContain('practice:harbour-tour');
  });

  it('compares no amounts of different currencies', async () => {
    const { unknown, missing } = edgeOf(
      await fitsFor({ profile: { ...TOWN, challenges: ['challenge:changing-retail'] }, language: 'en' }),
      'night-market',
    );
    expect(of(missing, 'BUDGET')).toEqual([]);
    expect(of(unknown, 'BUDGET')[0]?.text.value).toContain('another currency');
  });

  it.each(['it', 'bg', 'he'])('tells all of it in the language asked for: %s', async (language) => {
    const { edges } = await fitsFor({ profile: TOWN, language });
    const texts = edges
      .flatMap(({ fits, missing, unknown }) => [...fits, ...missing, ...unknown])
      .map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(20);
    for (const text of texts) {
      expect(text.language).toBe(language);
      expect(text.value).not.toMatch(/[{}]|undefined/);
    }
  });
});

describe('practicesForCity with a city', () => {
  it('starts from what the graph knows of it, and leaves out what it practises', async () => {
    const answer = await fitsFor({ city: 'city:duneport', language: 'en' });
    expect(of(edgeOf(answer, 'welcome-desk').fits, 'SIZE')[0]?.about?.id).toBe('city:alderford');
    expect(ids(await fitsFor({ city: 'city:alderford' }))).not.toContain('practice:welcome-desk');
  });

  it('shows what the city itself has dropped, as a warning', async () => {
    const { missing } = edgeOf(await fitsFor({ city: 'city:birchwick', language: 'en' }), 'night-market');
    expect(missing.map(({ text }) => text.value)).toContain('Your city has dropped it once.');
  });
});

describe('The order of practicesForCity', () => {
  it('is by what answers a problem named, then by what is missing, then by what fits', async () => {
    const { edges } = await fitsFor({ profile: TOWN });
    expect(edges[0]?.node.id).toBe('practice:welcome-desk');
    const counts = edges.map((edge) => {
      const concerned = of(edge.fits, 'CHALLENGE').length > 0 ? 0 : of(edge.fits, 'TARGET_GROUP').length > 0 ? 1 : 2;
      return [concerned, edge.missing.length, -edge.fits.length] as const;
    });
    expect(new Set(counts.map(([concerned]) => concerned)).size).toBeGreaterThan(1);
    expect(counts).toEqual(
      [...counts].sort((one, other) => one[0] - other[0] || one[1] - other[1] || one[2] - other[2]),
    );
  });

  it('can be by context, by evidence or by cost per head', async () => {
    const byContext = await fitsFor({ profile: TOWN }, 'CLOSEST_CONTEXT');
    const distances = byContext.edges.map(({ context }) => context.total);
    expect(distances).toEqual([...distances].sort((one, other) => one - other));
    const byEvidence = ids(await fitsFor({ profile: TOWN }, 'STRONGEST_EVIDENCE'));
    expect(byEvidence.slice(0, 2)).toEqual(['practice:arrival-campus', 'practice:welcome-desk']);
    const byCost = ids(await fitsFor({ profile: TOWN }, 'LOWEST_COST_PER_HEAD'));
    expect(byCost.slice(0, 3)).toEqual(['practice:welcome-desk', 'practice:welcome-bus', 'practice:arrival-campus']);
  });

  it('is the same for the same input and holds from page to page', async () => {
    const whole = await fitsFor({ profile: TOWN });
    expect(await fitsFor({ profile: TOWN })).toEqual(whole);
    const paged: string[] = [];
    for (let after = ''; ; ) {
      const page = await fitsFor({ profile: TOWN }, 'FEWEST_MISSING', `first: 2${after && `, after: "${after}"`}`);
      paged.push(...ids(page));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(paged).toEqual(ids(whole));
    expect(whole.totalCount).toBe(paged.length);
  });
});

describe('practicesForCity refuses', () => {
  it.each([
    ['neither a city nor a profile', '', 'city'],
    ['both', '(city: "city:prato", profile: {})', 'profile'],
    ['a city that is not there', '(city: "city:atlantis")', 'city'],
    ['the id of something else', '(city: "theme:diversity")', 'city'],
    ['a population of nobody', '(profile: { population: 0 })', 'profile.population'],
    ['a time that runs backwards', '(profile: { months: -1 })', 'profile.months'],
    ['a debt for a budget', '(profile: { budget: { amount: "-5", currency: "EUR" } })', 'profile.budget.amount'],
    ['a challenge that is not there', '(profile: { challenges: ["challenge:none"] })', 'profile.challenges'],
    ['a country that is not there', '(profile: { country: "country:xx" })', 'profile.country'],
  ])('%s, and names the field', async (_, args, field) => {
    const { errors = [] } = await server.ask(`{ practicesForCity${args} { totalCount } }`);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });
});
