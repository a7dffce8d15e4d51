import { ConceptChips } from '../../components/ConceptChips.tsx';
import { EntityLink } from '../../components/EntityLink.tsx';
import { Facts } from '../../components/Facts.tsx';
import { type Translate, useMessages } from '../../lib/messages.ts';
import { inWords } from '../../lib/numbers.ts';
import type { CityShown } from './city-shown.ts';

/** How large the city is, of which kind, and under which numbers others know it. */
export function CityFacts({ city }: { readonly city: CityShown }) {
  const t = useMessages();
  const { population, traits } = city;
  return (
    <Facts
      facts={[
        { term: t('city.population'), value: population && <Population population={population} /> },
        { term: t('city.traits'), value: traits.length > 0 && <ConceptChips concepts={traits} /> },
        { term: t('city.elsewhere'), value: elsewhere(city, t) },
      ]}
    />
  );
}

function Population({ population }: { readonly population: NonNullable<CityShown['population']> }) {
  const t = useMessages();
  const { value, year, citation } = population;
  const people = inWords(value);
  return (
    <>
      {year == null ? people : t('city.populationIn', { value: people, year: String(year) })}
      <br />
      <small>
        {t('city.source')} <EntityLink entity={{ id: citation.source.id, name: citation.source.title }} />
      </small>
    </>
  );
}

function elsewhere({ geonamesId, wikidataId }: CityShown, t: Translate) {
  if (geonamesId == null && wikidataId == null) return null;
  return (
    <>
      {geonamesId != null && <a href={`https://www.geonames.org/${geonamesId}`}>{t('city.geonames')}</a>}
      {geonamesId != null && wikidataId != null && ' · '}
      {wikidataId != null && <a href={`https://www.wikidata.org/wiki/${wikidataId}`}>{t('city.wikidata')}</a>}
    </>
  );
}
