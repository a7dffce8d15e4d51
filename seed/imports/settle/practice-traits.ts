import { tiesOfPractices } from '../../../graph/cypher/known-records.ts';
import type { GraphEngine } from '../../../graph/engine.ts';
import { groupBy } from '../../../graph/group-by.ts';
import type { Properties, StoredNode } from '../../../graph/model.ts';
import { textsByLanguage } from '../../../graph/text-properties.ts';
import type { PracticeTraits } from '../duplicates/port.ts';
import type { RecordDraft } from '../map/draft.ts';
import { shown } from '../map/row-problem.ts';
import type { SettledPlaces } from './settle-places.ts';

const NAMES = ['name', 'alternativeNames'];
const TEXTS = ['summary', 'problem', 'approach'];

/** All names of a node: those of all languages, alternative ones among them. */
export function namesOf(node: StoredNode): string[] {
  return NAMES.flatMap((field) => [...textsByLanguage(node, field).values()].flat().map(String));
}

/** What tells whether a row's practice is another one's double. */
export function draftTraits(
  draft: RecordDraft,
  id: string,
  settled: SettledPlaces,
  source: string,
  countryOf: ReadonlyMap<string, string>,
  concepts: readonly string[],
): PracticeTraits {
  const { summary, problem, approach, alternativeNames, period, cost } = draft.facts;
  const { places, countries } = settled;
  const inCountry = [
    ...places.flatMap(({ choice }) => [choice.id, ...(choice.country ? [countryId(choice.country)] : [])]),
    // Two towns of one name in two countries are told apart by the countries, be the towns settled or not.
    ...(places.length === 0 ? countries.map(countryId) : []),
  ];
  return {
    id,
    names: [draft.name, ...Object.values(alternativeNames ?? {}).flatMap((names) => names ?? [])],
    texts: [summary, problem, approach].flatMap((texts) => Object.values(texts ?? {}).flatMap((text) => text ?? [])),
    places: withCountries(inCountry, countryOf),
    openPlaces: openPlaces(draft, settled),
    organisations: draft.stakeholders.map(({ found }) => found.value),
    ...years(period),
    cost: costOf(cost?.amount, cost?.currency),
    urls: draft.urls,
    concepts,
    language: draft.language,
    sources: [source],
  };
}

/** The places of a row, as written, that nobody could settle; organisations that may tell a town are none. */
export function openPlaces({ places }: RecordDraft, { findings }: Pick<SettledPlaces, 'findings'>): string[] {
  const others = new Set(
    places.flatMap(({ found, role, countries, regions }) => [
      ...countries.map(({ value }) => shown(value)),
      ...regions.map(shown),
      ...(role === 'ORGANISATION' ? [shown(found.value)] : []),
    ]),
  );
  const open = findings.flatMap(({ kind, value }) => (kind === 'PLACE' && value ? [value] : []));
  return [...new Set(open)].filter((value) => !others.has(value));
}

const countryId = (code: string) => `country:${code.toLowerCase()}`;
const costOf = (amount: unknown, currency: unknown) => (amount ? `${amount} ${currency}` : undefined);

/** What tells whether practices of the graph are another one's double. */
export async function storedTraits(
  engine: Pick<GraphEngine, 'read'>,
  nodes: readonly StoredNode[],
  countries: ReadonlyMap<string, string>,
): Promise<PracticeTraits[]> {
  const ties = await tiesOfPractices(
    engine.read,
    nodes.map(({ id }) => id),
  );
  const places = groupBy(ties.places, ({ id }) => id);
  const organisations = groupBy(ties.organisations, ({ id }) => id);
  const statements = groupBy(ties.statements, ({ id }) => id);
  const concepts = groupBy(ties.concepts, ({ id }) => id);
  return nodes.flatMap((node) => {
    const cited = statements.get(node.id) ?? [];
    const inAnyLanguage = {
      id: node.id,
      places: withCountries(
        (places.get(node.id) ?? []).map(({ place }) => place),
        countries,
      ),
      openPlaces: listed('openPlaces', cited),
      organisations: (organisations.get(node.id) ?? []).flatMap(({ node: stakeholder }) => namesOf(stakeholder)),
      ...years(node.period),
      cost: costOf(node.costAmount, node.costCurrency),
      urls: listed('urls', cited),
      concepts: (concepts.get(node.id) ?? []).map(({ concept }) => concept),
      sources: [...new Set(cited.map(({ source }) => source))],
    };
    return wordings(node).map((wording) => ({ ...inAnyLanguage, ...wording }));
  });
}

/** Its names and texts, apart for each language: another document tells it in one, of which words in four are a quarter. */
function wordings(node: StoredNode): Pick<PracticeTraits, 'names' | 'texts' | 'language'>[] {
  const inLanguages = (fields: readonly string[]) =>
    fields.flatMap((field) => [...textsByLanguage(node, field)].map(([language, text]) => ({ language, text })));
  const names = groupBy(inLanguages(NAMES), ({ language }) => language);
  const texts = groupBy(inLanguages(TEXTS), ({ language }) => language);
  const worded = ({ text }: { text: unknown }) => [text].flat().map(String);
  return [...new Set([...names.keys(), ...texts.keys()])].map((language) => ({
    names: (names.get(language) ?? []).flatMap(worded),
    texts: (texts.get(language) ?? []).flatMap(worded),
    language,
  }));
}

/** What all citations of a practice list under a name. */
const listed = (name: 'urls' | 'openPlaces', statements: readonly { edge: Properties }[] = []): string[] =>
  statements.flatMap(({ edge }) => (Array.isArray(edge[name]) ? edge[name].map(String) : []));

/** Places and the countries that they lie in: one source names the town, another only the country. */
export const withCountries = (places: readonly string[], countries: ReadonlyMap<string, string>): string[] => [
  ...new Set(places.flatMap((place) => [place, countries.get(place) ?? place])),
];

/** A period in EDTF, and its first and last year. */
export function years(period: unknown): Pick<PracticeTraits, 'startYear' | 'endYear' | 'period'> {
  if (typeof period !== 'string') return {};
  const [from = '', to = ''] = period.split('/');
  const year = (date: string) => (/^\d{4}/.test(date) ? Number(date.slice(0, 4)) : undefined);
  return { startYear: year(from), endYear: year(to), period };
}
